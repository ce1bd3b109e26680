package legajo.app.audit.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import legajo.app.audit.AuditSubject;
import legajo.app.audit.AuditView;
import legajo.app.audit.Headline;
import legajo.app.audit.export.AuditDocument.OfError;
import legajo.app.audit.export.AuditDocument.OfLevel;
import legajo.app.audit.export.AuditDocument.OfMeasure;
import legajo.app.audit.export.AuditDocument.OfReport;
import legajo.app.audit.export.AuditDocument.OfRow;
import legajo.app.audit.export.AuditDocument.OfStratum;
import legajo.corpus.audit.AuditResult;
import legajo.corpus.audit.AuditedReport;
import legajo.corpus.audit.Dimension;
import legajo.corpus.facts.Level;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Interval;
import legajo.corpus.score.Measure;
import legajo.corpus.score.Mistake;
import legajo.corpus.score.Prf;
import legajo.corpus.score.Row;

/** Puts the figures of an audit into a document. */
public final class Documents {
  private static final double MILLION = 1e6;

  private Documents() {}

  /** The document of an audit. */
  public static AuditDocument of(AuditView view, AuditSubject subject) {
    AuditResult result = view.result();
    Counts counts = view.total().counts();
    return new AuditDocument(
        AuditDocument.SCHEMA_VERSION,
        subject,
        view.total().reports(),
        rounded(AuditView.values(counts).f1()),
        rounded(AuditView.macroF1(counts)),
        view.rows().stream().map(row -> row(view, row)).toList(),
        measures(view.total()),
        strata(view),
        result.reports().stream().map(Documents::report).toList(),
        result.reports().stream()
            .flatMap(r -> r.mistakes().stream().map(m -> error(r, m)))
            .toList(),
        result.withoutRecord(),
        result.withoutGold(),
        result.unreadable());
  }

  private static OfRow row(AuditView view, Row row) {
    Counts counts = view.total().counts();
    Prf prf = counts.prf(row);
    Map<String, OfLevel> levels = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      Prf at = counts.prf(row, level);
      levels.put(
          level.label(),
          new OfLevel(rounded(at.precision()), rounded(at.recall()), rounded(at.f1())));
    }
    return new OfRow(
        row.label(),
        row.type().name().toLowerCase(Locale.ROOT),
        rounded(prf.precision()),
        rounded(prf.recall()),
        rounded(prf.f1()),
        rounded(Optional.ofNullable(view.total().intervals().rows().get(row))),
        rounded(view.result().macroF1(row)),
        prf.expected(),
        prf.found(),
        counts.rightOf(row),
        counts.partialOf(row),
        counts.missingOf(row),
        counts.spuriousOf(row),
        rounded(counts.accuracyOf(row)),
        levels);
  }

  private static List<OfMeasure> measures(AuditView.Group group) {
    List<OfMeasure> measures = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Optional<Interval> interval = Optional.ofNullable(group.intervals().measures().get(measure));
      group
          .measures()
          .value(measure)
          .ifPresent(
              value ->
                  measures.add(new OfMeasure(measure.label(), rounded(value), rounded(interval))));
    }
    return measures;
  }

  private static List<OfStratum> strata(AuditView view) {
    List<OfStratum> strata = new ArrayList<>();
    view.strata()
        .forEach(
            (dimension, groups) ->
                groups.forEach(
                    (name, group) -> strata.addAll(stratum(dimension.label(), name, group))));
    return strata;
  }

  private static List<OfStratum> stratum(String dimension, String name, AuditView.Group group) {
    List<OfStratum> figures = new ArrayList<>();
    for (Headline headline : Headline.values()) {
      headline
          .value(group.counts(), group.measures())
          .ifPresent(
              value ->
                  figures.add(
                      new OfStratum(
                          dimension,
                          name,
                          group.reports(),
                          headline.figure(),
                          rounded(value),
                          rounded(headline.interval(group)))));
    }
    return figures;
  }

  private static OfReport report(AuditedReport report) {
    Map<String, String> strata = new LinkedHashMap<>();
    for (Dimension dimension : Dimension.values()) {
      strata.put(dimension.label(), report.strata().getOrDefault(dimension, ""));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Headline headline : Headline.values()) {
      headline
          .value(report.counts(), report.measures())
          .ifPresent(value -> figures.put(headline.figure(), rounded(value)));
    }
    return new OfReport(
        report.name(),
        report.gold(),
        report.record().isPresent(),
        strata,
        rounded(AuditView.f1(report)),
        AuditView.values(report.counts()).expected(),
        report.mistakes().size(),
        figures);
  }

  private static OfError error(AuditedReport report, Mistake mistake) {
    return new OfError(
        report.name(),
        mistake.row().label(),
        mistake.type().label(),
        mistake.of(),
        mistake.expected(),
        mistake.found(),
        mistake.pointer(),
        mistake.evidence());
  }

  private static Optional<Interval> rounded(Optional<Interval> interval) {
    return interval.map(i -> new Interval(rounded(i.low()), rounded(i.high())));
  }

  /** To six decimals: more say nothing. */
  private static double rounded(double value) {
    return Math.rint(value * MILLION) / MILLION;
  }
}
