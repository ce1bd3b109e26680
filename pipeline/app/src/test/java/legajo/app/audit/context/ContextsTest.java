package legajo.app.audit.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.app.audit.AuditFixture;
import legajo.app.audit.context.Passage.Mark;
import legajo.app.audit.context.Passage.Piece;
import legajo.corpus.audit.RecordFiles;
import legajo.corpus.score.Mistake;
import legajo.corpus.score.Row;
import legajo.model.Evidence;
import legajo.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextsTest {
  @TempDir Path folder;

  private Report record;
  private String source;

  @BeforeEach
  void read() throws IOException {
    AuditFixture fixture = AuditFixture.in(folder);
    record = RecordFiles.read(fixture.records().resolve("alfa.json"));
    source = Files.readString(fixture.gold().resolve("reports/alfa.txt"));
  }

  private Context inSource(Mistake mistake) {
    return new Contexts(record, Optional.of(source)).of(mistake);
  }

  private Context inRecord(Mistake mistake) {
    return new Contexts(record, Optional.empty()).of(mistake);
  }

  private Mistake mistake(String row, String expected, String found, String pointer) {
    List<Evidence> words = record.evidence().getOrDefault(pointer, List.of());
    return new Mistake(
        Row.labelled(row).orElseThrow(),
        expected.isEmpty()
            ? Mistake.Type.SPURIOUS
            : found.isEmpty() ? Mistake.Type.MISSING : Mistake.Type.PARTIAL,
        expected,
        found,
        "",
        pointer,
        found.isEmpty() ? Optional.empty() : words.stream().findFirst());
  }

  private static String marked(Context context, Mark mark) {
    return context.passages().stream()
        .flatMap(passage -> passage.pieces().stream())
        .filter(piece -> piece.mark() == mark)
        .map(Piece::text)
        .collect(Collectors.joining("|"));
  }

  @Test
  void theWordsOfTheEvidenceAreMarkedInTheSource() {
    Context context =
        inSource(mistake("participants.name", "", "Rosa Ibañez Otero", "/participants/0/name"));

    assertThat(marked(context, Mark.FOUND)).isEqualTo("Rosa Ibañez Otero");
    assertThat(context.passages().get(0).where()).startsWith("page 1, characters ");
    assertThat(context.notes()).isEmpty();
  }

  @Test
  void wordsThatDifferInAnAccentAreWhatIsExpectedToo() {
    Context context =
        inSource(
            mistake(
                "participants.name",
                "Rosa Ibáñez Otero",
                "Rosa Ibañez Otero",
                "/participants/0/name"));

    assertThat(marked(context, Mark.BOTH)).isEqualTo("Rosa Ibañez Otero");
  }

  @Test
  void withoutTheSourceTheRecordsOwnTextServes() {
    Context context =
        inRecord(mistake("participants.name", "", "Rosa Ibañez Otero", "/participants/0/name"));

    assertThat(marked(context, Mark.FOUND)).isEqualTo("Rosa Ibañez Otero");
    assertThat(context.passages().get(0).where()).matches("section [0-9.]+ of the record");
  }

  @Test
  void whatIsMissingIsMarkedWhereGoldsWordsStand() {
    Context context = inSource(mistake("participants", "Julián Quispe", "", "/participants"));

    assertThat(marked(context, Mark.EXPECTED)).isEqualTo("Julián Quispe");
  }

  @Test
  void ofSeveralRightValuesTheOneThatStandsThereIsMarked() {
    Context context =
        inSource(
            mistake(
                "participants.institution",
                "Cancillería del Perú | MTPE",
                "",
                "/participants/0/institution"));

    assertThat(marked(context, Mark.EXPECTED)).isEqualTo("MTPE");
    assertThat(text(context)).contains("Delegación de Perú (");
  }

  @Test
  void aMissingDateIsLookedUpByItsWords() {
    Context context = inSource(mistake("dates", "3 de mayo de 2021, 2021-05-03", "", "/dates"));

    assertThat(marked(context, Mark.EXPECTED)).isEqualTo("3 de mayo de 2021");
  }

  @Test
  void aCodeIsNotLookedUp() {
    Context context =
        inSource(mistake("participants.delegation", "PE", "", "/participants/0/delegation"));

    assertThat(marked(context, Mark.EXPECTED)).isEmpty();
    assertThat(context.notes().get(0)).contains("how a record writes it");
    assertThat(text(context)).contains("Rosa Ibañez Otero");
  }

  @Test
  void whoseWordsDoNotStandThereIsToldSoWithItsSection() {
    Context context = inSource(mistake("participants", "Heriberto Ayala", "", "/participants"));

    assertThat(context.notes().get(0)).isEqualTo("The expected words do not stand in the text so.");
    assertThat(marked(context, Mark.EXPECTED)).isEmpty();
    assertThat(text(context)).contains("PARTICIPANTES");
  }

  @Test
  void misreadWordsAreToldFromRightOnes() {
    Context context = inSource(mistake("participants", "Julían Qvispe", "", "/participants"));

    assertThat(marked(context, Mark.EXPECTED)).isEqualTo("Julián Quispe");
    assertThat(context.notes())
        .containsExactly("The expected words stand in the text a little differently.");
  }

  @Test
  void aValueOfTheReportWithoutWordsHasNoPassage() {
    Context context = inSource(mistake("website", "http://example.org/nada", "", "/website"));

    assertThat(context.passages()).isEmpty();
    assertThat(context.notes()).hasSize(1);
  }

  private static String text(Context context) {
    return context.passages().stream()
        .flatMap(passage -> passage.pieces().stream())
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
