package legajo.pipeline.segment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import legajo.rules.CuedText;

/**
 * Puts one series of headings under another: where two series lie one within the other, the one
 * that begins first stands above.
 */
final class SeriesLevels {
  private static final List<String> SERIES =
      List.of(HeadingSeries.COUNTED, HeadingSeries.DATED, HeadingSeries.LABELLED);

  /** Series of meetings stand beside other meetings. */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?:sesion|reunion|encuentro|taller|webinar|webinario|videoconferencia|videollamada|llamada|conversatorio|charla|platica|teleconferencia)\\b");

  private SeriesLevels() {}

  /** Lowers the headings among these that stand under a series, or the series under them. */
  static void settle(List<Optional<Heading>> found, CuedText cued) {
    boolean meetings =
        found.stream()
            .flatMap(Optional::stream)
            .filter(h -> h.rule().equals(HeadingSeries.COUNTED))
            .allMatch(h -> MEETING.matcher(h.words().of(cued.folded())).lookingAt());
    for (String series : SERIES) {
      if (series.equals(HeadingSeries.COUNTED) && meetings) {
        continue;
      }
      settle(found, series, MeetingHeadings.SESSION);
      settle(found, series, MeetingHeadings.DAY);
    }
    settle(found, HeadingSeries.COUNTED, HeadingSeries.DATED);
    settle(found, HeadingSeries.COUNTED, HeadingSeries.LABELLED);
  }

  private static void settle(List<Optional<Heading>> found, String one, String other) {
    int first = place(found, one, true);
    int last = place(found, one, false);
    int otherFirst = place(found, other, true);
    int otherLast = place(found, other, false);
    if (first < 0 || otherFirst < 0) {
      return;
    }
    boolean above = first < otherFirst && otherFirst < last;
    boolean below = otherFirst < first && first < otherLast;
    if (above || below) {
      String low = above ? other : one;
      found.replaceAll(
          heading -> heading.map(h -> h.rule().equals(low) && h.level() == 2 ? h.at(3) : h));
    }
  }

  private static int place(List<Optional<Heading>> found, String rule, boolean first) {
    Predicate<Optional<Heading>> of = h -> h.filter(x -> x.rule().equals(rule)).isPresent();
    for (int k = 0; k < found.size(); k++) {
      int i = first ? k : found.size() - 1 - k;
      if (of.test(found.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
