package legajo.pipeline.segment;

import java.util.List;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Knows the lists whose people stand on two lines, the name on one and the office below it: there a
 * unit under a name is somebody's, and no heading.
 */
final class NameCards {
  private static final int FEWEST = 2;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_PARTICLE = 3;

  /** Name, office, unit, institution, country. */
  private static final int LONGEST_CARD = 5;

  private final Vocabulary roles;
  private final Vocabulary units;
  private final Vocabulary institutions;

  NameCards(RulePack pack) {
    this.roles = pack.vocabulary("role");
    this.units = pack.vocabulary("unit-noun");
    this.institutions = pack.vocabulary("heading-institution");
  }

  /** Whether a list has people whose office stands below their name. */
  boolean areIn(List<Line> lines, CuedText cued) {
    int cards = 0;
    for (int i = 0; i + 1 < lines.size() && cards < FEWEST; i++) {
      cards += opensWith(roles, lines.get(i + 1), cued) && isName(lines.get(i), cued) ? 1 : 0;
    }
    return cards >= FEWEST;
  }

  /** Whether a line is a name with an office on the line below it. */
  boolean isName(int i, List<Line> lines, CuedText cued) {
    return i + 1 < lines.size()
        && !lines.get(i + 1).paragraph().afterGap()
        && opensWith(roles, lines.get(i + 1), cued)
        && isName(lines.get(i), cued);
  }

  /** Whether a line is the unit of the person whose name stands alone above it. */
  boolean isUnitOf(Line above, Line line, CuedText cued) {
    return !line.isCapitals() && opensWith(units, line, cued) && isName(above, cued);
  }

  /**
   * Whether a line is one of a card that begins with a name behind a gap: name, office, unit,
   * institution.
   */
  boolean isInCard(int i, List<Line> lines, CuedText cued) {
    int first = i;
    while (first > 0 && !lines.get(first).paragraph().afterGap()) {
      first--;
    }
    return first < i
        && i - first < LONGEST_CARD
        && i - first > 1
        && isName(lines.get(first), cued)
        && opensWith(roles, lines.get(first + 1), cued);
  }

  private static boolean opensWith(Vocabulary words, Line line, CuedText cued) {
    return words.endOfTermAt(cued.folded(), line.paragraph().span().begin()) > 0;
  }

  /** A few words with capitals and nothing else but a remark in brackets. */
  private boolean isName(Line line, CuedText cued) {
    if (line.paragraph().role() != SourceText.Role.PARAGRAPH
        || line.label().isPresent()
        || opensWith(roles, line, cued)
        || opensWith(institutions, line, cued)) {
      return false;
    }
    String all = line.paragraph().span().of(cued.text());
    int bracket = all.indexOf(" (");
    String[] words = (bracket < 0 ? all : all.substring(0, bracket)).split(" ", -1);
    for (String word : words) {
      if (!isOfName(word)) {
        return false;
      }
    }
    return words.length >= FEWEST_WORDS && words.length <= MOST_WORDS;
  }

  private static boolean isOfName(String word) {
    boolean letters =
        !word.isEmpty()
            && word.chars().allMatch(c -> Character.isLetter(c) || "-'.".indexOf(c) >= 0);
    return letters && (Character.isUpperCase(word.charAt(0)) || word.length() <= LONGEST_PARTICLE);
  }
}
