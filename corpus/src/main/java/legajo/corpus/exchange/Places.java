package legajo.corpus.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.model.Evidence;
import legajo.model.Report;

/** Where the values of a record stand in its text, in UTF-16 code units. */
final class Places {
  private final Map<String, List<Evidence>> evidence;
  private final ReportText text;

  Places(Report report, ReportText text) {
    this.evidence = report.evidence();
    this.text = text;
  }

  /**
   * A place.
   *
   * @param evidence why it is this place; absent where no words say the value
   */
  record Place(int begin, int end, Optional<Evidence> evidence) {}

  /** The words of a value: the first that its evidence names. */
  Optional<Place> of(String pointer) {
    return evidence.getOrDefault(pointer, List.of()).stream().findFirst().map(this::place);
  }

  /**
   * The words of an item: those of the first of these keys that has some, or else the first in the
   * text that any of its keys has, or else the first word of the text.
   */
  Place ofItem(String pointer, String... keys) {
    return Stream.of(keys)
        .flatMap(key -> of(pointer + "/" + key).stream())
        .findFirst()
        .or(() -> firstInside(pointer + "/"))
        .orElseGet(this::firstWord);
  }

  private Optional<Place> firstInside(String prefix) {
    return evidence.entrySet().stream()
        .filter(value -> value.getKey().startsWith(prefix))
        .flatMap(value -> value.getValue().stream())
        .min(Comparator.comparingInt(Evidence::begin).thenComparingInt(Evidence::end))
        .map(this::place);
  }

  private Place place(Evidence found) {
    return trimmed(text.unit(found.begin()), text.unit(found.end()), Optional.of(found));
  }

  Place firstWord() {
    String all = text.text();
    Place whole = trimmed(0, all.length(), Optional.empty());
    int end = whole.begin();
    while (end < whole.end() && !Character.isWhitespace(all.charAt(end))) {
      end++;
    }
    return new Place(whole.begin(), end, Optional.empty());
  }

  /** Annotation tools refuse spans that begin or end in space. */
  private Place trimmed(int from, int to, Optional<Evidence> why) {
    String all = text.text();
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(all.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(all.charAt(end - 1))) {
      end--;
    }
    return new Place(begin, end, why);
  }
}
