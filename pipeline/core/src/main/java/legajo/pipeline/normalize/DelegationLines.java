package legajo.pipeline.normalize;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Tells lines that stand over the people of a country or an organisation: "Canadá", "Delegación de
 * Chile", "Honduras - Secretaría de Trabajo". No line of running text ends so short of its
 * sentence.
 */
final class DelegationLines {
  private static final int LONGEST_LEAD = 4;

  /** Signs that stand in running text, or behind the name of a body. */
  private static final Pattern NO_NAME = Pattern.compile("[.,;\u2013\u2014]| - ");

  private static final Pattern PREPOSITION =
      Pattern.compile("(?:por|de)(?: (?:el|la|los|las))? |del ");

  private static final Pattern PEOPLE =
      Pattern.compile("\\p{Lu}\\p{Ll}+[oae]s (?:de (?:la |las |los )?|del )");

  private final Vocabulary countries;
  private final Vocabulary organisations;
  private final Vocabulary delegations;
  private final Vocabulary connectives;
  private final Vocabulary ministries;
  private final Vocabulary bodies;

  DelegationLines(RulePack pack) {
    this.countries = pack.vocabulary("country");
    this.organisations = pack.vocabulary("participating-organisation");
    this.delegations = pack.vocabulary("delegation-word");
    this.connectives = pack.vocabulary("connective");
    this.ministries = pack.vocabulary("ministry-noun");
    this.bodies = pack.vocabulary("body-noun");
  }

  /** Whether a line is such a heading. */
  boolean isHeading(String line) {
    if (!Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    String folded = Folding.fold(line);
    int led = Math.max(Math.max(afterLead(folded), afterPreposition(folded)), afterPeople(line));
    return end(folded, led < 0 ? 0 : led).filter(end -> closes(line, end)).isPresent();
  }

  /** Whether a line is the name of a ministry or another body, and nothing else. */
  boolean isBody(String line) {
    if (!Character.isUpperCase(line.charAt(0)) || NO_NAME.matcher(line).find()) {
      return false;
    }
    String folded = Folding.fold(line);
    return ministries.endOfTermAt(folded, 0) > 0 || bodies.endOfTermAt(folded, 0) > 0;
  }

  /** Where the name begins behind "Delegación de la"; -1 where no such words lead to one. */
  private int afterLead(String folded) {
    int end = delegations.endOfTermAt(folded, 0);
    if (end < 0) {
      return -1;
    }
    for (int words = 0; words < LONGEST_LEAD; words++) {
      if (end >= folded.length() || folded.charAt(end) != ' ') {
        return -1;
      }
      int begin = end + 1;
      end = endOfWord(folded, begin);
      if (!connectives.contains(folded.substring(begin, end))) {
        return begin;
      }
    }
    return -1;
  }

  /** Where the name begins behind "Por la", "De", "Del"; -1 where no such words stand. */
  private static int afterPreposition(String folded) {
    Matcher lead = PREPOSITION.matcher(folded);
    return lead.lookingAt() ? lead.end() : -1;
  }

  /** Where the name begins behind "Anfitriones de", "Expertas de la": people of some sort. */
  private static int afterPeople(String line) {
    Matcher lead = PEOPLE.matcher(line);
    return lead.lookingAt() ? lead.end() : -1;
  }

  private static int endOfWord(String text, int begin) {
    int space = text.indexOf(' ', begin);
    return space < 0 ? text.length() : space;
  }

  private Optional<Integer> end(String folded, int begin) {
    int end =
        Math.max(countries.endOfTermAt(folded, begin), organisations.endOfTermAt(folded, begin));
    return end < 0 ? Optional.empty() : Optional.of(end);
  }

  /**
   * Whether nothing follows but a colon, an acronym in brackets or a dash with a name behind it.
   */
  private static boolean closes(String line, int end) {
    String rest = line.substring(end);
    return rest.isEmpty()
        || rest.equals(":")
        || rest.matches(" \\([A-Z][A-Za-z/-]{1,11}\\):?| \\(\\p{Ll}[^()]{2,60}\\):?")
        || rest.length() > 4
            && "-\u2013\u2014".indexOf(rest.charAt(1)) >= 0
            && rest.charAt(2) == ' '
            && Character.isUpperCase(rest.charAt(3));
  }
}
