package legajo.rules;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import legajo.rules.sieve.Sieve;

/** Tries rules on a stretch of a text, only where their cues say that it can be worth it. */
final class RuleSearch {
  private final CuedText text;
  private final CueMasks masks;
  private final int begin;
  private final int end;
  private final int firstWord;
  private final int lastWord;

  /** What each word of the stretch is to these rules. */
  private final long[] cuesOfWord;

  private final List<RuleMatch> found = new ArrayList<>();

  /** A search at the beginning of a stretch alone. */
  static RuleSearch atBeginning(CuedText text, CueMasks masks, int begin, int end) {
    return new RuleSearch(text, masks, begin, end, text.wordFrom(begin));
  }

  /** A search in all of a stretch. */
  static RuleSearch in(CuedText text, CueMasks masks, int begin, int end) {
    return new RuleSearch(text, masks, begin, end, text.wordFrom(end));
  }

  private RuleSearch(CuedText text, CueMasks masks, int begin, int end, int lastWord) {
    this.text = text;
    this.masks = masks;
    this.begin = begin;
    this.end = end;
    this.firstWord = text.wordFrom(begin);
    this.lastWord = lastWord;
    this.cuesOfWord = new long[lastWord - firstWord];
    for (int word = firstWord; word < lastWord; word++) {
      cuesOfWord[word - firstWord] = masks.of(text.cues(word));
    }
  }

  /** What was found, in the order of the rules that were tried. */
  List<RuleMatch> found() {
    return found;
  }

  private long cuesOf(int word) {
    return cuesOfWord[word - firstWord];
  }

  /** All cues of the stretch. */
  long present() {
    long present = 0;
    for (long cues : cuesOfWord) {
      present |= cues;
    }
    return present;
  }

  /** Finds the words of a rule whose whole pattern is a word list, without a pattern. */
  void findWords(Rule rule, Vocabulary words, long cue) {
    String searched = searched(rule);
    int free = begin;
    for (int word = firstWord; word < lastWord; word++) {
      if ((cuesOf(word) & cue) != cue || text.begin(word) < free) {
        continue;
      }
      int wordsEnd = words.endOfTermAt(searched, text.begin(word));
      if (wordsEnd >= 0 && wordsEnd <= end) {
        Span span = new Span(text.begin(word), wordsEnd);
        Map<String, Span> groups = new HashMap<>();
        rule.groups().forEach(group -> groups.put(group, span));
        found.add(new RuleMatch(rule, span, groups, text.text()));
        free = wordsEnd;
      }
    }
  }

