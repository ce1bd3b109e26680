package legajo.pipeline.assemble.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.pipeline.document.DateFinding;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.ResolvedDate.Inference;
import legajo.rules.RulePack;

/**
 * Gives dates the year that their words leave out, as a reader would: from the weekday, from the
 * same day elsewhere, from the dates around it, which run forward, from the call and the version
 * line, and last from a reference date.
 */
public final class YearInference {
  private static final String NOTHING_TELLS = "Nothing in the report tells the year.";

  private final DateContexts contexts;

  /** An inference with the vocabularies of a pack. */
  public YearInference(RulePack pack) {
    this.contexts = new DateContexts(pack);
  }

  /**
   * Each date with its year, in the same order. A year that nothing tells stays {@code XXXX}, with
   * an inference that says so.
   *
   * @param dates in text order
   * @param landmarks where the header's dates stand
   * @param referenceDate the day that dates lean on where the report itself doesn't tell
   */
  public List<ResolvedDate> resolve(
      Outline outline,
      List<DateFinding> dates,
      Landmarks landmarks,
      Optional<LocalDate> referenceDate) {
    if (dates.stream().noneMatch(date -> date.edtf().lacksYear())) {
      return dates.stream().map(YearInference::stated).toList();
    }
    List<DatedWords> mentions = contexts.of(outline, dates, landmarks);
    Optional<ReportPeriod> period = ReportPeriod.of(mentions, referenceDate);
    if (period.isEmpty()) {
      return dates.stream().map(YearInference::unresolved).toList();
    }
    YearChoice choice = new YearChoice(mentions, period.get());
    YearReasons reasons = new YearReasons(outline, choice, period.get());
    List<ResolvedDate> resolved = new ArrayList<>();
    for (DatedWords mention : mentions) {
      resolved.add(
          mention.isStated()
              ? stated(mention.finding())
              : new ResolvedDate(
                  mention.finding(), choice.of(mention), Optional.of(reasons.of(mention))));
    }
    return List.copyOf(resolved);
  }

  private static ResolvedDate stated(DateFinding date) {
    return new ResolvedDate(date, date.edtf(), Optional.empty());
  }

  private static ResolvedDate unresolved(DateFinding date) {
    Edtf edtf = date.edtf();
    return edtf.lacksYear()
        ? new ResolvedDate(date, edtf, Optional.of(new Inference(NOTHING_TELLS, List.of())))
        : stated(date);
  }
}
