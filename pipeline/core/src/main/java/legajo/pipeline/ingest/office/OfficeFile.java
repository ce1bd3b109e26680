package legajo.pipeline.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.ingest.source.Refusal;
import org.apache.tika.exception.EncryptedDocumentException;

/** Reads word processor files and web pages. Each kind loads its reader when it is first used. */
public enum OfficeFile {
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "DOCX file",
      DocxReader::new),
  DOC("application/msword", "DOC file", DocReader::new),
  ODT("application/vnd.oasis.opendocument.text", "ODT file", OdtReader::packed),
  FLAT_ODT("application/vnd.oasis.opendocument.text-flat-xml", "flat ODT file", OdtReader::flat),
  RTF("application/rtf", "RTF file", RtfReader::new),
  HTML("text/html", "web page", HtmlReader::new);

  /** Reads one format. Immutable. */
  interface Reader {
    /** Says what the file holds; throws where it can't go on. */
    void read(byte[] bytes, FlowText out) throws Exception;
  }

  private final String mediaType;
  private final String called;
  private final Supplier<Reader> reader;

  OfficeFile(String mediaType, String called, Supplier<Reader> reader) {
    this.mediaType = mediaType;
    this.called = called;
    this.reader = reader;
  }

  /**
   * The text of a file of this kind.
   *
   * @param maxCharacters after how many characters the rest is left out
   */
  public Ingested read(byte[] bytes, int maxCharacters) {
    FlowText out = new FlowText(maxCharacters);
    List<Diagnostic> diagnostics = new ArrayList<>();
    try {
      reader.get().read(bytes, out);
    } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException locked) {
      return Refusal.encrypted(mediaType);
    } catch (Exception | StackOverflowError damaged) {
      diagnostics.add(
          DiagnosticCode.FILE_CUT_OFF.ofFile(
              "The " + called + " is damaged: its text ends early."));
    }
    SourceText text = out.build(mediaType);
    if (out.isBlank()) {
      return diagnostics.isEmpty()
          ? Refusal.noWords(mediaType)
          : Refusal.corrupt(mediaType, called);
    }
    if (out.isCutOff()) {
      diagnostics.add(
          DiagnosticCode.TEXT_TOO_LONG.ofFile(
              "What goes beyond the longest text allowed was left out."));
    }
    Outcome outcome = diagnostics.isEmpty() ? Outcome.OK : Outcome.PARTIAL;
    return new Ingested.Readable(text, outcome, diagnostics);
  }
}
