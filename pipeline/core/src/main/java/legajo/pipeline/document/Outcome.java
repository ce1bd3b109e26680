package legajo.pipeline.document;

import java.util.Locale;

/** What became of a file. */
public enum Outcome {
  /** It was read. */
  OK,
  /** A record was written, but part of the file could not be read. */
  PARTIAL,
  /** The file holds no text at all. */
  EMPTY,
  /** The file asks for a password. */
  ENCRYPTED,
  /** The file is damaged or cut off. */
  CORRUPT,
  /** The file holds pictures of pages and no text. */
  NEEDS_OCR,
  /** The file is of no kind that holds a report. */
  UNSUPPORTED,
  /** The file is larger than the limit. */
  TOO_LARGE,
  /** The file can't be opened: it isn't there, or its rights forbid it. */
  UNREADABLE,
  /** A folder or an archive that holds no file to read. */
  NO_REPORTS,
  /** The record could not be written. */
  UNWRITABLE,
  /** The program failed: a bug to report. */
  FAILED;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The outcome as users see it: {@code needs-ocr}. */
  public String label() {
    return label;
  }

  /** Whether a record comes of the file. */
  public boolean givesRecord() {
    return this == OK || this == PARTIAL;
  }
}
