package legajo.pipeline.extract.sessions;

import legajo.rules.RulePack;

/**
 * The readers that know one rule pack, shared by all reports.
 *
 * @param names finds names of meetings
 * @param elliptic finds those that go by an ordinal alone
 * @param lines judges how lines speak of them
 * @param facts reads what stands beside them
 * @param following reads the sentences after those that name them
 * @param table reads tables of meetings
 * @param groups reads what is said of several meetings
 * @param apart reads hours that are told apart from the meetings
 * @param stays finds stays that running text tells
 * @param exceptions reads which meetings are left out of what is said of all
 * @param agendas finds meetings by the shape of the report
 * @param actas reads how an acta opens and closes its meeting
 */
record SessionReaders(
    MeetingNames names,
    EllipticNames elliptic,
    MeetingLines lines,
    MentionFacts facts,
    FollowingSentences following,
    MeetingTable table,
    MeetingGroups groups,
    HoursApart apart,
    StaySentences stays,
    MeetingExceptions exceptions,
    AgendaReader agendas,
    Actas actas) {

  static SessionReaders of(RulePack pack) {
    MeetingNames names = new MeetingNames(pack);
    MentionFacts facts = new MentionFacts(pack);
    MeetingLines lines = new MeetingLines(pack);
    return new SessionReaders(
        names,
        new EllipticNames(names),
        lines,
        facts,
        new FollowingSentences(pack, facts),
        new MeetingTable(pack, names, facts),
        new MeetingGroups(pack, names, facts),
        new HoursApart(facts),
        new StaySentences(pack, facts),
        new MeetingExceptions(pack, names),
        new AgendaReader(names, facts, lines),
        new Actas(pack, facts));
  }
}
