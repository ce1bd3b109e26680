package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.corpus.gold.GoldCorpus;
import legajo.corpus.gold.GoldRecord;
import legajo.corpus.gold.GoldReport;
import legajo.model.DateMention;
import legajo.model.Edtf;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.pipeline.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program reads in the sample reports is what people read in them. */
class SampleReportsTest {
  private static final ReportReader READER = ReportReader.builder().build();

  static List<GoldReport> reports() throws IOException {
    return GoldCorpus.read(Path.of("../../corpus/gold/dev"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void parties(GoldReport gold) {
    List<Party> found = read(gold).parties();

    assertThat(found).hasSameSizeAs(gold.record().parties());
    for (GoldRecord.Party right : gold.record().parties()) {
      assertThat(found).as("%s", right).anyMatch(party -> same(party, right));
    }
  }

  private static boolean same(Party found, GoldRecord.Party right) {
    boolean named = found.name().filter(right.names()::contains).isPresent();
    boolean abbreviated = found.acronym().isPresent() && found.acronym().equals(right.acronym());
    return found.role() == right.role()
        && found.country().equals(right.country())
        && (named || abbreviated);
  }

  private record Meeting(Session.Kind kind, Optional<Integer> ordinal, Optional<Edtf> date) {}

  @ParameterizedTest
  @MethodSource("reports")
  void sessions(GoldReport gold) {
    assertThat(read(gold).sessions())
        .extracting(s -> new Meeting(s.kind(), s.ordinal(), s.date()))
        .containsExactlyInAnyOrderElementsOf(
            gold.record().sessions().stream()
                .map(s -> new Meeting(s.kind(), s.ordinal(), s.date()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void dates(GoldReport gold) {
    assertThat(read(gold).dates())
        .extracting(DateMention::edtf)
        .containsExactlyInAnyOrderElementsOf(
            gold.record().dates().stream().map(GoldRecord.DateMention::edtf).toList());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void participants(GoldReport gold) {
    assertThat(read(gold).participants())
        .extracting(Participant::name)
        .containsExactlyElementsOf(
            gold.record().participants().stream().map(GoldRecord.Participant::name).toList());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void kindsOfMainSections(GoldReport gold) {
    List<Optional<SectionKind>> right =
        gold.record().sections().stream()
            .filter(section -> section.level() == 1)
            .map(GoldRecord.Section::kind)
            .toList();

    // Lines above the first heading stand in a section of their own, which people don't count.
    assertThat(read(gold).sections())
        .filteredOn(section -> !section.heading().isEmpty())
        .extracting(Section::kind)
        .containsExactlyElementsOf(right);
  }

  private static Report read(GoldReport gold) {
    return READER.read(gold.file()).report().orElseThrow();
  }
}
