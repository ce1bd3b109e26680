package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.document.MeetingName;
import legajo.rules.Span;

/**
 * Tells which meetings the rows of a table are that call them by no known word: they are counted.
 */
final class NamelessRows {
  private static final String RULE = "session.series";
  private static final Pattern CANCELLED =
      Pattern.compile(
          "\\b(?:anulad|cancelad|suspendid|suprimid|descartad|reprogramad|no realizad)[oa]");
  private static final Pattern FOLLOWS =
      Pattern.compile("(?:reunion de |llamada de )?seguimiento\\b");
  private static final Pattern ABROAD =
      Pattern.compile("\\b(?:visita|mision|pasantia|estadia|gira|presencial)\\b");

  private final MeetingText text;
  private final boolean programme;
  private int count;

  /**
   * Knows the days of all rows of a table.
   *
   * @param days the cells of the days, in the order of the rows
   */
  NamelessRows(MeetingText text, List<Optional<Span>> days) {
    this.text = text;
    this.programme = isProgramme(days);
  }

  /** Whether each row has a day of its own; days that follow each other are those of a stay. */
  private boolean isProgramme(List<Optional<Span>> days) {
    Set<String> told = new HashSet<>();
    List<Span> all = new ArrayList<>();
    for (Optional<Span> cell : days) {
      Optional<Span> day = cell.flatMap(words -> DayWords.first(text.folded(), words));
      if (day.isEmpty() || !told.add(day.get().of(text.folded()))) {
        return false;
      }
      all.add(day.get());
    }
    return !DayWords.follow(text.folded(), all);
  }

  /** Goes on to count after a meeting that has its number. */
  MeetingNames.Named after(MeetingNames.Named known) {
    if (known.meeting().kind() == MeetingName.Kind.NUMBERED) {
      count = known.meeting().number().orElse(count);
    }
    return known;
  }

  /**
   * The meeting of a row that has a day.
   *
   * @param cell what stands where rows name their meetings
   * @param timed whether it has hours
   */
  Optional<MeetingNames.Named> name(Span cell, Span row, boolean timed) {
    String words = row.of(text.folded());
    boolean meets = timed || ABROAD.matcher(words).find();
    boolean follows = FOLLOWS.matcher(cell.of(text.folded())).lookingAt();
    if (!programme || CANCELLED.matcher(words).find() || !meets && !follows || cell.length() == 0) {
      return Optional.empty();
    }
    return Optional.of(new MeetingNames.Named(meeting(words, follows), cell, RULE));
  }

  private MeetingName meeting(String words, boolean follows) {
    if (follows) {
      return MeetingName.of(MeetingName.Kind.EXTRAORDINARY);
    }
    if (AgendaJudge.PREPARES.matcher(words).find()) {
      return MeetingName.of(MeetingName.Kind.COORDINATION);
    }
    count++;
    return MeetingName.numbered(count);
  }
}
