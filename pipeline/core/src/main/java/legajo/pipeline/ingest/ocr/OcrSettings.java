package legajo.pipeline.ingest.ocr;

import java.util.function.Supplier;
import legajo.pipeline.document.TextDamage;

/**
 * Whether and how pictures of pages are read.
 *
 * @param policy which ones
 * @param ocr reads them; asked for when the first one is met
 * @param damage tells a damaged text layer from a good one
 */
public record OcrSettings(OcrPolicy policy, Supplier<PageOcr> ocr, TextDamage damage) {
  /** No picture is read. */
  public static OcrSettings never() {
    return of(OcrPolicy.NEVER, text -> 0);
  }

  /** With the Tesseract of this machine. */
  public static OcrSettings of(OcrPolicy policy, TextDamage damage) {
    return new OcrSettings(policy, PageOcr::ofThisMachine, damage);
  }

  /** Why pictures are not read and what to do about it, as a clause. */
  public String whyUnread() {
    if (policy == OcrPolicy.NEVER) {
      return "reading pictures is switched off: read the file again with --ocr auto";
    }
    return ocr.get()
        .lack()
        .map(lack -> lack.state() + ": run " + lack.remedy() + ", and read the file again")
        .orElse("reading pictures would not help: save the file anew from its own program");
  }
}
