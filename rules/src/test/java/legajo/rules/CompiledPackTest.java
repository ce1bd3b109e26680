package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompiledPackTest {
  private final RulePack compiled = RulePack.builtIn("es");
  private final RulePack yaml = RulePackLoader.fromYaml("es");

  @Test
  void hasTheVocabulariesOfTheYamlFiles() {
    assertThat(compiled.vocabularies())
        .extracting(Vocabulary::name)
        .isEqualTo(yaml.vocabularies().stream().map(Vocabulary::name).toList());
    for (Vocabulary vocabulary : yaml.vocabularies()) {
      Vocabulary other = compiled.vocabulary(vocabulary.name());
      assertThat(other.valueOfWord()).isEqualTo(vocabulary.valueOfWord());
      assertThat(other.pattern()).isEqualTo(vocabulary.pattern());
    }
  }

  @Test
  void hasTheRulesOfTheYamlFilesWithTheirLines() {
    assertThat(compiled.kinds()).isEqualTo(yaml.kinds());
    for (String kind : yaml.kinds()) {
      assertThat(compiled.rules(kind).rules())
          .extracting(Rule::id, Rule::at, Rule::template)
          .isEqualTo(
              yaml.rules(kind).rules().stream()
                  .map(r -> org.assertj.core.groups.Tuple.tuple(r.id(), r.at(), r.template()))
                  .toList());
    }
  }
}
