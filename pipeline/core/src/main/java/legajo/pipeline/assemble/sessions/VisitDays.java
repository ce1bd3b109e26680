package legajo.pipeline.assemble.sessions;

import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.rules.Span;

/** Gives a visit without a date the days from the label of its first day to that of its last. */
final class VisitDays {
  private final DateBinding binding;

  VisitDays(DateBinding binding) {
    this.binding = binding;
  }

  void give(List<Meeting> meetings) {
    for (Meeting meeting : meetings) {
      if (meeting.dates.isEmpty()) {
        meeting.mentions.stream()
            .flatMap(mention -> days(mention).stream())
            .findFirst()
            .ifPresent(meeting.dates::add);
      }
    }
  }

  /** The days of a mention, from the label of the first to that of the last. */
  Optional<BoundDate> days(SessionMention mention) {
    Optional<ResolvedDate> first = Optional.empty();
    Optional<ResolvedDate> last = Optional.empty();
    for (Span day : mention.days()) {
      for (ResolvedDate date : binding.within(day)) {
        first = first.or(() -> Optional.of(date));
        last = Optional.of(date);
      }
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String begin = first.get().edtf().begin();
    String end = last.get().edtf().end();
    Optional<Edtf> span = begin.equals(end) ? Edtf.parse(begin) : Edtf.parse(begin + "/" + end);
    ResolvedDate from = first.get();
    return span.map(edtf -> new BoundDate(mention, from, edtf, Standing.BODY, Optional.empty()));
  }
}
