package legajo.model;

import static legajo.model.Diagnostic.Severity.ERROR;
import static legajo.model.Diagnostic.Severity.INFO;
import static legajo.model.Diagnostic.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.model.Diagnostic.Severity;

/**
 * Every diagnostic that this program puts into a record, with what it means and what to do about
 * it: the one list of them. {@code docs/diagnostics.md} prints it.
 */
public enum DiagnosticCode {
  MIXED_ENCODING(
      "Some bytes of a text are of another encoding than the rest.",
      "Check the accented letters against the original.",
      WARNING),
  FILE_CUT_OFF("The file is damaged, or ends before its end mark.", "Fetch a fresh copy.", WARNING),
  TEXT_TOO_LONG(
      "The text goes on beyond the longest allowed; the rest was left out.",
      "Part the file in two.",
      WARNING),
  PAGE_DAMAGED(
      "Part of a page could not be read.", "Fetch a fresh copy, or compare that page.", WARNING),
  PAGE_WITHOUT_TEXT(
      "No text was taken from the picture of a page.",
      "Install Tesseract, or read with --ocr auto.",
      WARNING),
  PAGE_NOT_RECOGNIZED(
      "Text recognition failed on a page; a text that the file has stands.",
      "See the reason in the message; scan the page again if need be.",
      WARNING,
      INFO),
  LAYER_DAMAGED(
      "The text layer of a page is damaged and was taken as it is.",
      "Install Tesseract, or read with --ocr auto.",
      INFO),
  PAGE_RECOGNIZED(
      "The text of a page was read from its picture.", "Check the values that matter.", INFO),
  PICTURE_WITHOUT_WORDS(
      "A page is a picture without words, such as a photograph.", "Nothing.", INFO),
  LETTERS_UNKNOWN(
      "Glyphs of a PDF have no character in its fonts and stand as U+FFFD.",
      "Read with --ocr always, if there are many.",
      INFO),
  NOT_A_REPORT(
      "Neither parties nor sessions, participants or objectives were found.",
      "Check that it is the file you meant.",
      WARNING),

  YEAR_INFERRED(
      "The words leave the year out; it follows from what the message tells.",
      "Check the year, above all that of a session.",
      WARNING,
      INFO),
  ROLE_FROM_ORDER(
      "No words say who asked and who shares; the one named first is taken to have asked.",
      "Check the roles of the parties.",
      INFO),
  STATUS_INFERRED(
      "Whether a session was held follows from dates, not from words.", "Check it.", INFO),
  NUMBER_INFERRED(
      "The number of a heading was lost and follows from the headings beside it.",
      "Check it where the number matters.",
      INFO),
  SESSION_WITHOUT_DATE(
      "The report tells of a meeting without a date.", "Look for it elsewhere.", INFO),
  SESSION_MOVED("A session was held on another day than planned.", "Nothing.", INFO),
  SESSION_DATE_CONFLICT(
      "The report gives two dates for one session.",
      "Decide which is right; the message says why the one stands.",
      WARNING),

  HEADING_NUMBER_MISSING(
      "The numbering of headings skips a number.",
      "Look whether a heading was lost, or is read as text, or the report skips it.",
      WARNING),
  HEADING_NUMBER_REPEATED(
      "Two headings beside each other have the same number.",
      "Look whether one number was misread, or the report says so.",
      WARNING),
  HEADING_NUMBER_OUT_OF_ORDER(
      "A heading's number is lower than that of the heading before it.",
      "Look whether a number was misread or pages are in the wrong order.",
      WARNING),
  SESSION_MISSING(
      "The numbers of the sessions leave one out.",
      "Look for it in the report; it may be told without its number, or was dropped.",
      WARNING),
  SESSION_OUT_OF_ORDER(
      "A session is dated after one with a higher number.",
      "Check both dates and both numbers.",
      WARNING),
  DATE_OUTSIDE_PERIOD(
      "A date of a session, a next step or the title lies far from the report's others.",
      "Check its year: a figure may be misread or mistyped.",
      WARNING),
  HELD_AFTER_VERSION(
      "A session is told as held, on a day after the date of the report's own version.",
      "Check the session's date and the version line.",
      WARNING),
  PLANNED_BEFORE_VERSION(
      "A session is told as still to come, on a day before the date of the report's own version.",
      "Check the session's date and the version line.",
      WARNING),
  END_BEFORE_START(
      "A session ends before it begins, or an interval of dates does.",
      "Check both ends; morning and afternoon may be confused.",
      ERROR),
  WEEKDAY_DISAGREES(
      "The weekday that is written is not that of the date.",
      "Check the day, the month and the year; one of them or the weekday is wrong.",
      WARNING),
  TIMES_DISAGREE(
      "The local times of a session are no one moment in the countries they are given for.",
      "Check the times; one may be misread, or left as it was when clocks changed.",
      WARNING),
  DELEGATION_WITHOUT_PARTY(
      "Participants are of a delegation that is no party of the cooperation.",
      "Look whether a party is missing, or they stand under the wrong heading.",
      WARNING,
      INFO),
  PARTICIPANT_REPEATED(
      "One name stands twice in one delegation.", "Strike one, if it is one person.", INFO),
  PARTICIPANT_IN_TWO_DELEGATIONS(
      "One name stands in two delegations.",
      "Check the delegations: a heading may be missed, or two people share a name.",
      WARNING),
  ACRONYM_WITH_TWO_NAMES(
      "The report explains one acronym in two ways.",
      "Check both places; one may be a slip, or misread.",
      WARNING),
  NAME_WITH_TWO_ACRONYMS(
      "The report gives one name two acronyms.",
      "Check both places; one may be a slip, or misread.",
      WARNING);

  private final String says;
  private final String remedy;
  private final List<Severity> severities;

  DiagnosticCode(String says, String remedy, Severity... severities) {
    this.says = says;
    this.remedy = remedy;
    this.severities = List.of(severities);
  }

  /** As it stands in a record: {@code year-inferred}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of a record; empty for one that this version of the program doesn't know. */
  public static Optional<DiagnosticCode> of(String id) {
    return Stream.of(values()).filter(code -> code.id().equals(id)).findFirst();
  }

  /** One sentence: what is wrong. */
  public String says() {
    return says;
  }

  /** One sentence: what an archivist does about it. */
  public String remedy() {
    return remedy;
  }

  /** How much it may matter; the usual one first. */
  public List<Severity> severities() {
    return severities;
  }

  /**
   * A diagnostic of the usual severity.
   *
   * @param at JSON Pointer of the value it is about
   */
  public Diagnostic at(String at, String message) {
    return new Diagnostic(severities.get(0), id(), message, Optional.of(at));
  }

  /**
   * A diagnostic.
   *
   * @param severity one of those of the code
   * @param at JSON Pointer of the value it is about
   */
  public Diagnostic at(String at, Severity severity, String message) {
    return new Diagnostic(known(severity), id(), message, Optional.of(at));
  }

  /** A diagnostic of the usual severity about the file as a whole. */
  public Diagnostic ofFile(String message) {
    return ofFile(severities.get(0), message);
  }

  /**
   * A diagnostic about the file as a whole.
   *
   * @param severity one of those of the code
   */
  public Diagnostic ofFile(Severity severity, String message) {
    return new Diagnostic(known(severity), id(), message, Optional.empty());
  }

  private Severity known(Severity severity) {
    Require.that(severities.contains(severity), id() + " is never of severity ", severity);
    return severity;
  }
}
