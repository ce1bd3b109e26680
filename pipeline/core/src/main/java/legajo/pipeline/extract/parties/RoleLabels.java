package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import legajo.model.Party;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.RoleStatement;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Reads labels that stand beside a party: "Solicitante: A", "País que coopera | A", "A (oferente)",
 * "A: recibe". What a label is, its place tells; so few of its letters tell the role.
 */
final class RoleLabels {
  /** A label leaves no doubt; sentences around it may. */
  static final int WEIGHT = 10;

  private static final int LONGEST = 70;
  private static final int LONGEST_BEHIND = 48;
  private static final int MOST_WORDS_BEFORE_CUE = 3;
  private static final int MOST_WORDS_AFTER_CUE = 4;
  private static final String SEPARATORS = ":\t|=?";

  private final RuleSet labels;
  private final Set<String> article;
  private final Set<String> preposition;
  private final Vocabulary sideNouns;

  RoleLabels(RulePack pack) {
    this.labels = pack.rules("party-labels");
    this.article = pack.vocabulary("before-subject").words();
    this.preposition = pack.vocabulary("preposition").words();
    this.sideNouns = pack.vocabulary("side-noun");
  }

  /** What the labels of a stretch say, in text order; mentions are those of the stretch. */
  List<RoleStatement> find(CuedText cued, Span stretch, List<PartyMention> mentions) {
    List<RoleStatement> found = new ArrayList<>();
    String text = cued.text();
    int begin = stretch.begin();
    Optional<RuleMatch> given = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      PartyMention mention = mentions.get(i);
      int from = Math.max(begin, lineBegin(text, mention.span().begin(), begin));
      Optional<RuleMatch> before = labelBefore(cued, from, mention.span().begin());
      Optional<RuleMatch> label =
          before.isPresent() || i == 0 || !goesOn(cued, mentions.get(i - 1), mention)
              ? before
              : given;
      int next = i + 1 < mentions.size() ? mentions.get(i + 1).span().begin() : stretch.end();
      given = label;
      label
          .or(() -> labelBehind(cued, from, mention.span(), next, stretch.end()))
          .ifPresent(l -> found.add(statement(mention, l)));
      begin = mention.span().end();
    }
    return found;
  }

  /** The label that a short stretch without parties is, for those that follow it. */
  Optional<RuleMatch> alone(CuedText cued, Span stretch) {
    int end = skipBlanksBack(cued.text(), stretch.end(), stretch.begin());
    boolean sentence = end > stretch.begin() && cued.text().charAt(end - 1) == '.';
    return sentence || end - stretch.begin() > LONGEST
        ? Optional.empty()
        : cue(cued, stretch.begin(), end).filter(cue -> namesParty(cued, stretch.begin(), cue));
  }

  /** "Solicitante", "Institución que recibe": no "Origen" and no "Pedidos". */
  private boolean namesParty(CuedText cued, int begin, RuleMatch cue) {
    if (cue.given("alone").isPresent()) {
      return true;
    }
    for (int at = begin; at < cue.span().begin(); at++) {
      if (WordScan.beginsWord(cued.folded(), at) && sideNouns.endOfTermAt(cued.folded(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  static RoleStatement statement(PartyMention mention, RuleMatch label) {
    Party.Role role =
        Party.Role.valueOf(label.given("beside").orElseThrow().toUpperCase(Locale.ROOT));
    return new RoleStatement(mention, role, WEIGHT, label.span(), label.rule().id());
  }

  private static int lineBegin(String text, int place, int limit) {
    int at = place;
    while (at > limit && text.charAt(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  /** "Solicitante: el", "1. Oferente |": the label right before a place. */
  private Optional<RuleMatch> labelBefore(CuedText cued, int begin, int place) {
    int end = beforeArticles(cued, begin, place);
    if (end == begin || !isSeparator(cued, end - 1)) {
      return Optional.empty();
    }
    int labelEnd = skipBlanksBack(cued.text(), end - 1, begin);
    int labelBegin = labelEnd;
    while (labelBegin > begin && !endsPiece(cued.text(), labelBegin - 1)) {
      labelBegin--;
    }
    int from = labelBegin;
    return labelEnd - labelBegin > LONGEST
        ? Optional.empty()
        : cue(cued, labelBegin, labelEnd)
            .filter(
                cue ->
                    words(cued.text(), from, cue.span().begin()) <= MOST_WORDS_BEFORE_CUE
                        || namesParty(cued, from, cue));
  }

  private int beforeArticles(CuedText cued, int begin, int place) {
    int end = skipBlanksBack(cued.text(), place, begin);
    while (true) {
      int wordBegin = WordScan.wordBegin(cued.folded(), end, begin);
      if (wordBegin == end || !article.contains(cued.folded().substring(wordBegin, end))) {
        return end;
      }
      end = skipBlanksBack(cued.text(), wordBegin, begin);
    }
  }

  private static boolean isSeparator(CuedText cued, int at) {
    char c = cued.folded().charAt(at);
    boolean dash = c == '-' && at > 0 && WordScan.isSpace(cued.text().charAt(at - 1));
    return dash || SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean endsPiece(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' && at + 1 < text.length() && WordScan.isSpace(text.charAt(at + 1));
    return stop || ":;,\t|\n¿•".indexOf(c) >= 0;
  }

  /** "A (oferente)", "A: solicitante", "Papel de A: recibe": the label behind a party. */
  private Optional<RuleMatch> labelBehind(
      CuedText cued, int begin, Span party, int next, int limit) {
    String text = cued.text();
    int at = skipBlanks(text, party.end(), limit);
    if (at >= limit || at >= next) {
      return Optional.empty();
    }
    boolean bracket = text.charAt(at) == '(';
    int end = endBehind(text, at + 1, limit, bracket);
    boolean fits = end > 0 && end <= next && end - at <= LONGEST_BEHIND;
    if (!fits || !bracket && !(isSeparator(cued, at) && opensLine(cued, begin, party.begin()))) {
      return Optional.empty();
    }
    return cue(cued, at + 1, end)
        .filter(cue -> words(text, at + 1, cue.span().begin()) <= MOST_WORDS_BEFORE_CUE)
        .filter(cue -> words(text, cue.span().end(), end) <= MOST_WORDS_AFTER_CUE);
  }

  /** Where a label behind a party ends; -1 where it cannot be one. */
  private static int endBehind(String text, int begin, int limit, boolean bracket) {
    for (int at = begin; at < limit; at++) {
      char c = text.charAt(at);
      if (bracket && c == ')') {
        return at;
      }
      if (!bracket && (c == '\n' || c == ';' || c == ',' || c == '.')) {
        return at;
      }
    }
    return bracket ? -1 : limit;
  }

  /** Whether nothing but a mark, "Rol de" or another cell stands before a party in its line. */
  private boolean opensLine(CuedText cued, int begin, int place) {
    int words = 0;
    int at = beforeArticles(cued, begin, place);
    while (at > begin && !endsPiece(cued.text(), at - 1)) {
      int wordBegin = WordScan.wordBegin(cued.text(), at, begin);
      boolean word = wordBegin < at;
      words += word ? 1 : 0;
      at = skipBlanksBack(cued.text(), word ? wordBegin : at - 1, begin);
    }
    return words <= 2;
  }

  /** Whether a mention is the next item of the list that another is in. */
  private boolean goesOn(CuedText cued, PartyMention item, PartyMention next) {
    int begin = item.span().end();
    int end = next.span().begin();
    String between = begin < end ? cued.folded().substring(begin, end) : "";
    boolean leaves = between.indexOf('\n') >= 0 || between.indexOf(". ") >= 0;
    if (leaves || between.indexOf(':') >= 0 || between.length() > LONGEST) {
      return false;
    }
    boolean parted = between.indexOf(',') >= 0 || between.indexOf(';') >= 0;
    boolean joined = parted || between.indexOf(" y ") >= 0 || between.indexOf(" e ") >= 0;
    for (String word : between.split("[^a-z]+")) {
      boolean leads = preposition.contains(word) && !word.startsWith("de");
      if (leads) {
        return false;
      }
    }
    return joined || item.sharesCountryWith(next);
  }

  private Optional<RuleMatch> cue(CuedText cued, int begin, int end) {
    return begin >= end ? Optional.empty() : labels.find(cued, begin, end).stream().findFirst();
  }

  /** Blanks, but no tabs, which part cells. */
  private static int skipBlanks(String text, int begin, int limit) {
    int at = begin;
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipBlanksBack(String text, int end, int limit) {
    int at = end;
    while (at > limit && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c != '\t' && WordScan.isSpace(c);
  }

  private static int words(String text, int begin, int end) {
    int words = 0;
    for (int at = begin; at < end; at++) {
      words += WordScan.beginsWord(text, at) ? 1 : 0;
    }
    return words;
  }
}
