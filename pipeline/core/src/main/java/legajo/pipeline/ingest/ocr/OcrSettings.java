package legajo.pipeline.ingest.ocr;

import legajo.pipeline.document.TextDamage;

/**
 * Whether and how pictures of pages are read.
 *
 * @param policy which ones
 * @param source where the reading comes from; asked when the first picture is met
 * @param damage tells a damaged text layer from a good one
 */
public record OcrSettings(OcrPolicy policy, Source source, TextDamage damage) {

  /** Where the reading of pictures comes from. */
  public interface Source {
    /** What reads them, the same each time. */
    PageOcr ocr();
  }

  /** A class of its own, as a lambda would load the reading of pictures at every start. */
  private static final class OfThisMachine implements Source {
    @Override
    public PageOcr ocr() {
      return PageOcr.ofThisMachine();
    }
  }

  /** No picture is read. */
  public static OcrSettings never() {
    return of(OcrPolicy.NEVER, text -> 0);
  }

  /** With the Tesseract of this machine. */
  public static OcrSettings of(OcrPolicy policy, TextDamage damage) {
    return new OcrSettings(policy, new OfThisMachine(), damage);
  }

  /** What reads pictures. */
  public PageOcr ocr() {
    return source.ocr();
  }

  /** Why pictures are not read and what to do about it, as a clause. */
  public String whyUnread() {
    if (policy == OcrPolicy.NEVER) {
      return "reading pictures is switched off: read the file again with --ocr auto";
    }
    return ocr()
        .lack()
        .map(lack -> lack.state() + ": run " + lack.remedy() + ", and read the file again")
        .orElse("reading pictures would not help: save the file anew from its own program");
  }
}
