package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/**
 * Finds the longest run of lines in a report that can only be a list of people, whatever headings
 * stand over and inside it: line by line a name with an office, under the names of groups.
 */
final class PeopleRun {
  private static final int FEWEST_PEOPLE = 3;

  /** Of one list among several. */
  private static final int FEWEST_OF_SEVERAL = 2;

  private static final int LONGEST_HEADING = 100;

  private final PeopleReaders readers;
  private final PeopleText t;

  PeopleRun(PeopleReaders readers, PeopleText text) {
    this.readers = readers;
    this.t = text;
  }

  /**
   * A line of a report.
   *
   * @param content its words, without bullet
   * @param section that it stands in
   * @param heading whether it is the section's heading
   */
  record Line(Span content, String section, boolean heading) {}

  /** The lines of the longest list; empty for none. */
  List<Line> find(Outline outline) {
    List<Line> lines = lines(outline);
    Stretch best = new Stretch(0, 0, FEWEST_PEOPLE - 1, 0);
    for (Stretch found : stretches(lines)) {
      if (found.people() > best.people() && found.people() > 2 * found.others()) {
        best = found;
      }
    }
    return List.copyOf(lines.subList(best.begin(), best.end()));
  }

  /** The lines of each list below a label, one person to a line, however short, in text order. */
  List<List<Line>> findAll(Outline outline) {
    List<Line> lines = lines(outline);
    List<List<Line>> all = new ArrayList<>();
    for (Stretch found : stretches(lines)) {
      List<Line> list = lines.subList(found.begin(), found.end());
      if (found.people() >= FEWEST_OF_SEVERAL
          && found.others() == 0
          && list.size() <= found.people() + labels(list)
          && (labels(list) > 0 || found.begin() > 0 && announces(lines.get(found.begin() - 1)))) {
        all.add(List.copyOf(list));
      }
    }
    return all;
  }

  private int labels(List<Line> lines) {
    return (int) lines.stream().filter(line -> isLabel(line.content())).count();
  }

  /** "Personas visitadas:" */
  private boolean announces(Line line) {
    boolean colon = line.content().of(t.text()).strip().endsWith(":");
    return line.content().length() <= LONGEST_HEADING && (colon || line.heading());
  }

  private List<Stretch> stretches(List<Line> lines) {
    return Stretch.of(
        new Stretch.Lines(
            lines.size(),
            i -> people(lines, i),
            i -> isLabel(lines.get(i).content()),
            i -> opensAnother(lines.get(i).content())));
  }

  /** "Anexo 1. Lista de asistencia", "Atentamente," */
  private boolean opensAnother(Span line) {
    for (int i = line.begin(); i < line.end(); i = t.nextWord(i, line.end())) {
      boolean opens = readers.words().listHeadings.has(t, i, line.end());
      if (opens && line.length() <= LONGEST_HEADING || i == line.begin() && signs(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean signs(Span line) {
    return readers.words().signing.has(t, line.begin(), line.end());
  }

  private static List<Line> lines(Outline outline) {
    List<Line> lines = new ArrayList<>();
    for (Outline.Node section : outline.allSections()) {
      if (section.heading().length() > 0) {
        lines.add(new Line(section.heading(), section.id(), true));
      }
      for (Outline.Block block : section.blocks()) {
        if (block.content().length() > 0) {
          lines.add(new Line(block.content(), section.id(), false));
        }
      }
    }
    return lines;
  }

  private boolean isLabel(Span line) {
    return readers.labels().whole(t, line.begin(), line.end()).isPresent();
  }

  /** How many people a line lists. */
  private int people(List<Line> lines, int i) {
    Span line = lines.get(i).content();
    if (new PeopleRows(readers, t).isRow(line)) {
      return row(line);
    }
    PeopleProse prose = readers.prose();
    if (prose.namesGroups(t, line.begin(), line.end())) {
      return (int)
          prose.read(t, line.begin(), line.end(), PeopleGroup.NONE).members().stream()
              .filter(member -> holdsOffice(member.person().affiliation()))
              .count();
    }
    List<PeopleSequence.Person> found = readers.lines().read(t, line.begin(), line.end()).people();
    if (found.isEmpty()) {
      return 0;
    }
    if (found.stream().anyMatch(person -> holdsOffice(person.affiliation()))) {
      return found.size();
    }
    return found.size() == 1 && i + 1 < lines.size() && isOffice(lines.get(i + 1).content())
        ? 1
        : 0;
  }

  private int row(Span line) {
    List<Span> cells = PeopleCells.of(t, line.begin(), line.end());
    return readers.table().read(t, cells, List.of(), PeopleGroup.NONE).people().stream()
            .anyMatch(person -> holdsOffice(person.affiliation()))
        ? 1
        : 0;
  }

  private static boolean holdsOffice(Affiliation affiliation) {
    return affiliation.has(Kind.POSITION) || affiliation.has(Kind.UNIT);
  }

  private boolean isOffice(Span line) {
    return readers.words().namedAt(t, line.begin(), line.end()) == Noun.ROLE;
  }
}
