package legajo.pipeline.normalize;

import java.util.regex.Pattern;
import legajo.rules.Folding;

/** Lines of a calendar that begin with their day: "miércoles 15 Reunión preparatoria". */
final class DayRows {
  private static final Pattern DAY =
      Pattern.compile(
          "(?:lun|mar|mie|jue|vie|sab|dom)[a-z]{0,6}\\.?,? [0-9]{1,2}(?:[.:)]| ?[-/]|,)? +");

  private DayRows() {}

  /** Whether a line begins with a day, and what happened on it begins behind the day. */
  static boolean isRow(String line) {
    if ("lmjvsdLMJVSD".indexOf(line.charAt(0)) < 0) {
      return false;
    }
    var day = DAY.matcher(Folding.fold(line));
    return day.lookingAt()
        && day.end() < line.length()
        && Character.isUpperCase(line.charAt(day.end()));
  }
}
