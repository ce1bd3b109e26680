package legajo.pipeline.assemble.years;

import java.util.Optional;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Years that words tell by another year: "del presente año", "del año siguiente". */
final class RelativeYears {
  private final Vocabulary words;

  RelativeYears(RulePack pack) {
    this.words = pack.vocabulary("relative-year");
  }

  /** Which year the words of a date mean; empty where they don't say. */
  Optional<String> in(String folded, Span date) {
    for (int at = date.begin() + 1; at < date.end(); at++) {
      if (folded.charAt(at - 1) == ' ' && words.endOfTermAt(folded, at) == date.end()) {
        return words.valueOf(folded.substring(at, date.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether the year is told by the time of writing; else by the date before it in the text. */
  static boolean leansOnReport(String which) {
    return which.equals("present") || which.equals("coming") || which.equals("past");
  }

  /** What is to be added to the year it leans on. */
  static int shift(String which) {
    return switch (which) {
      case "coming", "following" -> 1;
      case "past", "preceding" -> -1;
      default -> 0;
    };
  }
}
