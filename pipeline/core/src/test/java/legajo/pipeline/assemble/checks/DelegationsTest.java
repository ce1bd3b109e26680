package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class DelegationsTest {
  private final Delegations check = new Delegations();

  private static MadeRecord chileAndUruguay() {
    return new MadeRecord().party("CL", "MINTRAB").party("UY", "MTSS").party("", "OEA");
  }

  @Test
  void tellsACountryThatIsNoPartyOnce() {
    MadeRecord made =
        chileAndUruguay()
            .person("Ana Prieto", "CL")
            .person("Luis Mora", "PE")
            .person("Eva Sanz", "PE");

    assertThat(made.check(check))
        .extracting(d -> d.severity() + " " + d.at().orElseThrow() + " " + d.message())
        .containsExactly(
            "WARNING /participants/1/delegation “Luis Mora” and 1 more are of the delegation PE,"
                + " which is no party of the cooperation: look whether a party is missing or a"
                + " heading of the list was missed.");
  }

  @Test
  void tellsAnOrganisationMoreQuietly() {
    assertThat(chileAndUruguay().person("Luis Mora", "OIT").check(check))
        .extracting(Diagnostic::severity)
        .containsExactly(Diagnostic.Severity.INFO);
  }

  @Test
  void isSilentOnDelegationsOfParties() {
    MadeRecord made =
        chileAndUruguay()
            .person("Ana Prieto", "CL")
            .person("Luis Mora", "UY")
            .person("Eva Sanz", "OEA")
            .person("Iris Paz", "");

    assertThat(made.check(check)).isEmpty();
  }

  @Test
  void isSilentWhereNoPartyHasACountry() {
    assertThat(new MadeRecord().party("", "OEA").person("Ana Prieto", "CL").check(check)).isEmpty();
  }
}
