package legajo.pipeline.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.model.Diagnostic;
import legajo.model.TextOrigin;
import legajo.pipeline.ingest.layout.Glyph;
import legajo.pipeline.ingest.layout.PageContent;

/** What the pages tell of where their text comes from and of what could not be read. */
final class PdfEvidence {
  /** A page of which pictures cover so much is a picture of a page. */
  private static final double PICTURE_PAGE = 0.6;

  /** A page number or a scanner's stamp over a picture is not yet the text of the page. */
  private static final int STAMP = 40;

  /** Letters drawn as outlines: no page draws so many other shapes and so little text. */
  private static final int OUTLINED_LETTERS = 200;

  private static final int MOST_NAMED = 10;

  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private int pages;
  private int characters;
  private int unknown;
  private int underPictures;
  private int leftOutAfter;

  /** Takes note of a page; gives where its text came from. */
  TextOrigin add(int number, PageContent page, List<Exception> errors) {
    pages++;
    int inked = 0;
    int hidden = 0;
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.isBlank()) {
        inked++;
        hidden += glyph.has(Glyph.INVISIBLE) ? 1 : 0;
        unknown += glyph.text().equals(FontTraits.UNKNOWN) ? 1 : 0;
      }
    }
    characters += inked;
    if (!errors.isEmpty()) {
      damaged.add(number);
    }
    boolean pictured = page.pictureCover() >= PICTURE_PAGE;
    if (pictured && inked < STAMP || inked == 0 && page.paths() > OUTLINED_LETTERS) {
      pictures.add(number);
    }
    boolean layer =
        hidden * 2 > inked || pictured && page.glyphsUnderPicture() * 2 > page.glyphs().size();
    underPictures += layer ? inked : 0;
    return layer ? TextOrigin.TEXT_LAYER : TextOrigin.BORN_DIGITAL;
  }

  void leftOutAfter(int page) {
    leftOutAfter = page;
  }

  int pages() {
    return pages;
  }

  boolean hasPictures() {
    return !pictures.isEmpty() || unknown > 0;
  }

  boolean hasErrors() {
    return !damaged.isEmpty();
  }

  /** Whether there are words: not only stamps on pictures, nor only glyphs without a meaning. */
  boolean hasText() {
    return characters > 0 && pictures.size() < pages && unknown * 2 < characters;
  }

  TextOrigin origin() {
    return underPictures * 2 > characters ? TextOrigin.TEXT_LAYER : TextOrigin.BORN_DIGITAL;
  }

  List<Diagnostic> diagnostics(boolean complete) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (!complete) {
      diagnostics.add(
          warning(
              "file-cut-off",
              "The PDF ends before its end mark, so its last pages may be missing: fetch a fresh"
                  + " copy."));
    }
    if (!damaged.isEmpty()) {
      diagnostics.add(warning("page-damaged", "Part of " + named(damaged) + " could not be read."));
    }
    if (!pictures.isEmpty()) {
      diagnostics.add(
          warning(
              "page-without-text",
              "No text on "
                  + named(pictures)
                  + ", only a picture: run text recognition (OCR) over the file for these."));
    }
    if (unknown > 0) {
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Severity.INFO,
              "letters-unknown",
              unknown + " glyphs have no character in the PDF's fonts and stand as U+FFFD.",
              Optional.empty()));
    }
    if (leftOutAfter > 0) {
      diagnostics.add(
          warning("text-too-long", "Pages after page " + leftOutAfter + " were left out."));
    }
    return diagnostics;
  }

  private static Diagnostic warning(String code, String message) {
    return new Diagnostic(Diagnostic.Severity.WARNING, code, message, Optional.empty());
  }

  private static String named(List<Integer> numbers) {
    String first =
        numbers.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    String more = numbers.size() > MOST_NAMED ? " and more" : "";
    return (numbers.size() == 1 ? "page " : "pages ") + first + more;
  }
}
