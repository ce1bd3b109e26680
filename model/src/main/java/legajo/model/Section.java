package legajo.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A section of a report.
 *
 * @param id path in the tree: "4.2" is the second child of the fourth section
 * @param number as printed, without punctuation
 * @param heading as one line, without number, trailing colon or full stop; empty for text before
 *     the first heading
 * @param kind of a section of level 1; absent deeper
 * @param text what stands under the heading, before the first subsection; paragraphs parted by a
 *     line feed
 * @param sections its subsections
 */
public record Section(
    String id,
    Optional<String> number,
    String heading,
    Optional<SectionKind> kind,
    String text,
    List<Section> sections) {
  private static final Pattern ID = Pattern.compile("[0-9]+(\\.[0-9]+)*");

  public Section {
    Require.that(ID.matcher(id).matches(), "not a section id: ", id);
    sections = List.copyOf(sections);
  }
}
