package legajo.pipeline.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.Edtf;
import legajo.pipeline.document.DateFinding;
import legajo.pipeline.document.Outline;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the words of a report that name dates: days, months, their parts, ranges, years. */
public final class DateExtractor {
  private static final String EDTF = "edtf";
  private static final String WEEKDAY = "weekday";

  private final RuleSet rules;
  private final Vocabulary weekdays;
  private final Set<String> places;

  /** An extractor with the {@code dates} rules of a pack. */
  public DateExtractor(RulePack pack) {
    this.rules = pack.rules("dates");
    this.weekdays = pack.vocabulary(WEEKDAY);
    this.places = pack.vocabulary("city").words();
  }

  /**
   * The dates of headings and blocks, in text order. They never overlap and never cross the end of
   * a block.
   */
  public List<DateFinding> extract(Outline outline) {
    List<DateFinding> dates = new ArrayList<>();
    for (Outline.Node section : outline.allSections()) {
      addDates(outline.cued(), section.heading(), dates);
      section.blocks().forEach(block -> addDates(outline.cued(), block.content(), dates));
    }
    return List.copyOf(dates);
  }

  private void addDates(CuedText text, Span within, List<DateFinding> dates) {
    for (RuleMatch match : rules.find(text, within.begin(), within.end())) {
      if (Surroundings.cut(text.text(), match.span())) {
        continue;
      }
      ToldMonth.dateOf(match, weekdayOf(match), dates).ifPresent(dates::add);
      for (RuleMatch.Part part : match.parts(EDTF)) {
        Edtf.parse(part.value())
            .map(edtf -> finding(match, part, edtf))
            .map(date -> withoutPlace(text, date))
            .map(date -> ReferenceYear.given(text.folded(), date))
            .ifPresent(dates::add);
      }
    }
  }

  /** The weekday that a match gives or begins with. */
  private Optional<Integer> weekdayOf(RuleMatch match) {
    int end = WordScan.wordEnd(match.text(), match.span().begin(), match.span().end());
    return match
        .value(WEEKDAY)
        .or(() -> weekdays.valueOf(match.text().substring(match.span().begin(), end)))
        .map(Integer::valueOf);
  }

  private DateFinding finding(RuleMatch match, RuleMatch.Part part, Edtf edtf) {
    if (match.rule().each().isEmpty()) {
      Optional<Integer> weekday =
          part.span().begin() == match.span().begin()
              ? match.value(WEEKDAY).map(Integer::valueOf)
              : Optional.empty();
      return new DateFinding(part.span(), edtf, weekday, match.rule().id());
    }
    Span weekday = weekdayBefore(match, part.span());
    Span words = new Span(Math.min(weekday.begin(), part.span().begin()), part.span().end());
    return new DateFinding(
        words,
        edtf,
        weekdays.valueOf(weekday.of(match.text())).map(Integer::valueOf),
        match.rule().id());
  }

  /** "Santo Domingo, 20 de marzo": the last word of a place's name is no weekday. */
  private DateFinding withoutPlace(CuedText text, DateFinding date) {
    String folded = text.folded();
    int begin = date.span().begin();
    int end = WordScan.wordEnd(folded, begin, date.span().end());
    int before = WordScan.skipSpacesBack(folded, begin, 0);
    String name = folded.substring(WordScan.wordBegin(folded, before, 0), before);
    if (date.weekday().isEmpty() || !places.contains(name + " " + folded.substring(begin, end))) {
      return date;
    }
    int at = end;
    while (at < date.span().end() && !WordScan.isWordUnit(folded.charAt(at))) {
      at++;
    }
    return new DateFinding(
        new Span(at, date.span().end()), date.edtf(), Optional.empty(), date.rule());
  }

  /** The word before the number of a listed day; empty where it is no weekday. */
  private Span weekdayBefore(RuleMatch match, Span part) {
    String text = match.text();
    int end = part.begin();
    while (end < part.end() && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    while (end > match.span().begin() && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > match.span().begin() && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    Span word = new Span(begin, end);
    return weekdays.valueOf(word.of(text)).isPresent()
        ? word
        : new Span(part.begin(), part.begin());
  }
}
