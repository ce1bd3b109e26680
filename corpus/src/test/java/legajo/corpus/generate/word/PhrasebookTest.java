package legajo.corpus.generate.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.Cooperation;
import legajo.corpus.generate.plan.Occasion;
import legajo.corpus.generate.plan.Planner;
import legajo.model.Modality;
import org.junit.jupiter.api.Test;

class PhrasebookTest {
  /** What those who tell of meetings and people put into slots themselves. */
  private static final Map<String, String> GIVEN =
      new TreeMap<>(
          Map.of(
              "coordination.day",
              "3 de mayo",
              "between.day",
              "3 de mayo",
              "between.week",
              "semana",
              "was.day",
              "3 de mayo",
              "dropped.day",
              "3 de mayo",
              "institution",
              "el Ministerio",
              "people",
              "la señora Ana Rojas",
              "prose",
              "1",
              "platform",
              "Zoom"));

  static {
    GIVEN.putAll(Map.of("meeting", "la primera sesión", "days", "el 3 de mayo", "times", ""));
  }

  private final Phrasebook book = new Phrasebook();

  @Test
  void everySlotOfEveryPhraseCanBeFilled() {
    Slots slots = new Slots(telling(2));
    for (String group : book.groups()) {
      for (Phrase phrase : book.phrases(group)) {
        slots.given(GIVEN);
        assertThat(slots.fill(phrase)).as(group).isNotBlank().doesNotContain("{", "}");
      }
    }
  }

  @Test
  void verbsAgreeWithHowManyAskAndShare() {
    Phrase phrase = new Phrase("{BB^} {B:pidió|pidieron}, {PP} {P:aceptó|aceptaron}");
    assertThat(new Slots(telling(2)).fill(phrase)).contains(" pidió, ").endsWith(" aceptó");
    assertThat(new Slots(telling(5)).fill(phrase)).containsAnyOf(" pidieron, ", " aceptaron");
  }

  @Test
  void aSlotThatNobodyKnowsIsNamed() {
    Slots slots = new Slots(telling(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> slots.fill(new Phrase("{weather}")))
        .withMessageContaining("weather");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.phrases("weather"))
        .withMessageContaining("weather");
  }

  @Test
  void sentencesEndLikeSentences() {
    List<String> headed = List.of("heading.", "titles", "annex.", "objectives.", "participants.");
    for (String group : book.groups()) {
      if (headed.stream().noneMatch(group::startsWith)) {
        Slots slots = new Slots(telling(2));
        for (Phrase phrase : book.phrases(group)) {
          slots.given(GIVEN);
          assertThat(slots.fill(phrase)).as(group).endsWith(".").matches("(?U)[\\p{Lu}0-9].*");
        }
      }
    }
  }

  private Telling telling(int ministries) {
    Dice dice = Dice.of(8, ministries, "test");
    Cooperation cooperation =
        new Planner()
            .plan(new Occasion(Occasion.Tense.HELD, Modality.VIRTUAL, ministries, 3, true), dice);
    return new Telling(cooperation, Layout.PLAIN.style(dice), book, dice);
  }
}
