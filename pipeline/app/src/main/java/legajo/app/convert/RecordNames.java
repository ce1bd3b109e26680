package legajo.app.convert;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The names of records: the way of a report inside its input, with {@code .json} for its extension.
 *
 * <p>No two reports get one name, nor two that differ only in case, which many file systems take
 * for one. Where two would, each keeps its extension ({@code a.pdf.json}); if that doesn't part
 * them, the name of its input stands in front ({@code 2019/a.pdf.json}); if that doesn't either,
 * the second is {@code 2019/a.pdf.2.json}.
 */
public final class RecordNames {
  private static final String JSON = ".json";

  /** Ways to name a record, the usual one first. */
  private static final List<Function<FoundReport, String>> WAYS =
      List.of(
          report -> SafePath.withoutExtension(SafePath.of(report.path())),
          report -> SafePath.of(report.path()),
          report -> SafePath.of(report.input() + "/" + report.path()));

  private RecordNames() {}

  /** The names of the reports' records, in their order, parted by {@code /}. */
  public static List<String> of(List<FoundReport> reports) {
    List<String> names = new ArrayList<>();
    reports.forEach(report -> names.add(WAYS.get(0).apply(report)));
    for (Function<FoundReport, String> way : WAYS.subList(1, WAYS.size())) {
      clashing(names).forEach(i -> names.set(i, way.apply(reports.get(i))));
    }
    number(names);
    return names.stream().map(name -> name + JSON).toList();
  }

  private static List<Integer> clashing(List<String> names) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byKey.computeIfAbsent(key(names.get(i)), k -> new ArrayList<>()).add(i);
    }
    return byKey.values().stream().filter(same -> same.size() > 1).flatMap(List::stream).toList();
  }

  private static void number(List<String> names) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String free = name;
      for (int number = 2; !taken.add(key(free)); number++) {
        free = name + "." + number;
      }
      names.set(i, free);
    }
  }

  /** Names of one key are one file on some file system. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
