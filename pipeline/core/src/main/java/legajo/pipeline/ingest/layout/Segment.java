package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Part of a line without a wide gap: a line of a column, a line of a cell; or a whole ruled table,
 * which stands where its box stands.
 */
final class Segment implements Levels.Standing {
  /** A gap of this many font sizes is a blank between words. */
  private static final float WORD_GAP = 0.17f;

  /** A bullet or number belongs to its text across a gap of this many font sizes. */
  private static final float LABEL_GAP = 5;

  private static final int LONGEST_LABEL = 6;
  private static final float SAME_EDGE = 1;

  private final List<Run> runs;
  private final List<LayoutLine> table;
  private float left = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float top = Float.MAX_VALUE;
  private float bottom = -Float.MAX_VALUE;
  private float baseline;
  private float size;
  private int mainLength;

  private Segment(List<Run> runs, List<LayoutLine> table) {
    this.runs = runs;
    this.table = table;
    runs.forEach(this::grow);
  }

  private static Segment joining(List<Run> runs) {
    return new Segment(new ArrayList<>(runs), List.of());
  }

  /** A whole table that fills a box. */
  static Segment ofTable(List<LayoutLine> rows, float left, float top, float right, float bottom) {
    Segment segment = new Segment(List.of(), rows);
    segment.left = left;
    segment.right = right;
    segment.top = top;
    segment.bottom = bottom;
    segment.baseline = top;
    return segment;
  }

  boolean isTable() {
    return !table.isEmpty();
  }

  List<LayoutLine> table() {
    return table;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  @Override
  public float top() {
    return top;
  }

  @Override
  public float bottom() {
    return bottom;
  }

  /** Of the run with the most characters: raised ordinals stand higher. */
  @Override
  public float baseline() {
    return baseline;
  }

  @Override
  public boolean fillsLevel() {
    return isTable();
  }

  float size() {
    return size;
  }

  private void add(Run run) {
    runs.add(run);
    grow(run);
  }

  private void grow(Run run) {
    left = Math.min(left, run.left());
    right = Math.max(right, run.right());
    top = Math.min(top, run.first().top());
    bottom = Math.max(bottom, run.first().bottom());
    if (run.glyphs().size() > mainLength) {
      mainLength = run.glyphs().size();
      baseline = run.first().v();
      size = run.size();
    }
  }

  /** Its characters from left to right, with the blanks that its gaps are. */
  List<Glyph> glyphs() {
    List<Glyph> out = new ArrayList<>();
    for (Run run : runs) {
      for (Glyph glyph : run.glyphs()) {
        if (!out.isEmpty() && isWordGap(out.get(out.size() - 1), glyph)) {
          out.add(Glyph.space());
        }
        out.add(glyph);
      }
    }
    return out;
  }

  /** Two segments, if a word begins at this place; the second begins with it. */
  Optional<List<Segment>> splitAt(float u) {
    for (int r = 0; r < runs.size(); r++) {
      List<Glyph> glyphs = runs.get(r).glyphs();
      for (int g = 0; g < glyphs.size(); g++) {
        if (r + g > 0 && beginsWord(r, g) && Math.abs(glyphs.get(g).u() - u) <= SAME_EDGE) {
          return Optional.of(split(r, g));
        }
      }
    }
    return Optional.empty();
  }

  private boolean beginsWord(int r, int g) {
    Glyph glyph = runs.get(r).glyphs().get(g);
    if (g == 0) {
      return r == 0 || isWordGap(runs.get(r - 1).last(), glyph);
    }
    Glyph before = runs.get(r).glyphs().get(g - 1);
    return !glyph.isBlank() && (before.isBlank() || isWordGap(before, glyph));
  }

  private List<Segment> split(int r, int g) {
    List<Run> before = new ArrayList<>(runs.subList(0, r));
    List<Run> after = new ArrayList<>(runs.subList(r + 1, runs.size()));
    if (g == 0) {
      after.add(0, runs.get(r));
    } else {
      List<Run> parts = runs.get(r).splitBefore(g);
      before.add(parts.get(0));
      after.add(0, parts.get(1));
    }
    return List.of(joining(before), joining(after));
  }

  private static boolean isWordGap(Glyph last, Glyph next) {
    return !last.isBlank()
        && !next.isBlank()
        && next.u() - last.end() > WORD_GAP * Math.min(last.size(), next.size());
  }

  /** How much room its first word takes. */
  float firstWordWidth() {
    Run run = runs.get(0);
    float end = run.left();
    for (Glyph glyph : run.glyphs()) {
      if (glyph.isBlank() || glyph.u() - end > WORD_GAP * glyph.size()) {
        break;
      }
      end = glyph.right();
    }
    return end - run.left();
  }

  /** Whether it is a bullet or an item's number, alone. */
  boolean isLabel() {
    if (runs.size() != 1 || runs.get(0).glyphs().size() > LONGEST_LABEL) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    runs.get(0).glyphs().forEach(glyph -> text.append(glyph.text()));
    return Labels.isLabel(text.toString());
  }

  /** Whether it begins with a bullet or an item's number. */
  boolean beginsWithLabel() {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs()) {
      if (glyph.isBlank() || text.length() > LONGEST_LABEL) {
        break;
      }
      text.append(glyph.text());
    }
    return Labels.isLabel(text.toString());
  }

  /** The segments of runs: those of each line that gaps don't part. */
  static List<Segment> of(List<Run> runs) {
    List<Segment> segments = new ArrayList<>();
    Levels.of(runs).forEach(line -> segments.addAll(onLine(line)));
    return segments;
  }

  private static List<Segment> onLine(List<Run> line) {
    List<Run> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(Run::left));
    List<Segment> segments = new ArrayList<>();
    for (Run run : sorted) {
      Segment next = joining(List.of(run));
      Segment last = segments.isEmpty() ? next : segments.get(segments.size() - 1);
      float widest = (last.isLabel() ? LABEL_GAP : Run.WIDE_GAP) * Math.max(last.size, next.size);
      if (last != next && next.left - last.right < widest) {
        last.add(run);
      } else {
        segments.add(next);
      }
    }
    return segments;
  }
}
