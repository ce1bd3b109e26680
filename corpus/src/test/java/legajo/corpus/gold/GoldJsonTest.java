package legajo.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Facts;
import legajo.corpus.facts.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldJsonTest {
  private static Facts read(String json) {
    return GoldJson.read(json.getBytes(StandardCharsets.UTF_8)).facts();
  }

  @Test
  void whatIsNotThereIsNotScored() {
    Facts facts = read("{\"file\": \"a.txt\", \"title\": null, \"dates\": []}");

    assertThat(facts.report().answer(Field.TITLE).scored()).isTrue();
    assertThat(facts.report().answer(Field.TITLE).isPresent()).isFalse();
    assertThat(facts.report().answer(Field.WEBSITE).scored()).isFalse();
    assertThat(facts.scores(EntityKind.DATE)).isTrue();
    assertThat(facts.scores(EntityKind.PARTICIPANT)).isFalse();
  }

  @Test
  void aValueMayHaveAlternatives() {
    Facts facts =
        read(
            """
            {"file": "a.txt", "participants": [{"name": "Ana Ejemplo",
             "unitAny": ["Unidad A", "Unidad A, Unidad B"], "institutionAny": []}]}
            """);
    Entity person = facts.list(EntityKind.PARTICIPANT).get(0);

    assertThat(person.answer(Field.PARTICIPANT_UNIT)).hasToString("Unidad A | Unidad A, Unidad B");
    assertThat(person.answer(Field.PARTICIPANT_INSTITUTION).scored()).isTrue();
    assertThat(person.answer(Field.PARTICIPANT_INSTITUTION).isPresent()).isFalse();
    assertThat(person.answer(Field.PARTICIPANT_POSITION).scored()).isFalse();
  }

  @Test
  void nullInPlaceOfAnObjectSaysThatNoneOfItIsGiven() {
    Facts facts = read("{\"file\": \"a.txt\", \"call\": null}");

    assertThat(facts.report().answer(Field.CALL_DATE).scored()).isTrue();
    assertThat(facts.report().answer(Field.CALL_DATE).isPresent()).isFalse();
  }

  @Test
  void aTitlePageIsScoredAsTitleAndNotAsSection() {
    Facts facts =
        read(
            """
            {"file": "a.txt", "sections": [
             {"level": 1, "number": null, "heading": "INFORME", "kind": "title-page"},
             {"level": 1, "number": "1", "heading": "OBJETIVOS", "kind": "objectives"}]}
            """);

    assertThat(facts.list(EntityKind.SECTION))
        .extracting(section -> section.answer(Field.SECTION_HEADING).toString())
        .containsExactly("OBJETIVOS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": \"x\"} | no key \"file\"",
        "{\"file\": \"a\", \"titel\": null} | \"titel\"",
        "{\"file\": \"a\", \"dates\": [{\"edtf\": \"2021-15\", \"text\": \"x\"}]} | /dates/0/edtf",
        "{\"file\": \"a\", \"dates\": {}} | /dates is no list",
        "{\"file\": \"a\", \"sessions\": [{\"kind\": \"sesion\"}]} | coordination",
        "{\"file\": \"a\", \"sessions\": [{\"times\": [{\"start\": \"9:00\"}]}]} | /sessions/0/times/0/start",
        "{\"file\": \"a\", \"participants\": [{\"name\": \"A\", \"nameAny\": [\"B\"]}]} | keep one",
        "{\"file\": \"a\", \"participants\": [{\"nombre\": \"A\"}]} | \"nombre\"",
        "{\"file\": \"a\", \"participants\": [{\"name\": \" \"}]} | blank",
        "{\"file\": \"a\", \"version\": {\"state\": \"final\"}} | \"state\"",
        "{\"file\": \"a\", \"file\": \"b\"} | file",
        "[] | the record is no object"
      })
  void namesTheMistakeAndItsPlace(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
