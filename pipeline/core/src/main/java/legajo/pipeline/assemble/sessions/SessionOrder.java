package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import legajo.model.Session;

/** Puts meetings in order of date; those without a date stand by their number. */
final class SessionOrder {
  private SessionOrder() {}

  static List<Meeting> of(List<Meeting> meetings) {
    List<Meeting> ordered = new ArrayList<>();
    List<Meeting> undated = new ArrayList<>();
    for (Meeting meeting : meetings) {
      (meeting.edtf().isPresent() ? ordered : undated).add(meeting);
    }
    ordered.sort(
        Comparator.comparing((Meeting m) -> m.edtf().orElseThrow())
            .thenComparing(m -> m.kind)
            .thenComparing(SessionOrder::number));
    undated.sort(Comparator.comparing((Meeting m) -> m.kind).thenComparing(SessionOrder::number));
    undated.forEach(meeting -> ordered.add(place(meeting, ordered), meeting));
    return ordered;
  }

  /** Coordination comes first, a numbered session after the one before it, others last. */
  private static int place(Meeting meeting, List<Meeting> ordered) {
    if (meeting.kind == Session.Kind.COORDINATION) {
      return 0;
    }
    if (!meeting.isNumbered()) {
      return ordered.size();
    }
    int after = -1;
    int before = ordered.size();
    for (int i = 0; i < ordered.size(); i++) {
      if (ordered.get(i).isNumbered()) {
        if (number(ordered.get(i)) < number(meeting)) {
          after = i;
        } else {
          before = Math.min(before, i);
        }
      }
    }
    return after >= 0 ? after + 1 : before;
  }

  private static int number(Meeting meeting) {
    return meeting.number.orElse(0);
  }
}
