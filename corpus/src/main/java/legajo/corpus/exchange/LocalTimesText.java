package legajo.corpus.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import legajo.model.LocalTimes;

/** Local times in one feature: {@code CL 10:00-12:00; UY 11:00-13:00}. */
final class LocalTimesText {
  static final String SHAPE = "CL 10:00-12:00; UY 11:00-13:00";

  private static final String TIME = "((?:[01][0-9]|2[0-4]):[0-5][0-9])";
  private static final Pattern ONE =
      Pattern.compile("(?:([A-Z]{2})\\s+)?" + TIME + "(?:\\s*[-–]\\s*" + TIME + ")?");

  private LocalTimesText() {}

  static String join(List<LocalTimes> times) {
    return times.stream().map(LocalTimesText::one).collect(Collectors.joining("; "));
  }

  private static String one(LocalTimes times) {
    return times.country().map(country -> country + " ").orElse("")
        + times.start()
        + times.end().map(end -> "-" + end).orElse("");
  }

  /** The times; empty where the text has another shape. */
  static Optional<List<LocalTimes>> parse(String text) {
    List<LocalTimes> times = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      Matcher one = ONE.matcher(part.strip());
      if (!one.matches()) {
        return Optional.empty();
      }
      times.add(
          new LocalTimes(
              Optional.ofNullable(one.group(1)), one.group(2), Optional.ofNullable(one.group(3))));
    }
    return Optional.of(times);
  }
}
