package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import legajo.rules.Folding;
import legajo.rules.Lexicon;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;
import legajo.rules.WordClass;
import legajo.rules.WordOrder;

/**
 * How likely a word is, and of which classes it may be. Remembers what it looked up; safe for many
 * threads.
 */
final class WordModel {
  /** Share of the commonest word in running Spanish. */
  private static final double SHARE_OF_COMMONEST = 0.06;

  /** Natural logarithm of the factor between two steps of commonness. */
  private static final double STEP = 0.77;

  /** The dictionary's makers left names out of their counts; they are as common as words here. */
  private static final int COMMONNESS_OF_NAMES = 10;

  /** Names that are written with an accent are commoner with it than without. */
  private static final int COMMONNESS_OF_MARKED_NAMES = 13;

  /** Names of the dictionary that are other names without their accent. */
  private static final int COMMONNESS_OF_STRIPPED_NAMES = 9;

  /** The dictionary's makers counted the rest of its words too seldom to tell them apart. */
  private static final int LEAST_COMMON = 3;

  /** Minus the natural logarithm of how much rarer first and second persons are in reports. */
  private static final double RARE_IN_REPORTS = 3;

  /** The same for the subjunctive of the future ("cantare"). */
  private static final double ARCHAIC = 5;

  /** The same for a verb, an adverb or an article with a capital inside a sentence. */
  static final double RARE_CAPITAL = 6.2;

  /** Names that are words as common as this are no excuse for their capital: "Poco". */
  private static final int COMMONER_THAN_NAMES = 15;

  /** The same for a word made from another with a prefix ("viceministerio"). */
  private static final double PREFIXED = 5;

  /** The same for a word that is mostly another whose accent was lost. */
  private static final double RARITY = 4;

  /** Natural logarithm of the chance of any word of the lexicon, where all are as likely. */
  private static final double ANY_WORD = -11;

  private static final int SHORTEST_STEM = 6;

  /** The same for each letter with an accent, which words have less often than others. */
  private static final double RARE_LETTER = 2.5;

  /** Where fewer of its occurrences are nouns, a word counts as none: "la", the note. */
  private static final double SELDOM = 0.1;

  private final Lexicon lexicon;
  private final boolean byFrequency;
  private final WordOrder order;
  private final Set<String> names;
  private final Set<String> plainNames;
  private final Set<String> portugueseNames;

  /** The names of the list without their accents, but for those that are usual so, too. */
  private final Set<String> stripped;

  private final Set<String> prefixes;

  /** Words that reports hardly have, and that one with an accent resembles. */
  private final Set<String> rarities;

  private final Vocabulary misreadArticles;
  private final Vocabulary givenNames;
  private final Memory<Entry> entries = new Memory<>(this::look);

  /** A model of a lexicon's words and a pack's names. */
  WordModel(Lexicon lexicon, RulePack pack, Set<RepairPart> parts) {
    this.lexicon = lexicon;
    this.byFrequency = parts.contains(RepairPart.FREQUENCY);
    this.order = pack.wordOrder();
    this.names =
        parts.contains(RepairPart.NAMES) ? written(pack.vocabulary("marked-name")) : Set.of();
    this.plainNames =
        parts.contains(RepairPart.NAMES) ? written(pack.vocabulary("plain-name")) : Set.of();
    this.portugueseNames =
        parts.contains(RepairPart.NAMES) ? written(pack.vocabulary("portuguese-name")) : Set.of();
    this.stripped = names.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    this.prefixes = pack.vocabulary("prefix").words();
    this.rarities = written(pack.vocabulary("rare-twin"));
    this.misreadArticles = pack.vocabulary("article-misread");
    this.givenNames = pack.vocabulary("given-name");
  }

