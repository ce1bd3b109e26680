package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import legajo.pipeline.document.MeetingName;

/** Tells the numbers of lines from the names of meetings: "Actividad 2. Segunda sesión: …". */
final class LineCounts {
  private static final Set<String> MARKS = Set.of(": ", ". ", " | ", ", ", "\t", " - ", ".- ");

  private LineCounts() {}

  /** The names, in text order, without the stretches that only count the line of the next name. */
  static List<MeetingNames.Named> dropped(List<MeetingNames.Named> names, String folded) {
    List<MeetingNames.Named> kept = new ArrayList<>(names);
    for (int i = 0; i + 1 < names.size(); i++) {
      if (counts(names.get(i), names.get(i + 1), folded)) {
        kept.remove(names.get(i));
      }
    }
    return kept;
  }

  private static boolean counts(MeetingNames.Named name, MeetingNames.Named next, String folded) {
    int end = name.span().end();
    int begin = next.span().begin();
    return name.meeting().kind() == MeetingName.Kind.UNIT
        && next.meeting().kind() != MeetingName.Kind.UNIT
        && next.meeting().kind() != MeetingName.Kind.VISIT
        && begin > end
        && MARKS.contains(folded.substring(end, begin));
  }
}
