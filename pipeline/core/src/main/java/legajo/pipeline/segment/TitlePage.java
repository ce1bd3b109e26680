package legajo.pipeline.segment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the title among the lines above the first main heading. */
final class TitlePage {
  private static final int LOOKED_AT = 10;
  private static final int LONGEST_TITLE = 400;
  private static final int SHORTEST_PROSE = 60;
  private static final int SURE = 4;
  private static final int OPENS_WITH_NOUN = 3;
  private static final int CALLED_TITLE = 9;
  private static final int CALLED_SUBJECT = 4;
  private static final int STANDS_FIRST = 2;
  private static final int STANDS_FIRST_AND_TELLS = 4;
  private static final int MANY_WORDS = 5;
  private static final int MOST_WORDS_OF_SECTION = 6;

  /** "v. 30/11/2022", "Informe preparado por": the state and the makers of a report. */
  private static final Pattern STATE =
      Pattern.compile(
          ".*(?:\\bv\\. ?[0-9]|\\bversion\\b|\\bborrador\\b).*"
              + "|[a-z]+ (?:final )?(?:preparad|elaborad|redactad|presentad|escrit)[oa] (?:por|en|para)\\b.*");

  /** "San José, 25 de julio de 2014", "Oficio 12/2014" */
  private static final Pattern DATED =
      Pattern.compile(
          ".*\\b[0-9]{1,2} de [a-z]+ del? [0-9]{4}.*|.*[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}.*");

  private final Vocabulary nouns;
  private final Vocabulary titleLabels;
  private final Vocabulary labels;
  private final Letterhead letterhead;
  private final TitleLines rest;

  TitlePage(RulePack pack, Parts parts) {
    this.nouns = pack.vocabulary("title-noun");
    this.titleLabels = pack.vocabulary("title-label");
    this.labels = pack.vocabulary("title-page-label");
    this.letterhead = new Letterhead(pack);
    this.rest = new TitleLines(pack, parts);
  }

  /** A title that can be told without knowing where the first section begins. */
  Optional<Heading> sure(List<Line> lines, CuedText cued) {
    List<Line> front = lines.subList(0, Math.min(LOOKED_AT, lines.size()));
    return find(front, cued)
        .filter(title -> lines.get(title.line()).label().type() == Label.Type.NONE)
        .filter(title -> total(title.line(), front, cued) >= SURE);
  }

