package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import legajo.pipeline.document.SourceText;
import legajo.rules.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a table of contents: lines in a row that end in page numbers which never fall, after
 * dots, tabs or blanks, most of whose words stand again as lines of the report. What it repeats
 * would else be read as sections.
 */
final class Contents {
  private static final int LEAST_ENTRIES = 3;
  private static final int LEAST_LEADERS = 3;
  private static final int LONGEST_NUMBER = 4;
  private static final int MOST_HEADING_WORDS = 4;

  private final SourceText source;
  private final BitSet aside;

  private Contents(SourceText source, BitSet aside) {
    this.source = source;
    this.aside = aside;
  }

  /** An entry: its line, the letters of its title, its page. */
  private record Entry(int line, String title, int page) {}

  /** Adds the lines of tables of contents to those that are set aside. */
  static void mark(SourceText source, BitSet aside) {
    Contents contents = new Contents(source, aside);
    List<Entry> run = new ArrayList<>();
    int broken = -1;
    for (int i = 0; i < source.lines().size(); i++) {
      if (aside.get(i) || contents.text(i).isBlank()) {
        continue;
      }
      Entry entry = contents.entryAt(i);
      boolean rises = entry != null && (run.isEmpty() || last(run).page() <= entry.page());
      if (entry != null && rises) {
        run.add(entry);
        broken = -1;
      } else if (!run.isEmpty() && entry == null && broken < 0) {
        // A long title goes on in the next line, where its number stands.
        broken = i;
      } else {
        contents.close(run);
        run.clear();
        broken = -1;
        if (entry != null) {
          run.add(entry);
        }
      }
    }
    contents.close(run);
  }

  private static Entry last(List<Entry> run) {
    return run.get(run.size() - 1);
  }

  private String text(int line) {
    return source.lines().get(line).span().of(source.text());
  }

  /** The entry of a line, or null. */
  private @Nullable Entry entryAt(int line) {
    String text = text(line).strip();
    int digits = text.length();
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int number = text.length() - digits;
    if (number == 0 || number > LONGEST_NUMBER) {
      return null;
    }
    int title = digits;
    boolean tab = false;
    int leaders = 0;
    while (title > 0 && isLeader(text.charAt(title - 1))) {
      title--;
      tab |= text.charAt(title) == '\t';
      leaders++;
    }
    String letters = letters(text.substring(0, title));
    boolean led = tab || leaders >= LEAST_LEADERS;
    return led && !letters.isEmpty()
        ? new Entry(line, letters, Integer.parseInt(text.substring(digits)))
        : null;
  }

  private static boolean isLeader(char c) {
    return c == '.' || c == '…' || c == '·' || c == '_' || c == '\t' || c == ' ' || c == '\u00A0';
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    String folded = Folding.fold(text);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetter(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }

  private void close(List<Entry> run) {
    if (run.size() < LEAST_ENTRIES || !standAgain(run)) {
      return;
    }
    int first = run.get(0).line();
    aside.set(first, last(run).line() + 1);
    for (int i = first - 1; i >= 0; i--) {
      String text = text(i).strip();
      if (!text.isEmpty() && !aside.get(i)) {
        aside.set(i, isHeading(text));
        return;
      }
    }
  }

  /** "CONTENIDO", "Índice general": a few words without a mark at their end. */
  private static boolean isHeading(String text) {
    boolean marked = !Character.isLetter(text.charAt(text.length() - 1));
    return !marked && text.split("\\s+").length <= MOST_HEADING_WORDS;
  }

  /**
   * Whether at least half of the titles stand again outside the run, as the rows of a table don't.
   */
  private boolean standAgain(List<Entry> run) {
    Set<String> titles = new HashSet<>();
    run.forEach(entry -> titles.add(entry.title()));
    int longest = titles.stream().mapToInt(String::length).max().orElse(0);
    Set<String> found = new HashSet<>();
    for (int i = last(run).line() + 1; i < source.lines().size(); i++) {
      String letters = letters(text(i));
      if (letters.length() <= longest && titles.contains(letters)) {
        found.add(letters);
      } else {
        titles.stream().filter(letters::startsWith).forEach(found::add);
      }
    }
    return found.size() * 2 >= titles.size();
  }
}
