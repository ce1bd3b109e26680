package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ParticipantFindings;
import legajo.pipeline.document.PersonFinding;
import legajo.rules.RulePack;

/**
 * Finds the people who took part, with the words beside their names: in the list of participants
 * or, where a report has none, in its running text.
 */
public final class ParticipantExtractor {
  private final PeopleWords words;
  private final PeopleReaders readers;

  /** An extractor by the vocabularies of a pack. */
  public ParticipantExtractor(RulePack pack) {
    this.words = new PeopleWords(pack);
    this.readers = new PeopleReaders(words);
  }

  /** The people of a report. */
  public ParticipantFindings extract(Outline outline) {
    PeopleText text =
        new PeopleText(outline.clean().text(), outline.cued().folded(), words.firstWords);
    PeopleLists lists = new PeopleLists(readers, text);
    List<PersonFinding> people = people(lists.main(outline), text);
    if (people.isEmpty()) {
      people.addAll(people(lists.headed(outline), text));
    }
    if (people.isEmpty()) {
      people.addAll(people(lists.unheaded(outline), text));
    }
    if (people.isEmpty()) {
      people.addAll(new PeopleMentions(readers, text).find(outline));
    }
    return new ParticipantFindings(people, readers.acronyms().find(text));
  }

  private List<PersonFinding> people(List<PeopleLists.Place> lists, PeopleText text) {
    List<PersonFinding> people = new ArrayList<>();
    for (PeopleLists.Place place : lists) {
      PeopleListReader list = new PeopleListReader(readers, text);
      list.read(place.section(), place.firstBlock());
      people.addAll(list.people());
    }
    return people;
  }
}
