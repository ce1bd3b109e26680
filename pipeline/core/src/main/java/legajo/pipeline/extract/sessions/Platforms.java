package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.pipeline.document.SessionMention.Fact;
import legajo.pipeline.document.Words;
import legajo.rules.RuleMatch;

/** Finds the product by which a meeting was held among what the rules found. */
final class Platforms {
  private static final String PLATFORM = "session.platform";

  private Platforms() {}

  static Optional<Fact> in(List<RuleMatch> matches) {
    for (RuleMatch match : matches) {
      if (match.rule().id().equals(PLATFORM) && !isInAddress(match)) {
        return Optional.of(of(match));
      }
    }
    return Optional.empty();
  }

  private static Fact of(RuleMatch match) {
    String product = match.given("platform").orElseThrow();
    return new Fact(product, Words.stated(match.span(), match.rule().id()));
  }

  /** "zoom.us/rec" is no statement about a platform. */
  private static boolean isInAddress(RuleMatch match) {
    String text = match.text();
    int begin = match.span().begin();
    int end = match.span().end();
    boolean after =
        end + 1 < text.length() && text.charAt(end) == '.' && isLowerCase(text.charAt(end + 1));
    return after || begin > 0 && "./@_-".indexOf(text.charAt(begin - 1)) >= 0;
  }

  private static boolean isLowerCase(char c) {
    return String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0) == c && Character.isLetter(c);
  }
}
