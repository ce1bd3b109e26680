package legajo.pipeline.segment;

import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/** Finds where a heading ends that has text behind it in its paragraph. */
final class RunIns {
  private static final int LONGEST = 130;
  private static final int LONGEST_TOPIC = 50;
  private static final int LONGEST_BEFORE_DASH = 60;
  private static final int SHORTEST_BODY = 40;
  private static final int SHORTEST_SENTENCE = 15;
  private static final int LONGEST_ABBREVIATION = 4;

  private final HeadingKinds kinds;
  private final MeetingHeadings meetings;

  RunIns(RulePack pack, MeetingHeadings meetings) {
    this.kinds = new HeadingKinds(pack);
    this.meetings = meetings;
  }

  /**
   * Where a heading ends that runs into its paragraph: at a colon with text after it, at a full
   * stop with a dash, or, after words in capitals, at a full stop. 0 where none does.
   */
  int endOf(CuedText cued, int begin, int end, Label label) {
    String text = cued.text();
    int limit = Math.min(end, begin + LONGEST);
    for (int i = begin + 1; i < limit - 1; i++) {
      char c = text.charAt(i);
      boolean blankAfter =
          text.charAt(i + 1) == ' ' || c == '.' && LabelReader.isDash(text.charAt(i + 1));
      if (!blankAfter) {
        continue;
      }
      if (c == ':') {
        return i;
      }
      if (text.startsWith(".-", i)
          || text.startsWith(".\u2013", i)
          || text.startsWith(".\u2014", i)) {
        return isSentenceStart(text, i + 1, end) ? i : 0;
      }
      if (c == '.' && isSentenceStart(text, i + 1, end)) {
        boolean capitals = Shape.of(text.substring(begin, i)) == Shape.CAPITALS;
        boolean known = tellsSection(cued, new Span(begin, i));
        boolean numbered = label.isPresent() && opensSentences(cued, begin, i, end);
        boolean shown = capitals ? known || label.isPresent() : known && isTopic(cued, begin, i);
        boolean day = known && meetings.isDay(cued, new Span(begin, i));
        int shortest = day ? SHORTEST_SENTENCE : SHORTEST_BODY;
        return numbered || shown && (capitals || end - i > shortest) ? i : 0;
      }
    }
    return 0;
  }

  /** "Encuentro 2. ¿Y los informales?": the sign before words that ask or call; 0 where none is. */
  static int signBeforeCall(String text, int begin, int end) {
    if ("?!".indexOf(text.charAt(end - 1)) < 0) {
      return 0;
    }
    for (int i = begin + 1; i + 1 < end; i++) {
      if (".:".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return 0;
  }

  private static boolean isTopic(CuedText cued, int begin, int end) {
    String words = cued.text().substring(begin, end);
    return end - begin <= LONGEST_TOPIC
        && Character.isUpperCase(words.charAt(0))
        && words.indexOf(',') < 0;
  }

  /** "3.2 Plataforma y horario. Las sesiones …": a topic, a full stop, then sentences. */
  private static boolean opensSentences(CuedText cued, int begin, int stop, int end) {
    String words = cued.text().substring(begin, stop);
    boolean abbreviation = words.length() - words.lastIndexOf(' ') <= LONGEST_ABBREVIATION;
    return !abbreviation
        && end - stop > SHORTEST_SENTENCE
        && ".:".indexOf(cued.text().charAt(end - 1)) >= 0
        && isTopic(cued, begin, stop)
        && !Sentences.hasFiniteVerb(words);
  }

  /** Whether the first of these words tell what a section is about. */
  boolean tellsSection(CuedText cued, Span words) {
    int first = HeadingKinds.afterArticle(cued.folded(), words);
    return kinds.firstWord(cued, words, true).filter(w -> w.begin() <= first).isPresent()
        || meetings.opening(cued, words.begin(), words.end()).isPresent();
  }

  /** "Antecedentes — Guyana pidió ayuda …": a dash parts words that tell a kind from the text. */
  int dashAfterKind(CuedText cued, int begin, int end) {
    String text = cued.text();
    int limit = Math.min(end - SHORTEST_BODY, begin + LONGEST_BEFORE_DASH);
    for (int i = begin + 1; i < limit; i++) {
      boolean dash =
          LabelReader.isDash(text.charAt(i))
              && text.charAt(i - 1) == ' '
              && text.charAt(i + 1) == ' ';
      if (dash) {
        boolean sentence = text.charAt(end - 1) == '.' && Character.isUpperCase(text.charAt(i + 2));
        Span words = new Span(begin, i - 1);
        return sentence && tellsSection(cued, words) && meetings.opening(cued, begin, end).isEmpty()
            ? i - 1
            : 0;
      }
    }
    return 0;
  }

  private static boolean isSentenceStart(String text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || LabelReader.isDash(text.charAt(i)))) {
      i++;
    }
    return i + 1 < end
        && (Character.isUpperCase(text.charAt(i)) || "¿¡“\"«".indexOf(text.charAt(i)) >= 0);
  }

  /** Where the text begins behind the sign that ends a heading. */
  static int bodyBegin(String text, int from, int end) {
    int i = from;
    while (i < end
        && (":.".indexOf(text.charAt(i)) >= 0
            || text.charAt(i) == ' '
            || LabelReader.isDash(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
