package legajo.pipeline.normalize.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import legajo.rules.Folding;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Tells what each word of a row is. */
final class WordReader {
  private final RulePack pack;
  private final Predicate<String> isWord;
  private final Predicate<String> isProperName;
  private final RuleSet dates;
  private final List<Terms> lists;
  private final Vocabulary givenNames;
  private final Vocabulary connectives;
  private final Vocabulary prepositions;
  private final Vocabulary neverLast;
  private final Vocabulary abbreviations;
  private final WordShapes shapes;

  /**
   * Terms whose words have a trait.
   *
   * @param first trait of a term's first word
   * @param others trait of the words after it
   * @param capital whether the first word has a capital
   */
  private record Terms(Vocabulary words, Trait first, Optional<Trait> others, boolean capital) {
    Terms(RulePack pack, String vocabulary, Trait first, boolean capital) {
      this(pack.vocabulary(vocabulary), first, Optional.empty(), capital);
    }

    Terms(RulePack pack, String vocabulary, Trait first, Trait others, boolean capital) {
      this(pack.vocabulary(vocabulary), first, Optional.of(others), capital);
    }
  }

  /**
   * A reader.
   *
   * @param isWord tells whether a word in small letters stands in the lexicon
   * @param isProperName tells whether a word is known as a name
   */
  WordReader(RulePack pack, Predicate<String> isWord, Predicate<String> isProperName) {
    this.pack = pack;
    this.isWord = isWord;
    this.isProperName = isProperName;
    this.dates = pack.rules("dates");
    this.givenNames = pack.vocabulary("given-name");
    this.connectives = pack.vocabulary("connective");
    this.prepositions = pack.vocabulary("preposition");
    this.neverLast = pack.vocabulary("never-last");
    this.abbreviations = pack.vocabulary("name-abbreviation");
    this.shapes = new WordShapes(pack);
    this.lists =
        List.of(
            new Terms(pack, "honorific", Trait.HONORIFIC, true),
            new Terms(pack, "name-particle", Trait.PARTICLE, Trait.PARTICLE, false),
            new Terms(pack, "role", Trait.ROLE, true),
            new Terms(pack, "unit-noun", Trait.UNIT, true),
            new Terms(pack, "body-noun", Trait.BODY, true),
            new Terms(pack, "ministry-noun", Trait.BODY, true),
            new Terms(
                pack,
                "participating-organisation",
                Trait.ORGANISATION,
                Trait.OF_ORGANISATION,
                true),
            new Terms(pack, "country", Trait.COUNTRY, Trait.OF_COUNTRY, true),
            new Terms(pack, "city", Trait.CITY, Trait.CITY, true),
            new Terms(pack, "ordinal", Trait.ORDINAL, false),
            new Terms(pack, "session-noun", Trait.MEETING, false),
            new Terms(pack, "meeting-name", Trait.MEETING, Trait.OF_MEETING, false),
            new Terms(pack, "meeting-kind-alone", Trait.MEETING, Trait.OF_MEETING, false),
            new Terms(pack, "meeting-closing", Trait.MEETING, false),
            new Terms(pack, "same-times", Trait.TOLD_ELSEWHERE, Trait.OF_TOLD_ELSEWHERE, false),
            new Terms(pack, "undetermined", Trait.TOLD_ELSEWHERE, Trait.OF_TOLD_ELSEWHERE, false));
  }

  /**
   * The words of a row.
   *
   * @param text the row's lines with one space between them
   */
  List<Word> read(String text) {
    List<Span> spans = WordShapes.spans(text);
    List<Set<Trait>> traits = new ArrayList<>();
    spans.forEach(span -> traits.add(EnumSet.noneOf(Trait.class)));
    String folded = Folding.fold(text);
    boolean capitals = WordShapes.isInCapitals(text);
    for (int i = 0; i < spans.size(); i++) {
      addOwn(spans.get(i).of(text), capitals, traits.get(i));
      addTerms(i, spans, text, folded, traits);
      if (i > 0 && spans.get(i).length() > 1 && text.charAt(spans.get(i).begin()) == '@') {
        // "nombre @ejemplo.org"
        traits.get(i).add(Trait.MAIL);
        traits.get(i - 1).add(Trait.MAIL);
      }
      if (i > 0 && attaches(spans.get(i - 1).of(text), traits.get(i - 1))) {
        traits.get(i).add(Trait.ATTACHED);
      }
    }
    addDates(text, spans, traits);
    return withBrackets(text, spans, traits);
  }

