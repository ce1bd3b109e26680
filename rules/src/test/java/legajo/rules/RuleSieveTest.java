package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No sieve holds back what its rule finds, in any example of the rules of its kind. */
class RuleSieveTest {
  private final RulePack pack = RulePack.builtIn("es");

  @TestFactory
  List<DynamicTest> letsPassWhatRulesFind() {
    return pack.kinds().stream()
        .map(kind -> DynamicTest.dynamicTest(kind, () -> check(pack.rules(kind).rules())))
        .toList();
  }

  private static void check(List<Rule> rules) {
    Set<String> texts = new TreeSet<>();
    for (Rule rule : rules) {
      rule.finds().forEach(example -> texts.add(example.in()));
      rule.ignores().forEach(example -> texts.add(example.in()));
    }
    for (Rule rule : rules) {
      texts.forEach(text -> check(rule, rule.folded() ? Folding.fold(text) : text));
    }
  }

  private static void check(Rule rule, String text) {
    Matcher matcher = rule.pattern().matcher(text);
    int length = text.length();
    for (int from = 0; from < length && matcher.find(from); from = matcher.end() + 1) {
      assertThat(rule.sieve().passesIn(text, 0, from, length)).as("%s in %s", rule, text).isTrue();
      int begin = matcher.start();
      if (rule.pattern().matcher(text.substring(begin)).lookingAt()) {
        assertThat(rule.sieve().passesAt(text, begin, length))
            .as("%s at %d of %s", rule, begin, text)
            .isTrue();
      }
    }
  }
}
