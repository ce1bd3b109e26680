package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import legajo.model.Box;
import legajo.pipeline.document.CharacterBoxes;
import legajo.pipeline.document.SourceText;
import legajo.rules.Span;

/**
 * Tells whether a line was broken because it was full. Knows the width at which a text was wrapped:
 * in points where the format has places, else in characters.
 */
final class Wrapping {
  private static final int MIN_WIDTH = 45;
  private static final int MAX_WIDTH = 160;

  /** A line so full goes on in one that is long: misread letters are not as wide as the true. */
  private static final double NEARLY = 0.985;

  /** Width of a blank, of the font's size. */
  private static final double NARROW_BLANK = 0.22;

  private final CharacterBoxes boxes;
  private final boolean places;
  private final LetterWidths letters;
  private final double width;

  private Wrapping(CharacterBoxes boxes, boolean places, LetterWidths letters, double width) {
    this.boxes = boxes;
    this.places = places;
    this.letters = letters;
    this.width = width;
  }

  static Wrapping of(List<CleanLine> lines, CharacterBoxes boxes) {
    boolean places = lines.stream().anyMatch(line -> line.source().style().right() > 0);
    if (places) {
      return new Wrapping(
          boxes,
          true,
          LetterWidths.EVEN,
          highest(lines.stream().map(line -> line.source().style().right()).toList(), 0.99));
    }
    List<Integer> lengths = new ArrayList<>();
    int whole = 0;
    for (CleanLine line : lines) {
      whole += isWhole(line.role()) ? 1 : 0;
      boolean row = line.text().indexOf('\t') >= 0;
      if (line.role() == SourceText.Role.LINE && line.chars().length() > 0 && !row) {
        lengths.add(line.indent() + line.chars().length());
      }
    }
    double width = highest(lengths, 0.97);
    long full = lengths.stream().filter(length -> length >= 0.8 * width).count();
    // Among whole paragraphs, lines are where their author broke them.
    boolean plain = lengths.size() > 2 * whole;
    boolean wrapped =
        plain && width >= MIN_WIDTH && width <= MAX_WIDTH && full * 5 >= lengths.size();
    if (!wrapped) {
      return new Wrapping(boxes, false, LetterWidths.EVEN, 0);
    }
    BrokenSentences best = BrokenSentences.of(lines, LetterWidths.EVEN);
    for (LetterWidths letters : LetterWidths.values()) {
      BrokenSentences sentences = BrokenSentences.of(lines, letters);
      best = sentences.fitsBetterThan(best) ? sentences : best;
    }
    return new Wrapping(boxes, false, best.letters(), best.edgeOr(width));
  }

  static double widthOf(CleanLine line, LetterWidths letters) {
    return line.indent() + letters.of(line.text());
  }

  /** Letters of a line's first word. */
  static int firstWord(CleanLine line) {
    int blank = line.text().indexOf(' ');
    return blank < 0 ? line.chars().length() : blank;
  }

  private static boolean isWhole(SourceText.Role role) {
    return role == SourceText.Role.PARAGRAPH
        || role == SourceText.Role.LIST_ITEM
        || role == SourceText.Role.HEADING;
  }

  static <T extends Number & Comparable<T>> double highest(List<T> numbers, double share) {
    if (numbers.isEmpty()) {
      return 0;
    }
    List<T> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted);
    return sorted
        .get((int) Math.min(sorted.size() - 1L, (long) (share * sorted.size())))
        .doubleValue();
  }

  /** Whether lines of this text were broken at a width at all. */
  boolean isWrapped() {
    return width > 0;
  }

  /** Whether the next line's first word had no room left on this line. */
  boolean isFull(CleanLine line, CleanLine next) {
    if (!isWrapped()) {
      return false;
    }
    int wordLength = firstWord(next);
    if (!places) {
      double needed =
          widthOf(line, letters) + letters.of(" " + next.text().substring(0, wordLength));
      return needed > (isShort(next) ? 1 : NEARLY) * width;
    }
    SourceText.Style style = line.source().style();
    double perChar = (style.right() - style.left()) / Math.max(1, line.chars().length());
    double word = wordWidth(next, wordLength).orElse(wordLength * perChar);
    return style.right() + NARROW_BLANK * style.fontSize() + word > rightEdge(line, next);
  }

  /** The width of a line's first word as it is drawn. */
  private Optional<Double> wordWidth(CleanLine line, int length) {
    MappedChars chars = line.chars();
    List<Box> drawn = boxes.of(new Span(chars.begin(0), chars.end(length - 1)));
    return drawn.size() == 1 ? Optional.of(drawn.get(0).width()) : Optional.empty();
  }

  /** Whether a line ends well before the edge, as the last line of a paragraph does. */
  boolean isShort(CleanLine line) {
    if (!isWrapped()) {
      return false;
    }
    return places
        ? line.source().style().right() < 0.75 * width
        : widthOf(line, letters) < 0.7 * width;
  }

  /** In columns, a line's edge is that of its own column. */
  private double rightEdge(CleanLine line, CleanLine next) {
    double own = Math.max(line.source().style().right(), next.source().style().right());
    boolean ownColumn =
        line.source().style().right() < 0.55 * width
            && next.source().style().right() < 0.55 * width;
    return ownColumn ? own : width;
  }
}
