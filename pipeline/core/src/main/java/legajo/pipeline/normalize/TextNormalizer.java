package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import legajo.model.TextOrigin;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.normalize.repair.OcrRepairer;
import legajo.pipeline.normalize.table.RunTogetherTables;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Makes a source text clean: characters in one form, running lines set aside, lines joined to
 * paragraphs, cells that were run together parted by tabs. Normalizing a clean text changes
 * nothing.
 */
public final class TextNormalizer {
  private final Hyphenation hyphenation;
  private final TableRows tableRows;
  private final Vocabulary neverLast;
  private final Entries entries;
  private final DelegationLines delegations;
  private final Optional<OcrRepairer> repairer;

  /** A normalizer that leaves misread words as they stand; see the other constructor. */
  public TextNormalizer(RulePack pack, Predicate<String> isWord, Predicate<String> isGivenName) {
    this(pack, isWord, isGivenName, Optional.empty());
  }

  /**
   * A normalizer.
   *
   * @param pack tells which words a sentence can't end with, and which stand inside names
   * @param isWord tells whether a word stands in the lexicon; asked only for words at a line's end
   *     or beginning
   * @param isGivenName tells whether a word is one of the usual given names
   * @param repairer repairs words that an OCR engine misread; none leaves them as they stand
   */
  public TextNormalizer(
      RulePack pack,
      Predicate<String> isWord,
      Predicate<String> isGivenName,
      Optional<OcrRepairer> repairer) {
    this.hyphenation = new Hyphenation(isWord);
    this.tableRows = new TableRows(new RunTogetherTables(pack, isWord, isGivenName), hyphenation);
    this.repairer = repairer;
    this.neverLast = pack.vocabulary("never-last");
    this.delegations = new DelegationLines(pack);
    this.entries =
        new Entries(
            isWord, isGivenName, pack.vocabulary("name-particle"), pack.vocabulary("honorific"));
  }

  /** The clean text of a source text. */
  public CleanText normalize(SourceText source) {
    List<CleanLine> lines = cleanLines(source);
    WordRepairs repaired =
        repairer
            .map(r -> WordRepairs.of(lines, r, recognizedPages(source)))
            .orElseGet(() -> WordRepairs.none(lines));
    Wrapping wrapping = Wrapping.of(repaired.lines(), source.boxes());
    Joining joining = new Joining(wrapping, entries, delegations, neverLast);
    List<List<CleanLine>> paragraphs =
        joinOverGaps(
            joining, paragraphs(joining, tableRows.cut(repaired.lines())), repaired.damagedPages());
    CleanTextBuilder builder = new CleanTextBuilder(source, hyphenation, repaired);
    LostGaps.restored(paragraphs, repaired.damagedPages()).forEach(builder::add);
    return builder.build();
  }

  private static BitSet recognizedPages(SourceText source) {
    BitSet pages = new BitSet();
    for (SourceText.Page page : source.pages()) {
      pages.set(
          page.number(), page.origin() == TextOrigin.OCR || page.origin() == TextOrigin.TEXT_LAYER);
    }
    return pages;
  }

  private static List<CleanLine> cleanLines(SourceText source) {
    BitSet aside = RunningLines.of(source);
    CharacterCleaner cleaner = new CharacterCleaner(source.text());
    List<CleanLine> lines = new ArrayList<>();
    List<SourceText.Line> all = PastedLines.of(source);
    Leading leading = Leading.of(all);
    HeadingMarks marks = new HeadingMarks(source.text(), all);
    TabbedHeadings tabbedHeadings = new TabbedHeadings(source.text(), all);
    boolean gap = true;
    int page = 1;
    for (int i = 0; i < all.size(); i++) {
      SourceText.Line line = all.get(i);
      if (aside.get(i)) {
        continue;
      }
      if (marks.isAside(i)) {
        gap = true;
        continue;
      }
      Span span = marks.unmarked(i);
      boolean cells = isCells(source.text(), line) && !tabbedHeadings.isHeading(i);
      MappedChars chars = cleaner.clean(span.begin(), span.end(), cells);
      if (chars.length() == 0) {
        gap = true;
        continue;
      }
      gap |= !lines.isEmpty() && leading.isGap(lines.get(lines.size() - 1).source(), line);
      // Formats that know paragraphs need no empty lines between them.
      gap |= line.role() == SourceText.Role.PARAGRAPH || line.role() == SourceText.Role.HEADING;
      boolean newPage = line.page() > page;
      page = line.page();
      boolean tabbed = span.length() > 0 && source.text().charAt(span.begin()) == '\t';
      char mark = marks.markOf(i);
      lines.add(
          new CleanLine(chars, line, indent(source.text(), span), gap, tabbed, newPage, mark));
      // What stands below a marked heading is no part of it.
      gap = mark != CleanText.Paragraph.UNMARKED;
    }
    return lines;
  }

