package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.SourceText;
import legajo.rules.Folding;

/**
 * Recognises running headers, footers and page numbers: lines at the top or bottom of pages that
 * repeat but for their numbers, and lines that are nothing but the page's number; and tables of
 * contents.
 */
final class RunningLines {
  /** How many lines at each end of a page may be running lines. */
  private static final int DEPTH = 4;

  /** From so many letters on, consonants are enough to know a line by. */
  private static final int LONG = 12;

  private static final int LONGEST_FOOTER = 40;

  private static final Pattern FOOTER =
      Pattern.compile("(?:pagina|pag\\.?|page) ?([0-9]{1,3}) ?(?:de|/|of) ?([0-9]{1,3}|[sil])");

  private static final Pattern DIVISION =
      Pattern.compile(
          "(?:anexo|apendice|annex|appendix|adjunto|parte|capitulo|seccion)\\s*"
              + "(?:n[.\u00b0\u00bao]*)?\\s*(?:[0-9]{1,2}|[ivx]{1,5}|[a-z])[.:]?");

  private final SourceText source;
  private final BitSet running = new BitSet();

  /** For each line the number of its page, from 0. */
  private final int[] pages;

  private RunningLines(SourceText source) {
    this.source = source;
    this.pages = source.pages().size() > 1 ? pagesOfFormat() : pagesByFooters();
  }

  /** Indexes of the lines to set aside. */
  static BitSet of(SourceText source) {
    RunningLines lines = new RunningLines(source);
    lines.markByFormat();
    if (lines.pageCount() > 1) {
      lines.markRepeated(true);
      lines.markRepeated(false);
      lines.markPageNumbers();
    }
    OlderFooters.mark(source, lines.running);
    Contents.mark(source, lines.running);
    return lines.running;
  }

  private int pageCount() {
    return pages.length == 0 ? 0 : pages[pages.length - 1] + 1;
  }

  private int[] pagesOfFormat() {
    return source.lines().stream().mapToInt(line -> line.page() - 1).toArray();
  }

  /**
   * A footer that says of how many pages it is one.
   *
   * @param line index of its line
   * @param of how many pages; empty where that was misread
   */
  private record Footer(int line, int number, Optional<String> of) {}

  /**
   * Text that was taken from pages may have lost their breaks and kept their footers: "Página 2 de
   * 7", counting up from the first. One alone says nothing of pages. Where two counts run through
   * the text, that of an older print among them, the one counts below which a header recurs.
   */
  private int[] pagesByFooters() {
    List<Footer> footers = new ArrayList<>();
    for (int i = 0; i < source.lines().size(); i++) {
      footerAt(i).ifPresent(footers::add);
    }
    Map<String, List<Footer>> counts = new TreeMap<>();
    for (Footer footer : footers) {
      footer.of().ifPresent(of -> counts.computeIfAbsent(of, o -> ofCount(footers, o)));
    }
    List<Footer> best = List.of();
    for (List<Footer> count : counts.values()) {
      boolean better = rank(count) > rank(best);
      best = count.size() > 1 && better ? count : best;
    }
    return pages(best);
  }

  private Optional<Footer> footerAt(int line) {
    String stripped = text(line).strip();
    if (stripped.length() > LONGEST_FOOTER
        || !stripped.startsWith("P") && !stripped.startsWith("p")) {
      return Optional.empty();
    }
    Matcher footer = FOOTER.matcher(Folding.fold(stripped).replaceAll("\\s+", " "));
    if (!footer.matches()) {
      return Optional.empty();
    }
    Optional<String> of =
        Optional.of(footer.group(2)).filter(words -> Character.isDigit(words.charAt(0)));
    return Optional.of(new Footer(line, Integer.parseInt(footer.group(1)), of));
  }

  /** The footers that count up to a number of pages; one of them may have been lost. */
  private static List<Footer> ofCount(List<Footer> footers, String of) {
    List<Footer> count = new ArrayList<>();
    int page = 0;
    for (Footer footer : footers) {
      boolean next = footer.number() > page && footer.number() <= page + 2;
      if (next && footer.of().filter(other -> !other.equals(of)).isEmpty()) {
        count.add(footer);
        page = footer.number();
      }
    }
    return count;
  }

  /** The more often the same words stand below its footers, the likelier it is the pages' count. */
  private int rank(List<Footer> count) {
    Map<String, Integer> headers = new HashMap<>();
    for (Footer footer : count) {
      int below = footer.line() + 1;
      while (below < source.lines().size() && text(below).isBlank()) {
        below++;
      }
      if (below < source.lines().size()) {
        headers.merge(key(below), 1, Integer::sum);
      }
    }
    int recurring = headers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return count.size() + (recurring > 1 ? 2 * recurring : 0);
  }

