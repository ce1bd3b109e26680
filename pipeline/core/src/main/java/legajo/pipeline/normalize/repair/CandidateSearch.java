package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import legajo.rules.Spelling;

/**
 * Finds the words that an OCR engine may have read as a given one, by following the spelling of all
 * words and the confusions at the same time: cheap misreadings first, dearer ones only where those
 * lead to no word. Made for one token.
 */
final class CandidateSearch {
  /** Minus the logarithm of the chance that a letter is misread in a way that no table knows. */
  private static final double UNKNOWN_CONFUSION = 12;

  /** Minus the logarithm of the chance that the blank between two words is lost. */
  private static final double LOST_BLANK = 5;

  /** The same after a word of one or two letters. */
  private static final double LOST_BLANK_AFTER_SHORT = 3.5;

  /** How dear the candidates may be that are looked for first, and where none of them is a word. */
  private static final double CHEAP = 7;

  private static final double DEAR = 15;

  /** How dear another word may be where the token is one of the usual words; where it is rare. */
  private static final double FOR_USUAL_WORD = 5.2;

  private static final double FOR_RARE_WORD = 8;
  private static final int MOST_EDITS = 4;
  private static final int MOST_CANDIDATES = 8;

  /** Shortest word in which a letter may be misread in an unknown way. */
  private static final int LONG_ENOUGH = 4;

  /** From this length a word in capitals is no acronym. */
  private static final int LONG_CAPITALS = 10;

  /** From this length a word with a capital is less likely a name than a damaged word. */
  private static final int LONG_CAPITALISED = 8;

  private static final String LETTERS = "aeosrnidlctumpbgvyqhfzjñxkwáéíóúü";

  private final String token;
  private final ConfusionCosts confusions;
  private final boolean capitals;
  private Spelling spelling;
  private double most;
  private boolean splitsAnywhere;
  private boolean afterBlank;
  private boolean anyLetter;
  private boolean anyLetterUsed;
  private final StringBuilder text = new StringBuilder();
  private boolean inFirstLetter = true;
  private final Edit[] edits = new Edit[MOST_EDITS + 2];
  private int editCount;
  private final int[] counts = new int[ConfusionCosts.KINDS];
  private final Map<String, Candidate> found = new HashMap<>();

  private CandidateSearch(String token, Spelling spelling, ConfusionCosts confusions) {
    this.token = token;
    this.spelling = spelling;
    this.confusions = confusions;
    this.capitals = isCapitals(token);
  }

  /** What a token is to the lexicon. */
  enum Standing {
    /** One of the usual words: only what is commonly confused counts. */
    USUAL,
    /** A word, but a rare one. */
    RARE,
    /** No word. */
    UNKNOWN
  }

  /**
   * The likeliest candidates other than the token itself, cheapest first.
   *
   * @param spellings the words that may have been printed; at least one list
   */
  static List<Candidate> candidates(
      String token, Standing standing, List<Spelling> spellings, ConfusionCosts confusions) {
    CandidateSearch search = new CandidateSearch(token, spellings.get(0), confusions);
    switch (standing) {
      case USUAL -> search.run(spellings, FOR_USUAL_WORD);
      case RARE -> search.run(spellings, FOR_RARE_WORD);
      case UNKNOWN -> search.deepen(spellings);
    }
    search.found.remove(token);
    return search.found.values().stream()
        .sorted(Comparator.comparingDouble(Candidate::cost).thenComparing(Candidate::text))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private void deepen(List<Spelling> spellings) {
    run(spellings, CHEAP);
    if (foundWord()) {
      return;
    }
    splitsAnywhere = true;
    run(spellings, DEAR);
    if (!foundWord() && mayMissAnyLetter()) {
      anyLetter = true;
      run(spellings.subList(0, 1), DEAR + 2);
    }
  }

  private void run(List<Spelling> spellings, double limit) {
    most = limit;
    for (Spelling words : spellings) {
      spelling = words;
      follow(0, spelling.start(), 0);
    }
  }

  private boolean foundWord() {
    return found.values().stream().anyMatch(c -> c.text().indexOf(' ') < 0 && c.cost() < 9);
  }

  /** A name or an acronym that no list has is not to become a word that resembles it. */
  private boolean mayMissAnyLetter() {
    boolean small = Character.isLowerCase(token.charAt(0));
    return token.length() >= (small ? LONG_ENOUGH : capitals ? LONG_CAPITALS : LONG_CAPITALISED);
  }

  static boolean isCapitals(String token) {
    int upper = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c >= 'a' && c <= 'z' || Character.isLowerCase(c)) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper > 1;
  }

