package legajo.corpus.generate.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import legajo.corpus.gold.GoldRecord.DateMention;
import legajo.model.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource({
    "de el Perú, del Perú",
    "A el MTPE, Al MTPE",
    "junto a el registro de el MDT, junto al registro del MDT",
    "de El Salvador, de El Salvador",
    "de la Argentina, de la Argentina",
    "desde el Perú, desde el Perú",
    "sobre el Perú, sobre el Perú"
  })
  void prepositionsJoinTheArticle(String apart, String joined) {
    assertThat(Sentences.contract(apart)).isEqualTo(joined);
  }

  @Test
  void acronymsOfMixedLettersKeepTheirsInCapitals() {
    assertThat(Sentences.capitals("Comentarios del MTEySS")).isEqualTo("COMENTARIOS DEL MTEySS");
    assertThat(Sentences.capitals("Evaluación")).isEqualTo("EVALUACIÓN");
  }

  @Test
  void listsEndInAnAnd() {
    assertThat(Sentences.list(List.of("a"))).isEqualTo("a");
    assertThat(Sentences.list(List.of("a", "b"))).isEqualTo("a y b");
    assertThat(Sentences.list(List.of("a", "b", "c"))).isEqualTo("a, b y c");
    assertThat(Sentences.list(List.of("a", "b", "c"), "; ")).isEqualTo("a; b; y c");
    assertThat(Sentences.list(List.of("Ana", "Inés"))).isEqualTo("Ana e Inés");
  }

  @Test
  void marksGiveTheDatesAndComeOff() {
    String text =
        "El " + Marks.date("3 de mayo", "2016-05-03") + " y en " + Marks.date("junio", "2016-06");
    assertThat(Marks.strip(text)).isEqualTo("El 3 de mayo y en junio");
    assertThat(Marks.dates(Sentences.capitals(text)))
        .containsExactly(
            new DateMention("3 DE MAYO", new Edtf("2016-05-03")),
            new DateMention("JUNIO", new Edtf("2016-06")));
    assertThat(Marks.dates("sin fecha")).isEmpty();
  }
}
