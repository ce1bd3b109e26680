package legajo.pipeline.ingest;

import java.nio.file.Path;
import java.util.Optional;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.ingest.ocr.OcrPolicy;
import legajo.pipeline.ingest.ocr.OcrSettings;
import legajo.pipeline.ingest.ocr.PictureFile;
import legajo.pipeline.ingest.office.OfficeFile;
import legajo.pipeline.ingest.pdf.PdfFile;
import legajo.pipeline.ingest.source.Refusal;
import legajo.pipeline.ingest.text.DecodedText;
import legajo.pipeline.ingest.text.PlainText;
import legajo.pipeline.ingest.text.TextDecoding;

/**
 * Reads the text of one file, whatever its name says it is. Immutable, safe for many threads; never
 * throws for what a file holds.
 */
public final class Ingest {
  private final IngestLimits limits;
  private final OcrSettings ocr;

  /** Reads within these limits, no pictures. */
  public Ingest(IngestLimits limits) {
    this(limits, OcrSettings.never());
  }

  /** Reads within these limits, and pictures of pages as these settings say. */
  public Ingest(IngestLimits limits, OcrSettings ocr) {
    this.limits = limits;
    this.ocr = ocr;
  }

  /** Reads a file. */
  public Ingested read(Path file) {
    FileBytes content = FileBytes.of(file, limits.maxBytes());
    if (content instanceof FileBytes.Opened opened) {
      return read(String.valueOf(file.getFileName()), opened.bytes());
    }
    return ((FileBytes.Refused) content).why();
  }

  /**
   * Reads the bytes of a file.
   *
   * @param fileName what people call it; its extension is not believed
   * @param bytes its content, left as it is
   */
  public Ingested read(String fileName, byte[] bytes) {
    if (bytes.length == 0) {
      return Refusal.noBytes();
    }
    if (bytes.length > limits.maxBytes()) {
      return Refusal.tooLarge(bytes.length, limits.maxBytes());
    }
    return Signatures.typeOf(bytes)
        .or(() -> Markup.typeOf(bytes))
        .map(type -> readAs(type, bytes))
        .orElseGet(() -> readText(bytes));
  }

  private Ingested readAs(DetectedType type, byte[] bytes) {
    return switch (type.kind()) {
      case TEXT -> readText(bytes);
      case PDF -> PdfFile.read(bytes, limits.maxCharacters(), ocr);
      case DOCX -> OfficeFile.DOCX.read(bytes, limits.maxCharacters());
      case DOC -> OfficeFile.DOC.read(bytes, limits.maxCharacters());
      case ODT -> OfficeFile.ODT.read(bytes, limits.maxCharacters());
      case FLAT_ODT -> OfficeFile.FLAT_ODT.read(bytes, limits.maxCharacters());
      case RTF -> OfficeFile.RTF.read(bytes, limits.maxCharacters());
      case HTML -> OfficeFile.HTML.read(bytes, limits.maxCharacters());
      case ENCRYPTED -> Refusal.encrypted(type.mediaType());
      case PICTURE -> readPicture(type, bytes);
      case ARCHIVE -> Refusal.archive(type.mediaType());
      case OTHER -> Refusal.unsupported(type.mediaType());
    };
  }

  /** What reads pictures is loaded only where it is wanted. */
  private Ingested readPicture(DetectedType type, byte[] bytes) {
    return ocr.policy() == OcrPolicy.NEVER
        ? Refusal.picture(type.mediaType(), ocr.whyUnread())
        : PictureFile.read(bytes, type.mediaType(), ocr);
  }

  private static Ingested readText(byte[] bytes) {
    Optional<DecodedText> text = TextDecoding.decode(bytes);
    return text.isPresent()
        ? PlainText.read(text.get())
        : Refusal.unsupported(TikaDetector.mediaTypeOf(bytes));
  }
}
