package legajo.corpus.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Closed sets of values as records write them: {@code in-person}. */
final class Labels {
  private Labels() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> all(Class<? extends Enum<?>> kind) {
    return Stream.of(kind.getEnumConstants()).map(Labels::of).toList();
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> kind, String label) {
    return Stream.of(kind.getEnumConstants()).filter(e -> of(e).equals(label)).findFirst();
  }
}
