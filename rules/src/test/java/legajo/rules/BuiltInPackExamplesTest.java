package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuiltInPackExamplesTest {
  @Test
  void everyExampleOfTheSpanishPackHolds() {
    assertThat(new ExampleCheck(RulePack.builtIn("es")).mistakes()).isEmpty();
  }
}
