package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import legajo.rules.WordClass;
import legajo.rules.WordOrder;

/** Finds the likeliest reading of all words of a report. */
final class RepairRun {
  /** Minus the logarithm of how much rarer "enviara" is in a main clause than "enviará". */
  private static final double MAIN_CLAUSE = 4;

  /** A word that is right as it stands is changed only where its neighbours leave little doubt. */
  private static final double SURE_ENOUGH = 0.8;

  /** The same where it hardly can be right, or nothing but the case of a letter changes. */
  private static final double SURE_ENOUGH_OF_UNLIKELY = 0.6;

  /** From this chance on, one of two readings is the likelier. */
  private static final double LIKELIEST_OF_TWO = 0.5;

  /** Minus the logarithm of how much rarer the capital of "y" or "e" is inside a sentence. */
  private static final double LONE_CAPITAL = 3;

  /** The logarithm of how much commoner Portuguese names are among Brazilians. */
  private static final double OWN_NAME = 9;

  /** The same for a name guessed by its spelling where none is to be expected. */
  private static final double GUESS_OUT_OF_PLACE = 8;

  /** Minus the logarithm of how much rarer accents are in names of those who write without. */
  private static final double ACCENT_OF_OTHERS = 4;

  private final OcrRepairer.Knowledge knowledge;
  private final WordOrder order;
  private final List<Token> tokens;
  private final Surroundings surroundings;
  private final DamageGauge gauge;
  private final ReportWords reportWords;
  private final boolean byContext;
  private final NameZones zones;

  RepairRun(
      OcrRepairer.Knowledge knowledge,
      List<Token> tokens,
      Surroundings surroundings,
      DamageGauge gauge) {
    this.knowledge = knowledge;
    this.order = knowledge.order();
    this.tokens = tokens;
    this.surroundings = surroundings;
    this.gauge = gauge;
    boolean byReport = knowledge.has(RepairPart.REPORT_WORDS);
    this.reportWords = new ReportWords(byReport ? tokens : List.of(), knowledge.words());
    this.byContext = knowledge.has(RepairPart.CONTEXT);
    this.zones = new NameZones(tokens, knowledge);
  }

