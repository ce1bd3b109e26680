package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulePackLoaderTest {
  private static final String RULE =
      """
      - id: fruit.colour
        says: A fruit and its colour.
        pattern: "{fruit} (?P<colour>roj[ao]|verde)"
        gives: {what: "{fruit}-{colour}"}
        finds:
          - {in: "una manzana roja", text: "manzana roja", what: "apple-roja"}
        ignores: ["una manzana"]
      """;

  private static final String FRUIT =
      """
      - name: fruit
        says: Fruits.
        words: {apple: [manzana], pear: [pera]}
        finds:
          - {in: "una pera verde", text: pera, value: pear}
        ignores: ["perales"]
      """;

  @TempDir Path folder;

  @Test
  void readsAPackThatExtendsTheBuiltInOne() throws IOException {
    RulePack pack = extended(FRUIT, RULE);
    assertThat(pack.rules("fruits").find(pack.cue("Dos peras, una Pera verde."), 0, 26))
        .extracting(match -> match.given("what").orElse(""))
        .containsExactly("pear-verde");
    assertThat(pack.kinds()).contains("dates");
  }

  @Test
  void aRuleOfAKnownIdTakesThePlaceOfTheKnownOne() throws IOException {
    Rule known = RulePack.builtIn("es").rule("date.iso-range").orElseThrow();
    RulePack pack = extended(FRUIT, RULE.replace("fruit.colour", known.id()));
    assertThat(pack.rule(known.id()).orElseThrow().says()).isEqualTo("A fruit and its colour.");
    assertThat(pack.rules("dates").rules()).noneMatch(rule -> rule.id().equals(known.id()));
  }

  /** What is done to the pack above, and where and how the mistake is told. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        inRule("id: fruit.colour", "id: fruit.colour\n  colour: red", "2: unknown key 'colour'"),
        inRule("  says: A fruit and its colour.\n", "", "1: 'says' is missing"),
        inRule("  ignores: [\"una manzana\"]\n", "", "1: 'ignores' is missing"),
        inRule("[\"una manzana\"]", "[]", "1: 'ignores' has no example"),
        inRule("{fruit} (?P", "{fruta} (?P", "3: no vocabulary is called 'fruta'"),
        inRule("{fruit} (?P", "{fruit (?P", "3: slot without closing brace"),
        inRule("{fruit} (?P", "{fruit} {fruit} (?P", "3: two slots are called 'fruit'"),
        inRule("verde)\"", "verde\"", "1: rule fruit.colour is no RE2 pattern"),
        inRule("verde)\"", "verde)(?=x)\"", "1: rule fruit.colour is no RE2 pattern"),
        inRule("{fruit}-{colour}", "{fruit}-{size}", "1: '{fruit}-{size}' needs a slot 'size'"),
        inRule("{fruit}-{colour}", "{fruit", "1: slot without closing brace"),
        inRule("  gives:", "  near: colour\n  gives:", "4: 'near' names a word list"),
        inRule("  gives:", "  starts: [fruit, x]\n  gives:", "4: 'starts' names a word list"),
        inRule("  gives:", "  reach: far\n  gives:", "4: 'reach' is a number"),
        inRule("  gives:", "  on: paper\n  gives:", "4: 'on' is text or folded"),
        inRule("text: \"manzana roja\"", "text: manzana", "6: fruit.colour should find 'manzana'"),
        inRule("what: \"apple-roja\"", "what: pear", "6: fruit.colour should give what 'pear'"),
        inRule("text: \"manzana roja\", ", "", "6: 'text' is missing"),
        inRule("[\"una manzana\"]", "[\"manzana roja\"]", "7: fruit.colour should find nothing"),
        inRule("- id:", "- ids: [\n- id:", ": not YAML"),
        inRule("  says:", "  says: again\n  says:", "the key 'says' stands twice"),
        inFruit("words:", "wörter:", "unknown key 'wörter'"),
        inFruit("  words: {apple: [manzana], pear: [pera]}\n", "", "1: vocabulary 'fruit' needs"),
        inFruit("pear: [pera]", "pear: [manzana]", "'manzana' has two values, apple and pear"),
        inFruit("value: pear", "value: apple", "5: fruit should give value 'apple'"),
        inFruit("text: pera", "text: perilla", "5: fruit should find 'perilla'"),
        inFruit("[\"perales\"]", "[\"la pera\"]", "6: fruit should find nothing and finds 'pera'"),
        inFruit("  words:", "  from: icu.fruits\n  words:", "unknown source 'icu.fruits'"),
        inFruit("  words:", "  from: juice\n  words:", "no word list is called 'juice'"),
        inFruit("  words: {apple: [manzana], pear: [pera]}", "  pattern: 'per(a'", "no"),
        inFruit("  words:", "  as: colour\n  words:", "3: 'as' is one of"),
        inFruit("  words:", "  sums: juice\n  words:", "3: no list of numbers is called 'juice'"));
  }

  private static Arguments inRule(String before, String after, String told) {
    return Arguments.of("fruits.yaml", before, after, told);
  }

  private static Arguments inFruit(String before, String after, String told) {
    return Arguments.of("vocabulary/fruit.yaml", before, after, told);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void tellsFileAndLineOfAMistake(String file, String before, String after, String told)
      throws IOException {
    Map<String, String> files =
        new TreeMap<>(Map.of("vocabulary/fruit.yaml", FRUIT, "fruits.yaml", RULE));
    String changed = files.get(file).replace(before, after);
    assertThat(changed).isNotEqualTo(files.get(file));
    files.put(file, changed);
    assertThatThrownBy(() -> extended(files.get("vocabulary/fruit.yaml"), files.get("fruits.yaml")))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining(file + ":")
        .hasMessageContaining(told)
        .hasMessageMatching("(?s).*\\.yaml:[0-9]+: .*");
  }

  @Test
  void tellsThatAFolderHoldsNoPack() {
    RulePack builtIn = RulePack.builtIn("es");
    assertThatThrownBy(() -> builtIn.extendedBy(folder))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("holds no .yaml file");
    assertThatThrownBy(() -> builtIn.extendedBy(folder.resolve("nowhere")))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("can't be read");
  }

  @Test
  void tellsThatALanguageHasNoPack() {
    assertThatThrownBy(() -> RulePack.builtIn("xx")).isInstanceOf(IllegalArgumentException.class);
  }

  private RulePack extended(String vocabulary, String rules) throws IOException {
    Files.createDirectories(folder.resolve("vocabulary"));
    Files.writeString(folder.resolve("vocabulary/fruit.yaml"), vocabulary);
    Files.writeString(folder.resolve("fruits.yaml"), rules);
    return RulePack.builtIn("es").extendedBy(folder);
  }
}
