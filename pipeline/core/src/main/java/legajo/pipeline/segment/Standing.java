package legajo.pipeline.segment;

import java.util.List;
import java.util.regex.Pattern;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Tells headings that no known word marks by how they stand: a short line without a full stop that
 * says no sentence, between empty lines, with text below.
 */
final class Standing {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 11;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_PROSE = 60;

  /** Words that begin a question or a relative clause, whose verbs make no sentence. */
  private static final Pattern ASKS =
      Pattern.compile(
          "\u00bf.*|(?:(?:de |a |para |por |con |en |y )?(?:que|quien|quienes|como|cual|cuales|cuando|donde|adonde|cuanto|cuantos)|asi|lo que|lo|los que|las que|una? [a-z]+ que)\\b.*");

  /** "Reunión que no prosperó" says no sentence. */
  private static final Pattern RELATIVE =
      Pattern.compile(" que (?:(?:no|se|nos|les|lo|la|los|las) )*\\p{L}+");

  /** Names have few words, and no "de la" or "y" behind a noun. */
  private static final Pattern NO_LINK =
      Pattern.compile("(?!.* (?:de|del|de la|de los|de las|y|para|con|en) ).*");

  private final Vocabulary labelWords;
  private final Vocabulary givenNames;
  private final Vocabulary institutions;

  Standing(RulePack pack) {
    this.labelWords = pack.vocabulary("heading-label");
    this.givenNames = pack.vocabulary("given-name");
    this.institutions = pack.vocabulary("heading-institution");
  }

  /** Whether this line is a topic between empty lines with text below. */
  boolean isTopicApart(int i, List<Line> lines, CuedText cued) {
    return i + 1 < lines.size()
        && lines.get(i).paragraph().afterGap()
        && lines.get(i + 1).paragraph().afterGap()
        && isTopic(lines.get(i), cued)
        && isText(i + 1, lines, cued);
  }

  /** Whether a line's words are a topic: no sentence, no label, no name, no date. */
  boolean isTopic(Line line, CuedText cued) {
    Span words = line.heading();
    if (!line.canBeHeading()
        || line.runIn()
        || line.label().isPresent()
        || isListed(line)
        || words.length() < SHORTEST
        || words.length() > LONGEST) {
      return false;
    }
    String text = words.of(cued.text());
    String folded = words.of(cued.folded());
    char first = text.charAt(0);
    return (Character.isUpperCase(first) || "\u00bf\u00a1\u00ab\"\u201c".indexOf(first) >= 0)
        && text.split(" ", -1).length <= MOST_WORDS
        && text.chars().noneMatch(c -> Character.isDigit(c) || c == '|' || c == '@' || c == '\t')
        && !(Shape.of(text) == Shape.TITLE && text.indexOf(' ') > 0 && mayBeName(folded))
        && !labelWords.contains(folded)
        && !PersonLines.isTitled(text)
        && (!Sentences.hasFiniteVerb(RELATIVE.matcher(text).replaceAll(""))
            || asks(folded)
            || text.endsWith("\u2026"));
  }

  /** Whether words in Title Case may be a person's name, or an institution's. */
  private boolean mayBeName(String folded) {
    return givenNames.endOfTermAt(folded, 0) > 0
        || institutions.endOfTermAt(folded, 0) > 0
        || NO_LINK.matcher(folded).matches();
  }

  /** "Lo que hicimos", "\u00bfQu\u00e9 se hizo?", "As\u00ed trabajamos" */
  static boolean asks(String folded) {
    return ASKS.matcher(folded).matches();
  }

  /** Whether prose, a list or another heading stands here. */
  private static boolean isText(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    Span span = line.paragraph().span();
    if (isListed(line) || line.label().isPresent() || line.opening().isPresent()) {
      return true;
    }
    boolean overText =
        i + 1 < lines.size()
            && span.length() <= LONGEST
            && !lines.get(i + 1).paragraph().afterGap()
            && Character.isLetter(cued.text().charAt(span.end() - 1));
    return overText
        || cued.text().charAt(span.end() - 1) == ':'
        || span.length() >= SHORTEST_PROSE
            && ".:?!\"\u00bb)".indexOf(cued.text().charAt(span.end() - 1)) >= 0;
  }

  static boolean isListed(Line line) {
    return line.paragraph().role() == SourceText.Role.LIST_ITEM
        || line.paragraph().role() == SourceText.Role.TABLE_ROW;
  }

  /** An item of a list, bulleted, numbered or lettered. */
  static boolean isItem(Line line) {
    return isListed(line) || line.label().isPresent();
  }
}
