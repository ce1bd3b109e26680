package legajo.corpus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import legajo.model.Modality;
import legajo.model.Party;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.model.Version;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WordingTest {
  @Test
  void whiteSpaceAndKindsOfDashesDontCount() {
    assertThat(Wording.of("  Sesión –\n intermedia ")).isEqualTo(Wording.of("Sesión - intermedia"));
  }

  @Test
  void accentsCountUnlessFolded() {
    assertThat(Wording.of("Panamá")).isNotEqualTo(Wording.of("Panama"));
    assertThat(Wording.of("PANAMÁ").folded()).isEqualTo("panama");
    assertThat(Wording.of("Pana\u0301").text()).isEqualTo("Paná");
  }

  @Test
  void signsAndSpacesCountUnlessSoft() {
    assertThat(Wording.of("Dpto. de Cooperación (DC)").soft()).isEqualTo("dptodecooperaciondc");
    assertThat(Wording.of("–").soft()).isEmpty();
  }

  @Test
  void aDateIsTheSameWithAndWithoutThePrepositionBeforeIt() {
    assertThat(DateWords.bare("del 4 al 6 de mayo")).isEqualTo("4 al 6 de mayo");
    assertThat(DateWords.bare("Desde el 4 de mayo")).isEqualTo("4 de mayo");
    assertThat(DateWords.bare("semana del 4 al 6 de mayo")).isEqualTo("semana del 4 al 6 de mayo");
    assertThat(DateWords.bare("delgado")).isEqualTo("delgado");
  }

  /** Facts write constants as the record's JSON does. */
  @Test
  void constantsAreWrittenAsInTheRecord() {
    Stream.of(
            Modality.values(),
            Party.Role.values(),
            Session.Kind.values(),
            Session.Status.values(),
            Version.Status.values(),
            SectionKind.values())
        .flatMap(Arrays::stream)
        .forEach(
            constant ->
                assertThat(JsonMapper.shared().writeValueAsString(constant))
                    .isEqualTo(
                        '"' + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"'));
  }
}
