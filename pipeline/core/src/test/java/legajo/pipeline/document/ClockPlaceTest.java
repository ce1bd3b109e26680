package legajo.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import legajo.rules.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "7:00 (ES)": what several countries go by is the one that cooperates. */
class ClockPlaceTest {
  @ParameterizedTest
  @CsvSource({
    "ES SV, HN SV, SV",
    "ES SV, ES HN, ES",
    "ES SV, SV ES, ES",
    "ES SV, HN DO, ES",
    "ES, HN SV, ES",
    "ES SV GT, SV GT, ES",
  })
  void whoCooperatesDecidesWhichCountryIsMeant(String words, String parties, String meant) {
    ClockTimes.Place place = ClockTimes.Place.ofOne(List.of(words.split(" ", -1)), new Span(0, 2));

    assertThat(place.among(List.of(parties.split(" ", -1))).country()).contains(meant);
  }
}
