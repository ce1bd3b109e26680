package legajo.pipeline.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.DamageLevel;
import legajo.model.Diagnostic;
import legajo.model.Modality;
import legajo.model.PageText;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Repair;
import legajo.model.Repairs;
import legajo.model.Report;
import legajo.model.Session;
import legajo.model.Source;
import legajo.model.TextOrigin;
import legajo.pipeline.assemble.checks.RecordChecks;
import legajo.pipeline.assemble.parties.PartyRegister;
import legajo.pipeline.assemble.people.ParticipantList;
import legajo.pipeline.assemble.sessions.HowPeopleMet;
import legajo.pipeline.assemble.sessions.SessionProgramme;
import legajo.pipeline.assemble.years.YearInference;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.Findings;
import legajo.pipeline.document.HeaderFindings;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PageDamage;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SourceFile;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.Sourced;
import legajo.rules.Calibration;
import legajo.rules.RulePack;

/** Puts the record of a report together from what was found in it. */
public final class ReportAssembler {
  /** Share of damaged words from which a text is one that an OCR engine read. */
  private static final double SCANNED = 0.02;

  private final YearInference years;
  private final SessionProgramme sessionProgramme;
  private final LanguageOf languageOf;
  private final RecordChecks checks;
  private final Calibration calibration;
  private final Optional<LocalDate> referenceDate;
  private final Optional<String> language;
  private final boolean keepSecrets;

  /**
   * An assembler.
   *
   * @param pack tells which words lead to a date's year, and which are the commonest of a language
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
    this.languageOf = new LanguageOf(pack);
    this.calibration = pack.calibration();
    this.checks = new RecordChecks(pack);
    this.referenceDate = referenceDate;
    this.language = language;
    this.keepSecrets = keepSecrets;
  }

  /** What words say of it; where they only hint at it, sessions of both kinds say more. */
  private static Sourced<Optional<Modality>> modality(
      Findings findings, HeaderFacts header, List<Sourced<Session>> sessions) {
    if (isStated(findings)) {
      return header.modality();
    }
    Sourced<Optional<Modality>> met = HowPeopleMet.of(sessions);
    boolean hinted = header.modality().value().isPresent();
    return hinted && !met.value().equals(Optional.of(Modality.HYBRID)) ? header.modality() : met;
  }

  private static boolean isStated(Findings findings) {
    return findings.header().modality().filter(HeaderFindings.ModalityFinding::stated).isPresent();
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
            values(parties),
            header.version().value().date(),
            header
                .modality()
                .value()
                .filter(told -> told != Modality.VIRTUAL || isStated(findings)));
    List<Sourced<Participant>> participants =
        ParticipantList.of(outline, findings.participants(), parties);

    Secrets secrets = keepSecrets ? Secrets.kept() : Secrets.hiding(passcodes(findings.sessions()));
    CodePoints codePoints = new CodePoints(outline.clean().source().text());
    EvidenceLedger ledger =
        new EvidenceLedger(
            outline.clean(), codePoints, secrets, calibration, damageOf(outline.clean()));
    diagnostics.forEach(ledger::add);
    Likeness.doubt(header, parties, sessions, participants).ifPresent(ledger::add);
    Report report =
        new Report(
            Report.SCHEMA_VERSION,
            source(file, outline.clean()),
            secrets.hide(ledger.enter("/title", header.title())),
            ledger.enter("/programme", header.programme()),
            ledger.enter("/call", header.call()),
            ledger.enter("/modality", modality(findings, header, sessions)),
            ledger.enter("/version", header.version()),
            secrets.hide(ledger.enter("/website", header.website())),
            entered(ledger, "/parties", parties),
            secrets.hide(ledger.enter("/objectives", header.objectives())),
            secrets.hide(ledger.enter("/product", header.product())),
            entered(ledger, "/sessions", sessions).stream().map(secrets::hide).toList(),
            entered(ledger, "/participants", participants).stream().map(secrets::hide).toList(),
            new DateList(outline, ledger).mentions(dates),
            new SectionTree(outline, LostNumbers.of(outline, values(sessions)), ledger, secrets)
                .sections(),
            ledger.entries(),
            repairs(outline.clean(), codePoints, secrets),
            ledger.diagnostics());
    CheckedText text = new CheckedText(outline, dates, secrets);
    return report.withDiagnostics(
        checks.check(text.beside(report, sessions, findings.participants().acronyms())));
  }

  /** Every code that was found, also one that no session of the record is given. */
  private static List<String> passcodes(List<SessionMention> mentions) {
    return mentions.stream()
        .flatMap(mention -> mention.passcode().stream())
        .map(SessionMention.Fact::value)
        .toList();
  }

  private static <T> List<T> values(List<Sourced<T>> parts) {
    return parts.stream().map(Sourced::value).toList();
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
        language.or(() -> languageOf.text(clean.text())),
        origin(text.origin(), PageDamage.share(clean.damage())),
        fourDigits(PageDamage.share(clean.damage())),
        pageTexts(clean));
  }

  private static List<PageText> pageTexts(CleanText clean) {
    List<PageText> pages = new ArrayList<>();
    for (SourceText.Page page : clean.source().pages()) {
      double damage =
          clean.damage().stream()
              .filter(ofPage -> ofPage.page() == page.number())
              .mapToDouble(PageDamage::share)
              .findFirst()
              .orElse(0);
      TextOrigin origin = origin(page.origin(), PageDamage.share(clean.damage()));
      pages.add(new PageText(page.number(), origin, fourDigits(damage)));
    }
    return pages;
  }

  /** Nobody types what only an OCR engine misreads: such a text was taken from a scan. */
  private static DamageLevel damageOf(CleanText clean) {
    return DamageLevel.of(fourDigits(PageDamage.share(clean.damage())));
  }

  private static TextOrigin origin(TextOrigin ofFormat, double damage) {
    return ofFormat == TextOrigin.TYPED && damage >= SCANNED ? TextOrigin.TEXT_LAYER : ofFormat;
  }

  private static double fourDigits(double share) {
    return Math.round(10_000 * share) / 10_000.0;
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
                repair.rule(),
                Math.round(100 * repair.certainty()) / 100.0));
      }
    }
    return Repairs.of(repairs);
  }
}
