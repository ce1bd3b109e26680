package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedPeopleTest {
  private final RepeatedPeople check = new RepeatedPeople();

  @ParameterizedTest
  @ValueSource(strings = {"María Núñez Peña", "MARIA NUÑEZ PEÑA", "Maria  Nuñez-Peña"})
  void tellsANameThatStandsTwice(String again) {
    MadeRecord made =
        new MadeRecord().person("María Núñez Peña", "CL").person("Eva", "UY").person(again, "CL");

    assertThat(made.check(check))
        .extracting(d -> d.severity() + " " + d.code() + " " + d.at().orElseThrow())
        .containsExactly("INFO participant-repeated /participants/2/name");
  }

  @Test
  void tellsMoreLoudlyThatDelegationsDiffer() {
    MadeRecord made = new MadeRecord().person("Luis Mora", "CL").person("Luis Mora", "UY");

    assertThat(made.check(check))
        .extracting(d -> d.severity() + " " + d.code() + " " + d.message())
        .containsExactly(
            "WARNING participant-in-two-delegations “Luis Mora” stands in the delegations CL and"
                + " UY: check both, unless two people share the name.");
  }

  @Test
  void takesAnUnknownDelegationForTheSame() {
    MadeRecord made = new MadeRecord().person("Luis Mora", "").person("Luis Mora", "UY");

    assertThat(made.check(check))
        .extracting(d -> d.message())
        .containsExactly(
            "“Luis Mora” stands twice in the list of UY: strike one, if it is one person.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Luis Mora Paz", "Luisa Mora", "Mora Luis", "Luis"})
  void isSilentOnOtherNames(String other) {
    MadeRecord made = new MadeRecord().person("Luis Mora", "CL").person(other, "CL");

    assertThat(made.check(check)).isEmpty();
  }
}
