package legajo.pipeline.extract.people;

import legajo.rules.RulePack;

/** The readers of people's lines, made for one rule pack. */
final class PeopleReaders {
  private final PeopleWords words;
  private final GroupLabelReader labels;
  private final LooseGroupLabels looseLabels;
  private final PersonLineReader lines;
  private final AffiliationReader affiliations;
  private final PeopleTable table;
  private final PeopleProse prose;
  private final AcronymDefinitions acronyms;
  private final DelegationLegend legend;
  private final OfficeBody officeBody;
  private final PeopleByModel model;

  PeopleReaders(RulePack pack, PeopleWords words, PeopleBy by) {
    this.words = words;
    NameReader names = new NameReader(words);
    DelegationMarks marks = new DelegationMarks(words);
    affiliations = new AffiliationReader(words, marks);
    PeopleSequence sequence = new PeopleSequence(words, names, affiliations);
    labels = new GroupLabelReader(words, names, marks);
    looseLabels = new LooseGroupLabels(words, names);
    officeBody = new OfficeBody(words, new BodyNameReader(words, names));
    legend = new DelegationLegend(words);
    model = new PeopleByModel(pack, words, sequence, by);
    lines = new PersonLineReader(words, names, affiliations, sequence, marks);
    table = new PeopleTable(words, names, affiliations, labels);
    prose = new PeopleProse(words, labels, lines, sequence, model);
    acronyms = new AcronymDefinitions(words);
  }

  PeopleWords words() {
    return words;
  }

  GroupLabelReader labels() {
    return labels;
  }

  LooseGroupLabels looseLabels() {
    return looseLabels;
  }

  PersonLineReader lines() {
    return lines;
  }

  AffiliationReader affiliations() {
    return affiliations;
  }

  PeopleTable table() {
    return table;
  }

  PeopleProse prose() {
    return prose;
  }

  OfficeBody officeBody() {
    return officeBody;
  }

  DelegationLegend legend() {
    return legend;
  }

  PeopleByModel model() {
    return model;
  }

  AcronymDefinitions acronyms() {
    return acronyms;
  }
}
