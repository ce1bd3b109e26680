package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import legajo.model.SectionKind;
import legajo.pipeline.document.CleanText;
import legajo.rules.CuedText;
import legajo.rules.Roman;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Finds the parts of a report whose sections are numbered through them: "PRIMERA PARTE" above
 * sections 1 to 3, "SEGUNDA PARTE" above 4 to 7. The parts stand above the sections.
 */
final class Parts {
  private static final String RULE = "heading.part";
  private static final int FEWEST = 2;
  private static final int LONGEST = 130;

  private static final Pattern DIVISION =
      Pattern.compile(
          "(?:(?:parte|capitulo|seccion|titulo|libro|modulo|bloque) ([a-z0-9]{1,8})|([a-z]{5,8}) (?:parte|seccion))(?: ?[.:,-].*| .*|)");

  private final Vocabulary ordinals;
  private final Vocabulary cardinals;
  private final HeadingKinds kinds;

  Parts(RulePack pack) {
    this.ordinals = pack.vocabulary("ordinal");
    this.cardinals = pack.vocabulary("cardinal");
    this.kinds = new HeadingKinds(pack);
  }

  /**
   * The parts above these sections, in text order; none where the sections are the parts, or where
   * there are no parts.
   */
  List<Heading> over(List<Heading> mains, List<Line> lines, CuedText cued) {
    List<Heading> parts = new ArrayList<>();
    for (Line line : lines) {
      if (line.paragraph().afterGap() && rank(line, cued) == parts.size() + 1) {
        parts.add(heading(line, cued));
      }
    }
    boolean above =
        parts.size() >= FEWEST
            && !mains.isEmpty()
            && parts.get(0).line() < mains.get(0).line()
            && mains.stream().noneMatch(main -> isOneOf(main, parts))
            && mains.stream().anyMatch(main -> main.line() > parts.get(1).line());
    return above
        ? parts.stream().map(part -> part.of(kind(part, parts, mains, cued))).toList()
        : List.of();
  }

  /** The sections below these parts: one level down, but for those that stand beside the parts. */
  static List<Heading> under(List<Heading> parts, List<Heading> mains, CuedText cued) {
    if (parts.isEmpty()) {
      return mains;
    }
    long labelled = mains.stream().filter(main -> main.number().isPresent()).count();
    long capitals = mains.stream().filter(main -> isCapitals(main, cued)).count();
    return mains.stream()
        .map(
            main -> {
              boolean bare = main.number().isEmpty() && 2 * labelled > mains.size();
              boolean high = isCapitals(main, cued) && 2 * capitals < mains.size();
              boolean beside = main.kind().equals(Optional.of(SectionKind.ANNEX)) || bare || high;
              return beside ? main : main.at(2);
            })
        .collect(Collectors.toList());
  }

  /** Whether a line is the heading of a part. */
  boolean isPart(Line line, CuedText cued) {
    return rank(line, cued) > 0;
  }

  private static boolean isCapitals(Heading main, CuedText cued) {
    return Shape.of(main.words().of(cued.text())) == Shape.CAPITALS;
  }

  private static boolean isOneOf(Heading main, List<Heading> parts) {
    return parts.stream().anyMatch(part -> part.line() == main.line());
  }

  /** The number of a part; 0 for another line. */
  private int rank(Line line, CuedText cued) {
    Span all = line.paragraph().span();
    if (all.length() > LONGEST
        || Standing.isListed(line)
        || !Character.isUpperCase(cued.text().charAt(all.begin()))
        || ".;,".indexOf(cued.text().charAt(all.end() - 1)) >= 0) {
      return 0;
    }
    Matcher division = DIVISION.matcher(all.of(cued.folded()));
    if (!division.matches()) {
      return 0;
    }
    String number = division.group(1) == null ? division.group(2) : division.group(1);
    if (number.matches("[0-9]{1,2}")) {
      return Integer.parseInt(number);
    }
    if (number.matches("[ivx]{1,5}")) {
      return Integer.parseInt(Roman.toNumber(number));
    }
    if (number.matches("[a-h]")) {
      return number.charAt(0) - 'a' + 1;
    }
    return ordinals
        .valueOf(number)
        .or(() -> cardinals.valueOf(number))
        .map(Parts::number)
        .orElse(0);
  }

  private static Integer number(String value) {
    return Integer.valueOf(value);
  }

  private static Heading heading(Line line, CuedText cued) {
    CleanText.Paragraph paragraph = line.paragraph();
    Heading heading = Heading.of(line, 1, Optional.of(SectionKind.OTHER), RULE);
    return line.label().isPresent() && line.canBeHeading() && !line.runIn()
        ? heading
        : heading.cut(
            LineReader.trimmed(cued.text(), line.label().span().end(), paragraph.span().end()),
            paragraph.span().end());
  }

  /** What the words behind the number tell, or else what the sections below have in common. */
  private SectionKind kind(Heading part, List<Heading> parts, List<Heading> mains, CuedText cued) {
    Span words = part.words();
    String folded = words.of(cued.folded());
    int title =
        folded.startsWith("parte") || folded.indexOf(" parte") > 0
            ? words.begin() + folded.indexOf("parte") + 5
            : words.begin();
    Optional<SectionKind> told =
        kinds
            .firstWord(cued, LineReader.trimmed(cued.text(), title, words.end()), false)
            .map(HeadingKinds.Word::kind);
    int end =
        parts.stream()
            .mapToInt(Heading::line)
            .filter(line -> line > part.line())
            .min()
            .orElse(Integer.MAX_VALUE);
    List<SectionKind> below =
        mains.stream()
            .filter(main -> main.line() > part.line() && main.line() < end)
            .flatMap(main -> main.kind().stream())
            .distinct()
            .toList();
    return told.orElse(below.size() == 1 ? below.get(0) : SectionKind.OTHER);
  }
}
