package legajo.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.rules.sieve.Sieve;

/**
 * One thing to find in a text: a pattern, what a match gives, and examples.
 *
 * <p>The pattern is compiled when it is first needed.
 */
public final class Rule {
  private final String id;
  private final String says;
  private final String template;
  private final PatternTemplate expanded;
  private final Map<String, List<String>> gives;
  private final Optional<String> each;
  private final List<String> near;
  private final List<String> starts;
  private final List<String> signs;
  private final Optional<Vocabulary> first;
  private final int reach;
  private final List<String> beats;
  private final boolean folded;
  private final List<Example> finds;
  private final List<NegativeExample> ignores;
  private final String at;
  private volatile Optional<Pattern> compiled = Optional.empty();
  private volatile Optional<Sieve> sieve = Optional.empty();

  Rule(Draft draft, PatternTemplate expanded) {
    this.id = draft.id;
    this.says = draft.says;
    this.template = draft.pattern;
    this.expanded = expanded;
    this.gives = draft.gives;
    this.each = draft.each;
    this.near = draft.near.isEmpty() ? expanded.requiredWords() : List.copyOf(draft.near);
    this.starts = List.copyOf(draft.starts);
    this.signs = List.copyOf(draft.signs);
    this.first = expanded.first().filter(list -> near.contains(list.name()) && list.isOfWords());
    this.reach = draft.reach;
    this.beats = List.copyOf(draft.beats);
    this.folded = draft.folded;
    this.finds = List.copyOf(draft.finds);
    this.ignores = List.copyOf(draft.ignores);
    this.at = draft.at;
  }

  /** What the loader read of a rule, before its slots are filled. */
  static final class Draft {
    String id = "";
    String says = "";
    String pattern = "";
    Map<String, List<String>> gives = new LinkedHashMap<>();
    Optional<String> each = Optional.empty();
    List<String> near = List.of();
    List<String> starts = List.of();
    List<String> signs = List.of();
    int reach = DEFAULT_REACH;
    List<String> beats = List.of();
    boolean folded = true;
    List<Example> finds = List.of();
    List<NegativeExample> ignores = List.of();
    String at = "";
  }

  /** How many UTF-16 units either side of its cue a rule is tried on, unless it says otherwise. */
  static final int DEFAULT_REACH = 160;

  /**
   * Characters as they stand in the text, one of which every match has; the rule is tried only
   * where one is. Empty where the rule doesn't say.
   */
  List<String> signs() {
    return signs;
  }

  /** Unique in a pack: {@code date.day-month-year}. */
  public String id() {
    return id;
  }

  /** One sentence that says what is found. */
  public String says() {
    return says;
  }

  /** The pattern as written, with its slots. */
  public String template() {
    return template;
  }

  /** Values that a match gives, by name; several templates are several values. */
  public Map<String, List<String>> gives() {
    return gives;
  }

  /** The group whose numbers each give a finding of their own ("4, 11 y 18 de abril"). */
  public Optional<String> each() {
    return each;
  }

  /** Ids of rules that give way to this one where both match the same words. */
  public List<String> beats() {
    return beats;
  }

  /** Texts in which this rule finds something. */
  public List<Example> finds() {
    return finds;
  }

  /** Texts in which this rule finds nothing. */
  public List<NegativeExample> ignores() {
    return ignores;
  }

  /** Where the rule stands, as {@code file:line}. */
  public String at() {
    return at;
  }

  List<String> near() {
    return near;
  }

  /** All cues of this rule. */
  List<String> cues() {
    List<String> cues = new ArrayList<>(near);
    cues.addAll(starts);
    return cues;
  }

  /** Cues one of which is the first word of every match; empty where matches may begin anywhere. */
  List<String> starts() {
    return starts;
  }

  int reach() {
    return reach;
  }

  /** Whether the pattern is for folded text; else for the text as it stands. */
  boolean folded() {
    return folded;
  }

  /** The word list whose words each match begins with, where it is a cue of this rule too. */
  Optional<Vocabulary> first() {
    return first;
  }

  /** The vocabulary that a group's words belong to. */
  Optional<Vocabulary> vocabularyOf(String group) {
    return expanded.vocabularyOf(group);
  }

  /** The word list that is the whole pattern, where one is; such a rule needs no pattern. */
  Optional<Vocabulary> wordList() {
    return expanded.onlySlot();
  }

  List<String> groups() {
    return expanded.groups();
  }

  Pattern pattern() {
    return compiled.orElseGet(
        () -> {
          try {
            Pattern pattern = Pattern.compile(expanded.regex());
            compiled = Optional.of(pattern);
            return pattern;
          } catch (PatternSyntaxException mistake) {
            throw new RulePackException(
                at, "rule " + id + " is no RE2 pattern: " + mistake.getMessage());
          }
        });
  }

  /** Tells where the pattern needs not be tried. */
  Sieve sieve() {
    Optional<Sieve> known = sieve;
    if (known.isPresent()) {
      return known.get();
    }
    Sieve made = Sieve.of(expanded.regex());
    sieve = Optional.of(made);
    return made;
  }

  @Override
  public String toString() {
    return id;
  }
}