  /** The repairs of words, in order. */
  List<LineRepair> repairs() {
    List<List<Hypothesis>> columns = new ArrayList<>(tokens.size());
    Lattice lattice = new Lattice(byContext ? order::chance : (before, after) -> 1);
    int[] counts = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      List<Hypothesis> column = hypotheses(i);
      List<Lattice.Arc> arcs = new ArrayList<>();
      for (int c = 0; c < column.size(); c++) {
        arcs(i, c, column.get(c), arcs);
      }
      if (column.isEmpty()) {
        int number = order.numberOf(tokens.get(i).wordClass());
        arcs.add(new Lattice.Arc(0, number, number, 0));
      }
      counts[i] = Math.max(1, column.size());
      columns.add(column);
      lattice.add(arcs);
    }
    return chosen(columns, lattice.chances(counts));
  }

  private List<Hypothesis> hypotheses(int i) {
    if (!surroundings.mayBeRepaired(i)) {
      return List.of();
    }
    String text = tokens.get(i).text();
    List<Hypothesis> all = knowledge.hypotheses().of(text, surroundings.isInQuestion(i));
    if (knowledge.has(RepairPart.REPORT_WORDS) && surroundings.isRecurringBrand(text)) {
      all = all.stream().filter(other -> other.text().indexOf(' ') < 0).toList();
    }
    Optional<Candidate> joined = Hypotheses.joinedToAcronym(text, surroundings.acronyms());
    if (joined.isEmpty() || !knowledge.has(RepairPart.REPORT_WORDS)) {
      return all;
    }
    List<Hypothesis> more = new ArrayList<>(all);
    more.add(knowledge.hypotheses().scored(joined.get()));
    return more;
  }

  private void arcs(int i, int number, Hypothesis hypothesis, List<Lattice.Arc> arcs) {
    boolean inside = byContext && surroundings.isInsideSentence(i) && !isAfterDoubtfulComma(i);
    double cost = hypothesis.cost(gauge.of(tokens.get(i).page()));
    cost += inside ? costOfCase(i, hypothesis) : costOfVerb(i, hypothesis);
    // Of two words that are words the report's damage has made the wrong one common, too.
    boolean unknown = !knowledge.words().isKnown(tokens.get(i).text());
    cost -= unknown && !hypothesis.isUnchanged() ? reportWords.gain(hypothesis) : 0;
    boolean mainClause =
        byContext && hypothesis.isPastSubjunctive() && !surroundings.isInSubordinateClause(i);
    cost += mainClause ? MAIN_CLAUSE : 0;
    cost += hypothesis.isUnchanged() || !byContext || !isSubjunctiveInItsPlace(i) ? 0 : MAIN_CLAUSE;
    cost += costInZone(i, hypothesis);
    for (Hypothesis.Path path : hypothesis.paths()) {
      arcs.add(new Lattice.Arc(number, path.first(), path.last(), path.score() - cost));
    }
    if (hypothesis.isUnchanged() && inside && isCapitalised(hypothesis.text())) {
      WordOrder.Reading name = order.only(WordClass.NAME);
      int c = name.wordClass();
      double own = hypothesis.cost(gauge.of(tokens.get(i).page()));
      double chance = WordModel.chanceOfUnknown(hypothesis.text()) + name.typical() - own;
      arcs.add(new Lattice.Arc(number, c, c, chance));
    }
  }

  /** How unlikely a name is among those of a country that writes them in another way. */
  private double costInZone(int i, Hypothesis hypothesis) {
    if (!knowledge.has(RepairPart.NAMES)) {
      return 0;
    }
    String text = hypothesis.text();
    if (isGuessedName(hypothesis) && (zones.isOfOtherLanguage(i) || !isBehindName(i))) {
      return GUESS_OUT_OF_PLACE;
    }
    if (zones.isPortuguese(i) && knowledge.words().isPortuguese(text)) {
      return -OWN_NAME;
    }
    boolean marked =
        zones.isWithoutAccents(i)
            && hypothesis.candidate().kinds().anyMarked()
            && Character.isUpperCase(text.charAt(0))
            && knowledge.words().of(text).isName();
    return marked ? ACCENT_OF_OTHERS : 0;
  }

  /** "Paitán" for "Paitan", which no list has: a guess by the usual spelling. */
  private boolean isGuessedName(Hypothesis hypothesis) {
    String text = hypothesis.text();
    return !hypothesis.isUnchanged()
        && text.endsWith("n")
        && text.charAt(text.length() - 2) >= 0x80
        && !knowledge.words().isKnown(text);
  }

  /** Whether a name stands right before a word on its line: it is a surname. */
  private boolean isBehindName(int i) {
    return i > 0
        && tokens.get(i - 1).isWord()
        && tokens.get(i - 1).line() == tokens.get(i).line()
        && isCapitalised(tokens.get(i - 1).text());
  }

  /** Whether a person's name goes on right behind a word. */
  private boolean isBeforeName(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isWord()
        && tokens.get(i + 1).line() == tokens.get(i).line()
        && isCapitalised(tokens.get(i + 1).text())
        && (knowledge.words().of(tokens.get(i + 1).text()).isName()
            || !knowledge.words().isKnown(tokens.get(i + 1).text()));
  }

  /** How unlikely a word begins with a capital, or without, inside a sentence. */
  private double costOfCase(int i, Hypothesis hypothesis) {
    boolean lost = !hypothesis.isUnchanged() && isCapitalised(tokens.get(i).text());
    return switch (hypothesis.capital()) {
      case RARE -> WordModel.RARE_CAPITAL + (hypothesis.text().length() == 1 ? LONE_CAPITAL : 0);
      case OF_TITLES -> surroundings.capitals().cost(i, hypothesis.text());
      case NOTHING ->
          lost && isSmall(hypothesis)
              ? surroundings.capitals().costOfSmall(i, hypothesis.text())
              : 0;
    };
  }

  /** "Márquela" before "Tuñón" is a person's name, and no verb. */
  private double costOfVerb(int i, Hypothesis hypothesis) {
    boolean verb =
        !hypothesis.isUnchanged()
            && hypothesis.capital() == WordModel.Capital.RARE
            && isCapitalised(hypothesis.text());
    return verb && isBeforeName(i) ? WordModel.RARE_CAPITAL : 0;
  }

  private static boolean isSmall(Hypothesis hypothesis) {
    return Character.isLowerCase(hypothesis.text().charAt(0));
  }

  /** "que se enviara" stands as it is, though "que se enviará" could, too. */
  private boolean isSubjunctiveInItsPlace(int i) {
    return surroundings.isInSubordinateClause(i)
        && knowledge.words().of(tokens.get(i).text()).isPastSubjunctive();
  }

  /** On a poor page a comma may be a full stop, and the capital after it right. */
  private boolean isAfterDoubtfulComma(int i) {
    Token before = tokens.get(i - 1);
    return before.isSign(",") && FullStops.mayBeMisread(before.page(), gauge);
  }

  private static boolean isCapitalised(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1));
  }

  private List<LineRepair> chosen(List<List<Hypothesis>> columns, double[][] chances) {
    int[] best = new int[chances.length];
    for (int i = 0; i < best.length; i++) {
      for (int c = 1; c < chances[i].length; c++) {
        best[i] = chances[i][c] > chances[i][best[i]] ? c : best[i];
      }
      best[i] = best[i] == 0 ? 0 : keepingCapital(i, best[i], columns.get(i), chances[i]);
      boolean known = best[i] > 0 && knowledge.words().isKnown(tokens.get(i).text());
      boolean doubtful = best[i] > 0 && (known || isUnmarked(columns.get(i).get(best[i])));
      double chance = chances[i][best[i]];
      // Of two words that an unknown one may be, the wrong one does no harm.
      double damaged = known || chance < LIKELIEST_OF_TWO ? chance : 1 - chances[i][0];
      if (doubtful && damaged < sureEnough(i, columns.get(i).get(best[i]))) {
        best[i] = 0;
      }
    }
    BitSet codes =
        AccessCodes.among(tokens, i -> read(i, best[i], columns), knowledge.codeLabels());
    List<LineRepair> repairs = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      if (best[i] > 0 && !codes.get(i)) {
        Candidate candidate = columns.get(i).get(best[i]).candidate();
        boolean known = knowledge.words().isKnown(tokens.get(i).text());
        add(
            tokens.get(i),
            candidate,
            RepairRule.of(tokens.get(i).text(), candidate, known),
            chances[i][best[i]],
            repairs);
      }
    }
    repairs.addAll(acronyms());
    if (knowledge.has(RepairPart.SIGNS)) {
      repairs.addAll(
          new FullStops(tokens, i -> read(i, best[i], columns), knowledge, gauge).repairs());
    }
    repairs.sort(Comparator.comparingInt(LineRepair::line).thenComparingInt(LineRepair::begin));
    return repairs;
  }

  /** Acronyms that the report has so once, and again and again in a form that looks alike. */
  private List<LineRepair> acronyms() {
    List<LineRepair> repairs = new ArrayList<>();
    for (int i = 0; i < tokens.size() && knowledge.has(RepairPart.REPORT_WORDS); i++) {
      Token token = tokens.get(i);
      if (surroundings.isLoneAcronym(i)) {
        MisreadAcronyms.of(token.text(), surroundings.acronyms())
            .ifPresent(
                printed -> add(token, printed, RepairRule.LETTER_MISREAD, SURE_ENOUGH, repairs));
      }
    }
    return repairs;
  }

  /** The same word with its capital, where it is hardly less likely. */
  private int keepingCapital(int i, int best, List<Hypothesis> column, double[] chances) {
    Hypothesis small = column.get(best);
    if (!isCapitalised(tokens.get(i).text()) || !isSmall(small)) {
      return best;
    }
    for (int c = 1; c < column.size(); c++) {
      boolean same = c != best && column.get(c).text().equalsIgnoreCase(small.text());
      if (same && chances[best] < SURE_ENOUGH_OF_UNLIKELY * (chances[best] + chances[c])) {
        return c;
      }
    }
    return best;
  }

  private double sureEnough(int i, Hypothesis hypothesis) {
    String text = tokens.get(i).text();
    boolean caseOnly = hypothesis.text().equalsIgnoreCase(text);
    boolean unlikely = caseOnly || knowledge.words().of(text).isRareInReports();
    return unlikely ? SURE_ENOUGH_OF_UNLIKELY : SURE_ENOUGH;
  }

  /** Damage that spares accents may as well be a foreign word or a name. */
  private static boolean isUnmarked(Hypothesis hypothesis) {
    return !hypothesis.candidate().kinds().anyMarked();
  }

  private String read(int i, int best, List<List<Hypothesis>> columns) {
    return columns.get(i).isEmpty() ? tokens.get(i).text() : columns.get(i).get(best).text();
  }

  private static void add(
      Token token, Candidate candidate, RepairRule rule, double chance, List<LineRepair> repairs) {
    int end = token.end() - token.begin();
    if (token.rest().isPresent() && candidate.edits().stream().anyMatch(e -> e.spans(end))) {
      return;
    }
    List<Edit> here = new ArrayList<>();
    List<Edit> below = new ArrayList<>();
    for (Edit edit : candidate.edits()) {
      if (token.rest().isEmpty() || edit.begin() < end) {
        here.add(edit.shifted(token.begin()));
      } else {
        below.add(edit.shifted(token.rest().get().begin() - end));
      }
    }
    if (!here.isEmpty()) {
      repairs.add(
          new LineRepair(token.line(), token.begin(), token.end(), here, rule.id(), chance));
    }
    if (!below.isEmpty()) {
      Token rest = token.rest().orElseThrow();
      repairs.add(new LineRepair(rest.line(), rest.begin(), rest.end(), below, rule.id(), chance));
    }
  }
}
