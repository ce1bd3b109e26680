package legajo.corpus.generate.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines. */
final class Wrapping {
  private Wrapping() {}

  /**
   * Breaks a text at its blanks.
   *
   * @param margin before every line but the first
   * @param columns longest line; a word that is longer stands alone
   */
  static List<String> wrap(String text, String margin, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      boolean full = line.length() + 1 + word.length() > columns;
      if (full && line.length() > margin.length()) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(margin);
      } else if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
