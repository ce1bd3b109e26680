package legajo.pipeline.ingest.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.TextOrigin;
import legajo.pipeline.ingest.pdf.SettledPage.Note;

/** What the pages tell of where their text comes from and of what could not be read. */
final class PdfEvidence {
  private static final int MOST_NAMED = 10;

  private final List<Integer> damaged = new ArrayList<>();
  private final Map<Integer, Note> notes = new TreeMap<>();
  private final Map<TextOrigin, Integer> characters = new TreeMap<>();
  private int pages;
  private int unknown;
  private int withoutText;
  private int leftOutAfter;

  /** Takes note of a page. */
  void add(SettledPage page) {
    pages++;
    characters.merge(page.origin(), page.content().inked(), Integer::sum);
    if (page.page().damaged()) {
      damaged.add(page.page().number());
    }
    page.note().ifPresent(note -> notes.put(page.page().number(), note));
    if (page.origin() != TextOrigin.OCR) {
      unknown += page.page().drawn().unknown();
      withoutText += page.page().drawn().hasOnlyPicture() ? 1 : 0;
    }
  }

  void leftOutAfter(int page) {
    leftOutAfter = page;
  }

  int pages() {
    return pages;
  }

  /** Whether words may stand on pictures that nobody read. */
  boolean hasUnreadPictures() {
    return !numbers(Note.Unread.class::isInstance).isEmpty() || unknown > 0;
  }

  /** Why a picture could not be read, where one could not. */
  Optional<String> failure() {
    return notes.values().stream()
        .filter(Note.Failed.class::isInstance)
        .map(note -> ((Note.Failed) note).reason())
        .findFirst();
  }

  /** Whether pictures were read and have no words. */
  boolean hasWordlessPictures() {
    return !numbers(Note.Wordless.class::isInstance).isEmpty();
  }

  boolean hasErrors() {
    return !damaged.isEmpty();
  }

  /** Whether there are words: not only stamps on pictures, nor only glyphs without a meaning. */
  boolean hasText() {
    int all = characters.values().stream().mapToInt(count -> count).sum();
    return all > 0 && withoutText < pages && unknown * 2 < all;
  }

  /** Where most characters came from. */
  TextOrigin origin() {
    TextOrigin most = TextOrigin.BORN_DIGITAL;
    for (Map.Entry<TextOrigin, Integer> origin : characters.entrySet()) {
      if (origin.getValue() > characters.getOrDefault(most, 0)) {
        most = origin.getKey();
      }
    }
    return most;
  }

  /**
   * What is to be said of the file.
   *
   * @param complete whether it has its end
   * @param whyUnread why pictures were not read and what to do about it, as a clause
   */
  List<Diagnostic> diagnostics(boolean complete, Supplier<String> whyUnread) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (!complete) {
      diagnostics.add(
          DiagnosticCode.FILE_CUT_OFF.ofFile(
              "The PDF ends before its end mark, so its last pages may be missing: fetch a fresh"
                  + " copy."));
    }
    if (!damaged.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.PAGE_DAMAGED.ofFile("Part of " + named(damaged) + " could not be read."));
    }
    addPictures(diagnostics, whyUnread);
    if (unknown > 0) {
      diagnostics.add(
          DiagnosticCode.LETTERS_UNKNOWN.ofFile(
              unknown + " glyphs have no character in the PDF's fonts and stand as U+FFFD."));
    }
    if (leftOutAfter > 0) {
      diagnostics.add(
          DiagnosticCode.TEXT_TOO_LONG.ofFile(
              "Pages after page " + leftOutAfter + " were left out."));
    }
    return diagnostics;
  }

  private void addPictures(List<Diagnostic> diagnostics, Supplier<String> whyUnread) {
    List<Integer> unread = numbers(Note.Unread.class::isInstance);
    if (!unread.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.PAGE_WITHOUT_TEXT.ofFile(
              "No text was taken from the picture of "
                  + named(unread)
                  + ": "
                  + whyUnread.get()
                  + "."));
    }
    failures().forEach((failed, pages) -> diagnostics.add(diagnostic(failed, pages)));
    List<Integer> layers = numbers(Note.DamagedLayer.class::isInstance);
    if (!layers.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.LAYER_DAMAGED.ofFile(
              "The text layer of "
                  + named(layers)
                  + " is damaged and was taken as it is: "
                  + whyUnread.get()
                  + "."));
    }
    List<Integer> wordless = numbers(Note.Wordless.class::isInstance);
    if (!wordless.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.PICTURE_WITHOUT_WORDS.ofFile(
              "No words are on the picture of " + named(wordless) + "."));
    }
    List<Integer> recognized = numbers(Note.Recognized.class::isInstance);
    if (!recognized.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.PAGE_RECOGNIZED.ofFile(
              "The text of " + named(recognized) + " was read from the picture by Tesseract."));
    }
  }

  private Map<Note.Failed, List<Integer>> failures() {
    Map<Note.Failed, List<Integer>> failures = new LinkedHashMap<>();
    notes.forEach(
        (number, note) -> {
          if (note instanceof Note.Failed failed) {
            failures.computeIfAbsent(failed, f -> new ArrayList<>()).add(number);
          }
        });
    return failures;
  }

  private List<Integer> numbers(Predicate<Note> wanted) {
    return notes.entrySet().stream()
        .filter(note -> wanted.test(note.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Diagnostic diagnostic(Note.Failed failed, List<Integer> pages) {
    String message = "The picture of " + named(pages) + " could not be read: " + failed.reason();
    return failed.hasText()
        ? DiagnosticCode.PAGE_NOT_RECOGNIZED.ofFile(
            Diagnostic.Severity.INFO, message + "; the text that the file has stands.")
        : DiagnosticCode.PAGE_NOT_RECOGNIZED.ofFile(message + ".");
  }

  private static String named(List<Integer> numbers) {
    String first =
        numbers.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    String more = numbers.size() > MOST_NAMED ? " and more" : "";
    return (numbers.size() == 1 ? "page " : "pages ") + first + more;
  }
}
