package legajo.app.audit.context;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.rules.Span;

/**
 * A text in which words are looked up as people would: accents, capitals, kinds of dashes and
 * quotation marks, and the breaks between words don't count.
 */
final class FoldedText {
  /** More letters than these are not compared with each other: that would take too long. */
  private static final long MOST_COMPARISONS = 5_000_000;

  /** Shorter words are like too many others. */
  private static final int SHORTEST_ALIKE = 6;

  private static final double DIFFERENT_AT_MOST = 0.25;

  private final StringBuilder folded = new StringBuilder();

  /** For each folded character where its letter stands in the text; one more for the end. */
  private int[] places;

  FoldedText(String text) {
    places = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          add(' ', at);
        }
      } else {
        addFolded(sign, at);
      }
    }
    add(' ', text.length());
    folded.setLength(folded.length() - 1);
  }

  private void addFolded(char sign, int at) {
    if (sign < 0x80) {
      add(Character.toLowerCase(sign), at);
      return;
    }
    String apart = Normalizer.normalize(String.valueOf(plain(sign)), Normalizer.Form.NFD);
    String lower = apart.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (Character.getType(lower.charAt(i)) != Character.NON_SPACING_MARK) {
        add(lower.charAt(i), at);
      }
    }
  }

  private static char plain(char sign) {
    if (sign >= '\u2010' && sign <= '\u2015') {
      return '-';
    }
    return switch (sign) {
      case '\u2018', '\u2019', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
      default -> sign;
    };
  }

  private void add(char sign, int at) {
    if (folded.length() + 1 >= places.length) {
      places = Arrays.copyOf(places, places.length * 2 + 2);
    }
    places[folded.length()] = at;
    folded.append(sign);
  }

  private Span span(int from, int to) {
    return new Span(places[from], places[to - 1] + 1);
  }

  /** Every place where the words stand as whole words, in text order. */
  List<Span> find(String words) {
    String sought = new FoldedText(words).folded.toString().strip();
    List<Span> found = new ArrayList<>();
    if (sought.isEmpty()) {
      return found;
    }
    for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      if (isWhole(at, at + sought.length())) {
        found.add(span(at, at + sought.length()));
      }
    }
    return found;
  }

  private boolean isWhole(int from, int to) {
    return (from == 0 || !joins(from - 1, from)) && (to == folded.length() || !joins(to - 1, to));
  }

  private boolean joins(int left, int right) {
    return Character.isLetterOrDigit(folded.charAt(left))
        && Character.isLetterOrDigit(folded.charAt(right));
  }

  /**
   * The place where words stand that are most like these, as an OCR engine may have misread them:
   * at most a quarter of the letters differs (Sellers, "The theory and computation of evolutionary
   * distances", 1980). Nothing for words of a few letters.
   */
  Optional<Span> like(String words) {
    String sought = new FoldedText(words).folded.toString().strip();
    if (sought.length() < SHORTEST_ALIKE
        || (long) sought.length() * folded.length() > MOST_COMPARISONS) {
      return Optional.empty();
    }
    // Costs of the best match of each beginning of the words that ends here, and where it begins.
    int[] costs = new int[sought.length() + 1];
    int[] begins = new int[sought.length() + 1];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = i;
    }
    int best = (int) Math.floor(DIFFERENT_AT_MOST * sought.length()) + 1;
    Optional<Span> nearest = Optional.empty();
    for (int end = 0; end < folded.length(); end++) {
      next(sought, end, costs, begins);
      if (costs[sought.length()] < best && begins[sought.length()] <= end) {
        best = costs[sought.length()];
        nearest = Optional.of(wholeWords(begins[sought.length()], end + 1));
      }
    }
    return nearest;
  }

  private Span wholeWords(int from, int to) {
    int begin = from;
    int end = to;
    while (begin > 0 && joins(begin - 1, begin)) {
      begin--;
    }
    while (end < folded.length() && joins(end - 1, end)) {
      end++;
    }
    return span(begin, end);
  }

  /** One more character of the text: a row of the table of costs. */
  private void next(String sought, int end, int[] costs, int[] begins) {
    int diagonalCost = costs[0];
    int diagonalBegin = begins[0];
    costs[0] = 0;
    begins[0] = end + 1;
    char sign = folded.charAt(end);
    for (int i = 1; i <= sought.length(); i++) {
      int cost = diagonalCost + (sought.charAt(i - 1) == sign ? 0 : 1);
      int begin = diagonalBegin;
      if (costs[i] + 1 < cost) {
        cost = costs[i] + 1;
        begin = begins[i];
      }
      if (costs[i - 1] + 1 < cost) {
        cost = costs[i - 1] + 1;
        begin = begins[i - 1];
      }
      diagonalCost = costs[i];
      diagonalBegin = begins[i];
      costs[i] = cost;
      begins[i] = begin;
    }
  }
}