  /** The words of a list as its file writes them, with their accents. */
  private static Set<String> written(Vocabulary list) {
    return list.words().stream()
        .map(word -> list.valueOf(word).orElse(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Proper names that the lexicon may lack. */
  Set<String> names() {
    Set<String> all = new HashSet<>(names);
    all.addAll(plainNames);
    all.addAll(portugueseNames);
    return Set.copyOf(all);
  }

  /** "Sofia" for "Sofía": whether a word is a usual given name but for its accents. */
  boolean isGivenName(String word) {
    return givenNames.contains(Folding.fold(word));
  }

  /** Whether Portuguese writes a name so, and Spanish doesn't. */
  boolean isPortuguese(String word) {
    return isOf(portugueseNames, word);
  }

  /**
   * A word.
   *
   * @param isKnown whether the lexicon has it
   * @param logChance natural logarithm of its share in running text
   * @param readings its classes
   * @param capital what its capital tells inside a sentence
   * @param isName whether it may be a proper name
   * @param isRareInReports whether it is nothing but a verb in the first or second person
   * @param isPastSubjunctive whether it is nothing but a verb in the subjunctive of the past
   */
  record Entry(
      boolean isKnown,
      double logChance,
      List<WordOrder.Reading> readings,
      Capital capital,
      boolean isName,
      boolean isRareInReports,
      boolean isPastSubjunctive) {}

  /** What a word's capital tells inside a sentence. */
  enum Capital {
    /** Nothing: it has none, or it is a name. */
    NOTHING,
    /** It is a noun or an adjective, which titles and names of bodies write so. */
    OF_TITLES,
    /** It is a verb, an adverb or an article, which have one only by mistake. */
    RARE
  }

  /** What is known of a word as it stands in a text. */
  Entry of(String word) {
    return entries.of(word);
  }

  boolean isKnown(String word) {
    return of(word).isKnown();
  }

  /** Whether the lexicon itself has a word; one made with a prefix doesn't count. */
  boolean isListed(String word) {
    return isOf(names, word)
        || isOf(plainNames, word)
        || isOf(portugueseNames, word)
        || forms(word).stream().anyMatch(form -> lexicon.commonness(form) >= 0);
  }

  /** Whether a list has this word, as it stands or, where it is in capitals, as a name. */
  private static boolean isOf(Set<String> list, String word) {
    return list.contains(word)
        || CandidateSearch.isCapitals(word)
            && list.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  private Entry look(String word) {
    if (word.equals("¿")) {
      return new Entry(
          true,
          0,
          List.of(order.only(WordClass.ofSign('¿'))),
          Capital.NOTHING,
          false,
          false,
          false);
    }
    List<String> tags = new ArrayList<>();
    int commonness = -1;
    String common = word;
    boolean marked = isOf(names, word);
    boolean plain = isOf(plainNames, word);
    boolean isName = marked || plain;
    if (!isName && isOf(portugueseNames, word)) {
      isName = true;
      commonness = LEAST_COMMON;
      tags.add(WordClass.NAME);
    } else if (isName) {
      commonness = marked ? COMMONNESS_OF_MARKED_NAMES : COMMONNESS_OF_NAMES;
      tags.add(WordClass.NAME);
    }
    for (String form : forms(word)) {
      int ofForm = lexicon.commonness(form);
      if (ofForm >= 0) {
        List<String> ofTags = lexicon.tags(form);
        boolean name = ofTags.stream().anyMatch(tag -> tag.startsWith(WordClass.NAME));
        isName |= name;
        int counted = name ? Math.max(ofForm, commonnessOfName(word, plain)) : ofForm;
        if (counted > commonness) {
          commonness = counted;
          common = form;
        }
        tags.addAll(ofTags);
      }
    }
    return commonness < 0 ? derived(word) : known(word, common, commonness, tags, isName);
  }

  /** "Abrego" is "Ábrego" without its accent rather than a name of its own. */
  private int commonnessOfName(String word, boolean plain) {
    boolean bare = !plain && word.chars().allMatch(c -> c < 0x80);
    return bare && stripped.contains(Folding.fold(word))
        ? COMMONNESS_OF_STRIPPED_NAMES
        : COMMONNESS_OF_NAMES;
  }

  private Entry known(
      String word, String common, int commonness, List<String> tags, boolean isName) {
    boolean rare = tags.stream().map(WordClass::of).allMatch(WordClass::isRareInReports);
    boolean archaic =
        tags.stream().allMatch(tag -> tag.startsWith("VMSF") || tag.startsWith("VASF"));
    double general =
        SHARE_OF_COMMONEST
            * Math.exp(-STEP * (Lexicon.MOST_COMMON - Math.max(LEAST_COMMON, commonness)));
    double chance =
        Math.log((general + order.shareOf(word.toLowerCase(Locale.ROOT))) / 2)
            - (rare ? RARE_IN_REPORTS : 0)
            - (archaic ? ARCHAIC : 0);
    boolean capital = Character.isUpperCase(word.charAt(0)) && !CandidateSearch.isCapitals(word);
    List<WordOrder.Reading> readings = order.readings(common, tags);
    boolean nominal = order.shareOfNominal(readings) > SELDOM;
    boolean free = !capital || isName && !isCommonWord(word.toLowerCase(Locale.ROOT));
    Capital tells = free ? Capital.NOTHING : nominal ? Capital.OF_TITLES : Capital.RARE;
    boolean past = tags.stream().allMatch(tag -> tag.startsWith("VMSI") || tag.startsWith("VASI"));
    if (rarities.contains(common)) {
      chance -= RARITY;
    }
    if (!byFrequency) {
      chance = ANY_WORD;
    }
    return new Entry(true, chance, readings, tells, isName, rare, past);
  }

  private boolean isCommonWord(String small) {
    return lexicon.commonness(small) >= COMMONER_THAN_NAMES;
  }

  /** As the lexicon may have it: as it stands; in small letters; with one capital. */
  private static List<String> forms(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return List.of(word);
    }
    String small = word.toLowerCase(Locale.ROOT);
    return CandidateSearch.isCapitals(word)
        ? List.of(word, small, word.charAt(0) + small.substring(1))
        : List.of(word, small);
  }

  private Entry derived(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (int i = 2; i <= small.length() - SHORTEST_STEM; i++) {
      if (prefixes.contains(small.substring(0, i))) {
        int commonness = lexicon.commonness(small.substring(i));
        if (commonness > 0) {
          Entry stem = of(small.substring(i));
          return new Entry(
              true,
              stem.logChance() - PREFIXED,
              stem.readings(),
              Capital.NOTHING,
              false,
              false,
              false);
        }
      }
    }
    return unknown(word);
  }

  /** A word that no lexicon has: a name, a foreign word, an acronym, or damage. */
  private Entry unknown(String word) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean misread = misreadArticles.contains(Folding.fold(word));
    return new Entry(
        false,
        chanceOfUnknown(word) - (misread ? RARITY : 0),
        List.of(order.only(capital ? WordClass.NAME : WordClass.UNKNOWN)),
        Capital.NOTHING,
        false,
        false,
        false);
  }

  /** Natural logarithm of the chance of a name or another word that no lexicon has. */
  static double chanceOfUnknown(String word) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    long marked = word.chars().filter(c -> c >= 0x80).count();
    return (capital ? -5 - 2.5 * word.length() : -9 - 2.8 * word.length()) - RARE_LETTER * marked;
  }
}
