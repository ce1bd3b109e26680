package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.rules.Span;

/** Finds where a report lists people: by headings, or else by what stands below them. */
final class PeopleLists {
  private static final int FEWEST_LINES = 3;

  private final PeopleReaders readers;
  private final PeopleText t;

  PeopleLists(PeopleReaders readers, PeopleText text) {
    this.readers = readers;
    this.t = text;
  }

  /**
   * A list.
   *
   * @param section that holds it
   * @param firstBlock the block of the section that it begins with
   */
  record Place(Outline.Node section, int firstBlock) {}

  /** The main sections of participants. */
  List<Place> main(Outline outline) {
    List<Place> places = new ArrayList<>();
    for (Outline.Node section : outline.sections()) {
      if (section.kind().filter(kind -> kind == SectionKind.PARTICIPANTS).isPresent()) {
        places.add(new Place(section, 0));
      }
    }
    return places;
  }

  /** Smaller sections and annexes whose heading says that people are listed. */
  List<Place> headed(Outline outline) {
    List<Place> places = new ArrayList<>();
    for (Outline.Node section : outline.allSections()) {
      if (saysList(section.heading())) {
        places.add(new Place(section, 0));
      }
    }
    return places;
  }

  /** Lists under headings that don't say so, known by their lines. */
  List<Place> unheaded(Outline outline) {
    List<Place> places = new ArrayList<>();
    for (Outline.Node section : outline.sections()) {
      Optional<Integer> label = labelled(section);
      if (label.isPresent()) {
        places.add(new Place(section, label.get()));
      } else if (listsPeople(section)) {
        places.add(new Place(section, 0));
      }
    }
    return places;
  }

  private boolean saysList(Span heading) {
    for (int i = heading.begin(); i < heading.end(); i = t.nextWord(i, heading.end())) {
      boolean opens = i == heading.begin() || isBehindSign(i);
      if (opens && readers.words().listHeadings.has(t, i, heading.end())) {
        return true;
      }
    }
    return false;
  }

  /** "Anexo 2. Nómina de participantes", but not "Encuesta a los participantes". */
  private boolean isBehindSign(int at) {
    return at > 1
        && ".:-)|\t".indexOf(t.folded().charAt(at - (t.spaceAt(at - 1, at) ? 2 : 1))) >= 0;
  }

  /** The block behind one that is the heading of a list and didn't become one: "Participantes:". */
  private Optional<Integer> labelled(Outline.Node section) {
    List<Outline.Block> blocks = section.blocks();
    for (int i = 0; i + FEWEST_LINES <= blocks.size(); i++) {
      Span words = t.trimmed(blocks.get(i).content().begin(), blocks.get(i).content().end());
      if (readers.words().listHeadings.endAt(t, words.begin(), words.end()) == words.end()
          && words.length() > 0) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** Whether most lines of a section are people with their offices, or it has their table. */
  private boolean listsPeople(Outline.Node section) {
    int people = 0;
    int others = 0;
    for (Outline.Node node : section.withDescendants()) {
      for (Outline.Block block : node.blocks()) {
        if (isColumns(block)) {
          return true;
        }
        boolean person = isPerson(block.content());
        people += person ? 1 : 0;
        others += person || isLabel(block.content()) ? 0 : 1;
      }
    }
    return people >= FEWEST_LINES && people > 2 * others;
  }

  /** A row with headings over names and offices. */
  private boolean isColumns(Outline.Block block) {
    if (block.kind() != Outline.Block.Kind.TABLE_ROW) {
      return false;
    }
    List<Span> cells = PeopleCells.of(t, block.content().begin(), block.content().end());
    List<String> columns = readers.table().columns(t, cells);
    return columns.contains("name") && (columns.contains("position") || columns.contains("mixed"));
  }

  private boolean isPerson(Span line) {
    return readers.lines().read(t, line.begin(), line.end()).people().stream()
        .anyMatch(
            person ->
                person.affiliation().has(Kind.POSITION) || person.affiliation().has(Kind.UNIT));
  }

  private boolean isLabel(Span line) {
    return line.length() == 0 || readers.labels().whole(t, line.begin(), line.end()).isPresent();
  }
}
