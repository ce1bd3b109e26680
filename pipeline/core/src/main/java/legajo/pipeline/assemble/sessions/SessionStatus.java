package legajo.pipeline.assemble.sessions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import legajo.model.Edtf;
import legajo.model.Session.Status;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.document.Words;

/** Decides whether a meeting was held or is still to come, as of the report's own date. */
final class SessionStatus {
  static final String BY_WORDS = "session.cue";
  static final String BY_VERSION = "session.status-by-version";
  static final String BY_DEFAULT = "session.status-by-default";

  private final Optional<Edtf> version;
  private final boolean allPlanned;
  private final Set<String> nextSteps;

  /**
   * A judge of one report.
   *
   * @param version the report's own date
   * @param nextSteps ids of the sections that tell what is still to be done
   * @param allPlanned whether the report speaks of its sessions as of something to come
   */
  SessionStatus(Optional<Edtf> version, Set<String> nextSteps, boolean allPlanned) {
    this.version = version;
    this.nextSteps = Set.copyOf(nextSteps);
    this.allPlanned = allPlanned;
  }

  /**
   * A status with its words.
   *
   * @param status the status
   * @param words what it came from
   * @param reason why, where no words say it
   */
  record Judged(Status status, Words words, Optional<String> reason) {}

  Judged of(Meeting meeting) {
    return byVersion(meeting)
        .or(() -> byWords(meeting))
        .or(() -> byPlace(meeting))
        .orElseGet(() -> byDefault(meeting));
  }

  /** What is told nowhere but among the next steps is to come. */
  private Optional<Judged> byPlace(Meeting meeting) {
    boolean next =
        meeting.mentions.stream()
            .filter(mention -> !meeting.isToldInLines() || mention.telling() != Telling.PROSE)
            .map(SessionMention::section)
            .allMatch(section -> nextSteps.stream().anyMatch(id -> isIn(section, id)));
    return next
        ? Optional.of(
            new Judged(
                Status.PLANNED,
                Words.inferred(meeting.byTelling().get(0).name(), BY_DEFAULT),
                Optional.of("it is told among the next steps")))
        : Optional.empty();
  }

  private static boolean isIn(String section, String id) {
    return section.equals(id) || section.startsWith(id + ".");
  }

  private Optional<Judged> byVersion(Meeting meeting) {
    Optional<BoundDate> date = meeting.date();
    Optional<LocalDate> from = version.flatMap(Edtf::firstDay);
    Optional<LocalDate> to = version.flatMap(Edtf::lastDay);
    if (date.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = date.get().edtf().firstDay();
    Optional<LocalDate> last = date.get().edtf().lastDay();
    boolean after = first.isPresent() && first.get().isAfter(to.get());
    boolean before = last.isPresent() && last.get().isBefore(from.get());
    if (!after && !before) {
      return Optional.empty();
    }
    String relation = after ? "lies after" : "lies before";
    return Optional.of(
        new Judged(
            after ? Status.PLANNED : Status.HELD,
            Words.inferred(date.get().date().finding().span(), BY_VERSION),
            Optional.of("its date " + relation + " the report's own, " + version.get())));
  }

  private static Optional<Judged> byWords(Meeting meeting) {
    Optional<Cue> bound = meeting.date().flatMap(BoundDate::cue);
    if (bound.filter(cue -> cue.hint() == Hint.HELD).isPresent()) {
      return bound.map(cue -> judged(Status.HELD, cue));
    }
    for (SessionMention mention : meeting.byTelling()) {
      boolean dated = meeting.dates.stream().anyMatch(date -> date.mention() == mention);
      boolean speaks = mention.telling() != Telling.PROSE || dated;
      if (speaks && mention.tense().isPresent()) {
        Cue tense = mention.tense().get();
        return Optional.of(judged(tense.hint() == Hint.HELD ? Status.HELD : Status.PLANNED, tense));
      }
    }
    return bound
        .filter(cue -> cue.hint() == Hint.PLANNED)
        .or(() -> bound.isPresent() ? Optional.empty() : anyPlanned(meeting))
        .map(cue -> judged(Status.PLANNED, cue));
  }

  private static Optional<Cue> anyPlanned(Meeting meeting) {
    return meeting.mentions.stream()
        .filter(mention -> mention.telling().compareTo(Telling.SCHEDULE) <= 0)
        .flatMap(mention -> mention.cues().stream())
        .filter(cue -> cue.hint() == Hint.PLANNED)
        .findFirst();
  }

  private static Judged judged(Status status, Cue cue) {
    return new Judged(status, Words.stated(cue.span(), BY_WORDS), Optional.empty());
  }

  private Judged byDefault(Meeting meeting) {
    Words words = Words.inferred(meeting.byTelling().get(0).name(), BY_DEFAULT);
    return allPlanned
        ? new Judged(
            Status.PLANNED, words, Optional.of("the report speaks of its sessions as to come"))
        : new Judged(
            Status.HELD, words, Optional.of("nothing in the report says that it is to come"));
  }
}
