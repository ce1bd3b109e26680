package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PersonFinding;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.rules.Span;

/**
 * Reads one list of participants from its first line to its last, keeping whose people they are.
 */
final class PeopleListReader {
  static final String CARD = "participant.card";

  /** "OEA" is the shortest name of a delegation that isn't a mark. */
  private static final int SHORTEST_NAME = 3;

  private final PeopleReaders readers;
  private final PeopleText t;
  private final PeopleRows rows;
  private final PeopleCards cards;
  private final List<PersonFinding> people = new ArrayList<>();
  private final Set<Span> legends = new HashSet<>();
  private final SigningLines signing;
  private PeopleGroup group = PeopleGroup.NONE;

  /** Where the last row stood of a table whose columns are people. */
  private String sectionOfTurned = "";

  /** Whether the cards of the list begin with their country. */
  private boolean countryFirst;

  PeopleListReader(PeopleReaders readers, PeopleText text) {
    this.readers = readers;
    this.t = text;
    this.rows = new PeopleRows(readers, text);
    this.cards = new PeopleCards(readers, text);
    this.signing = new SigningLines(readers.words(), text);
  }

  /** The people found, in text order. */
  List<PersonFinding> people() {
    takeTurned();
    return new ListShape(readers.words(), t).settled(people);
  }

  /** Reads a section from one of its blocks on, and all below it. */
  void read(Outline.Node section, int firstBlock) {
    findLegends(section);
    readSection(section, PeopleGroup.NONE, firstBlock);
  }

  /** Reads lines of a list that headings don't tell apart from the rest of the report. */
  void read(List<PeopleRun.Line> lines) {
    for (PeopleRun.Line line : lines) {
      if (readers.legend().explains(t, line.content())) {
        legends.add(line.content());
      }
    }
    for (PeopleRun.Line line : lines) {
      if (!legends.contains(line.content())) {
        readLine(line);
      }
    }
  }

  private void readLine(PeopleRun.Line line) {
    Optional<GroupLabel> label =
        line.heading() ? readers.labels().heading(t, line.content()) : Optional.empty();
    if (label.isPresent()) {
      cards.close();
      group = label.get().after(group);
    } else {
      readBlock(line.content(), line.section(), group);
    }
  }

  /**
   * Reads a section that is the next of a numbered list, which its number made a heading: "8. Ana
   * Soto, Directora"; says whether it was.
   */
  boolean goesOn(Outline.Node section) {
    boolean person =
        section.number().isPresent()
            && !people.isEmpty()
            && !signing.areOver()
            && readers
                .lines()
                .read(t, section.heading().begin(), section.heading().end())
                .people()
                .stream()
                .anyMatch(
                    found ->
                        found.affiliation().has(Kind.POSITION)
                            || found.affiliation().has(Kind.UNIT));
    if (person) {
      readLine(section.heading(), section.id());
      PeopleGroup own = group;
      section.blocks().forEach(block -> readBlock(block.content(), section.id(), own));
      section.sections().forEach(below -> readSection(below, own, 0));
    }
    return person;
  }

  private void findLegends(Outline.Node section) {
    for (Outline.Block block : section.blocks()) {
      if (readers.legend().explains(t, block.content())) {
        legends.add(block.content());
      }
    }
    section.sections().forEach(this::findLegends);
  }

  private void readSection(Outline.Node section, PeopleGroup above, int firstBlock) {
    if (firstBlock == 0) {
      readHeading(section, above);
    }
    PeopleGroup own = group;
    for (Outline.Block block : section.blocks().subList(firstBlock, section.blocks().size())) {
      if (!legends.contains(block.content())) {
        readBlock(block.content(), section.id(), own);
      }
    }
    section.sections().forEach(below -> readSection(below, own, 0));
  }

  private void readHeading(Outline.Node section, PeopleGroup above) {
    Span heading = section.heading();
    if (heading.length() == 0 || signing.areOver()) {
      return;
    }
    Optional<Affiliation> office =
        cards.expectsOffice() || signing.areAll() && cards.isOpen()
            ? cards.more(heading, group)
            : Optional.empty();
    if (office.isPresent()) {
      addToLast(office.get());
      return;
    }
    Optional<GroupLabel> told = readers.labels().heading(t, heading);
    Optional<GroupLabel> loose =
        told.isEmpty() && section.level() > 1 ? loose(heading) : Optional.empty();
    Optional<GroupLabel> label = told.or(() -> loose);
    label.ifPresent(found -> group = found.after(loose.isPresent() ? PeopleGroup.NONE : group));
    if (readers.labels().announcesGuests(t, heading.begin(), heading.end())) {
      group = above;
    } else if (label.isEmpty() && section.level() > 1) {
      readLine(heading, section.id());
    }
  }

