package legajo.rules;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one kind of finding. */
public final class RuleSet {
  private static final Comparator<RuleMatch> LEFTMOST_LONGEST =
      Comparator.comparingInt((RuleMatch m) -> m.span().begin())
          .thenComparing(m -> m.span().end(), Comparator.reverseOrder());

  private final List<Rule> rules;
  private final long[] required;
  private final long[] first;

  RuleSet(List<Rule> rules, CueIndex index) {
    this.rules = List.copyOf(rules);
    this.required = new long[rules.size()];
    this.first = new long[rules.size()];
    for (int i = 0; i < required.length; i++) {
      first[i] = rules.get(i).first().map(v -> index.bit(v.name())).orElse(0L);
      for (String cue : rules.get(i).near()) {
        required[i] |= index.bit(cue);
      }
    }
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
    List<RuleMatch> found = new ArrayList<>();
    int firstWord = text.wordFrom(begin);
    int lastWord = text.wordFrom(end);
    long present = 0;
    for (int word = firstWord; word < lastWord; word++) {
      present |= text.cues(word);
    }
    for (int i = 0; i < required.length; i++) {
      if ((present & required[i]) != required[i]) {
        continue;
      }
      Rule rule = rules.get(i);
      if (required[i] == 0) {
        findIn(rule, text, begin, end, found);
      } else if (rule.wordList().isPresent()) {
        findWords(rule, rule.wordList().get(), required[i], text, begin, end, found);
      } else if (first[i] != 0) {
        findAtCues(rule, first[i], text, begin, end, found);
      } else {
        findNearCues(rule, rarest(text, required[i], firstWord, lastWord), text, begin, end, found);
      }
    }
    return found;
  }

  private static int byPrecedence(RuleMatch a, RuleMatch b) {
    if (a.rule().beats().contains(b.rule().id())) {
      return -1;
    }
    return b.rule().beats().contains(a.rule().id()) ? 1 : 0;
  }

  private static long rarest(CuedText text, long required, int firstWord, int lastWord) {
    if (Long.bitCount(required) == 1) {
      return required;
    }
    int fewest = Integer.MAX_VALUE;
    long rarest = 0;
    for (long rest = required; rest != 0; rest &= rest - 1) {
      long bit = Long.lowestOneBit(rest);
      int count = 0;
      for (int word = firstWord; word < lastWord; word++) {
        count += (text.cues(word) & bit) == 0 ? 0 : 1;
      }
      if (count < fewest) {
        fewest = count;
        rarest = bit;
      }
    }
    return rarest;
  }

  /** Finds the words of a rule whose whole pattern is a word list, without a pattern. */
  private static void findWords(
      Rule rule,
      Vocabulary words,
      long cue,
      CuedText text,
      int begin,
      int end,
      List<RuleMatch> found) {
    int lastWord = text.wordFrom(end);
    int free = begin;
    for (int word = text.wordFrom(begin); word < lastWord; word++) {
      if ((text.cues(word) & cue) != cue || text.begin(word) < free) {
        continue;
      }
      int wordsEnd = words.endOfTermAt(text.folded(), text.begin(word));
      if (wordsEnd >= 0 && wordsEnd <= end) {
        Span span = new Span(text.begin(word), wordsEnd);
        Map<String, Span> groups = new HashMap<>();
        rule.groups().forEach(group -> groups.put(group, span));
        found.add(new RuleMatch(rule, span, groups, text.text()));
        free = wordsEnd;
      }
    }
  }

  /** Tries a rule only where it can begin: at the words of the list that it begins with. */
  private static void findAtCues(
      Rule rule, long cue, CuedText text, int begin, int end, List<RuleMatch> found) {
    Vocabulary words = rule.first().orElseThrow();
    int free = begin;
    int lastWord = text.wordFrom(end);
    for (int word = text.wordFrom(begin); word < lastWord; word++) {
      int from = text.begin(word);
      if ((text.cues(word) & cue) == 0
          || from < free
          || words.endOfTermAt(text.folded(), from) < 0) {
        continue;
      }
      int to = toGap(text.folded(), Math.min(end, text.end(word) + rule.reach()), end, 1);
      Matcher matcher = rule.pattern().matcher(stretch(rule, text, from, to));
      if (matcher.lookingAt()) {
        free = from + matcher.end();
        found.add(match(rule, matcher, from, text));
      }
    }
  }

  /** Tries a rule on the stretches within its reach of a cue; stretches that touch are one. */
  private static void findNearCues(
      Rule rule, long cue, CuedText text, int begin, int end, List<RuleMatch> found) {
    int from = -1;
    int to = -1;
    int lastWord = text.wordFrom(end);
    for (int word = text.wordFrom(begin); word < lastWord; word++) {
      if ((text.cues(word) & cue) == 0) {
        continue;
      }
      int low = toGap(text.folded(), Math.max(begin, text.begin(word) - rule.reach()), begin, -1);
      int high = toGap(text.folded(), Math.min(end, text.end(word) + rule.reach()), end, 1);
      if (from >= 0 && low > to) {
        findIn(rule, text, from, to, found);
        from = low;
      } else if (from < 0) {
        from = low;
      }
      to = Math.max(to, high);
    }
    if (from >= 0) {
      findIn(rule, text, from, to, found);
    }
  }

  /** Moves a place to the next space, so that no word is cut. */
  private static int toGap(String folded, int place, int limit, int step) {
    int at = place;
    while (at != limit && folded.charAt(step < 0 ? at - 1 : at) != ' ') {
      at += step;
    }
    return at;
  }

  private static void findIn(Rule rule, CuedText text, int begin, int end, List<RuleMatch> found) {
    Matcher matcher = rule.pattern().matcher(stretch(rule, text, begin, end));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(match(rule, matcher, begin, text));
      }
    }
  }

  private static String stretch(Rule rule, CuedText text, int begin, int end) {
    return (rule.folded() ? text.folded() : text.text()).substring(begin, end);
  }

  private static RuleMatch match(Rule rule, Matcher matcher, int begin, CuedText text) {
    Map<String, Span> groups = new HashMap<>();
    for (String group : rule.groups()) {
      if (matcher.start(group) >= 0) {
        groups.put(group, new Span(begin + matcher.start(group), begin + matcher.end(group)));
      }
    }
    Span span = new Span(begin + matcher.start(), begin + matcher.end());
    return new RuleMatch(rule, span, groups, text.text());
  }
}
