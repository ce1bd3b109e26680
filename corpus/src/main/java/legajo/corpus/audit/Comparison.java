package legajo.corpus.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import legajo.corpus.facts.RecordFacts;
import legajo.corpus.score.Differences;
import legajo.corpus.score.Differences.Difference;
import legajo.corpus.score.Row;

/**
 * What two runs over one archive read differently, without gold.
 *
 * @param compared how many records both runs have
 * @param changed those that differ, most changed first
 * @param onlyBefore names of records that the second run lacks
 * @param onlyAfter names of records that the first run lacks
 */
public record Comparison(
    int compared, List<Changed> changed, List<String> onlyBefore, List<String> onlyAfter) {
  public Comparison {
    changed = List.copyOf(changed);
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
  }

  /** A record that differs, and in what. */
  public record Changed(String name, List<Difference> differences) {
    public Changed {
      differences = List.copyOf(differences);
    }
  }

  /**
   * How much of a field changed.
   *
   * @param reports in how many reports
   * @param values how many values
   */
  public record Extent(int reports, int values) {}

  /** The two records of one name. */
  private record Twin(String name, Path before, Path after) {}

  /**
   * Compares two runs, record by record of the same name.
   *
   * @throws IOException where a record can't be read; the message names it
   */
  public static Comparison of(RecordFiles before, RecordFiles after) throws IOException {
    Map<String, Path> first = byName(before);
    Map<String, Path> second = byName(after);
    List<Twin> twins = new ArrayList<>();
    first.forEach(
        (name, file) -> {
          Path other = second.get(name);
          if (other != null) {
            twins.add(new Twin(name, file, other));
          }
        });
    try {
      List<Changed> changed =
          twins.parallelStream()
              .map(twin -> changed(twin.name(), twin.before(), twin.after()))
              .filter(c -> !c.differences().isEmpty())
              .sorted(
                  Comparator.comparingInt((Changed c) -> -c.differences().size())
                      .thenComparing(Changed::name))
              .toList();
      return new Comparison(
          twins.size(), changed, missing(first.keySet(), second), missing(second.keySet(), first));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private static Map<String, Path> byName(RecordFiles records) {
    return records.files().stream()
        .collect(
            Collectors.toMap(
                records::name, Function.identity(), (one, other) -> one, TreeMap::new));
  }

  private static List<String> missing(Set<String> names, Map<String, Path> among) {
    return names.stream().filter(name -> !among.containsKey(name)).toList();
  }

  private static Changed changed(String name, Path before, Path after) {
    try {
      return new Changed(
          name,
          Differences.of(
              RecordFacts.of(RecordFiles.read(before)), RecordFacts.of(RecordFiles.read(after))));
    } catch (IOException broken) {
      throw new UncheckedIOException(new IOException(name + ": " + broken.getMessage(), broken));
    }
  }

  /** How much of each field changed, in most reports first. */
  public Map<Row, Extent> extents() {
    Map<Row, Extent> extents = new TreeMap<>(Comparator.comparingInt(Row.ALL::indexOf));
    for (Changed record : changed) {
      record.differences().stream()
          .collect(Collectors.groupingBy(Difference::row, Collectors.counting()))
          .forEach(
              (row, values) ->
                  extents.merge(
                      row,
                      new Extent(1, values.intValue()),
                      (a, b) -> new Extent(a.reports + b.reports, a.values + b.values)));
    }
    List<Map.Entry<Row, Extent>> entries = new ArrayList<>(extents.entrySet());
    entries.sort(Comparator.comparingInt(entry -> -entry.getValue().reports()));
    Map<Row, Extent> sorted = new LinkedHashMap<>();
    entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
