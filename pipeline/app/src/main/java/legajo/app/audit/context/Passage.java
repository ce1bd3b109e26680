package legajo.app.audit.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import legajo.rules.Span;

/**
 * A stretch of a report's text in which the words that matter are marked.
 *
 * @param where the place of what is marked: {@code page 2, characters 310-324}
 * @param pieces the text, cut where a mark begins or ends
 */
public record Passage(String where, List<Piece> pieces) {
  /** How much stands before and after what is marked, in characters. */
  private static final int AROUND = 200;

  /** Of a mark longer than twice this, the middle is left out. */
  private static final int LONGEST_END = 400;

  private static final String LEFT_OUT = " […] ";

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** What words are. */
  public enum Mark {
    /** They only stand there. */
    NONE,
    /** Gold gives them. */
    EXPECTED,
    /** The record took its value from them. */
    FOUND,
    /** Both. */
    BOTH;

    private static Mark of(boolean expected, boolean found) {
      if (expected) {
        return found ? BOTH : EXPECTED;
      }
      return found ? FOUND : NONE;
    }
  }

  /** Words that are all marked in one way. */
  public record Piece(Mark mark, String text) {}

  /**
   * The passages for two places: one where they stand together, else one for each.
   *
   * @param expected where the words of gold stand
   * @param found where the words of the record stand
   */
  static List<Passage> around(ReportText report, Optional<Span> expected, Optional<Span> found) {
    if (expected.isPresent() && found.isPresent() && apart(expected.get(), found.get())) {
      return List.of(
          of(report, found.get(), Optional.empty(), found),
          of(report, expected.get(), expected, Optional.empty()));
    }
    Optional<Span> focus = found.or(() -> expected);
    return focus.map(span -> List.of(of(report, span, expected, found))).orElse(List.of());
  }

  /** The beginning of a stretch, with nothing marked. */
  static Passage beginning(ReportText report, Span stretch) {
    int end = wordEnd(report.text(), Math.min(stretch.end(), stretch.begin() + 2 * AROUND));
    String text = new Span(stretch.begin(), Math.max(stretch.begin(), end)).of(report.text());
    String more = end < stretch.end() ? " …" : "";
    return new Passage(report.where(stretch), List.of(new Piece(Mark.NONE, text + more)));
  }

  private static boolean apart(Span one, Span other) {
    return Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()) > 2 * AROUND;
  }

  private static Passage of(
      ReportText report, Span focus, Optional<Span> expected, Optional<Span> found) {
    String text = report.text();
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Optional<Span> span : List.of(expected, found)) {
      span.ifPresent(
          s -> {
            cuts.add(s.begin());
            cuts.add(s.end());
          });
    }
    int begin = wordBegin(text, cuts.first() - AROUND, cuts.first());
    int end = wordEnd(text, Math.min(text.length(), cuts.last() + AROUND), cuts.last());
    cuts.add(begin);
    cuts.add(end);
    List<Piece> pieces = new ArrayList<>();
    for (int cut = begin; cut < end; cut = Optional.ofNullable(cuts.higher(cut)).orElse(end)) {
      Span piece = new Span(cut, Optional.ofNullable(cuts.higher(cut)).orElse(end));
      Mark mark = Mark.of(covers(expected, piece), covers(found, piece));
      pieces.add(new Piece(mark, shortened(piece.of(text))));
    }
    return new Passage(report.where(focus), withEnds(pieces, begin > 0, end < text.length()));
  }

  private static boolean covers(Optional<Span> span, Span piece) {
    return span.filter(s -> s.contains(piece)).isPresent();
  }

  private static List<Piece> withEnds(List<Piece> pieces, boolean before, boolean after) {
    List<Piece> all = new ArrayList<>(pieces);
    Piece first = all.get(0);
    if (first.mark() == Mark.NONE) {
      all.set(0, new Piece(Mark.NONE, (before ? "… " : "") + first.text().stripLeading()));
    }
    Piece last = all.get(all.size() - 1);
    if (last.mark() == Mark.NONE) {
      String text = last.text().stripTrailing() + (after ? " …" : "");
      all.set(all.size() - 1, new Piece(Mark.NONE, text));
    }
    return all;
  }

  private static String shortened(String words) {
    if (words.length() <= 2 * LONGEST_END) {
      return words;
    }
    int head = wordEnd(words, LONGEST_END);
    int tail = wordBegin(words, words.length() - LONGEST_END, words.length());
    return words.substring(0, head) + LEFT_OUT + words.substring(tail);
  }

  /** The first place from here on at which a word begins, but not beyond a limit. */
  private static int wordBegin(String text, int from, int limit) {
    int at = Math.max(0, from);
    while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return Math.min(at, limit);
  }

  private static int wordEnd(String text, int from) {
    return wordEnd(text, from, 0);
  }

  /** The last place up to here at which a word ends, but not before a limit. */
  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < text.length() && at > limit && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
