package legajo.pipeline.ingest.source;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import legajo.pipeline.document.Ingested.Unreadable;
import legajo.pipeline.document.Outcome;

/** Why a file gives no text, in one sentence for the archivist, with the remedy. */
public final class Refusal {
  private Refusal() {}

  /** A file without a single byte. */
  public static Unreadable noBytes() {
    return unknownType(
        Outcome.EMPTY,
        "The file is empty (0 bytes): fetch it again from where it came from, the copy may have"
            + " been cut short.");
  }

  /** A file that holds no words. */
  public static Unreadable noWords(String mediaType) {
    return new Unreadable(
        Outcome.EMPTY,
        mediaType,
        "The file holds no words, only blank space: check that this is the file you meant.");
  }

  /** A file that asks for a password. */
  public static Unreadable encrypted(String mediaType) {
    return new Unreadable(
        Outcome.ENCRYPTED,
        mediaType,
        "The file asks for a password: open it with the password, save a copy without one, and read"
            + " the copy.");
  }

  /** A file that its format's reader can make nothing of. */
  public static Unreadable corrupt(String mediaType, String format) {
    return new Unreadable(
        Outcome.CORRUPT,
        mediaType,
        "The "
            + format
            + " is damaged or cut off and no text can be read from it: fetch a fresh"
            + " copy, or open it in a program that repairs it and save it anew.");
  }

  /**
   * Pictures of pages that were not read.
   *
   * @param why and what to do about it, as a clause
   */
  public static Unreadable picturesOfPages(String mediaType, int pages, String why) {
    return new Unreadable(
        Outcome.NEEDS_OCR,
        mediaType,
        (pages == 1 ? "The page is a picture" : "The " + pages + " pages are pictures")
            + " without text, and "
            + why
            + ".");
  }

  /**
   * A picture file that was not read.
   *
   * @param why and what to do about it, as a clause
   */
  public static Unreadable picture(String mediaType, String why) {
    return new Unreadable(
        Outcome.NEEDS_OCR,
        mediaType,
        "The file is a picture (" + mediaType + ") without text, and " + why + ".");
  }

  /** A picture file of a kind that is not decoded. */
  public static Unreadable undecoded(String mediaType) {
    return unsupported("Pictures", mediaType, "it as TIFF, PNG, JPEG or PDF");
  }

  /**
   * Pictures on which text recognition failed, all of them.
   *
   * @param reason of the first, as a clause
   */
  public static Unreadable recognitionFailed(String mediaType, String reason) {
    return new Unreadable(
        Outcome.NEEDS_OCR,
        mediaType,
        "The file has only pictures of its pages, and their text could not be read ("
            + reason
            + "): see what \"legajo doctor\" says, or read it again on a quicker machine.");
  }

  /** Pictures on which text recognition found no words. */
  public static Unreadable noWordsOnPictures(String mediaType) {
    return new Unreadable(
        Outcome.EMPTY,
        mediaType,
        "The file has only pictures, and text recognition finds no words on them: check that this"
            + " is the file you meant, or scan it again, darker or finer.");
  }

  /** A file of a kind that is not read. */
  public static Unreadable unsupported(String mediaType) {
    return unsupported("Files", mediaType, "the report as PDF, DOCX, ODT or plain text");
  }

  private static Unreadable unsupported(String kind, String mediaType, String whatToSave) {
    return new Unreadable(
        Outcome.UNSUPPORTED,
        mediaType,
        kind + " of type " + mediaType + " are not read: save " + whatToSave + ", and read that.");
  }

  /** An archive where a report was expected. */
  public static Unreadable archive(String mediaType) {
    return new Unreadable(
        Outcome.UNSUPPORTED,
        mediaType,
        "The file is an archive ("
            + mediaType
            + ") inside another or of a kind that is not opened:"
            + " unpack it to a folder and read the folder.");
  }

  /** A file above the limit. */
  public static Unreadable tooLarge(long bytes, long maxBytes) {
    return unknownType(
        Outcome.TOO_LARGE,
        "The file has "
            + bytes
            + " bytes and at most "
            + maxBytes
            + " are read: raise the limit"
            + " (--max-size) if it really is a report.");
  }

  /** A path that leads nowhere. */
  public static Unreadable missing() {
    return unknownType(
        Outcome.UNREADABLE, "There is no file at this path: check how the path is written.");
  }

  /** A file that could not be opened, or not be read to its end, as the system says why. */
  public static Unreadable notOpened(Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return missing();
    }
    return forbidden(
        failure instanceof AccessDeniedException
            ? "its rights forbid it"
            : String.valueOf(failure.getMessage()));
  }

  /** A file that can't be opened. */
  public static Unreadable forbidden(String reason) {
    return unknownType(
        Outcome.UNREADABLE,
        "The file can't be opened ("
            + reason
            + "): check its rights and its disk, or copy it to a"
            + " place of your own.");
  }

  /** A folder where a file was expected, or a device. */
  public static Unreadable notAFile() {
    return unknownType(
        Outcome.UNREADABLE,
        "The path leads to a folder or a device, not to a file: name the files in it, or convert"
            + " the folder as a whole.");
  }

  /** A folder or archive that holds no files. */
  public static Unreadable noReports(String container) {
    return unknownType(
        Outcome.NO_REPORTS,
        "The " + container + " holds no files to read: check that the path is the right one.");
  }

  /** An archive that unpacks to more than its share. */
  public static Unreadable bomb(String limit) {
    return new Unreadable(
        Outcome.TOO_LARGE,
        "application/zip",
        "The archive unpacks to more than is allowed ("
            + limit
            + "): unpack it yourself if you"
            + " trust it, and read the folder.");
  }

  /** A refusal before the type of the file was known. */
  private static Unreadable unknownType(Outcome outcome, String message) {
    return new Unreadable(outcome, "", message);
  }
}
