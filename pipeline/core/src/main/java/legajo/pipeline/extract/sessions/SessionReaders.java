package legajo.pipeline.extract.sessions;

import legajo.rules.RulePack;

/**
 * The readers that know one rule pack, shared by all reports.
 *
 * @param names finds names of meetings
 * @param elliptic finds those that go by an ordinal alone
 * @param lines judges how lines speak of them
 * @param facts reads what stands beside them
 * @param table reads tables of meetings
 * @param groups reads what is said of several meetings
 * @param exceptions reads which meetings are left out of what is said of all
 * @param series finds meetings that no known word names
 * @param actas reads how an acta opens and closes its meeting
 */
record SessionReaders(
    MeetingNames names,
    EllipticNames elliptic,
    MeetingLines lines,
    MentionFacts facts,
    MeetingTable table,
    MeetingGroups groups,
    MeetingExceptions exceptions,
    SeriesMeetings series,
    Actas actas) {

  static SessionReaders of(RulePack pack) {
    MeetingNames names = new MeetingNames(pack);
    MentionFacts facts = new MentionFacts(pack);
    return new SessionReaders(
        names,
        new EllipticNames(names),
        new MeetingLines(pack),
        facts,
        new MeetingTable(pack, names, facts),
        new MeetingGroups(pack, names, facts),
        new MeetingExceptions(pack, names),
        new SeriesMeetings(facts),
        new Actas(pack, facts));
  }
}