  private int[] pages(List<Footer> footers) {
    int[] pages = new int[source.lines().size()];
    if (footers.isEmpty()) {
      return pages;
    }
    int next = 0;
    int page = 0;
    for (int i = 0; i < pages.length; i++) {
      pages[i] = page;
      if (next < footers.size() && footers.get(next).line() == i) {
        page++;
        next++;
      }
    }
    int last = pages.length - 1;
    while (last > 0 && text(last).isBlank()) {
      pages[last] = page - 1;
      last--;
    }
    return pages;
  }

  private void markByFormat() {
    for (int i = 0; i < source.lines().size(); i++) {
      if (source.lines().get(i).role() == SourceText.Role.RUNNING) {
        running.set(i);
      }
    }
  }

  private void markRepeated(boolean top) {
    List<List<Integer>> edges = edges(top);
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (int page = 0; page < edges.size(); page++) {
      for (int line : edges.get(page)) {
        pagesOf.computeIfAbsent(key(line), k -> new HashSet<>()).add(page);
      }
    }
    // A title page often goes without header; a header may differ on even pages.
    int enough = Math.max(2, (int) Math.ceil(pageCount() * 0.4));
    for (List<Integer> edge : edges) {
      for (int line : edge) {
        String key = key(line);
        boolean repeats = pagesOf.getOrDefault(key, Set.of()).size() >= enough;
        if (!repeats || isListMarker(key) || isDivision(line, edges)) {
          break;
        }
        running.set(line);
      }
    }
  }

  /**
   * A page's number with its word, or alone where the numbers of two pages or more count on like
   * the pages.
   */
  private void markPageNumbers() {
    for (boolean top : new boolean[] {true, false}) {
      List<List<Integer>> edges = edges(top);
      Map<Integer, Integer> pagesOfOffset = new HashMap<>();
      for (int page = 0; page < edges.size(); page++) {
        int number = edges.get(page).isEmpty() ? -1 : numberAlone(text(edges.get(page).get(0)));
        if (number >= 0) {
          pagesOfOffset.merge(number - page, 1, Integer::sum);
        }
      }
      for (int page = 0; page < edges.size(); page++) {
        if (!edges.get(page).isEmpty()
            && isPageNumber(text(edges.get(page).get(0)), page, pagesOfOffset)) {
          running.set(edges.get(page).get(0));
        }
      }
    }
  }

  /** The lines at one end of each page, from the edge inwards, without empty and set-aside ones. */
  private List<List<Integer>> edges(boolean top) {
    List<List<Integer>> edges = new ArrayList<>();
    for (int page = 0; page < pageCount(); page++) {
      edges.add(new ArrayList<>());
    }
    int count = source.lines().size();
    for (int k = 0; k < count; k++) {
      int line = top ? k : count - 1 - k;
      List<Integer> edge = edges.get(pages[line]);
      if (edge.size() < DEPTH && !running.get(line) && !text(line).isBlank()) {
        edge.add(line);
      }
    }
    return edges;
  }

  private String text(int line) {
    return source.lines().get(line).span().of(source.text());
  }

  /**
   * The line folded, with each number as one sign and nothing else but letters. Of longer lines the
   * vowels don't count: they are what an engine reads now so and now so.
   */
  private String key(int line) {
    String key =
        Folding.fold(text(line).strip())
            .replaceAll("(?<=[a-z])[0-9]+(?=[a-z])", "")
            .replaceAll("[0-9]+", "#")
            .replaceAll("[^a-z#]", "");
    return key.length() < LONG ? key : key.replaceAll("[aeiou]", "");
  }

  /** Two pages that begin with "3." and "4." have no header. */
  private static boolean isListMarker(String key) {
    return key.chars().noneMatch(Character::isLetter);
  }

  /** "ANEXO 1" and "ANEXO 2" at the top of pages are headings, unless each recurs there. */
  private boolean isDivision(int line, List<List<Integer>> edges) {
    String words = text(line).strip();
    return DIVISION.matcher(Folding.fold(words)).matches()
        && edges.stream()
                .flatMap(List::stream)
                .filter(other -> text(other).strip().equals(words))
                .count()
            == 1;
  }

  private static boolean isPageNumber(String line, int page, Map<Integer, Integer> pagesOfOffset) {
    String folded = Folding.fold(line.strip()).replaceAll("[ \t]+", " ");
    if (folded.matches("(pagina|page|pag\\.?|p\\.) ?[0-9]+( ?(de|/|of) ?[0-9]+)?")) {
      return true;
    }
    int number = numberAlone(line);
    // Where scanning lost the other pages' numbers, one that is its page's own number still is one.
    return number >= 0 && (number == page + 1 || pagesOfOffset.getOrDefault(number - page, 0) >= 2);
  }

  /** The number of a line such as "7", "- 7 -" or "7/12"; -1 for other lines. */
  private static int numberAlone(String line) {
    String folded = Folding.fold(line.strip()).replaceAll("[ \t]+", " ");
    if (!folded.matches("[-(]? ?[0-9]{1,4} ?([-)]|(de|/) ?[0-9]{1,4})?")) {
      return -1;
    }
    String digits = folded.replaceFirst("^[^0-9]*([0-9]+).*$", "$1");
    return Integer.parseInt(digits);
  }
}