  private void readBlock(Span content, String section, PeopleGroup above) {
    if (content.length() == 0) {
      return;
    }
    if (signing.hold(content, !people.isEmpty())) {
      return;
    }
    if (rows.goesOnTurned(content)) {
      sectionOfTurned = section;
      return;
    }
    takeTurned();
    Optional<CardRow> card = rows.card(content);
    if (card.isPresent()) {
      readCard(card.get(), section);
      return;
    }
    if (rows.isRow(content) || rows.isBordered(content)) {
      cards.close();
      readRow(content, section);
      return;
    }
    Optional<Span> country = country(content, t.colon(content.begin(), content.end()));
    if (country.isPresent()) {
      readCountry(country.get());
      return;
    }
    boolean inCard = cards.isOpen();
    Optional<Affiliation> more = cards.more(content, group);
    if (more.isPresent()) {
      addToLast(more.get());
      return;
    }
    readText(content, section, above, inCard);
  }

  private void takeTurned() {
    for (PeopleProse.Member member : rows.turned()) {
      people.add(finding(member.person(), member.group(), sectionOfTurned, PeopleTable.ROW));
    }
  }

  private void readCard(CardRow row, String section) {
    Span value = row.value();
    switch (row.column()) {
      case "delegation" -> readCountry(value);
      case "name" -> readLine(value, section);
      default ->
          cards.said(readers.table().said(t, row.column(), value)).ifPresent(this::addToLast);
    }
  }

  /** The country of a card, which stands in its first line or below the name. */
  private void readCountry(Span value) {
    Optional<GroupLabel> label = readers.labels().whole(t, value.begin(), value.end());
    countryFirst |= people.isEmpty();
    if (countryFirst) {
      cards.close();
      group = label.map(found -> found.after(PeopleGroup.NONE)).orElse(PeopleGroup.NONE);
      return;
    }
    label
        .flatMap(GroupLabel::delegation)
        .map(country -> new Part(Kind.DELEGATION, country.span(), country.value()))
        .map(part -> new Affiliation(List.of(part), List.of()))
        .ifPresent(this::addToLast);
  }

  /** What "País: Perú" says behind its colon; empty for other lines. */
  private Optional<Span> country(Span line, int colon) {
    return colon < 0
        ? Optional.empty()
        : readers
            .table()
            .headings()
            .valueOf(t.trimmed(line.begin(), colon).of(t.text()))
            .filter(column -> column.equals("delegation"))
            .map(column -> t.trimmed(colon + 1, line.end()))
            .filter(value -> value.length() > 0);
  }

  private void readText(Span content, String section, PeopleGroup above, boolean inCard) {
    int colon = t.colon(content.begin(), content.end());
    PeopleProse prose = readers.prose();
    boolean names = prose.namesGroups(t, content.begin(), content.end());
    if (names
        || prose.saysWhoTookPart(t, content.begin(), content.end()) && colon != lastOf(content)) {
      cards.close();
      readProse(content, section);
      return;
    }
    if (colon > 0) {
      Optional<GroupLabel> label = readers.labels().whole(t, content.begin(), colon);
      if (label.filter(found -> !found.isPartOf(group)).isPresent()) {
        cards.close();
        group = label.get().after(group);
        int behind = t.skipSpaces(colon + 1, content.end());
        Optional<GroupLabel> body = readers.labels().whole(t, behind, content.end());
        if (label.get().institution().isEmpty() && body.isPresent()) {
          group = body.get().after(group);
          return;
        }
        List<Person> listed = readers.lines().list(t, colon + 1, content.end());
        addAll(
            readers.model().or(listed, t, colon + 1, content.end()),
            section,
            PersonLineReader.INLINE);
        return;
      }
    }
    Optional<GroupLabel> label = readers.labels().whole(t, content.begin(), content.end());
    if (label.isEmpty() && readBehindStop(content, section)) {
      return;
    }
    if (label.isPresent()) {
      cards.close();
      group = label.get().after(group);
    } else if (readers.labels().announcesGuests(t, content.begin(), content.end())) {
      group = above;
    } else {
      Optional<GroupLabel> loose = inCard ? Optional.empty() : loose(content);
      loose.ifPresent(
          found -> {
            cards.close();
            group = found.after(PeopleGroup.NONE);
          });
      if (loose.isEmpty()) {
        readLine(content, section);
      }
    }
  }

