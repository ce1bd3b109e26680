package legajo.app.audit.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.app.audit.context.Passage.Mark;
import legajo.app.audit.context.Passage.Piece;
import legajo.rules.Span;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final String WORDS = "uno dos tres cuatro ";

  private static List<Passage> around(String text, String expected, String found) {
    ReportText report = ReportText.ofSource(text);
    return Passage.around(report, place(report, expected), place(report, found));
  }

  private static Optional<Span> place(ReportText report, String words) {
    return words.isEmpty() ? Optional.empty() : report.find(words, Optional.empty());
  }

  @Test
  void marksWhatIsExpectedAndWhatWasFound() {
    List<Passage> passages = around("Habló Ana Paz, jefa.", "jefa", "Ana Paz");

    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).pieces())
        .containsExactly(
            new Piece(Mark.NONE, "Habló "),
            new Piece(Mark.FOUND, "Ana Paz"),
            new Piece(Mark.NONE, ", "),
            new Piece(Mark.EXPECTED, "jefa"),
            new Piece(Mark.NONE, "."));
  }

  @Test
  void wordsThatAreBothAreMarkedAsBoth() {
    assertThat(around("Habló Ana Paz Rey.", "Ana Paz Rey", "Ana Paz").get(0).pieces())
        .contains(new Piece(Mark.BOTH, "Ana Paz"), new Piece(Mark.EXPECTED, " Rey"));
  }

  @Test
  void placesFarApartHaveAPassageEach() {
    List<Passage> passages =
        around("Ana Paz " + WORDS.repeat(50) + "Rosa Rey", "Rosa Rey", "Ana Paz");

    assertThat(passages).hasSize(2);
    assertThat(marks(passages.get(0))).containsOnly(Mark.FOUND, Mark.NONE);
    assertThat(marks(passages.get(1))).containsOnly(Mark.EXPECTED, Mark.NONE);
  }

  private static List<Mark> marks(Passage passage) {
    return passage.pieces().stream().map(Piece::mark).toList();
  }

  @Test
  void isCutAtWordsAndSaysThatThereIsMore() {
    String shown = text(around(WORDS.repeat(50) + "Ana Paz " + WORDS.repeat(50), "", "Ana Paz"));

    assertThat(shown).startsWith("… ").endsWith(" …").contains(" Ana Paz ");
    assertThat(shown.length()).isBetween(380, 420);
    assertThat(shown.replace("…", "").strip().split(" "))
        .containsOnly("uno", "dos", "tres", "cuatro", "Ana", "Paz");
  }

  @Test
  void aShortTextStandsThereWhole() {
    assertThat(text(around("Habló Ana Paz, jefa.", "", "Ana Paz")))
        .isEqualTo("Habló Ana Paz, jefa.");
  }

  @Test
  void ofALongMarkTheMiddleIsLeftOut() {
    String text = "Habló " + WORDS.repeat(200).strip() + " Fin";
    ReportText report = ReportText.ofSource(text);

    String shown =
        text(Passage.around(report, Optional.of(new Span(6, text.length() - 4)), Optional.empty()));

    assertThat(shown).startsWith("Habló uno").contains(" […] ").endsWith("cuatro Fin");
    assertThat(shown.length()).isLessThan(900);
  }

  @Test
  void withoutAPlaceThereIsNone() {
    assertThat(around("Habló Ana Paz.", "", "")).isEmpty();
  }

  @Test
  void tellsThePageAndTheCodePoints() {
    assertThat(around("𝒜 uno\fHabló Ana Paz", "", "Ana Paz").get(0).where())
        .isEqualTo("page 2, characters 12–19");
  }

  private static String text(List<Passage> passages) {
    assertThat(passages).hasSize(1);
    return passages.get(0).pieces().stream().map(Piece::text).collect(Collectors.joining());
  }
}
