package legajo.app.audit.page;

import java.util.Locale;
import java.util.Optional;
import legajo.corpus.score.Interval;

/** Figures as people read them, and as a bar with the interval that they lie in. */
final class Figures {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 14;

  private Figures() {}

  /** Three decimals: {@code 0.953}. */
  static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** {@code 0.912–0.980}; empty where there is none. */
  static String interval(Optional<Interval> interval) {
    return interval.map(i -> share(i.low()) + "–" + share(i.high())).orElse("");
  }

  /** Thousands parted by commas: {@code 12,345}. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code 1 report}, {@code 12 reports}. */
  static String count(long count, String one) {
    return count(count) + " " + one + (count == 1 ? "" : "s");
  }

  /** A bar as long as the figure, with whiskers where its interval ends. */
  static void bar(Html html, double value, Optional<Interval> interval) {
    html.open("svg")
        .with("class", "bar")
        .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
        .with("width", WIDTH)
        .with("height", HEIGHT)
        .with("aria-hidden", "true");
    rect(html, "track", WIDTH);
    rect(html, "fill", value * WIDTH);
    interval.ifPresent(i -> whiskers(html, i));
    html.close("svg");
  }

  private static void rect(Html html, String part, double width) {
    html.open("rect")
        .with("class", part)
        .with("y", 2)
        .with("width", tenths(width))
        .with("height", HEIGHT - 4)
        .close("rect");
  }

  private static void whiskers(Html html, Interval interval) {
    String low = tenths(1 + interval.low() * (WIDTH - 2));
    String high = tenths(1 + interval.high() * (WIDTH - 2));
    html.open("path")
        .with("class", "whisker")
        .with("d", "M" + low + " 3v8M" + low + " 7H" + high + "M" + high + " 3v8")
        .close("path");
  }

  private static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