  /** The label that a line is which names nobody with an office. */
  private Optional<GroupLabel> loose(Span line) {
    List<Person> found = readers.lines().read(t, line.begin(), line.end()).people();
    boolean place =
        t.wordIs("en", line.begin(), line.end()) || t.wordIs("desde", line.begin(), line.end());
    boolean person =
        !place && found.size() > 1
            || !place && found.stream().anyMatch(p -> !p.affiliation().parts().isEmpty());
    return person || cards.expectsOffice() ? Optional.empty() : readers.looseLabels().read(t, line);
  }

  /** "Perú. Ana Soto, Directora; Luis Paz, Asesor": the name of a delegation, then its people. */
  private boolean readBehindStop(Span content, String section) {
    int stop = content.indexOf(". ", t.folded());
    // "Arq." misread as "Arg." is no Argentina.
    boolean title =
        readers.words().skipHonorifics(t, content.begin(), content.end()) > content.begin()
            || readers.words().countryMarks.has(t, content.begin(), content.end())
                && !readers.words().countries.has(t, content.begin(), content.end());
    if (title || stop - content.begin() < SHORTEST_NAME || stop >= content.end()) {
      return false;
    }
    Optional<GroupLabel> label =
        readers
            .labels()
            .whole(t, content.begin(), stop)
            .filter(found -> found.delegation().isPresent());
    List<Person> found =
        label.isEmpty() ? List.of() : readers.lines().list(t, stop + 1, content.end());
    if (found.isEmpty()) {
      return false;
    }
    cards.close();
    group = label.get().after(group);
    addAll(found, section, PersonLineReader.INLINE);
    return true;
  }

  private static int lastOf(Span content) {
    return content.end() - 1;
  }

  private void readLine(Span content, String section) {
    PersonLineReader.Read read = readers.lines().read(t, content.begin(), content.end());
    List<Person> found = cards.opened(read.people(), content);
    addAll(
        readers.model().or(found, t, content.begin(), content.end()),
        section,
        found == read.people() ? read.rule() : CARD);
    if (!found.isEmpty()) {
      rows.end();
    }
  }

  private void readProse(Span content, String section) {
    PeopleProse.Read read = readers.prose().read(t, content.begin(), content.end(), group);
    group = read.group();
    addMembers(read, section, PeopleProse.PROSE);
  }

  private void readRow(Span content, String section) {
    PeopleProse.Read read = rows.read(content, group);
    group = read.group();
    addMembers(read, section, PeopleTable.ROW);
  }

  private void addMembers(PeopleProse.Read read, String section, String rule) {
    for (PeopleProse.Member member : read.members()) {
      people.add(finding(member.person(), member.group(), section, rule));
    }
  }

  private void addToLast(Affiliation more) {
    PersonFinding last = people.remove(people.size() - 1);
    Affiliation all = new Affiliation(last.parts(), last.notes()).and(more);
    people.add(
        new PersonFinding(
            last.name(), all.parts(), all.notes(), last.group(), last.section(), CARD));
  }

  private void addAll(List<Person> found, String section, String rule) {
    found.forEach(
        person ->
            people.add(
                finding(
                    person,
                    PeopleByModel.tellsDelegation(person) ? PeopleGroup.NONE : group,
                    section,
                    rule)));
  }

  private PersonFinding finding(Person person, PeopleGroup of, String section, String rule) {
    List<Part> parts =
        new ArrayList<>(readers.officeBody().parted(t, person.affiliation().parts(), of));
    List<Span> notes = new ArrayList<>();
    for (Span note : person.affiliation().notes()) {
      Optional<Part> country = of.delegation().isPresent() ? Optional.empty() : country(note);
      country.ifPresentOrElse(parts::add, () -> notes.add(note));
    }
    if (of.delegation().isEmpty()) {
      parts.addAll(readers.labels().countriesIn(t, parts));
    }
    return new PersonFinding(person.name(), parts, notes, of, section, person.rule().orElse(rule));
  }

  private Optional<Part> country(Span note) {
    Optional<TermList.Term> found = readers.words().countries.at(t, note.begin(), note.end());
    return found
        .filter(phrase -> phrase.length() == note.length())
        .map(phrase -> new Part(Kind.COUNTRY, note, phrase.value()));
  }
}
