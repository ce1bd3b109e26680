package legajo.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import legajo.corpus.generate.GeneratedReport;
import legajo.corpus.generate.GeneratorOptions;
import legajo.corpus.generate.ReportGenerator;
import legajo.corpus.gold.GoldRecord.Participant;
import legajo.pipeline.extract.names.NameModel;
import legajo.pipeline.extract.names.NameTokenizer;
import legajo.pipeline.extract.names.NameType;
import legajo.pipeline.extract.names.NamedWords;
import legajo.rules.RulePack;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final int FEW = 6;

  @Test
  void sameSeedSameBytes() throws IOException {
    byte[] names = SteadyZip.of(new NameFinderTraining(FEW, 1).train());
    assertThat(SteadyZip.of(new NameFinderTraining(FEW, 1).train())).isEqualTo(names);
    byte[] sentences = SteadyZip.of(new SentenceTraining(FEW, 1).train());
    assertThat(SteadyZip.of(new SentenceTraining(FEW, 1).train())).isEqualTo(sentences);
  }

  @Test
  void anotherSeedTeachesSomethingElse() throws IOException {
    assertThat(SteadyZip.of(new NameFinderTraining(FEW, 2).train()))
        .isNotEqualTo(SteadyZip.of(new NameFinderTraining(FEW, 1).train()));
  }

  @Test
  void whatIsWrittenCanBeRead() throws IOException {
    byte[] bytes = SteadyZip.of(new NameFinderTraining(FEW, 1).train());
    NameModel model = new NameModel(new TokenNameFinderModel(new ByteArrayInputStream(bytes)));
    String line = "Ana Soto Vidal, Directora de Puertos";
    List<NamedWords> found =
        model.finder().find(new NameTokenizer(RulePack.builtIn("es")).read(line, 0, line.length()));
    assertThat(found).extracting(NamedWords::type).contains(NameType.PERSON);
    assertThat(found.get(0).span().of(line)).isEqualTo("Ana Soto Vidal");
  }

  @Test
  void everyoneInAReportIsLabelledInItsLines() {
    ReportGenerator generator = new ReportGenerator(GeneratorOptions.of(3));
    LongStream.rangeClosed(1, 20)
        .mapToObj(generator::report)
        .forEach(report -> assertThat(labelled(report)).containsAll(names(report)));
  }

  private static List<String> names(GeneratedReport report) {
    return report.gold().participants().stream().map(Participant::name).toList();
  }

  private static List<String> labelled(GeneratedReport report) {
    return new AlignedLines(report.gold())
        .of(report.trueText()).stream()
            .flatMap(
                line ->
                    line.labels().stream()
                        .filter(label -> label.type() == NameType.PERSON)
                        .map(label -> label.span().of(line.text())))
            .toList();
  }

  @Test
  void aLabelInTheMiddleOfAWordTeachesNothing() {
    LabelledText cut =
        new LabelledText(
            "Ana Sotomayor",
            List.of(new LabelledText.Label(NameType.PERSON, new legajo.rules.Span(0, 8))));
    NameTokenizer tokenizer = new NameTokenizer(RulePack.builtIn("es"));
    assertThat(cut.sample(tokenizer, sign -> sign)).isEqualTo(Optional.empty());
  }
}
