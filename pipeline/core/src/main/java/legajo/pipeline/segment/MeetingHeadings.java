package legajo.pipeline.segment;

import java.util.Optional;
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

  private final RuleSet rules;

  MeetingHeadings(RulePack pack) {
    this.rules = pack.rules("headings");
  }

  /** What the words of a line begin with, if it is one of these headings. */
  Optional<RuleMatch> opening(CuedText cued, int begin, int lineEnd) {
    int end = Math.min(lineEnd, begin + FAR_ENOUGH);
    return begin >= end || Character.isLowerCase(cued.text().charAt(begin))
        ? Optional.empty()
        : rules.opening(cued, begin, end);
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
        boolean near = line.heading().end() - opening.span().end() <= SLACK;
        yield line.canBeHeading() && marked && near ? Optional.of(heading) : Optional.empty();
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

  private static boolean endsWithColon(Line line, String text) {
    return text.charAt(line.paragraph().span().end() - 1) == ':';
  }
}