  /** The title page's heading: the report's title. Empty where those lines hold none. */
  Optional<Heading> find(List<Line> lines, CuedText cued) {
    int best = -1;
    int bestScore = 1;
    for (int i = 0; i < Math.min(LOOKED_AT, lines.size()) && !isProse(lines, i - 1, cued); i++) {
      int score = total(i, lines, cued);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    while (best > 0
        && score(lines.get(best - 1), cued) >= OPENS_WITH_NOUN
        && rest.lastLine(best - 1, lines, cued) >= best) {
      best--;
    }
    if (best > 0 && rest.isDocument(lines.get(best - 1), cued)) {
      best--;
    }
    return best < 0 ? Optional.empty() : Optional.of(from(best, lines, cued));
  }

  /** A paragraph below a heading; no title stands below it. */
  private static boolean isProse(List<Line> lines, int i, CuedText cued) {
    if (i < 0 || lines.get(i).runIn()) {
      return false;
    }
    String words = lines.get(i).paragraph().span().of(cued.text());
    return words.length() >= SHORTEST_PROSE
        && words.endsWith(".")
        && !lines.get(i).canBeHeading()
        && i > 0
        && lines.get(i - 1).kind().isPresent()
        && Sentences.hasFiniteVerb(words);
  }

  private int total(int i, List<Line> lines, CuedText cued) {
    boolean first = lines.subList(0, i).stream().allMatch(above -> letterhead.isOf(above, cued));
    return score(lines.get(i), cued) + (first ? standsFirst(lines.get(i), cued) : 0);
  }

  private int score(Line line, CuedText cued) {
    Span span = titleSpan(line, cued);
    if (isCalledTitle(line, cued)) {
      boolean subject = line.heading().of(cued.folded()).equals("asunto");
      return subject ? CALLED_SUBJECT : CALLED_TITLE;
    }
    String words = span.of(cued.folded());
    int count = words.split(" ", -1).length;
    char first = words.isEmpty() ? ' ' : cued.text().charAt(span.begin());
    if (count < 2
        || span.length() > LONGEST_TITLE
        || !Character.isUpperCase(first) && "\"\u201c\u00ab".indexOf(first) < 0
        || isLabelled(line, cued) && !isNamed(line, words, cued)
        || letterhead.isOf(line, cued)
        || STATE.matcher(words).matches()) {
      return 0;
    }
    int score = opensWithNoun(words) ? OPENS_WITH_NOUN : 0;
    score += line.isCapitals() || Shape.of(span.of(cued.text())) == Shape.CAPITALS ? 2 : 0;
    score += line.paragraph().bold() ? 1 : 0;
    score += count >= 5 ? 1 : 0;
    boolean sentence = cued.text().charAt(line.paragraph().span().end() - 1) == '.';
    return sentence ? score - 3 : score;
  }

  /** A line that stands first, and alone or above the state of the report, is its title. */
  private int standsFirst(Line line, CuedText cued) {
    Span span = titleSpan(line, cued);
    String words = span.of(cued.folded());
    boolean section =
        line.kind().isPresent()
            && line.kindBegin() == line.heading().begin()
            && line.heading().of(cued.text()).split(" ", -1).length <= MOST_WORDS_OF_SECTION;
    boolean stopped = ".;,".indexOf(cued.text().charAt(line.paragraph().span().end() - 1)) >= 0;
    boolean named =
        letterhead.countries(span, cued) > 1 && words.split(" ", -1).length >= MANY_WORDS;
    if (section && !named
        || stopped
        || letterhead.isOf(line, cued)
        || STATE.matcher(words).matches()
        || line.runIn() && labels.contains(line.heading().of(cued.folded()))
        || words.split(" ", -1).length < MANY_WORDS
        || line.label().isPresent()
        || Standing.isListed(line)
        || DATED.matcher(words).matches()) {
      return 0;
    }
    boolean tells = letterhead.countries(span, cued) > 1 || letterhead.tells(span, cued);
    return tells ? STANDS_FIRST_AND_TELLS : isLabelled(line, cued) ? 0 : STANDS_FIRST;
  }

  static Span titleSpan(Line line, CuedText cued) {
    return LineReader.trimmed(
        cued.text(), line.label().span().end(), line.paragraph().span().end());
  }

  /** "Título: Cooperación de …" */
  private boolean isCalledTitle(Line line, CuedText cued) {
    return line.runIn() && titleLabels.contains(line.heading().of(cued.folded()));
  }

  private boolean opensWithNoun(String words) {
    int first = words.indexOf(' ');
    int second = words.indexOf(' ', first + 1);
    return nouns.contains(first < 0 ? words : words.substring(0, first))
        || second > 0 && nouns.contains(words.substring(0, second));
  }

  /** "Informe breve: Chile y Perú" is a title, "Visita: 3 de mayo" a label. */
  private boolean isNamed(Line line, String words, CuedText cued) {
    String name = line.heading().of(cued.folded());
    return opensWithNoun(words)
        && name.indexOf(' ') > 0
        && words.chars().noneMatch(Character::isDigit);
  }

  /** "Modalidad: virtual", "1ª sesión: 8 de junio" are labels of a title page, no title. */
  private boolean isLabelled(Line line, CuedText cued) {
    if (line.runIn() && labels.contains(line.heading().of(cued.folded()))) {
      return true;
    }
    int colon = line.paragraph().span().indexOf(": ", cued.text());
    return line.runIn()
        && colon >= 0
        && colon - line.paragraph().span().begin() < 40
        && !line.isCapitals();
  }

  /** The title that begins in this line. */
  private Heading from(int best, List<Line> lines, CuedText cued) {
    Line line = lines.get(best);
    Span words =
        isCalledTitle(line, cued)
            ? LineReader.trimmed(cued.text(), line.bodyBegin(), line.paragraph().span().end())
            : titleSpan(line, cued);
    Line end = lines.get(rest.lastLine(best, lines, cued));
    Span all = new Span(words.begin(), titleSpan(end, cued).end());
    return new Heading(
        line.index(),
        end.index(),
        1,
        Optional.empty(),
        new Span(words.begin(), words.begin()),
        all,
        end.paragraph().span().end(),
        Optional.of(SectionKind.TITLE_PAGE),
        "heading.title");
  }
}
