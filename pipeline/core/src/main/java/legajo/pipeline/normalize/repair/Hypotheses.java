package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.rules.Confusion;
import legajo.rules.Folding;
import legajo.rules.Spelling;
import legajo.rules.WordOrder;

/**
 * What may have been printed where a token stands: first the token itself, then the candidates.
 * Remembers what it found; safe for many threads.
 */
final class Hypotheses {
  /** Minus the logarithm of the chance that the engine parts a word in two. */
  private static final double PARTED = 6;

  /** Minus the logarithm of the chance that the blank before an acronym is lost. */
  private static final double LOST_BLANK = 3;

  /** The same where the article before it, too, was read as capitals. */
  private static final double MISREAD_ARTICLE = 1;

  /** For a word that is right as it stands, dearer candidates count only if much likelier. */
  private static final double DEAR = 5.2;

  private static final double MUCH_LIKELIER = 6;

  /** Natural logarithm of the chance of one of the hundred or so commonest words. */
  static final double COMMON = -7.5;

  /** Natural logarithm of the chance of one of the ten thousand or so commonest words. */
  private static final double USUAL = -11.5;

  /** Minus the logarithm of the share of names whose author leaves out their accents. */
  private static final double ACCENTS_LEFT_OUT = 3.5;

  /** The same for a tilde, which fewer authors leave out. */
  private static final double TILDE_LEFT_OUT = 1.5;

  private static final int LONGEST_ACRONYM = 9;

  private static final EditKinds ONE_PLAIN = EditKinds.NONE.with(ConfusionCosts.PLAIN);

  private final List<Spelling> spellings;
  private final ConfusionCosts confusions;
  private final WordOrder order;
  private final WordModel words;
  private final Memory<List<Hypothesis>> ofWords = new Memory<>(this::find);
  private final Memory<List<Hypothesis>> ofQuestions = new Memory<>(this::withQuestion);

  /**
   * Hypotheses.
   *
   * @param spellings the words that may have been printed
   */
  Hypotheses(
      List<Spelling> spellings, ConfusionCosts confusions, WordOrder order, WordModel words) {
    this.spellings = List.copyOf(spellings);
    this.confusions = confusions;
    this.order = order;
    this.words = words;
  }

  /**
   * All hypotheses of a token.
   *
   * @param asks whether a question mark closes the sentence
   */
  List<Hypothesis> of(String text, boolean asks) {
    return asks && mayOpenQuestion(text) ? ofQuestions.of(text) : ofWords.of(text);
  }

  /** Of how many that are printed this small letter is read as its capital, 0 to 1. */
  double shareOfCase(char printed) {
    return confusions.shareOfCase(printed);
  }

  /** One more hypothesis that only this report gives. */
  Hypothesis scored(Candidate candidate) {
    return new Hypothesis(candidate, words, confusions, order);
  }

  private List<Hypothesis> find(String text) {
    List<Hypothesis> all = new ArrayList<>(candidates(text).stream().map(this::scored).toList());
    double stripped = chanceOfStripped(text, all);
    if (stripped > all.get(0).chance()) {
      all.set(0, new Hypothesis(all.get(0).candidate(), words, confusions, order, stripped));
    }
    return List.copyOf(all);
  }

  /** The chance that an author wrote a name without the accents that it usually has. */
  private double chanceOfStripped(String text, List<Hypothesis> all) {
    double chance = Double.NEGATIVE_INFINITY;
    boolean name = Character.isUpperCase(text.charAt(0)) && !CandidateSearch.isCapitals(text);
    if (!name || words.isKnown(text)) {
      return chance;
    }
    String folded = Folding.fold(text);
    for (Hypothesis other : all) {
      boolean twin = !other.isUnchanged() && Folding.fold(other.text()).equals(folded);
      if (twin && words.of(other.text()).isName()) {
        boolean tilde = other.text().indexOf('ñ') >= 0 && text.indexOf('ñ') < 0;
        double leftOut = ACCENTS_LEFT_OUT + (tilde ? TILDE_LEFT_OUT : 0);
        chance = Math.max(chance, other.chance() - leftOut);
      }
    }
    return chance;
  }

  private List<Candidate> candidates(String text) {
    int blank = text.indexOf(' ');
    if (blank > 0) {
      return parted(text, blank);
    }
    List<Candidate> all = new ArrayList<>();
    all.add(Candidate.unchanged(text));
    CandidateSearch.Standing standing = standing(text);
    for (Candidate candidate : search(text)) {
      if (isPlausible(text, candidate, standing != CandidateSearch.Standing.UNKNOWN)) {
        all.add(candidate);
      }
    }
    joined(text).ifPresent(all::add);
    if (standing == CandidateSearch.Standing.UNKNOWN && !words.isGivenName(text)) {
      all.addAll(NameShapes.of(text));
    }
    return all;
  }

  private List<Candidate> search(String text) {
    return CandidateSearch.candidates(text, standing(text), spellings, confusions);
  }

  private CandidateSearch.Standing standing(String text) {
    WordModel.Entry entry = words.of(text);
    if (!entry.isKnown()) {
      return CandidateSearch.Standing.UNKNOWN;
    }
    return entry.logChance() > USUAL
        ? CandidateSearch.Standing.USUAL
        : CandidateSearch.Standing.RARE;
  }

