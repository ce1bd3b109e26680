package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Tells the lines of a programme that lists the meetings before they are told: "Sesión 1: 4 de
 * mayo" in the methodology is no heading where "Sesión 1" heads what was done in it.
 */
final class Schedules {
  private static final String END = ".,:;(-/";

  private final CountedWords counted;

  Schedules(RulePack pack) {
    this.counted = new CountedWords(pack);
  }

  /** The headings without those that another one names again further on. */
  List<Heading> without(List<Heading> headings, CuedText cued) {
    List<Heading> kept = new ArrayList<>();
    SectionKind above = SectionKind.OTHER;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.level() == 1) {
        above = heading.kind().orElse(SectionKind.OTHER);
      }
      boolean listed =
          above != SectionKind.SESSIONS
              && isMeeting(heading)
              && isToldIn(headings.subList(i + 1, headings.size()), heading, cued);
      if (!listed) {
        kept.add(heading);
      }
    }
    return kept;
  }

  private static boolean isMeeting(Heading heading) {
    return heading.level() > 1
        && heading.number().isEmpty()
        && (heading.rule().equals(MeetingHeadings.SESSION)
            || heading.rule().equals(HeadingSeries.COUNTED));
  }

  /** Whether a section of meetings further on has a heading that begins alike. */
  private boolean isToldIn(List<Heading> below, Heading heading, CuedText cued) {
    String name = name(heading, cued);
    Optional<CountedWords.Count> count = counted.read(heading.words(), cued);
    Optional<SectionKind> above = Optional.empty();
    for (Heading other : below) {
      above = other.level() == 1 ? other.kind() : above;
      boolean told =
          above.equals(Optional.of(SectionKind.SESSIONS))
              && other.level() > 1
              && (begins(other.words().of(cued.folded()), name)
                  || count.isPresent()
                      && counted.read(other.words(), cued).filter(count.get()::isLike).isPresent());
      if (told) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String words, String name) {
    return words.startsWith(name)
        && (words.length() == name.length()
            || !Character.isLetterOrDigit(words.charAt(name.length())));
  }

  /** The words before the first sign; before the date that follows a number. */
  private static String name(Heading heading, CuedText cued) {
    Span words = heading.words();
    String folded = words.of(cued.folded());
    int end = 0;
    boolean number = false;
    while (end < folded.length()) {
      char c = folded.charAt(end);
      boolean sign = END.indexOf(c) >= 0 && !folded.startsWith("no.", Math.max(0, end - 2));
      boolean digit = Character.isDigit(c) && (end == 0 || folded.charAt(end - 1) == ' ');
      if (sign && end > 0 || digit && number) {
        break;
      }
      number |= digit;
      end++;
    }
    return folded.substring(0, end).strip();
  }
}
