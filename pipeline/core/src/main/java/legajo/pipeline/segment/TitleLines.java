package legajo.pipeline.segment;

import java.util.List;
import java.util.Set;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Tells how far a title goes on in the lines below its first one. */
final class TitleLines {
  private static final int SHORT_TITLE = 30;
  private static final int MOST_WORDS_OF_DATE = 8;
  private static final int FEWEST_WORDS = 3;

  /** A line that begins with one of these begins a title of its own. */
  private static final Set<String> DOCUMENTS =
      Set.of("informe", "acta", "reporte", "memoria", "minuta", "relatoria", "report");

  private final Vocabulary nouns;
  private final Vocabulary labels;
  private final Vocabulary links;
  private final Vocabulary institutions;
  private final Vocabulary cities;
  private final Vocabulary months;
  private final Parts parts;

  TitleLines(RulePack pack, Parts parts) {
    this.parts = parts;
    this.nouns = pack.vocabulary("title-noun");
    this.labels = pack.vocabulary("title-page-label");
    this.links = pack.vocabulary("title-goes-on");
    this.institutions = pack.vocabulary("heading-institution");
    this.cities = pack.vocabulary("city");
    this.months = pack.vocabulary("month-name");
  }

  /** Index of the last line of the title that begins in this line. */
  int lastLine(int first, List<Line> lines, CuedText cued) {
    Span title = TitlePage.titleSpan(lines.get(first), cued);
    Shape shape = Shape.of(title.of(cued.text()));
    int last = first;
    while (last + 1 < lines.size() && goesOn(shape, lines.get(last + 1), cued)) {
      last++;
    }
    boolean alone = last == first && last + 1 < lines.size();
    return alone && saysOfWhat(title, shape, lines.get(last + 1), cued) ? last + 1 : last;
  }

  private boolean goesOn(Shape shape, Line next, CuedText cued) {
    if (!mayGoOn(next)
        || parts.isPart(next, cued)
        || isLabelled(next, cued)
        || isOfTitlePage(next, cued)) {
      return false;
    }
    Span span = TitlePage.titleSpan(next, cued);
    if (shape == Shape.CAPITALS) {
      return Shape.of(span.of(cued.text())) == Shape.CAPITALS
          || !next.paragraph().afterGap() && isQuoted(span, cued);
    }
    boolean link = links.endOfTermAt(cued.folded(), span.begin()) > 0;
    return !next.paragraph().afterGap()
        && (link
            || isQuoted(span, cued)
            || Character.isLowerCase(cued.text().charAt(span.begin())));
  }

  private static boolean isQuoted(Span span, CuedText cued) {
    return cued.folded().charAt(span.begin()) == '"';
  }

  /** A short "INFORME FINAL" goes on in the line below it that says of what. */
  private boolean saysOfWhat(Span title, Shape shape, Line next, CuedText cued) {
    Span span = TitlePage.titleSpan(next, cued);
    return mayGoOn(next)
        && !isLabelled(next, cued)
        && !isOfTitlePage(next, cued)
        && title.length() <= SHORT_TITLE
        && span.length() > title.length()
        && !DOCUMENTS.contains(firstWord(span, cued))
        && Character.isUpperCase(cued.text().charAt(span.begin()))
        && (shape == Shape.CAPITALS || nouns.endOfTermAt(cued.folded(), span.begin()) > 0);
  }

  /** "INFORME", alone on a line. */
  boolean isDocument(Line line, CuedText cued) {
    return DOCUMENTS.contains(TitlePage.titleSpan(line, cued).of(cued.folded()));
  }

  private static String firstWord(Span span, CuedText cued) {
    String words = span.of(cued.folded());
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static boolean mayGoOn(Line next) {
    boolean opensSection = next.kind().isPresent() && next.kindBegin() == next.heading().begin();
    return next.canBeHeading() && !next.label().isPresent() && !opensSection;
  }

  /** "Cooperación entre Chile y Perú: empleo juvenil" goes on; "Fecha: 3 de mayo" is a label. */
  private boolean isLabelled(Line next, CuedText cued) {
    if (!next.runIn()) {
      return false;
    }
    String all = TitlePage.titleSpan(next, cued).of(cued.folded());
    boolean ofWords = next.heading().of(cued.text()).split(" ", -1).length >= FEWEST_WORDS;
    boolean stopped = cued.text().charAt(next.paragraph().span().end() - 1) == '.';
    return stopped
        || isOfTitlePage(next, cued)
        || !ofWords && all.charAt(0) != '"' && !next.isCapitals();
  }

  /** The version, the place and date, or the authors, which stand below a title. */
  private boolean isOfTitlePage(Line line, CuedText cued) {
    Span span = TitlePage.titleSpan(line, cued);
    String words = span.of(cued.folded());
    boolean gap = line.paragraph().afterGap();
    return words.startsWith("(")
        || words.startsWith("www.")
        || words.startsWith("http")
        || labels.endOfTermAt(cued.folded(), span.begin()) > 0
        || cities.contains(words)
        || gap && institutions.endOfTermAt(cued.folded(), span.begin()) > 0
        || isPlaceAndDate(words, gap);
  }

  private boolean isPlaceAndDate(String words, boolean gap) {
    String[] all = words.split("[^a-z0-9]+", -1);
    boolean apart =
        gap
            || words.indexOf(',') > 0
            || Character.isDigit(words.charAt(0))
            || months.contains(all[0]);
    boolean digits = words.chars().anyMatch(Character::isDigit);
    boolean figures = digits && words.chars().noneMatch(Character::isLetter);
    if (figures || !apart || all.length > MOST_WORDS_OF_DATE) {
      return figures;
    }
    for (String word : all) {
      if (months.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
