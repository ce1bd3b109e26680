package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.function.Function;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.Span;

/**
 * A stretch of a report with everything that the session rules find in it. All lists stand in text
 * order.
 *
 * @param cued the whole report
 * @param matches what the rules find, without overlaps
 * @param single the meetings that they name one by one
 * @param groups the groups of meetings that they name
 * @param plurals several meetings of one kind: "dos reuniones de coordinación"
 */
record MeetingText(
    CuedText cued,
    List<RuleMatch> matches,
    List<MeetingNames.Named> single,
    List<MeetingNames.Named> groups,
    List<MeetingNames.Named> plurals) {
  /** Nothing was looked for yet. */
  static MeetingText unread(CuedText cued) {
    return new MeetingText(cued, List.of(), List.of(), List.of(), List.of());
  }

  String text() {
    return cued.text();
  }

  String folded() {
    return cued.folded();
  }

  /** The matches that lie inside a span. */
  List<RuleMatch> within(Span span) {
    return inside(matches, RuleMatch::span, span);
  }

  /** The meetings that a span names one by one. */
  List<MeetingNames.Named> singleIn(Span span) {
    return inside(single, MeetingNames.Named::span, span);
  }

  /** The groups of meetings that a span names. */
  List<MeetingNames.Named> groupsIn(Span span) {
    return inside(groups, MeetingNames.Named::span, span);
  }

  /** The plurals in a span. */
  List<MeetingNames.Named> pluralsIn(Span span) {
    return inside(plurals, MeetingNames.Named::span, span);
  }

  private static <T> List<T> inside(List<T> all, Function<T, Span> place, Span span) {
    int from = firstFrom(all, place, span.begin());
    int to = from;
    while (to < all.size() && place.apply(all.get(to)).end() <= span.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  private static <T> int firstFrom(List<T> all, Function<T, Span> place, int begin) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(all.get(middle)).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
