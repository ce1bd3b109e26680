package legajo.pipeline.assemble.years;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.SectionKind;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate.Inference;
import legajo.rules.Span;

/** Says, in one sentence for an archivist, why a date has its year. */
final class YearReasons {
  /** Stands in a sentence for the words that it speaks of. */
  private static final String WORDS = "{}";

  private static final int STATED_ON_EITHER_SIDE = 3;

  private final Outline outline;
  private final YearChoice choice;
  private final ReportPeriod period;

  YearReasons(Outline outline, YearChoice choice, ReportPeriod period) {
    this.outline = outline;
    this.choice = choice;
    this.period = period;
  }

  Inference of(DatedWords mention) {
    if (mention.relativeYear().isPresent()) {
      return relative(mention, mention.relativeYear().get());
    }
    Optional<DatedWords> last = choice.chain().endOfList(mention);
    if (last.isPresent()) {
      return because("It stands in one list with “{}”.", last.get());
    }
    Optional<DatedWords> same = choice.sameDay(mention);
    if (same.isPresent()) {
      return because("The report gives this day with its year elsewhere: “{}”.", same.get());
    }
    Optional<DatedWords> weekday = choice.tellingWeekday(mention);
    if (weekday.isPresent()) {
      String sentence =
          "Of the years near the report's dates, “{}” has its weekday in " + yearOf(mention) + ".";
      return weekday.get() == mention
          ? new Inference(sentence.replace(WORDS, words(mention.finding().span())), List.of())
          : because(sentence, weekday.get());
    }
    return around(mention);
  }

  private Inference relative(DatedWords mention, String which) {
    Optional<DatedWords> written =
        RelativeYears.leansOnReport(which) ? period.written() : Optional.empty();
    Optional<DatedWords> base = written.or(() -> choice.chain().toldBefore(mention));
    if (base.isEmpty()) {
      return new Inference(
          "Its own words lead to " + yearOf(mention) + ", counted from the dates of the report.",
          List.of());
    }
    Span from = base.get().finding().span();
    return new Inference(
        "Its own words lead to " + yearOf(mention) + ", counted from “" + words(from) + "”.",
        List.of(from));
  }

  /** The nearest of the stated dates next to it. */
  private Inference around(DatedWords mention) {
    Optional<DatedWords> telling = period.written().or(period::call);
    if (mention.isIn(SectionKind.PARTICIPANTS) && telling.isPresent()) {
      return because("The year of the cooperation, of which “{}” tells.", telling.get());
    }
    Edtf date = choice.of(mention);
    Optional<DatedWords> nearest =
        choice.chain().statedAround(mention, STATED_ON_EITHER_SIDE).stream()
            .min(Comparator.comparing(stated -> Math.abs(DateChain.gap(stated.edtf(), date, 1))));
    if (nearest.isEmpty()) {
      return new Inference(
          period
              .reference()
              .map(
                  day ->
                      "The report states no year; this one is nearest to the reference date "
                          + day
                          + ".")
              .orElse("Most dates of the report lie in or near this year."),
          List.of());
    }
    return because(sentence(mention, date, nearest.get()), nearest.get());
  }

  private String sentence(DatedWords mention, Edtf date, DatedWords stated) {
    boolean standsAfter = mention.index() > stated.index();
    boolean liesAfter = date.compareTo(stated.edtf()) >= 0;
    if (standsAfter && liesAfter) {
      return period.call().filter(stated::equals).isPresent()
          ? "The meetings follow the call, whose date is “{}”."
          : "In the text it follows “{}”, and its dates run forward.";
    }
    return !standsAfter && !liesAfter
        ? "In the text it stands before “{}”, and its dates run forward."
        : "Of the years it can have, this one is nearest to “{}”.";
  }

  private Inference because(String sentence, DatedWords from) {
    Span span = from.finding().span();
    return new Inference(sentence.replace(WORDS, words(span)), List.of(span));
  }

  private String words(Span span) {
    return outline.words(span).replace('\n', ' ');
  }

  private String yearOf(DatedWords mention) {
    return choice.of(mention).begin().substring(0, 4);
  }
}
