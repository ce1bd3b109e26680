package legajo.pipeline.extract.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import legajo.pipeline.document.ClockTimes;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Times come back from every way of writing them, and nothing else makes the reader stumble. */
class ClockReaderPropertyTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private static final Map<String, String> PLACES =
      Map.of("Perú", "PE", "hora de Bogotá", "CO", "Ciudad de México", "MX", "Santo Domingo", "DO");
  private final ClockReader reader = new ClockReader(PACK);

  /** A start and an end in minutes since midnight, and how they are written. */
  record Written(int start, int end, String text) {}

  @Property(tries = 500)
  void whatIsWrittenIsRead(@ForAll("ranges") Written written) {
    List<ClockTimes> times = read("Sesión 2: 5 de mayo de 2021, " + written.text());
    assertThat(times).hasSize(1);
    assertThat(times.get(0).start()).isEqualTo(clock(written.start()));
    assertThat(times.get(0).end()).contains(clock(written.end()));
  }

  @Property(tries = 300)
  void eachTimeHasItsOwnPlace(
      @ForAll("ranges") Written first,
      @ForAll("ranges") Written second,
      @ForAll("places") String one,
      @ForAll("places") String other) {
    List<ClockTimes> times =
        read(first.text() + " (" + one + ") / " + second.text() + " (" + other + ")");
    assertThat(times).hasSize(2);
    assertThat(times.get(0).places().get(0).country()).contains(PLACES.get(one));
    assertThat(times.get(1).places().get(0).country()).contains(PLACES.get(other));
  }

  @Property(tries = 500)
  void spansHoldWhatWasRead(@ForAll("ranges") Written written, @ForAll("noise") String noise) {
    String text = noise + " " + written.text() + " " + noise;
    for (ClockTimes time : read(text)) {
      assertThat(time.span().of(text)).matches("(?s)[0-9].*");
      assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Property(tries = 500)
  void noTextMakesItThrow(@ForAll("noise") String text) {
    assertThat(read(text)).allSatisfy(time -> assertThat(time.start()).hasSize(5));
  }

  @Provide
  Arbitrary<Written> ranges() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(7 * 4, 17 * 4).map(n -> n * 15);
    Arbitrary<Integer> lengths = Arbitraries.of(45, 60, 90, 120, 150, 180);
    return Combinators.combine(starts, lengths, Arbitraries.integers().between(0, 8))
        .as(
            (start, length, form) ->
                new Written(start, start + length, form(form, start, start + length)));
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(PLACES.keySet());
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("0123456789:.,-–/() ahmphrs\nPerú\t%$").ofMaxLength(60);
  }

  private static String form(int form, int start, int end) {
    return switch (form) {
      case 0 -> clock(start) + " – " + clock(end);
      case 1 -> "de " + plain(start) + " a " + plain(end);
      case 2 -> plain(start) + " a " + plain(end) + " hrs.";
      case 3 -> half(start, "a.m.", "p.m.") + " a " + half(end, "a.m.", "p.m.");
      case 4 -> half(start, "am", "pm") + "-" + half(end, "am", "pm");
      case 5 -> letter(start) + " a " + letter(end);
      case 6 -> "desde las " + plain(start) + " hasta las " + plain(end) + " horas";
      case 7 -> "entre las " + plain(start) + " y las " + plain(end);
      default -> clock(start) + " — " + half(end, "a. m.", "p. m.");
    };
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String plain(int minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }

  private static String letter(int minutes) {
    return String.format(Locale.ROOT, "%dh%02d", minutes / 60, minutes % 60);
  }

  private static String half(int minutes, String morning, String afternoon) {
    int hour = minutes / 60 % 12 == 0 ? 12 : minutes / 60 % 12;
    return String.format(
        Locale.ROOT, "%d:%02d %s", hour, minutes % 60, minutes < 720 ? morning : afternoon);
  }

  private List<ClockTimes> read(String text) {
    CuedText cued = PACK.cue(text);
    return reader.read(cued, new Span(0, text.length()));
  }
}
