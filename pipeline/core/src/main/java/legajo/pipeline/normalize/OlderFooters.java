package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.SourceText;
import legajo.rules.Folding;

/**
 * The footers of an older print, whose pages are not those of this one: the same words and "pág. 2
 * de 7", counting up, wherever they stand.
 */
final class OlderFooters {
  private static final int LONGEST_LED_FOOTER = 80;

  /** The same behind the words of a running line: "Informe final - pág. 2 de 7". */
  private static final Pattern LED_FOOTER =
      Pattern.compile(
          "(.{3,60}) [-\u2013\u2014~|.]? ?"
              + "(?:pagina|p[a-z]{1,2}g[.,]?|page) ?([0-9]{1,3}) ?(?:de|/|of) ?([0-9]{1,3})");

  private OlderFooters() {}

  /** A footer: the index of its line, and the page that it names. */
  private record Footer(int line, int page) {}

  /** Marks the lines of such footers. */
  static void mark(SourceText source, BitSet running) {
    Map<String, List<Footer>> byWords = new TreeMap<>();
    for (int i = 0; i < source.lines().size(); i++) {
      String line = source.lines().get(i).span().of(source.text()).strip();
      String folded = Folding.fold(line).replaceAll("\\s+", " ");
      Matcher footer = LED_FOOTER.matcher(folded);
      if (folded.length() <= LONGEST_LED_FOOTER && footer.matches()) {
        String words = footer.group(1).replaceAll("[^a-z]", "") + "#" + footer.group(3);
        byWords
            .computeIfAbsent(words, w -> new ArrayList<>())
            .add(new Footer(i, Integer.parseInt(footer.group(2))));
      }
    }
    for (List<Footer> footers : byWords.values()) {
      if (footers.size() > 1 && countUp(footers)) {
        footers.forEach(footer -> running.set(footer.line()));
      }
    }
  }

  private static boolean countUp(List<Footer> footers) {
    for (int i = 1; i < footers.size(); i++) {
      if (footers.get(i).page() <= footers.get(i - 1).page()) {
        return false;
      }
    }
    return true;
  }
}
