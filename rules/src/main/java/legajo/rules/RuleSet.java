package legajo.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of one kind of finding. */
public final class RuleSet {
  private static final Comparator<RuleMatch> LEFTMOST_LONGEST =
      Comparator.comparingInt((RuleMatch m) -> m.span().begin())
          .thenComparing(m -> m.span().end(), Comparator.reverseOrder());

  private final List<Rule> rules;
  private final CueMasks masks;
  private final long[] required;
  private final long[] starts;

  RuleSet(List<Rule> rules, CueIndex index) {
    this.rules = List.copyOf(rules);
    this.masks = new CueMasks(index, cuesOf(rules));
    this.required = new long[rules.size()];
    this.starts = new long[rules.size()];
    for (int i = 0; i < required.length; i++) {
      Rule rule = rules.get(i);
      required[i] = masks.bits(rule.near());
      starts[i] =
          rule.starts().isEmpty()
              ? rule.first().map(v -> masks.bit(v.name())).orElse(0L)
              : masks.bits(rule.starts());
    }
  }

  private static Set<String> cuesOf(List<Rule> rules) {
    Set<String> cues = new LinkedHashSet<>();
    rules.forEach(rule -> cues.addAll(rule.cues()));
    return cues;
  }

  /** The rules, in the order of their files. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * What the rules find between two places, without overlaps: the longest of those that begin
   * first; among equals the one that says it beats the other, else the one that is written first.
   */
  public List<RuleMatch> find(CuedText text, int begin, int end) {
    List<RuleMatch> all = findAll(text, begin, end);
    if (all.size() < 2) {
      return all;
    }
    all.sort(LEFTMOST_LONGEST.thenComparing(RuleSet::byPrecedence));
    List<RuleMatch> kept = new ArrayList<>();
    int free = begin;
    for (RuleMatch match : all) {
      if (match.span().begin() >= free) {
        kept.add(match);
        free = Math.max(free, match.span().end());
      }
    }
    return kept;
  }

  /** What each rule finds between two places; findings of different rules may overlap. */
  public List<RuleMatch> findAll(CuedText text, int begin, int end) {
    RuleSearch search = RuleSearch.in(text, masks, begin, end);
    long present = search.present();
    for (int i = 0; i < required.length; i++) {
      if ((present & required[i]) != required[i]) {
        continue;
      }
      Rule rule = rules.get(i);
      if (!rule.signs().isEmpty()) {
        search.findNearSigns(rule);
      } else if (rule.wordList().isPresent() && required[i] != 0) {
        search.findWords(rule, rule.wordList().get(), required[i]);
      } else if (starts[i] != 0) {
        if ((present & starts[i]) != 0) {
          search.findFromStarts(rule, starts[i], required[i]);
        }
      } else if (required[i] == 0) {
        search.findIn(rule, begin, end);
      } else {
        search.findNearCues(rule, required[i]);
      }
    }
    return search.found();
  }

  /** The longest of what the rules find at the very beginning of a stretch. */
  public Optional<RuleMatch> opening(CuedText text, int begin, int end) {
    RuleSearch search = RuleSearch.atBeginning(text, masks, begin, end);
    for (int i = 0; i < required.length; i++) {
      Rule rule = rules.get(i);
      if (text.hasCues(
          masks, required[i], text.wordFrom(begin), Math.min(end, begin + rule.reach()))) {
        search.findAtBeginning(rule);
      }
    }
    return search.found().stream().min(LEFTMOST_LONGEST.thenComparing(RuleSet::byPrecedence));
  }

  private static int byPrecedence(RuleMatch a, RuleMatch b) {
    if (a.rule().beats().contains(b.rule().id())) {
      return -1;
    }
    return b.rule().beats().contains(a.rule().id()) ? 1 : 0;
  }
}
