package legajo.corpus.generate.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of words beside the program: {@code [group]}, then a line for each entry; {@code #} begins
 * a comment.
 */
public final class WordLists {
  private static final String FOLDER = "/legajo/corpus/generate/";

  private final String file;
  private final Map<String, List<Entry>> groups;

  private WordLists(String file, Map<String, List<Entry>> groups) {
    this.file = file;
    this.groups = groups;
  }

  /** An entry and the line it stands on. */
  public record Entry(String file, int line, String text) {
    /**
     * What stands between the bars of {@code a | b | c}.
     *
     * @throws IllegalStateException unless there are that many
     */
    public List<String> columns(int count) {
      List<String> columns = List.of(text.strip().split(" *\\| *", -1));
      if (columns.size() != count) {
        throw mistake(count + " columns wanted, not " + columns.size());
      }
      return columns;
    }

    /** A mistake in this entry. */
    public IllegalStateException mistake(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what + ": " + text);
    }
  }

  /**
   * Reads a file of lists.
   *
   * @throws IllegalStateException where a line stands in no group, or a group stands twice or is
   *     empty; the message names file and line
   */
  public static WordLists read(String file) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    @Nullable List<Entry> group = null;
    int number = 0;
    for (String line : text(file).split("\n")) {
      number++;
      Entry entry = new Entry(file, number, line.strip());
      if (entry.text().isEmpty() || entry.text().startsWith("#")) {
        continue;
      }
      if (entry.text().startsWith("[")) {
        group = new ArrayList<>();
        if (groups.put(entry.text().substring(1, entry.text().length() - 1), group) != null) {
          throw entry.mistake("a group that stands twice");
        }
      } else if (group == null) {
        throw entry.mistake("an entry in no group");
      } else {
        group.add(entry);
      }
    }
    groups.forEach(
        (name, entries) -> {
          if (entries.isEmpty()) {
            throw new IllegalStateException(file + ": nothing in group " + name);
          }
        });
    return new WordLists(file, groups);
  }

  /** The names of all groups, in the order of the file. */
  public Set<String> groups() {
    return groups.keySet();
  }

  /** The entries of a group. */
  public List<Entry> entries(String group) {
    List<Entry> entries = groups.get(group);
    if (entries == null) {
      throw new IllegalArgumentException(file + " has no group " + group);
    }
    return entries;
  }

  /** The texts of a group. */
  public List<String> lines(String group) {
    return entries(group).stream().map(Entry::text).toList();
  }

  /** The words of a group, parted by blanks. */
  public List<String> words(String group) {
    return entries(group).stream()
        .flatMap(entry -> List.of(entry.text().split(" +")).stream())
        .toList();
  }

  private static String text(String file) {
    try (InputStream in = WordLists.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no word lists " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
