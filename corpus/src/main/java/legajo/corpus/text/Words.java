package legajo.corpus.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text, as two texts are compared: in NFC, with one kind of dash and of quotation
 * mark, and without bullets and figures of one or two digits that stand alone.
 */
public final class Words {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[·•.\\-*°oe]|[0-9]{1,2}");

  private Words() {}

  /** The words, in order, with the signs that stand at them. */
  public static List<String> of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[–—‐‑]", "-")
            .replaceAll("[“”«»]", "\"")
            .replaceAll("[‘’]", "'");
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(plain)) {
      if (!word.isEmpty() && !NO_WORD.matcher(word).matches()) {
        words.add(word);
      }
    }
    return words;
  }
}