  private boolean isPlausible(String text, Candidate candidate, boolean known) {
    boolean capitals = CandidateSearch.isCapitals(text);
    if (capitals
        && candidate.kinds().count(ConfusionCosts.PLAIN) > 0
        && CandidateSearch.isCapitals(candidate.text())) {
      // An acronym is no damaged word, however near one it is.
      return text.length() > LONGEST_ACRONYM && chanceOf(candidate.text()) > USUAL;
    }
    if (known && candidate.cost() > DEAR && !candidate.text().equalsIgnoreCase(text)) {
      double gain = chanceOf(candidate.text()) - chanceOf(text);
      return gain > MUCH_LIKELIER;
    }
    return true;
  }

  private double chanceOf(String word) {
    return word.indexOf(' ') < 0 ? words.of(word).logChance() : Double.NEGATIVE_INFINITY;
  }

  /** A small word and the acronym or name after it, the blank between them lost: "laOEA". */
  private Optional<Candidate> joined(String text) {
    int capital = 1;
    while (capital < text.length() && !Character.isUpperCase(text.charAt(capital))) {
      capital++;
    }
    if (capital >= text.length() - 1 || !Character.isLowerCase(text.charAt(capital - 1))) {
      return Optional.empty();
    }
    String first = text.substring(0, capital);
    String second = text.substring(capital);
    boolean small = words.isKnown(first) && words.of(first).logChance() > COMMON;
    boolean acronym = small && CandidateSearch.isCapitals(second);
    boolean names = isName(first) && isName(second);
    if (!acronym && !names && !(small && words.isKnown(second))) {
      return Optional.empty();
    }
    Edit blank = new Edit(capital - 1, capital, text.charAt(capital - 1) + " ");
    return Optional.of(new Candidate(first + " " + second, List.of(blank), LOST_BLANK, ONE_PLAIN));
  }

  /**
   * The article and the acronym after it, read as one word in capitals: "EIMTSS".
   *
   * @param acronyms how often the report has which words in capitals
   */
  static Optional<Candidate> joinedToAcronym(String text, Map<String, Integer> acronyms) {
    if (text.length() < 4 || text.charAt(0) != 'E') {
      return Optional.empty();
    }
    // The l of "El", and the blank after it, too.
    for (int end = 1; end <= 2 && "IL1l]".indexOf(text.charAt(end)) >= 0; end++) {
      String acronym = text.substring(end + 1);
      int count = acronyms.getOrDefault(acronym, 0);
      if (count > 1 && count > acronyms.getOrDefault(text, 0)) {
        Edit el = new Edit(0, end + 1, "El ");
        return Optional.of(new Candidate("El " + acronym, List.of(el), MISREAD_ARTICLE, ONE_PLAIN));
      }
    }
    return Optional.empty();
  }

  private boolean isName(String word) {
    return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && words.of(word).isName();
  }

  /** A word that was read as two. */
  private List<Candidate> parted(String text, int blank) {
    String joined = text.substring(0, blank) + text.substring(blank + 1);
    Edit removal = new Edit(blank, blank + 1, "");
    List<Candidate> all = new ArrayList<>();
    all.add(Candidate.unchanged(text));
    if (words.isKnown(joined)) {
      all.add(new Candidate(joined, List.of(removal), PARTED, ONE_PLAIN));
    }
    for (Candidate candidate : search(joined)) {
      if (candidate.text().indexOf(' ') < 0) {
        all.add(acrossBlank(candidate, blank, removal));
      }
    }
    return all;
  }

  private static Candidate acrossBlank(Candidate candidate, int blank, Edit removal) {
    List<Edit> edits = new ArrayList<>();
    boolean removed = false;
    for (Edit edit : candidate.edits()) {
      if (edit.isInsertion() && edit.begin() == blank) {
        // The blank stands where the letter was.
        edits.add(new Edit(blank, blank + 1, edit.printed()));
        removed = true;
        continue;
      }
      if (!removed && edit.begin() >= blank) {
        edits.add(removal);
        removed = true;
      }
      boolean spans = edit.begin() < blank && edit.end() > blank;
      removed |= spans;
      edits.add(
          new Edit(
              edit.begin() + (edit.begin() >= blank ? 1 : 0),
              edit.end() + (edit.end() > blank ? 1 : 0),
              edit.printed()));
    }
    if (!removed) {
      edits.add(removal);
    }
    return new Candidate(
        candidate.text(),
        edits,
        candidate.cost() + PARTED,
        candidate.kinds().with(ConfusionCosts.PLAIN));
  }

  private boolean mayOpenQuestion(String text) {
    for (Confusion confusion : confusions.ofQuestionMark()) {
      String read = confusion.read();
      if (!read.isEmpty() && text.startsWith(read) && text.length() > read.length()) {
        return true;
      }
    }
    return false;
  }

  /** The first character may have been the sign that opens a question. */
  private List<Hypothesis> withQuestion(String text) {
    List<Hypothesis> all = new ArrayList<>(ofWords.of(text));
    for (Confusion confusion : confusions.ofQuestionMark()) {
      int length = confusion.read().length();
      if (length == 0 || !text.startsWith(confusion.read()) || text.length() <= length) {
        continue;
      }
      double cost = -Math.log(confusion.share());
      for (Hypothesis rest : ofWords.of(text.substring(length))) {
        all.add(scored(opened(rest.candidate(), length, cost)));
      }
    }
    return List.copyOf(all);
  }

  private static Candidate opened(Candidate rest, int length, double cost) {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(0, length, "¿"));
    rest.edits().forEach(edit -> edits.add(edit.shifted(length)));
    return new Candidate(
        "¿" + rest.text(), edits, rest.cost() + cost, rest.kinds().with(ConfusionCosts.MARKED));
  }
}
