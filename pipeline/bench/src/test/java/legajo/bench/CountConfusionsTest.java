package legajo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import legajo.rules.Confusion;
import legajo.rules.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountConfusionsTest {
  @TempDir Path folder;
  private Path truths;
  private Path good;
  private Path poor;

  @BeforeEach
  void twoScansOfOneReport() throws IOException {
    truths = Files.createDirectory(folder.resolve("true"));
    good = Files.createDirectory(folder.resolve("good"));
    poor = Files.createDirectory(folder.resolve("poor"));
    Files.writeString(truths.resolve("a.txt"), "La sesión del señor Torres terminó en Panamá");
    Files.writeString(good.resolve("a.txt"), "La sesién del sefior Torres terminé en Panama");
    Files.writeString(poor.resolve("a.txt"), "La sesi6n del sefior Torres terminé en Panamd");
  }

  @Test
  void readingsByFallingFrequencyOfThousandPrinted() throws IOException {
    assertThat(yaml("--least", "1"))
        .isEqualTo(
            """
            # Of 1000 printed, so many are read so. Counted in 16 words, 8 of them misread; without what was seen less than 1 times.
            - printed: "á"
              read: {"a": 500, "d": 500}
            - printed: "ó"
              read: {"é": 750, "6": 250}
            - printed: "ñ"
              read: {"fi": 1000}
            """);
  }

  @Test
  void whatWasSeenOnceIsLeftOutUnlessItIsWanted() throws IOException {
    assertThat(yaml())
        .endsWith(
            """
            less than 2 times.
            - printed: "ó"
              read: {"é": 750}
            - printed: "ñ"
              read: {"fi": 1000}
            """);
    assertThat(yaml("--least", "4")).endsWith("less than 4 times.\n[]\n");
  }

  @Test
  void lettersBeforePairsAndAccentsBeforeOthers() throws IOException {
    Files.writeString(truths.resolve("b.txt"), "Ángel llevó una mesa externa a Zoe Bravo");
    Files.writeString(good.resolve("b.txt"), "Angel Hevo una rnesa extema a 2oe 8ravo");
    assertThat(yaml("--least", "1").lines().filter(line -> line.startsWith("-")))
        .containsExactly(
            "- printed: \"á\"",
            "- printed: \"ó\"",
            "- printed: \"ñ\"",
            "- printed: \"Á\"",
            "- printed: \"B\"",
            "- printed: \"Z\"",
            "- printed: \"m\"",
            "- printed: \"ll\"",
            "- printed: \"rn\"");
  }

  @Test
  void aRulePackReadsIt() throws IOException {
    Files.writeString(truths.resolve("b.txt"), "Los pasillos de la sala");
    Files.writeString(good.resolve("b.txt"), "Los pasi\"os de \\a sala");
    Path pack = Files.createDirectories(folder.resolve("pack/normalization"));
    Files.writeString(pack.resolve("confusions.yaml"), yaml("--least", "1"));
    RulePack es = RulePack.builtIn("es").extendedBy(folder.resolve("pack"));
    assertThat(es.confusions().of("ó"))
        .containsExactly(new Confusion("ó", "é", 0.75), new Confusion("ó", "6", 0.25));
    assertThat(es.confusions().of("l")).extracting(Confusion::read).containsExactly("\\");
    assertThat(es.confusions().of("ll")).containsExactly(new Confusion("ll", "\"", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,1000",
    "2,3,666",
    "1,8,125",
    "3,200,15",
    "1,60,16",
    "1,600,1.6",
    "1,30000,0.033"
  })
  void twoDigitsButNoneOfAWholeNumberLost(int count, int of, String ofThousand) {
    assertThat(ConfusionsYaml.ofThousand(count, of)).isEqualTo(ofThousand);
  }

  @Test
  void aDamagedTextWithoutATrueOneIsToldNotSkipped() throws IOException {
    Files.writeString(poor.resolve("b.txt"), "otra acta");
    assertThatThrownBy(this::yaml)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(poor.resolve("b.txt").toString(), "take the damaged one away");
  }

  @Test
  void aFolderWithoutTextsIsTold() throws IOException {
    Files.delete(poor.resolve("a.txt"));
    assertThatThrownBy(this::yaml).hasMessageContaining("no .txt file in " + poor);
  }

  @Test
  void aTextThatIsNotUtf8IsTold() throws IOException {
    Files.write(poor.resolve("a.txt"), "sesión".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(this::yaml)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not UTF-8; convert it first: " + poor.resolve("a.txt"));
  }

  @Test
  void twoFoldersAreWanted() {
    assertThatThrownBy(() -> CountConfusions.yaml(List.of(truths.toString())))
        .hasMessageContaining("the folder of the true texts is wanted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "two"})
  void theLeastIsANumberAboveNought(String least) {
    assertThatThrownBy(() -> yaml("--least", least))
        .hasMessage("--least wants a number above 0, not '" + least + "'");
  }

  private String yaml(String... options) throws IOException {
    List<String> folders = List.of(truths.toString(), good.toString(), poor.toString());
    return CountConfusions.yaml(Stream.concat(Stream.of(options), folders.stream()).toList());
  }
}
