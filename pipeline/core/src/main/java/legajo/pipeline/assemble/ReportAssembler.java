package legajo.pipeline.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Diagnostic;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Repair;
import legajo.model.Repairs;
import legajo.model.Report;
import legajo.model.Session;
import legajo.model.Source;
import legajo.pipeline.assemble.parties.PartyRegister;
import legajo.pipeline.assemble.people.ParticipantList;
import legajo.pipeline.assemble.sessions.SessionProgramme;
import legajo.pipeline.assemble.years.YearInference;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.Findings;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SourceFile;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.Sourced;
import legajo.rules.RulePack;

/** Puts the record of a report together from what was found in it. */
public final class ReportAssembler {
  private final YearInference years;
  private final SessionProgramme sessionProgramme;
  private final Optional<LocalDate> referenceDate;
  private final Optional<String> language;
  private final boolean keepSecrets;

  /**
   * An assembler.
   *
   * @param pack tells which words lead to a date's year
   * @param referenceDate the day that dates without a year lean on, where the report itself doesn't
   *     tell
   * @param language ISO 639-1 of the reports; detected where absent
   * @param keepSecrets whether access codes stand in the record
   */
  public ReportAssembler(
      RulePack pack,
      Optional<LocalDate> referenceDate,
      Optional<String> language,
      boolean keepSecrets) {
    this.years = new YearInference(pack);
    this.sessionProgramme = new SessionProgramme(pack);
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
    List<ResolvedDate> dates = years.resolve(outline, findings.dates(), referenceDate);
    HeaderFacts header = new Header().assemble(outline, findings.header(), dates);
    List<Sourced<Party>> parties = new PartyRegister().assemble(findings.parties());
    List<Sourced<Session>> sessions =
        sessionProgramme.assemble(
            outline,
            findings.sessions(),
            dates,
            parties.stream().map(Sourced::value).toList(),
            header.version().value().date(),
            header.modality().value());
    List<Sourced<Participant>> participants =
        ParticipantList.of(outline, findings.participants(), parties);

    Secrets secrets = keepSecrets ? Secrets.kept() : Secrets.hiding(passcodes(findings.sessions()));
    CodePoints codePoints = new CodePoints(outline.clean().source().text());
    EvidenceLedger ledger = new EvidenceLedger(outline.clean(), codePoints, secrets);
    diagnostics.forEach(ledger::add);
    Likeness.doubt(header, parties, sessions, participants).ifPresent(ledger::add);
    return new Report(
        Report.SCHEMA_VERSION,
        source(file, outline.clean()),
        secrets.hide(ledger.enter("/title", header.title())),
        ledger.enter("/programme", header.programme()),
        ledger.enter("/call", header.call()),
        ledger.enter("/modality", header.modality()),
        ledger.enter("/version", header.version()),
        secrets.hide(ledger.enter("/website", header.website())),
        entered(ledger, "/parties", parties),
        secrets.hide(ledger.enter("/objectives", header.objectives())),
        secrets.hide(ledger.enter("/product", header.product())),
        entered(ledger, "/sessions", sessions).stream().map(secrets::hide).toList(),
        entered(ledger, "/participants", participants).stream().map(secrets::hide).toList(),
        new DateList(outline, ledger).mentions(dates),
        new SectionTree(outline, ledger, secrets).sections(),
        ledger.entries(),
        repairs(outline.clean(), codePoints, secrets),
        ledger.diagnostics());
  }

  /** Every code that was found, also one that no session of the record is given. */
  private static List<String> passcodes(List<SessionMention> mentions) {
    return mentions.stream()
        .flatMap(mention -> mention.passcode().stream())
        .map(SessionMention.Fact::value)
        .toList();
  }

  private static <T> List<T> entered(
      EvidenceLedger ledger, String pointer, List<Sourced<T>> parts) {
    List<T> values = new ArrayList<>();
    for (Sourced<T> part : parts) {
      values.add(ledger.enter(pointer + "/" + values.size(), part));
    }
    return values;
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
    if (clean.repairs().isEmpty()) {
      return 0;
    }
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
