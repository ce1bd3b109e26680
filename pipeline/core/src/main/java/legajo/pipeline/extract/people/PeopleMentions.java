package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PersonFinding;
import legajo.rules.Span;

/** Finds people in the running text of a report that has no list of them. */
final class PeopleMentions {
  private final PeopleReaders readers;
  private final PeopleText t;

  PeopleMentions(PeopleReaders readers, PeopleText text) {
    this.readers = readers;
    this.t = text;
  }

  /** The people of sentences that say who took part, each once. */
  List<PersonFinding> find(Outline outline) {
    List<PersonFinding> people = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Outline.Node section : outline.allSections()) {
      for (Outline.Block block : section.blocks()) {
        if (block.kind() != Outline.Block.Kind.TABLE_ROW) {
          read(block.content(), section.id(), people, known);
        }
      }
    }
    return people;
  }

  private void read(Span content, String section, List<PersonFinding> people, Set<String> known) {
    PeopleProse prose = readers.prose();
    if (!prose.saysWhoTookPart(t, content.begin(), content.end())) {
      return;
    }
    PeopleGroup group = PeopleGroup.NONE;
    for (int begin = content.begin(); begin < content.end(); ) {
      int end = Math.min(prose.sentenceEnd(t, begin, content.end()) + 1, content.end());
      if (prose.saysWhoTookPart(t, begin, end) || prose.opensWithGroup(t, begin, end)) {
        PeopleProse.Read read = prose.read(t, begin, end, group);
        group = read.group();
        read.members().forEach(member -> add(member, section, people, known));
      }
      begin = t.skipSpaces(end, content.end());
    }
  }

  private void add(
      PeopleProse.Member member, String section, List<PersonFinding> people, Set<String> known) {
    Span name = member.person().name();
    if (known.add(name.of(t.folded()))) {
      people.add(
          new PersonFinding(
              name,
              readers.officeBody().parted(t, member.person().affiliation().parts(), member.group()),
              member.person().affiliation().notes(),
              member.group(),
              section,
              member.person().rule().orElse(PeopleProse.PROSE)));
    }
  }
}
