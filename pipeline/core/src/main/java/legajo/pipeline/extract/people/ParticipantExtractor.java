package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ParticipantFindings;
import legajo.pipeline.document.PersonFinding;
import legajo.rules.RulePack;

/**
 * Finds the people who took part, with the words beside their names: in the list of participants
 * or, where a report has none, in its running text.
 */
public final class ParticipantExtractor {
  /** A section of participants that lists fewer may not be the list itself. */
  private static final int FEWEST_PEOPLE = 3;

  private final PeopleWords words;
  private final PeopleReaders readers;

  /** An extractor by the vocabularies of a pack. */
  public ParticipantExtractor(RulePack pack) {
    this(pack, PeopleBy.BOTH);
  }

  /** An extractor by the vocabularies of a pack, by rules or by the name finder. */
  public ParticipantExtractor(RulePack pack, PeopleBy by) {
    this.words = new PeopleWords(pack);
    this.readers = new PeopleReaders(pack, words, by);
  }

  /** The people of a report. */
  public ParticipantFindings extract(Outline outline) {
    PeopleText text =
        new PeopleText(outline.clean().text(), outline.cued().folded(), words.firstWords);
    PeopleLists lists = new PeopleLists(readers, text);
    List<PersonFinding> people = people(lists.main(outline), outline, text);
    if (people.isEmpty()) {
      people.addAll(people(lists.headed(outline), outline, text));
    }
    if (people.isEmpty()) {
      people.addAll(people(lists.unheaded(outline), outline, text));
    }
    if (people.size() < FEWEST_PEOPLE) {
      List<PersonFinding> run = run(outline, text);
      people = run.size() > people.size() ? new ArrayList<>(run) : people;
    }
    if (!people.isEmpty()) {
      addOthers(people, outline, text);
    }
    if (people.isEmpty()) {
      people.addAll(new PeopleMentions(readers, text).find(outline));
    }
    return new ParticipantFindings(people, readers.acronyms().find(text));
  }

  /** The people of the lines that look most like a list, wherever they stand. */
  private List<PersonFinding> run(Outline outline, PeopleText text) {
    PeopleListReader list = new PeopleListReader(readers, text);
    list.read(new PeopleRun(readers, text).find(outline));
    return list.people();
  }

  /** Reports without a section of participants list those of each meeting where they tell of it. */
  private void addOthers(List<PersonFinding> people, Outline outline, PeopleText text) {
    Set<String> known = new HashSet<>();
    people.forEach(person -> known.add(person.name().of(text.folded())));
    for (List<PeopleRun.Line> lines : new PeopleRun(readers, text).findAll(outline)) {
      PeopleListReader list = new PeopleListReader(readers, text);
      list.read(lines);
      for (PersonFinding person : list.people()) {
        boolean line =
            person.rule().equals(PersonLineReader.LINE)
                || person.rule().equals(PersonLineReader.REVERSED)
                || person.rule().equals(PersonLineReader.INLINE);
        if (line && known.add(person.name().of(text.folded()))) {
          people.add(person);
        }
      }
    }
    people.sort(Comparator.comparingInt(person -> person.name().begin()));
  }

  private List<PersonFinding> people(
      List<PeopleLists.Place> lists, Outline outline, PeopleText text) {
    List<PersonFinding> people = new ArrayList<>();
    for (PeopleLists.Place place : lists) {
      PeopleListReader list = new PeopleListReader(readers, text);
      list.read(place.section(), place.firstBlock());
      int next = outline.sections().indexOf(place.section()) + 1;
      while (next > 0
          && next < outline.sections().size()
          && list.goesOn(outline.sections().get(next))) {
        next++;
      }
      people.addAll(list.people());
    }
    return people;
  }
}