  /** A row of a table: the format says so, or tabs part its words. */
  private static boolean isCells(String text, SourceText.Line line) {
    if (line.role() == SourceText.Role.TABLE_ROW) {
      return true;
    }
    if (line.role() != SourceText.Role.LINE) {
      return false;
    }
    Span span = line.span();
    boolean words = false;
    boolean tabAfterWords = false;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        tabAfterWords |= words;
      } else if (!CharacterCleaner.isSpace(c)) {
        if (tabAfterWords) {
          return !startsItem(text, span);
        }
        words = true;
      }
    }
    return false;
  }

  /** A bullet or number with a tab after it is a list item, not a row. */
  private static boolean startsItem(String text, Span span) {
    int i = span.begin();
    while (i < span.end() && CharacterCleaner.isSpace(text.charAt(i))) {
      i++;
    }
    int tab = text.indexOf('\t', i);
    String first = text.substring(i, tab).strip();
    boolean oneTab = text.substring(tab, span.end()).strip().indexOf('\t') < 0;
    return oneTab && LineShapes.isMarker(first);
  }

  private static int indent(String text, Span span) {
    int blanks = 0;
    while (blanks < span.length() && CharacterCleaner.isSpace(text.charAt(span.begin() + blanks))) {
      blanks++;
    }
    return blanks;
  }

  private static List<List<CleanLine>> paragraphs(Joining joining, List<CleanLine> lines) {
    List<List<CleanLine>> paragraphs = new ArrayList<>();
    List<CleanLine> current = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      CleanLine line = lines.get(i);
      Optional<CleanLine> below =
          i + 1 == lines.size() ? Optional.empty() : Optional.of(lines.get(i + 1));
      if (!current.isEmpty()
          && (!goesOn(joining, current, line)
              || !line.firstOfPage() && joining.isHeadingBelow(current, line, below))) {
        paragraphs.add(current);
        current = new ArrayList<>();
      }
      current.add(line);
    }
    if (!current.isEmpty()) {
      paragraphs.add(current);
    }
    return paragraphs;
  }

  private static boolean goesOn(Joining joining, List<CleanLine> paragraph, CleanLine next) {
    if (next.mark() == '*' || Character.isDigit(next.mark())) {
      return false;
    }
    if (next.firstOfPage()) {
      return joining.goesOnOverPage(paragraph, next);
    }
    return !next.afterGap() && joining.goesOn(paragraph, next);
  }

  private static List<List<CleanLine>> joinOverGaps(
      Joining joining, List<List<CleanLine>> paragraphs, BitSet damagedPages) {
    List<List<CleanLine>> joined = new ArrayList<>();
    for (List<CleanLine> paragraph : paragraphs) {
      if (!joined.isEmpty()) {
        List<CleanLine> before = joined.get(joined.size() - 1);
        CleanLine next = paragraph.get(0);
        if (joining.goesOnAfterGap(before, next)
            || damagedPages.get(next.source().page()) && joining.goesOnAfterSeenGap(before, next)) {
          before.addAll(paragraph);
          continue;
        }
      }
      joined.add(new ArrayList<>(paragraph));
    }
    return joined;
  }
}
