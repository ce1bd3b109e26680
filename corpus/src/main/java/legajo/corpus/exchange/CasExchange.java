package legajo.corpus.exchange;

import legajo.corpus.gold.GoldRecord;
import legajo.model.Report;

/**
 * Records as UIMA CAS JSON 0.4.0, which INCEpTION imports and exports, and back.
 *
 * <p>The places of a CAS count UTF-16 code units, those of a record code points. Characters that
 * XML forbids, which INCEpTION could not keep, stand as others of the same length: a form feed
 * between pages as a line feed.
 */
public final class CasExchange {
  private static final String LANGUAGE_UNKNOWN = "x-unspecified";

  private CasExchange() {}

  /**
   * A record as annotations over its text.
   *
   * @param report the record
   * @param text the text that its evidence counts in, exactly as ingested
   * @return the CAS as JSON text
   * @throws ExchangeException where the record was not read from this text
   */
  public static String write(Report report, String text) throws ExchangeException {
    ReportText source = new ReportText(text);
    source.check(report);
    return CasJsonWriter.write(
        PreAnnotation.of(report, source),
        report.source().file(),
        report.source().language().orElse(LANGUAGE_UNKNOWN));
  }

  /** The layers as INCEpTION imports them under Settings, Layers: JSON text. */
  public static String layers() {
    return LayersJson.write();
  }

  /**
   * The gold of a CAS that a person corrected.
   *
   * @param json the CAS as a tool exported it
   * @throws ExchangeException with every mistake, where there are any: which annotation, which
   *     feature, what is allowed
   */
  public static Corrected read(byte[] json) throws ExchangeException {
    CasDocument document = CasJsonReader.read(json);
    Mistakes mistakes = new Mistakes();
    new ForeignAnnotations(mistakes).tell(document);
    AnnotationsOfLayers layers = new AnnotationsOfLayers(document, mistakes);
    WholeReport whole = WholeReport.of(layers, mistakes);
    Items items = new Items();
    GoldRecord gold =
        new GoldRecord(
            whole.file(),
            whole.layout(),
            whole.text("title"),
            new GoldRecord.Programme(
                whole.text("programme.acronym"), whole.text("programme.organisation")),
            whole.call(),
            whole.modality(),
            whole.version(),
            whole.text("website"),
            layers.items(Layers.PARTY, items::party),
            whole.objectives(),
            whole.text("product"),
            layers.items(Layers.SESSION, items::session),
            layers.items(Layers.PARTICIPANT, items::participant),
            layers.items(Layers.DATE, items::date),
            layers.items(Layers.SECTION, items::section));
    mistakes.throwIfAny();
    return new Corrected(gold, mistakes.notes());
  }
}
