package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import legajo.model.SectionKind;
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
    List<PersonFinding> people = new ArrayList<>();
    for (Outline.Node section : listsOf(outline, text)) {
      PeopleListReader list = new PeopleListReader(readers, text);
      list.read(section);
      people.addAll(list.people());
    }
    if (people.isEmpty()) {
      people.addAll(new PeopleMentions(readers, text).find(outline));
    }
    return new ParticipantFindings(people, readers.acronyms().find(text));
  }

  /** The sections that list people: main ones, or else smaller ones with such a heading. */
  private List<Outline.Node> listsOf(Outline outline, PeopleText text) {
    List<Outline.Node> lists = new ArrayList<>();
    for (Outline.Node section : outline.sections()) {
      if (section.kind().filter(kind -> kind == SectionKind.PARTICIPANTS).isPresent()) {
        lists.add(section);
      }
    }
    if (lists.isEmpty()) {
      for (Outline.Node section : outline.allSections()) {
        if (words
            .listHeadings
            .at(text, section.heading().begin(), section.heading().end())
            .isPresent()) {
          lists.add(section);
        }
      }
    }
    return lists;
  }
}
