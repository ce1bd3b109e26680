package legajo.pipeline.segment;

import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.Vocabulary;

/** Recognises main headings by words that say what their section is about. */
final class KnownHeadings {
  private static final int MOST_WORDS = 16;
  private static final int MOST_PLAIN_WORDS = 9;
  private static final int MOST_RUN_IN_WORDS = 7;

  /** "Modalidad mixta": what it was, and no more. */
  private static final Pattern VALUE =
      Pattern.compile(
          "modalidad:? (?:virtual|presencial|mixta|hibrida|a distancia|en linea|semipresencial)");

  private final Vocabulary labelWords;

  KnownHeadings(Vocabulary labelWords) {
    this.labelWords = labelWords;
  }

  /** A line that can be a main heading and whose words say of what. */
  boolean isKnown(Line line, CuedText cued) {
    if (!line.canBeHeading() || line.kind().isEmpty() || line.kind().get() == SectionKind.ANNEX) {
      return false;
    }
    int begin = HeadingKinds.afterArticle(cued.folded(), line.heading());
    String words = cued.folded().substring(begin, line.heading().end());
    boolean plain = !line.label().isPresent() && !line.isCapitals() && !line.paragraph().isMarked();
    if (labelWords.contains(words) && !line.isCapitals() && !line.label().isPresent()) {
      return false;
    }
    if (VALUE.matcher(words).matches()) {
      return false;
    }
    int count = words.split(" ", -1).length;
    if (plain && (count > mostPlainWords(line, cued) || !beginsWithKind(begin, line, cued))) {
      return false;
    }
    return count <= MOST_WORDS && !isMeeting(line);
  }

  private static int mostPlainWords(Line line, CuedText cued) {
    boolean topic =
        !line.runIn()
            && line.paragraph().afterGap()
            && !Sentences.hasFiniteVerb(line.heading().of(cued.text()));
    return topic ? MOST_WORDS : line.runIn() ? MOST_RUN_IN_WORDS : MOST_PLAIN_WORDS;
  }

  /**
   * In a line without number, capitals or mark, the first word must tell; "La metodología fue …"
   * begins a sentence.
   */
  private static boolean beginsWithKind(int begin, Line line, CuedText cued) {
    String words = line.heading().of(cued.text());
    boolean article = begin > line.heading().begin() && Character.isLetter(words.charAt(0));
    int first = article || words.charAt(0) != '\u00bf' ? 0 : 1;
    return Character.isUpperCase(words.charAt(first))
        && !(article
            && Sentences.hasFiniteVerb(words)
            && !Standing.asks(line.heading().of(cued.folded())))
        && firstWordsTell(begin, line, cued);
  }

  private static boolean firstWordsTell(int begin, Line line, CuedText cued) {
    // Long plain lines tell their kind late only by chance: "Modelo de informe sobre la
    // evaluación".
    int space = cued.folded().indexOf(' ', begin);
    int end = space < 0 ? line.heading().end() : Math.min(space, line.heading().end());
    boolean small = end - begin <= 2 && line.kindBegin() > begin;
    return line.kindBegin() <= end && !small;
  }

  static boolean isMeeting(Line line) {
    boolean meeting = line.opening().isPresent();
    boolean mainLabel = line.label().isPresent() && line.label().depth() == 1;
    return meeting && !(mainLabel && !line.runIn());
  }
}
