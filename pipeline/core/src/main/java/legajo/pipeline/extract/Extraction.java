package legajo.pipeline.extract;

import legajo.pipeline.document.Findings;
import legajo.pipeline.document.HeaderFindings;
import legajo.pipeline.document.Outline;
import legajo.pipeline.extract.dates.DateExtractor;
import legajo.pipeline.extract.header.HeaderExtractor;
import legajo.pipeline.extract.parties.PartyExtractor;
import legajo.pipeline.extract.people.ParticipantExtractor;
import legajo.pipeline.extract.people.PeopleBy;
import legajo.pipeline.extract.sessions.SessionExtractor;
import legajo.rules.RulePack;

/** Finds everything that a record is made of. */
public final class Extraction {
  private final DateExtractor dates;
  private final HeaderExtractor header;
  private final PartyExtractor parties;
  private final SessionExtractor sessions;
  private final ParticipantExtractor participants;

  /** An extraction by the rules of this pack; people by what is said. */
  public Extraction(RulePack pack, PeopleBy people) {
    this.dates = new DateExtractor(pack);
    this.header = new HeaderExtractor(pack);
    this.parties = new PartyExtractor(pack);
    this.sessions = new SessionExtractor(pack);
    this.participants = new ParticipantExtractor(pack, people);
  }

  /** What is written in a report. */
  public Findings extract(Outline outline) {
    HeaderFindings cooperation = header.extract(outline);
    return new Findings(
        dates.extract(outline),
        cooperation,
        parties.extract(outline, cooperation),
        sessions.extract(outline),
        participants.extract(outline));
  }
}
