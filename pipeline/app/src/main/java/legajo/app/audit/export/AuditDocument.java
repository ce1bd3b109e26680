package legajo.app.audit.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.app.audit.AuditSubject;
import legajo.corpus.audit.AuditResult;
import legajo.corpus.score.Interval;
import legajo.model.Evidence;

/**
 * All figures of an audit, as they stand in its JSON: keys in this order, shares from 0 to 1 with
 * six decimals, {@code null} where there is none.
 *
 * @param schemaVersion {@code "1"}
 * @param subject what was audited
 * @param reports how many reports there are, gold without a record included
 * @param microF1 over all values of all fields
 * @param macroF1 the mean of the F1 of each field
 * @param rows each row of which anything was expected or found
 * @param measures figures of whole reports
 * @param strata the figures that people ask for first, for each group of reports
 * @param byReport each report
 * @param errors each error, by report
 * @param withoutRecord names of gold without a record
 * @param withoutGold names of records without gold
 * @param unreadable files that hold no record
 */
public record AuditDocument(
    String schemaVersion,
    AuditSubject subject,
    int reports,
    double microF1,
    double macroF1,
    List<OfRow> rows,
    List<OfMeasure> measures,
    List<OfStratum> strata,
    List<OfReport> byReport,
    List<OfError> errors,
    List<String> withoutRecord,
    List<String> withoutGold,
    List<AuditResult.Unreadable> unreadable) {
  /** The version of this shape. */
  public static final String SCHEMA_VERSION = "1";

  /**
   * What was counted in a row.
   *
   * @param row {@code participants.name}
   * @param type {@code value}, {@code entity}, {@code whole}, {@code precision} or {@code link}
   * @param f1 over all values of all reports
   * @param interval in which F1 lies in 95 of 100 archives like this one
   * @param macroF1 the mean F1 of the reports in which there is anything to find
   * @param support how many values gold gives
   * @param found how many values the records give
   * @param accuracy of the expected things, the share whose value is right or rightly absent
   * @param levels by how alike texts must be: {@code strict}, {@code folded}, {@code soft}, {@code
   *     levenshtein}, {@code ratcliff}
   */
  public record OfRow(
      String row,
      String type,
      double precision,
      double recall,
      double f1,
      Optional<Interval> interval,
      double macroF1,
      int support,
      int found,
      int correct,
      int partial,
      int missing,
      int spurious,
      double accuracy,
      Map<String, OfLevel> levels) {}

  /** Precision, recall and F1 at a level of likeness. */
  public record OfLevel(double precision, double recall, double f1) {}

  /** A figure of whole reports: {@code sections.tree}, {@code anls}, {@code text.cer} … */
  public record OfMeasure(String measure, double value, Optional<Interval> interval) {}

  /**
   * One figure of the reports that are alike in something.
   *
   * @param dimension {@code damage}, {@code layout}, {@code file type}, {@code language}, {@code
   *     folder}
   * @param stratum {@code heavy}
   * @param reports how many they are
   * @param figure {@code participants.name}
   * @param value F1, or a likeness
   */
  public record OfStratum(
      String dimension,
      String stratum,
      int reports,
      String figure,
      double value,
      Optional<Interval> interval) {}

  /**
   * A report.
   *
   * @param report its record's name, or its gold's where it has none
   * @param hasRecord whether there is one
   * @param strata what it is in each dimension
   * @param f1 over all its values
   * @param figures those that people ask for first
   */
  public record OfReport(
      String report,
      String gold,
      boolean hasRecord,
      Map<String, String> strata,
      double f1,
      int support,
      int errors,
      Map<String, Double> figures) {}

  /**
   * An error.
   *
   * @param kind {@code missing}, {@code spurious}, {@code partial}, {@code wrong}
   * @param of what it is said of; empty for the report
   * @param pointer JSON Pointer in the record, of the list where something is missing
   * @param evidence the words that the record took it from
   */
  public record OfError(
      String report,
      String row,
      String kind,
      String of,
      String expected,
      String found,
      String pointer,
      Optional<Evidence> evidence) {}
}
