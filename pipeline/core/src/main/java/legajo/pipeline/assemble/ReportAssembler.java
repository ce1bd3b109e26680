package legajo.pipeline.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Call;
import legajo.model.DateMention;
import legajo.model.Diagnostic;
import legajo.model.Objectives;
import legajo.model.Programme;
import legajo.model.Repair;
import legajo.model.Repairs;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.Source;
import legajo.model.Version;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.Findings;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SourceFile;
import legajo.pipeline.document.SourceText;

/** Puts the record of a report together from what was found in it. */
public final class ReportAssembler {
  private final Optional<LocalDate> referenceDate;
  private final Optional<String> language;
  private final boolean keepSecrets;

  /**
   * An assembler.
   *
   * @param referenceDate the day that dates without a year lean on, where the report itself doesn't
   *     tell
   * @param language ISO 639-1 of the reports; detected where absent
   * @param keepSecrets whether access codes stand in the record
   */
  public ReportAssembler(
      Optional<LocalDate> referenceDate, Optional<String> language, boolean keepSecrets) {
    this.referenceDate = referenceDate;
    this.language = language;
    this.keepSecrets = keepSecrets;
  }

  /**
   * The record of a report.
   *
   * @param diagnostics what ingest could not read
   */
  public Report assemble(
      SourceFile file, Outline outline, Findings findings, List<Diagnostic> diagnostics) {
    CodePoints codePoints = new CodePoints(outline.clean().source().text());
    Secrets secrets = Secrets.kept();
    EvidenceLedger ledger = new EvidenceLedger(outline.clean(), codePoints, secrets);
    diagnostics.forEach(ledger::add);
    List<ResolvedDate> resolved =
        findings.dates().stream()
            .map(found -> new ResolvedDate(found, found.edtf(), Optional.empty()))
            .toList();
    List<DateMention> dates = new DateList(outline, ledger).mentions(resolved);
    List<Section> sections = new SectionTree(outline, ledger, secrets).sections();
    return new Report(
        Report.SCHEMA_VERSION,
        source(file, outline.clean()),
        Optional.empty(),
        new Programme(Optional.empty(), Optional.empty(), Optional.empty()),
        new Call(Optional.empty(), Optional.empty()),
        Optional.empty(),
        new Version(Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        new Objectives(Optional.empty(), List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        dates,
        sections,
        ledger.entries(),
        repairs(outline.clean(), codePoints, secrets),
        ledger.diagnostics());
  }

  private Source source(SourceFile file, CleanText clean) {
    SourceText text = clean.source();
    return new Source(
        file.name(),
        file.sha256(),
        text.mediaType(),
        file.bytes(),
        text.pages().size(),
        language.or(() -> LanguageOf.text(clean.text())),
        text.origin(),
        damage(clean));
  }

  /** Share of words that were repaired, to four digits. */
  private static double damage(CleanText clean) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < clean.text().length(); i++) {
      boolean blank = Character.isWhitespace(clean.text().charAt(i));
      words += !blank && !inWord ? 1 : 0;
      inWord = !blank;
    }
    return words == 0 ? 0 : Math.round(10_000.0 * clean.repairs().size() / words) / 10_000.0;
  }

  private static Repairs repairs(CleanText clean, CodePoints codePoints, Secrets secrets) {
    List<Repair> repairs = new ArrayList<>();
    for (CleanText.TextRepair repair : clean.repairs()) {
      String from = repair.source().of(clean.source().text());
      if (secrets.hide(from).equals(from)) {
        repairs.add(
            new Repair(
                clean.source().pageAt(repair.source().begin()).number(),
                codePoints.at(repair.source().begin()),
                codePoints.at(repair.source().end()),
                from,
                repair.to(),
                repair.rule()));
      }
    }
    return Repairs.of(repairs);
  }
}