  private void addOwn(String word, boolean inCapitals, Set<Trait> traits) {
    shapes.add(word, inCapitals, traits);
    String bare = WordShapes.bare(word);
    String folded = Folding.fold(bare);
    if (connectives.contains(folded) || prepositions.contains(folded)) {
      traits.add(Trait.CONNECTIVE);
    }
    if (neverLast.contains(folded)
        && (!traits.contains(Trait.CAPITAL) || bare.length() > 1 && inCapitals)) {
      traits.add(Trait.NEVER_LAST);
    }
    if (!traits.contains(Trait.CAPITAL)) {
      return;
    }
    if (givenNames.contains(folded)) {
      traits.add(Trait.GIVEN_NAME);
    }
    boolean abbreviated = word.endsWith(".") && abbreviations.contains(folded);
    if (abbreviated) {
      traits.add(Trait.INITIAL);
    }
    String small = bare.toLowerCase(Locale.ROOT);
    if (traits.contains(Trait.ACRONYM) && isName(small)) {
      traits.add(Trait.NAME_IN_CAPITALS);
    }
    if (small.endsWith("s")) {
      traits.add(Trait.PLURAL);
    }
    if (isProperName.test(bare) || !isWord.test(small)) {
      traits.add(Trait.PROPER);
    }
  }

  private boolean isName(String small) {
    return givenNames.contains(Folding.fold(small))
        || isProperName.test(Character.toUpperCase(small.charAt(0)) + small.substring(1));
  }

  /** Marks the words of the longest term of each list that begins at a word. */
  private void addTerms(
      int word, List<Span> spans, String text, String folded, List<Set<Trait>> traits) {
    int begin = WordShapes.firstLetter(text, spans.get(word));
    for (Terms list : lists) {
      if (list.capital() && !Character.isUpperCase(text.charAt(begin))) {
        continue;
      }
      int end = list.words().endOfTermAt(folded, begin);
      if (end < 0 || !endsWord(text, end) || isOf(list, traits.get(word))) {
        continue;
      }
      traits.get(word).add(list.first());
      for (int i = word + 1; i < spans.size() && spans.get(i).begin() < end; i++) {
        list.others().ifPresent(traits.get(i)::add);
      }
    }
  }

  private static boolean isOf(Terms list, Set<Trait> traits) {
    return list.others().filter(traits::contains).isPresent();
  }

  /** Whether no letter goes on the term, as in "Jefe-Adjunto" or "sr@". */
  private static boolean endsWord(String text, int end) {
    return end >= text.length() || "@_".indexOf(text.charAt(end)) < 0;
  }

  /** Whether what follows this word belongs to it. */
  private static boolean attaches(String word, Set<Trait> traits) {
    return traits.contains(Trait.CONNECTIVE)
        || traits.contains(Trait.NEVER_LAST)
        || traits.contains(Trait.DASH)
        || ",/-\u2013(".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private void addDates(String text, List<Span> spans, List<Set<Trait>> traits) {
    List<Span> found = dates(text, 0);
    BitSet dated = new BitSet();
    found.forEach(date -> dated.set(date.begin(), date.end()));
    for (int i = 0; i < spans.size(); i++) {
      boolean counts = i > 0 && countsMeeting(i, text, spans, traits, found);
      if (dated.get(WordShapes.firstLetter(text, spans.get(i))) && !counts) {
        traits.get(i).add(Trait.DATE);
      }
    }
  }

  private List<Span> dates(String text, int begin) {
    return dates.find(pack.cue(text), begin, text.length()).stream().map(RuleMatch::span).toList();
  }

  /**
   * Whether a number counts the meeting before it and no day, since a longer date begins behind it:
   * "Sesión 1 Julio 15, 2020".
   */
  private boolean countsMeeting(
      int word, String text, List<Span> spans, List<Set<Trait>> traits, List<Span> found) {
    Span number = spans.get(word);
    if (!traits.get(word - 1).contains(Trait.MEETING)
        || !traits.get(word).contains(Trait.DIGITS)
        || number.length() > 2
        || word + 1 >= spans.size()) {
      return false;
    }
    int next = spans.get(word + 1).begin();
    return found.stream()
        .filter(date -> date.begin() == number.begin())
        .anyMatch(
            date ->
                dates(text, next).stream()
                    .anyMatch(other -> other.begin() == next && other.end() > date.end()));
  }

  private static List<Word> withBrackets(String text, List<Span> spans, List<Set<Trait>> traits) {
    List<Word> words = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < spans.size(); i++) {
      String word = spans.get(i).of(text);
      int after = Math.max(0, depth + WordShapes.opened(word));
      if (depth > 0 || word.charAt(0) == '(' || word.charAt(0) == '[') {
        traits.get(i).add(Trait.BRACKETED);
      }
      words.add(new Word(word, spans.get(i), traits.get(i), depth, after));
      depth = after;
    }
    return words;
  }
}
