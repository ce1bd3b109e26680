package legajo.app.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import legajo.pipeline.Reading;
import legajo.pipeline.document.Outcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecordNamesTest {
  @Test
  void mirrorThePathInsideTheInput() {
    assertThat(names("a.pdf", "2019/b.txt", "2019/c/d.docx"))
        .containsExactly("a.json", "2019/b.json", "2019/c/d.json");
  }

  @Test
  void keepWhatIsNoExtension() {
    assertThat(names("Acta No.5", "informe", ".oculto", "v1.2 final.pdf"))
        .containsExactly("Acta No.5.json", "informe.json", ".oculto.json", "v1.2 final.json");
  }

  @Test
  void keepTheExtensionWhereTwoReportsDifferInNothingElse() {
    assertThat(names("x/a.pdf", "x/a.txt", "x/b.txt"))
        .containsExactly("x/a.pdf.json", "x/a.txt.json", "x/b.json");
  }

  @Test
  void keepTheExtensionWhereTwoReportsDifferOnlyInCase() {
    assertThat(names("Acta.PDF", "acta.txt")).containsExactly("Acta.PDF.json", "acta.txt.json");
  }

  @Test
  void nameTheInputWhereTwoInputsHoldTheSamePath() {
    assertThat(RecordNames.of(List.of(found("2019", "a.txt"), found("2020", "a.txt"))))
        .containsExactly("2019/a.txt.json", "2020/a.txt.json");
  }

  @Test
  void areNumberedWhereNothingElsePartsThem() {
    assertThat(
            RecordNames.of(List.of(found("r", "a.txt"), found("r", "a.txt"), found("r", "A.TXT"))))
        .containsExactly("r/a.txt.json", "r/a.txt.2.json", "r/A.TXT.3.json");
  }

  @Test
  void stayInTheOutputFolderWhateverAnArchiveSays() {
    assertThat(
            names(
                "../../etc/passwd",
                "/etc/cron.d/x.txt",
                "C:\\Windows\\win.ini",
                "a/./../b.txt",
                "..",
                "x\u0000y.pdf"))
        .containsExactly(
            "etc/passwd.json",
            "etc/cron.d/x.json",
            "C_/Windows/win.json",
            "a/b.json",
            "report.json",
            "x_y.json");
  }

  @Test
  void fitIntoAFileSystem() {
    String longest = names("á".repeat(300) + ".pdf").get(0);

    assertThat(longest.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThan(256);
  }

  @Property
  void areAllDifferentAndNeverLeadOut(@ForAll List<String> paths) {
    List<String> names = names(paths.toArray(String[]::new));

    assertThat(names).hasSameSizeAs(paths);
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(name.split("/"))
                    .doesNotContain("", ".", "..")
                    .noneMatch(part -> part.indexOf('\\') >= 0 || part.indexOf(0) >= 0));
  }

  private static List<String> names(String... paths) {
    return RecordNames.of(Stream.of(paths).map(path -> found("", path)).toList());
  }

  private static FoundReport found(String input, String path) {
    return new FoundReport(
        path,
        path,
        input,
        reader ->
            new Reading(Outcome.EMPTY, java.util.Optional.empty(), java.util.Optional.empty(), ""));
  }
}
