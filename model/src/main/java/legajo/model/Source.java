package legajo.model;

import java.util.List;
import java.util.Optional;

/**
 * The file a record was read from.
 *
 * @param file the file's name, without folders
 * @param sha256 64 lower-case hexadecimal digits
 * @param mediaType detected by content
 * @param bytes size of the file
 * @param pages number of pages; 1 where the format knows none
 * @param language ISO 639-1, absent where the text is too short to tell
 * @param textOrigin where the characters came from
 * @param ocrDamage share of words repaired or beyond repair, 0 to 1
 * @param pageTexts the same two for each page, in order
 */
public record Source(
    String file,
    String sha256,
    String mediaType,
    long bytes,
    int pages,
    Optional<String> language,
    TextOrigin textOrigin,
    double ocrDamage,
    List<PageText> pageTexts) {
  public Source {
    pageTexts = List.copyOf(pageTexts);
    Require.that(sha256.matches("[0-9a-f]{64}"), "not a SHA-256: ", sha256);
    Require.that(bytes >= 0, "bytes below 0: ", bytes);
    Require.that(pages >= 0, "pages below 0: ", pages);
    Require.that(ocrDamage >= 0 && ocrDamage <= 1, "ocrDamage not in 0..1: ", ocrDamage);
  }
}
