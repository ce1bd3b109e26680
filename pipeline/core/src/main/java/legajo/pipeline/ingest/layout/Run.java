package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.List;

/** Characters drawn one after the other on one baseline, without a wide gap between them. */
final class Run implements Levels.Standing {
  /** A gap wider than this many font sizes may part columns. */
  static final float WIDE_GAP = 1.2f;

  private static final float SAME_BASELINE = 0.2f;
  private static final float SAME_PLACE = 0.15f;
  private static final int SHADOW_REACH = 3;

  private final List<Glyph> glyphs;

  private Run(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /** Neither begins nor ends with a blank. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  float left() {
    return first().u();
  }

  float right() {
    return last().right();
  }

  float size() {
    return first().size();
  }

  @Override
  public float top() {
    return first().top();
  }

  @Override
  public float bottom() {
    return first().bottom();
  }

  @Override
  public float baseline() {
    return first().v();
  }

  /** The two parts of a run, blanks between them left out; the second begins at this glyph. */
  List<Run> splitBefore(int index) {
    int end = index;
    while (end > 0 && glyphs.get(end - 1).isBlank()) {
      end--;
    }
    return List.of(new Run(glyphs.subList(0, end)), new Run(glyphs.subList(index, glyphs.size())));
  }

  /** The runs of glyphs in drawing order; what is drawn twice to look bold counts once. */
  static List<Run> of(List<Glyph> drawn) {
    List<Run> runs = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    List<Glyph> blanks = new ArrayList<>();
    for (Glyph glyph : drawn) {
      if (glyph.isBlank()) {
        if (!open.isEmpty()) {
          blanks.add(glyph);
        }
        continue;
      }
      if (!open.isEmpty()) {
        Glyph last = open.get(open.size() - 1);
        if (isShadow(last, glyph)) {
          continue;
        }
        if (!continues(last, glyph)) {
          add(open, runs);
          open = new ArrayList<>();
          blanks.clear();
        }
      }
      open.addAll(blanks);
      blanks.clear();
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      add(open, runs);
    }
    return runs;
  }

  private static boolean continues(Glyph last, Glyph next) {
    float gap = next.u() - last.end();
    float size = Math.max(last.size(), next.size());
    return Math.abs(next.v() - last.v()) <= SAME_BASELINE * Math.min(last.size(), next.size())
        && gap > -size / 2
        && gap < WIDE_GAP * size
        && last.has(Glyph.ARTIFACT) == next.has(Glyph.ARTIFACT);
  }

  private static boolean isShadow(Glyph last, Glyph next) {
    float near = SAME_PLACE * next.size();
    return Math.abs(next.u() - last.u()) < near
        && Math.abs(next.v() - last.v()) < near
        && next.text().equals(last.text());
  }

  private static void add(List<Glyph> glyphs, List<Run> runs) {
    for (int i = runs.size() - 1; i >= Math.max(0, runs.size() - SHADOW_REACH); i--) {
      if (isShadow(runs.get(i), glyphs)) {
        return;
      }
    }
    runs.add(new Run(glyphs));
  }

  private static boolean isShadow(Run earlier, List<Glyph> glyphs) {
    if (earlier.glyphs.size() != glyphs.size()) {
      return false;
    }
    for (int i = 0; i < glyphs.size(); i++) {
      if (!isShadow(earlier.glyphs.get(i), glyphs.get(i))) {
        return false;
      }
    }
    return true;
  }
}