  /**
   * Tries a rule only at the words that can begin its matches. Where the rule itself says which
   * they are, its other cues must follow within its reach.
   */
  void findFromStarts(Rule rule, long start, long required) {
    boolean said = !rule.starts().isEmpty();
    int free = begin;
    for (int word = firstWord; word < lastWord; word++) {
      int from = text.begin(word);
      if ((cuesOf(word) & start) == 0 || from < free) {
        continue;
      }
      int reached = Math.min(end, text.end(word) + rule.reach());
      if (said ? !text.hasCues(masks, required, word, reached) : !beginsWithFirst(rule, from)) {
        continue;
      }
      int to = said ? Math.min(end, reached + Rule.DEFAULT_REACH) : reached;
      String searched = searched(rule);
      int gap = toGap(to, end, 1);
      if (!rule.sieve().passesAt(searched, from, gap)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(searched.substring(from, gap));
      if (matcher.lookingAt() && matcher.end() > 0) {
        free = from + matcher.end();
        found.add(match(rule, matcher, from));
      }
    }
  }

  /** Tries a rule at the beginning of the stretch alone. */
  void findAtBeginning(Rule rule) {
    int to = toGap(Math.min(end, begin + rule.reach()), end, 1);
    String searched = searched(rule);
    if (!rule.sieve().passesAt(searched, begin, to)) {
      return;
    }
    Matcher matcher = rule.pattern().matcher(searched.substring(begin, to));
    if (matcher.lookingAt() && matcher.end() > 0) {
      found.add(match(rule, matcher, begin));
    }
  }

  private boolean beginsWithFirst(Rule rule, int from) {
    return rule.first().orElseThrow().endOfTermAt(text.folded(), from) >= 0;
  }

  /** Tries a rule on the stretches within its reach of a cue; stretches that touch are one. */
  void findNearCues(Rule rule, long required) {
    long cue = rarest(required);
    Stretches stretches = new Stretches(rule);
    for (int word = firstWord; word < lastWord; word++) {
      if ((cuesOf(word) & cue) == 0) {
        continue;
      }
      int low = toGap(Math.max(begin, text.begin(word) - rule.reach()), begin, -1);
      stretches.add(low, toGap(Math.min(end, text.end(word) + rule.reach()), end, 1));
    }
    stretches.search();
  }

  /** Stretches on which a rule is tried, from left to right; those that touch become one. */
  private final class Stretches {
    private final Rule rule;
    private int from = -1;
    private int to = -1;

    Stretches(Rule rule) {
      this.rule = rule;
    }

    void add(int low, int high) {
      if (from < 0 || low > to) {
        search();
        from = low;
      }
      to = Math.max(to, high);
    }

    /** Tries the rule on the last of them. */
    void search() {
      if (from >= 0) {
        findIn(rule, from, to);
      }
    }
  }

  private long rarest(long required) {
    if (Long.bitCount(required) == 1) {
      return required;
    }
    int fewest = Integer.MAX_VALUE;
    long rarest = 0;
    for (long rest = required; rest != 0; rest &= rest - 1) {
      long bit = Long.lowestOneBit(rest);
      int count = 0;
      for (int word = firstWord; word < lastWord; word++) {
        count += (cuesOf(word) & bit) == 0 ? 0 : 1;
      }
      if (count < fewest) {
        fewest = count;
        rarest = bit;
      }
    }
    return rarest;
  }

  /** Tries a rule on the lines about its signs; stretches that touch are one. */
  void findNearSigns(Rule rule) {
    BitSet places = new BitSet();
    for (String sign : rule.signs()) {
      // The text's beginning begins a line, too.
      if (begin == 0 && sign.startsWith("\n") && text.text().startsWith(sign.substring(1))) {
        places.set(0);
      }
      int at = text.text().indexOf(sign, begin);
      while (at >= 0 && at < end) {
        places.set(at);
        at = text.text().indexOf(sign, at + 1);
      }
    }
    Stretches stretches = new Stretches(rule);
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      int low = Math.max(begin, text.text().lastIndexOf('\n', Math.max(0, at - rule.reach())));
      int line = text.text().indexOf('\n', Math.min(end, at + rule.reach()));
      stretches.add(low, line < 0 ? end : Math.min(end, line));
    }
    stretches.search();
  }

  /** Tries a rule everywhere between two places. */
  void findIn(Rule rule, int from, int to) {
    String searched = searched(rule);
    Sieve sieve = rule.sieve();
    if (!sieve.passesIn(searched, from, from, to)) {
      return;
    }
    Matcher matcher = rule.pattern().matcher(searched.substring(from, to));
    int at = from;
    do {
      if (!matcher.find(sieve.firstPlace(searched, from, at, to) - from)) {
        return;
      }
      boolean empty = matcher.end() == matcher.start();
      if (!empty) {
        found.add(match(rule, matcher, from));
      }
      at = from + matcher.end() + (empty ? 1 : 0);
    } while (at <= to && sieve.passesIn(searched, from, at, to));
  }

  private String searched(Rule rule) {
    return rule.folded() ? text.folded() : text.text();
  }

  /** Moves a place to the next space, so that no word is cut. */
  private int toGap(int place, int limit, int step) {
    int at = place;
    while (at != limit && text.folded().charAt(step < 0 ? at - 1 : at) != ' ') {
      at += step;
    }
    return at;
  }

  private RuleMatch match(Rule rule, Matcher matcher, int from) {
    Map<String, Span> groups = new HashMap<>();
    for (String group : rule.groups()) {
      if (matcher.start(group) >= 0) {
        groups.put(group, new Span(from + matcher.start(group), from + matcher.end(group)));
      }
    }
    Span whole = new Span(from + matcher.start(), from + matcher.end());
    return new RuleMatch(rule, groups.getOrDefault(RuleMatch.FOUND, whole), groups, text.text());
  }
}
