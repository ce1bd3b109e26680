package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {
  @TempDir Path folder;

  private RulePack pack = RulePack.builtIn("es");

  @Test
  void keepsTheLongestOfThoseThatBeginFirst() throws IOException {
    RuleSet rules =
        rules(
            rule("a.short", "doce", "doce"),
            rule("a.long", "doce monos", "doce monos"),
            rule("a.later", "monos verdes y grises", "monos verdes y grises"));
    assertThat(words(rules, "los doce monos verdes y grises")).containsExactly("doce monos");
  }

  @Test
  void amongEqualsKeepsTheOneThatIsWrittenFirst() throws IOException {
    RuleSet rules = rules(rule("a.first", "monos?", "mono"), rule("a.second", "mono", "mono"));
    assertThat(ids(rules, "un mono")).containsExactly("a.first");
  }

  @Test
  void amongEqualsKeepsTheOneThatBeatsTheOther() throws IOException {
    RuleSet rules =
        rules(rule("a.first", "mono", "mono"), rule("a.second", "mono", "mono", "beats: a.first"));
    assertThat(ids(rules, "un mono")).containsExactly("a.second");
  }

  @Test
  void findsNothingOutsideTheStretch() throws IOException {
    RuleSet rules = rules(rule("a.ape", "mono", "mono"));
    CuedText text = pack.cue("mono mono mono");
    assertThat(rules.find(text, 5, 9)).extracting(m -> m.span().begin()).containsExactly(5);
    assertThat(rules.find(text, 6, 14)).extracting(m -> m.span().begin()).containsExactly(10);
    assertThat(rules.find(text, 6, 13)).isEmpty();
  }

  @Test
  void triesARuleOnlyAtTheWordsThatBeginItsMatches() throws IOException {
    RuleSet rules =
        rules(rule("a.figures", "[a-z0-9]+ monos", "12 monos", "starts: digit", "doce monos"));
    assertThat(words(rules, "doce monos y 12 monos")).containsExactly("12 monos");
  }

  @Test
  void triesARuleOnlyWhereItsCuesFollowWithinItsReach() throws IOException {
    RuleSet rules =
        rules(
            rule(
                "a.month",
                "[0-9]+ (?:de )*{month}",
                "12 de mayo",
                "starts: digit\n  near: month\n  reach: 12",
                "12 monos"));
    assertThat(words(rules, "12 de mayo, 13 de de de de de mayo")).containsExactly("12 de mayo");
  }

  @Test
  void findsTheWordsOfTheGroupCalledFound() throws IOException {
    RuleSet rules =
        rules(rule("a.year", "desde (?P<found>[0-9]{4})", "2010", "gives: {year: \"{found}\"}"));
    RuleMatch match = rules.find(pack.cue("vigente desde 2010."), 0, 19).get(0);
    assertThat(match.words()).isEqualTo("2010");
    assertThat(match.given("year")).contains("2010");
  }

  @Test
  void givesOneValueForEachNumberOfAListWithItsWords() throws IOException {
    RuleSet rules =
        rules(
            rule(
                "a.days",
                "los dias (?P<days>[0-9, y]+) de {month}",
                "los días 4, 11 y 18 de abril",
                "each: days\n  gives: {edtf: \"XXXX-{month}-{days}\"}"));
    RuleMatch match = rules.find(pack.cue("los días 4, 11 y 18 de abril"), 0, 28).get(0);
    assertThat(parts(match))
        .containsExactly("los días 4=XXXX-04-04", "11=XXXX-04-11", "18 de abril=XXXX-04-18");
  }

  @Test
  void givesSeveralValuesWithTheWordsThatOnlyTheyHave() throws IOException {
    RuleSet rules =
        rules(
            rule(
                "a.two",
                "del {day} al {until:day} y {other:day} de {month}",
                "del 5 al 7 y 9 de mayo",
                "gives: {edtf: [\"XXXX-{month}-{day}/XXXX-{month}-{until}\","
                    + " \"XXXX-{month}-{other}\"]}"));
    RuleMatch match = rules.find(pack.cue("del 5 al 7 y 9 de mayo"), 0, 22).get(0);
    assertThat(parts(match))
        .containsExactly("del 5 al 7=XXXX-05-05/XXXX-05-07", "9 de mayo=XXXX-05-09");
  }

  @Test
  void takesTheFirstSlotOfATemplateThatIsThereAndElseItsDefault() throws IOException {
    RuleSet rules =
        rules(
            rule(
                "a.ape",
                "(?P<one>gris)?(?P<two>verde)? ?mono",
                "gris mono",
                "gives: {colour: \"{one|two|no colour}\"}"));
    assertThat(rules.find(pack.cue("gris mono, verde mono, mono"), 0, 27))
        .extracting(match -> match.given("colour").orElseThrow())
        .contains("gris", "verde", "no colour");
  }

  private RuleSet rules(String... rules) throws IOException {
    Files.writeString(folder.resolve("apes.yaml"), String.join("\n", rules));
    pack = pack.extendedBy(folder);
    return pack.rules("apes");
  }

  /**
   * A rule with an example that it finds; more keys, and an example that it ignores, may follow.
   */
  private static String rule(String id, String pattern, String finds, String... more) {
    return String.join(
        "\n",
        "- id: " + id,
        "  says: Apes.",
        "  pattern: '" + pattern + "'",
        "  " + (more.length > 0 ? more[0] : "reach: 160"),
        "  finds: [{in: 'desde " + finds + "', text: '" + finds + "'}]",
        "  ignores: ['" + (more.length > 1 ? more[1] : "nada") + "']");
  }

  private List<String> words(RuleSet rules, String text) {
    return rules.find(pack.cue(text), 0, text.length()).stream().map(RuleMatch::words).toList();
  }

  private List<String> ids(RuleSet rules, String text) {
    return rules.find(pack.cue(text), 0, text.length()).stream().map(m -> m.rule().id()).toList();
  }

  private static List<String> parts(RuleMatch match) {
    return match.parts("edtf").stream()
        .map(part -> part.span().of(match.text()) + "=" + part.value())
        .toList();
  }
}