  private void follow(int at, int place, double cost) {
    if (editCount < MOST_EDITS) {
      for (ConfusionCosts.Option option : confusions.unread()) {
        if (cost + option.cost() <= most) {
          misread(option, at, place, cost);
        }
      }
    }
    if (at == token.length()) {
      end(place, cost);
      return;
    }
    char c = token.charAt(at);
    plain(c, at, place, cost);
    if (editCount == MOST_EDITS) {
      return;
    }
    for (ConfusionCosts.Option option : confusions.beginningWith(c)) {
      if (cost + option.cost() <= most && token.startsWith(option.read(), at)) {
        misread(option, at, place, cost);
      }
    }
    if (at > 0 && !afterBlank && (splitsAnywhere || at <= 2) && spelling.isWordEnd(place)) {
      blank(at, cost);
    }
    if (anyLetter && !anyLetterUsed) {
      anyLetter(at, place, cost);
    }
  }

  /** The character is what it seems to be. */
  private void plain(char c, int at, int place, double cost) {
    int length = text.length();
    boolean first = inFirstLetter;
    text.append(c);
    inFirstLetter = false;
    int next = spelling.step(place, c);
    if (next != 0) {
      follow(at + 1, next, cost);
    }
    if (Character.isUpperCase(c) && (capitals || first)) {
      next = spelling.step(place, Character.toLowerCase(c));
      if (next != 0) {
        follow(at + 1, next, cost);
      }
    }
    inFirstLetter = first;
    text.setLength(length);
  }

  private void misread(ConfusionCosts.Option option, int at, int place, double cost) {
    int end = at + option.read().length();
    print(option.printed(), at, end, place, cost + option.cost(), option.kind());
  }

  /** Goes on with these characters printed where the token has some from one place to another. */
  private void print(String printed, int from, int to, int place, double cost, int kind) {
    if (to == from && editCount > 0 && edits[editCount - 1].end() == from) {
      return;
    }
    edits[editCount++] = new Edit(from, to, printed);
    counts[kind]++;
    int length = text.length();
    boolean first = inFirstLetter;
    text.append(printed);
    letters(printed, 0, place, to, cost);
    inFirstLetter = first;
    text.setLength(length);
    counts[kind]--;
    editCount--;
  }

  /** The lexicon has most words in small letters: a capital stands for both. */
  private void letters(String printed, int i, int place, int to, double cost) {
    if (i == printed.length()) {
      follow(to, place, cost);
      return;
    }
    char c = printed.charAt(i);
    boolean first = inFirstLetter;
    inFirstLetter = false;
    int next = spelling.step(place, c);
    if (next != 0) {
      letters(printed, i + 1, next, to, cost);
    }
    if (Character.isUpperCase(c) && (capitals || first)) {
      next = spelling.step(place, Character.toLowerCase(c));
      if (next != 0) {
        letters(printed, i + 1, next, to, cost);
      }
    }
    inFirstLetter = first;
  }

  /** The word ends here and another begins: the blank between them was lost. */
  private void blank(int at, double cost) {
    double more = cost + (at <= 2 ? LOST_BLANK_AFTER_SHORT : LOST_BLANK);
    if (more > most || editCount > 0 && edits[editCount - 1].end() == at) {
      return;
    }
    afterBlank = true;
    int length = text.length();
    text.append(' ');
    inFirstLetter = true;
    edits[editCount++] = new Edit(at - 1, at, token.charAt(at - 1) + " ");
    counts[ConfusionCosts.PLAIN]++;
    follow(at, spelling.start(), more);
    counts[ConfusionCosts.PLAIN]--;
    editCount--;
    inFirstLetter = false;
    text.setLength(length);
    afterBlank = false;
  }

  /** One letter read as another, left out or put in, in a way that no table knows. */
  private void anyLetter(int at, int place, double cost) {
    double more = cost + UNKNOWN_CONFUSION;
    if (more > most) {
      return;
    }
    anyLetterUsed = true;
    for (int i = 0; i < LETTERS.length(); i++) {
      String letter = LETTERS.substring(i, i + 1);
      if (capitals) {
        letter = letter.toUpperCase(Locale.ROOT);
      }
      if (!token.startsWith(letter, at)) {
        print(letter, at, at + 1, place, more, ConfusionCosts.PLAIN);
      }
      print(letter, at, at, place, more, ConfusionCosts.PLAIN);
    }
    edits[editCount++] = new Edit(at, at + 1, "");
    counts[ConfusionCosts.PLAIN]++;
    follow(at + 1, place, more);
    counts[ConfusionCosts.PLAIN]--;
    editCount--;
    anyLetterUsed = false;
  }

  private void end(int place, double cost) {
    boolean name = !capitals && Character.isUpperCase(token.charAt(0));
    boolean unmarked = counts[ConfusionCosts.MARKED] + counts[ConfusionCosts.MARKED_CAPITAL] == 0;
    boolean farFetched = afterBlank && counts[ConfusionCosts.PLAIN] > 1;
    if (editCount == 0
        || !spelling.isWordEnd(place)
        || farFetched
        || anyLetterUsed && name && unmarked) {
      return;
    }
    String candidate = text.toString();
    Candidate known = found.get(candidate);
    if (known == null || known.cost() > cost) {
      List<Edit> made = new ArrayList<>(Arrays.asList(edits).subList(0, editCount));
      found.put(candidate, new Candidate(candidate, made, cost, EditKinds.of(counts)));
    }
  }
}
