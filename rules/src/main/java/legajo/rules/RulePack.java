package legajo.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The vocabularies and rules for reports of one language. Immutable; safe for many threads. */
public final class RulePack {
  private final String language;
  private final Map<String, Vocabulary> vocabularies;
  private final Map<String, RuleSet> ruleSets;
  private final CueIndex cues;
  private final Confusions confusions;
  private final WordOrder wordOrder;
  private final Calibration calibration;

  RulePack(
      String language,
      Map<String, Vocabulary> vocabularies,
      Map<String, List<Rule>> rulesByKind,
      Confusions confusions,
      WordOrder wordOrder,
      Calibration calibration) {
    this.confusions = confusions;
    this.wordOrder = wordOrder;
    this.calibration = calibration;
    this.language = language;
    this.vocabularies = new LinkedHashMap<>(vocabularies);
    this.cues = new CueIndex(cueVocabularies(rulesByKind.values()));
    this.ruleSets = new LinkedHashMap<>();
    rulesByKind.forEach((kind, rules) -> ruleSets.put(kind, new RuleSet(rules, cues)));
  }

  static RulePack empty(String language) {
    return new RulePack(
        language, Map.of(), Map.of(), Confusions.NONE, WordOrder.NONE, Calibration.NONE);
  }

  /** The pack that comes with the program; throws for a language that has none. */
  public static RulePack builtIn(String language) {
    return RulePackLoader.builtIn(language);
  }

  /**
   * This pack with the files of a folder: vocabularies and rules of new names are added, those of
   * known names replaced. Every example is run.
   *
   * @throws RulePackException at the first mistake, with {@code file:line}
   */
  public RulePack extendedBy(Path folder) {
    return RulePackLoader.extend(this, folder);
  }

  /**
   * Every mistake for which {@link #extendedBy} would refuse a folder: the first one that keeps it
   * from loading, else all examples that don't hold.
   */
  public List<RulePackException> mistakesIn(Path folder) {
    return RulePackLoader.mistakesIn(this, folder);
  }

  /** ISO 639-1 code. */
  public String language() {
    return language;
  }

  /** The vocabularies, in the order of their files. */
  public Collection<Vocabulary> vocabularies() {
    return vocabularies.values();
  }

  /** The vocabulary of this name; throws where there is none. */
  public Vocabulary vocabulary(String name) {
    return Optional.ofNullable(vocabularies.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no vocabulary is called " + name));
  }

  /** Kinds of findings that this pack has rules for. */
  public Set<String> kinds() {
    return ruleSets.keySet();
  }

  /** The rules of a kind of finding ({@code dates}); throws where there are none. */
  public RuleSet rules(String kind) {
    return Optional.ofNullable(ruleSets.get(kind))
        .orElseThrow(() -> new IllegalArgumentException("no rules of kind " + kind));
  }

  /** Which letters an OCR engine confuses in reports of this language. */
  public Confusions confusions() {
    return confusions;
  }

  /** How words of this language follow each other. */
  public WordOrder wordOrder() {
    return wordOrder;
  }

  /** How often what each rule finds is right. */
  public Calibration calibration() {
    return calibration;
  }

  /** Makes a text ready for the rules of this pack. */
  public CuedText cue(String text) {
    return new CuedText(text, cues);
  }

  /** The rule of this id. */
  public Optional<Rule> rule(String id) {
    return ruleSets.values().stream()
        .flatMap(set -> set.rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst();
  }

  Map<String, Vocabulary> vocabulariesByName() {
    return vocabularies;
  }

  private List<Vocabulary> cueVocabularies(Collection<List<Rule>> rules) {
    Set<String> names = new LinkedHashSet<>();
    rules.forEach(ofKind -> ofKind.forEach(rule -> names.addAll(rule.cues())));
    List<Vocabulary> cueVocabularies = new ArrayList<>();
    for (String name : names) {
      Optional.ofNullable(vocabularies.get(name)).ifPresent(cueVocabularies::add);
    }
    return cueVocabularies;
  }
}
