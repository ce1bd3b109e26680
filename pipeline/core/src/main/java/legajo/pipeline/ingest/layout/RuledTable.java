package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import legajo.pipeline.document.SourceText.Role;

/** A table whose cells have lines round them. */
final class RuledTable {
  private static final float SLACK = 2.5f;

  private final List<Ruling> level;
  private final List<Ruling> upright;
  private final List<Float> xs;
  private final List<Float> ys;

  private RuledTable(List<Ruling> rulings) {
    level = rulings.stream().filter(ruling -> !ruling.upright()).toList();
    upright = rulings.stream().filter(Ruling::upright).toList();
    xs = places(upright);
    ys = places(level);
  }

  /** The tables that these lines draw: of two columns at least. */
  static List<RuledTable> among(List<Ruling> rulings) {
    if (rulings.size() < 5) {
      return List.of();
    }
    List<RuledTable> tables = new ArrayList<>();
    for (List<Ruling> connected : connected(rulings)) {
      RuledTable table = new RuledTable(connected);
      if (table.xs.size() > 2 && table.ys.size() > 1) {
        tables.add(table);
      }
    }
    return tables;
  }

  boolean holds(Run run) {
    float x = (run.left() + run.right()) / 2;
    float y = (run.first().top() + run.first().bottom()) / 2;
    return x > xs.get(0) && x < xs.get(xs.size() - 1) && y > ys.get(0) && y < ys.get(ys.size() - 1);
  }

  /** The table with the words in its cells, as one piece of the page. */
  Segment with(List<Run> runs) {
    TreeMap<Integer, TreeMap<Integer, List<Run>>> cells = new TreeMap<>();
    for (Run run : runs.stream().flatMap(run -> parted(run).stream()).toList()) {
      int column = indexOf(xs, (run.left() + run.right()) / 2);
      int row = indexOf(ys, (run.first().top() + run.first().bottom()) / 2);
      while (column > 0 && !isParted(upright, xs.get(column), middle(ys, row))) {
        column--;
      }
      while (row > 0 && !isParted(level, ys.get(row), middle(xs, column))) {
        row--;
      }
      cells
          .computeIfAbsent(row, r -> new TreeMap<>())
          .computeIfAbsent(column, c -> new ArrayList<>())
          .add(run);
    }
    List<LayoutLine> rows = cells.values().stream().map(this::line).toList();
    float right = xs.get(xs.size() - 1);
    return Segment.ofTable(rows, xs.get(0), ys.get(0), right, ys.get(ys.size() - 1));
  }

  /** A run as its cells have it: full cells leave no gap between their words but the line. */
  private List<Run> parted(Run run) {
    int row = indexOf(ys, (run.first().top() + run.first().bottom()) / 2);
    for (float x : xs) {
      if (x > run.left() && x < run.right() && isParted(upright, x, middle(ys, row))) {
        int begin = 0;
        while (begin < run.glyphs().size() && !beginsBeyond(run.glyphs().get(begin), x)) {
          begin++;
        }
        if (begin > 0 && begin < run.glyphs().size()) {
          List<Run> parts = run.splitBefore(begin);
          List<Run> all = new ArrayList<>(List.of(parts.get(0)));
          all.addAll(parted(parts.get(1)));
          return all;
        }
      }
    }
    return List.of(run);
  }

  private static boolean beginsBeyond(Glyph glyph, float x) {
    return !glyph.isBlank() && (glyph.u() + glyph.right()) / 2 > x;
  }

  private LayoutLine line(TreeMap<Integer, List<Run>> cells) {
    List<Glyph> out = new ArrayList<>();
    for (int column = 0; column < xs.size() - 1; column++) {
      if (column > 0) {
        out.add(Glyph.tab());
      }
      List<Run> cell = cells.getOrDefault(column, List.of());
      for (Row line : Row.of(Segment.of(cell))) {
        if (!out.isEmpty() && out.get(out.size() - 1) != Glyph.tab()) {
          out.add(Glyph.space());
        }
        out.addAll(line.glyphs());
      }
    }
    return new LayoutLine(out, Role.TABLE_ROW);
  }

  private static boolean isParted(List<Ruling> rulings, float at, float along) {
    for (Ruling ruling : rulings) {
      if (Math.abs(ruling.at() - at) <= SLACK && ruling.covers(along, SLACK)) {
        return true;
      }
    }
    return false;
  }

  private static float middle(List<Float> places, int index) {
    return (places.get(index) + places.get(index + 1)) / 2;
  }

  private static int indexOf(List<Float> places, float place) {
    int index = 0;
    while (index < places.size() - 2 && place >= places.get(index + 1)) {
      index++;
    }
    return index;
  }

  private static List<Float> places(List<Ruling> rulings) {
    List<Float> places = new ArrayList<>();
    for (Ruling ruling : rulings.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList()) {
      if (places.isEmpty() || ruling.at() - places.get(places.size() - 1) > SLACK) {
        places.add(ruling.at());
      }
    }
    return places;
  }

  private static List<List<Ruling>> connected(List<Ruling> rulings) {
    List<List<Ruling>> groups = new ArrayList<>();
    for (Ruling ruling : rulings) {
      List<Ruling> home = new ArrayList<>(List.of(ruling));
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (groups.get(i).stream().anyMatch(other -> touch(ruling, other))) {
          home.addAll(groups.remove(i));
        }
      }
      groups.add(home);
    }
    return groups;
  }

  private static boolean touch(Ruling a, Ruling b) {
    if (a.upright() == b.upright()) {
      return Math.abs(a.at() - b.at()) <= SLACK
          && a.from() <= b.to() + SLACK
          && b.from() <= a.to() + SLACK;
    }
    return a.covers(b.at(), SLACK) && b.covers(a.at(), SLACK);
  }
}
