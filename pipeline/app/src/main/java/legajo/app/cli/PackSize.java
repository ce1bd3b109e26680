package legajo.app.cli;

import legajo.rules.Rule;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/** How large a rule pack is, for users. */
record PackSize(int rules, int vocabularies, int examples, int negatives) {
  static PackSize of(RulePack pack) {
    int rules = 0;
    int examples = 0;
    int negatives = 0;
    for (String kind : pack.kinds()) {
      for (Rule rule : pack.rules(kind).rules()) {
        rules++;
        examples += rule.finds().size();
        negatives += rule.ignores().size();
      }
    }
    for (Vocabulary vocabulary : pack.vocabularies()) {
      examples += vocabulary.finds().size();
      negatives += vocabulary.ignores().size();
    }
    return new PackSize(rules, pack.vocabularies().size(), examples, negatives);
  }

  @Override
  public String toString() {
    return rules
        + " rules and "
        + vocabularies
        + " vocabularies with "
        + examples
        + " examples and "
        + negatives
        + " counter-examples";
  }
}
