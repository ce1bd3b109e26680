package legajo.pipeline.ingest.ocr;

import java.util.Optional;

/** The properties that an hOCR element has in its title: {@code bbox 36 92 580 122; x_wconf 93}. */
final class HocrTitle {
  private final String title;

  HocrTitle(String title) {
    this.title = title;
  }

  /** A property of one number. */
  Optional<Double> number(String property) {
    return numbers(property, 1).map(numbers -> numbers[0]);
  }

  /** The numbers of a property; empty where it is missing, has fewer or none that are numbers. */
  Optional<double[]> numbers(String property, int count) {
    for (String part : title.split(";")) {
      String[] words = part.strip().split("\\s+");
      if (words[0].equals(property) && words.length > count) {
        return parsed(words, count);
      }
    }
    return Optional.empty();
  }

  private static Optional<double[]> parsed(String[] words, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      try {
        numbers[i] = Double.parseDouble(words[i + 1]);
      } catch (NumberFormatException noNumber) {
        return Optional.empty();
      }
      if (!Double.isFinite(numbers[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(numbers);
  }
}
