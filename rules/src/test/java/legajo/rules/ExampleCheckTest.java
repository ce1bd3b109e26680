package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExampleCheckTest {
  private static final RulePack PACK = RulePack.builtIn("es");

  /** An example of the built-in pack. */
  private record Entry(String owner, String in, String at, boolean positive) {
    @Override
    public String toString() {
      return owner + (positive ? " finds: " : " ignores: ") + in;
    }
  }

  @TestFactory
  Stream<DynamicTest> eachExampleOfTheSpanishPackHolds() {
    List<RulePackException> mistakes = new ExampleCheck(PACK).mistakes();
    return entries().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.toString(),
                    () ->
                        assertThat(mistakes)
                            .noneMatch(m -> m.getMessage().startsWith(entry.at() + ": "))));
  }

  @Test
  void thePackHasManyExamplesAndAsManyThatAreIgnored() {
    List<Entry> entries = entries();
    long positive = entries.stream().filter(Entry::positive).count();
    assertThat(entries).hasSizeGreaterThan(500);
    assertThat((double) positive / entries.size()).isBetween(0.35, 0.65);
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Vocabulary vocabulary : PACK.vocabularies()) {
      add(entries, vocabulary.name(), vocabulary.finds(), vocabulary.ignores());
    }
    for (String kind : PACK.kinds()) {
      PACK.rules(kind)
          .rules()
          .forEach(rule -> add(entries, rule.id(), rule.finds(), rule.ignores()));
    }
    return entries;
  }

  private static void add(
      List<Entry> entries, String owner, List<Example> finds, List<NegativeExample> ignores) {
    finds.forEach(e -> entries.add(new Entry(owner, e.in(), e.at(), true)));
    ignores.forEach(e -> entries.add(new Entry(owner, e.in(), e.at(), false)));
  }
}
