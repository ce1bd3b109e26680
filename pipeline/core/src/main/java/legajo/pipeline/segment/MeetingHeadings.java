package legajo.pipeline.segment;

import java.util.Optional;
import java.util.regex.Pattern;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;

/** Recognises the headings of sessions, of the time between them, and of the days of a visit. */
final class MeetingHeadings {
  static final String SESSION = "heading.session";
  static final String BETWEEN = "heading.between";
  static final String DAY = "heading.day";

  private static final int FAR_ENOUGH = 170;
  private static final int SLACK = 25;
  private static final int LONGEST_MATTER = 60;

  private static final Pattern TOLD = Pattern.compile("^[^a-z0-9]*[a-z]+[ai]d[oa]s?\\b");

  private final RuleSet rules;

  MeetingHeadings(RulePack pack) {
    this.rules = pack.rules("headings");
  }

  /** What the words of a line begin with, if it is one of these headings. */
  Optional<RuleMatch> opening(CuedText cued, int begin, int lineEnd) {
    return begin >= lineEnd || Character.isLowerCase(cued.text().charAt(begin))
        ? Optional.empty()
        : openingOfAnyCase(cued, begin, lineEnd);
  }

  /** As above, for words that may begin small. */
  Optional<RuleMatch> openingOfAnyCase(CuedText cued, int begin, int lineEnd) {
    int end = Math.min(lineEnd, begin + FAR_ENOUGH);
    return begin >= end ? Optional.empty() : rules.opening(cued, begin, end);
  }

  /**
   * "Tercera sesi\u00f3n \u2013 martes 4 de mayo": a session's name, a sign, then its day or
   * matter.
   */
  boolean isNamed(CuedText cued, Span words) {
    return opening(cued, words.begin(), words.end())
        .filter(opening -> opening.rule().id().equals(SESSION))
        .map(opening -> opening.span().end())
        .filter(end -> isParted(cued.text(), end, words.end()))
        .isPresent();
  }

  /**
   * "Tercera sesi\u00f3n, 4 de mayo"; "Reuni\u00f3n inicial - Realizada el 3 de mayo" tells of one.
   */
  boolean isDated(CuedText cued, Span words) {
    int end =
        opening(cued, words.begin(), words.end()).map(o -> o.span().end()).orElse(words.end());
    String rest = cued.folded().substring(Math.min(end, words.end()), words.end());
    return isNamed(cued, words)
        && rest.chars().anyMatch(Character::isDigit)
        && !TOLD.matcher(rest).find();
  }

  /** "Jueves 4" and nothing else. */
  boolean isDay(CuedText cued, Span words) {
    return opening(cued, words.begin(), words.end())
        .filter(opening -> opening.rule().id().equals(DAY))
        .filter(opening -> opening.span().end() == words.end())
        .isPresent();
  }

  private static boolean isParted(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i >= end || ",:(\u2013\u2014-".indexOf(text.charAt(i)) >= 0;
  }

  /** The heading that a line is; empty where its opening words only begin a sentence. */
  Optional<Heading> heading(Line line, RuleMatch opening, int level, String text) {
    String rule = opening.rule().id();
    Heading heading = Heading.of(line, level, Optional.empty(), rule);
    return switch (rule) {
      case SESSION -> session(line, opening, heading, text);
      default -> {
        boolean marked =
            line.runIn()
                || endsWithColon(line, text)
                || line.isCapitals()
                || line.paragraph().isMarked()
                || isAllOf(line, opening);
        boolean placed = isDayWithMatter(line, opening, text);
        marked |= placed;
        boolean near = placed || line.heading().end() - opening.span().end() <= SLACK;
        boolean goesOn = text.startsWith(";", opening.span().end());
        yield line.canBeHeading() && marked && near && !goesOn
            ? Optional.of(heading)
            : Optional.empty();
      }
    };
  }

  private static Optional<Heading> session(
      Line line, RuleMatch opening, Heading heading, String text) {
    if (line.canBeHeading() && (line.runIn() || line.heading().length() <= 120)) {
      return Optional.of(heading);
    }
    return sentenceFollows(line, opening, text)
        .map(end -> heading.cut(LineReader.trimmed(text, opening.span().begin(), end), end + 2));
  }

  /** "SEGUNDA SESIÓN — 12 de diciembre. Durante la sesión …": the full stop ends the heading. */
  private static Optional<Integer> sentenceFollows(Line line, RuleMatch opening, String text) {
    int at = opening.span().end();
    Span paragraph = line.paragraph().span();
    boolean parted =
        at + 1 < paragraph.end() && " –—-(,".indexOf(text.charAt(at)) >= 0 && !isWord(text, at + 1);
    for (int i = at; parted && i + 2 < paragraph.end() && i < at + 90; i++) {
      if (text.charAt(i) == '.'
          && text.charAt(i + 1) == ' '
          && Character.isUpperCase(text.charAt(i + 2))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  /** "Lunes 12 de junio", "Trabajo entre sesiones", on a line of their own. */
  private static boolean isAllOf(Line line, RuleMatch opening) {
    return !opening.rule().id().equals(SESSION)
        && line.paragraph().afterGap()
        && line.heading().end() <= opening.span().end();
  }

  /** "Lunes 17 de agosto - Brasilia" */
  private static boolean isDayWithMatter(Line line, RuleMatch opening, String text) {
    int end = line.heading().end();
    if (!opening.rule().id().equals(DAY)
        || line.runIn()
        || !line.paragraph().afterGap()
        || end - opening.span().end() > LONGEST_MATTER
        || end <= opening.span().end()) {
      return false;
    }
    String rest = text.substring(opening.span().end(), end).strip();
    return !rest.isEmpty()
        && "-\u2013\u2014|\u00b7/(".indexOf(rest.charAt(0)) >= 0
        && !Sentences.hasFiniteVerb(rest);
  }

  private static boolean endsWithColon(Line line, String text) {
    return text.charAt(line.paragraph().span().end() - 1) == ':';
  }
}
