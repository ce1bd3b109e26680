package legajo.pipeline.extract.people;

/** The readers of people's lines, made for one rule pack. */
final class PeopleReaders {
  private final PeopleWords words;
  private final GroupLabelReader labels;
  private final PersonLineReader lines;
  private final AffiliationReader affiliations;
  private final PeopleTable table;
  private final PeopleProse prose;
  private final AcronymDefinitions acronyms;
  private final DelegationLegend legend;
  private final OfficeBody officeBody;

  PeopleReaders(PeopleWords words) {
    this.words = words;
    NameReader names = new NameReader(words);
    DelegationMarks marks = new DelegationMarks(words);
    affiliations = new AffiliationReader(words, marks);
    PeopleSequence sequence = new PeopleSequence(words, names, affiliations);
    labels = new GroupLabelReader(words, names, marks);
    officeBody = new OfficeBody(words, new BodyNameReader(words, names));
    legend = new DelegationLegend(words);
    lines = new PersonLineReader(words, names, affiliations, sequence, marks);
    table = new PeopleTable(words, names, affiliations, labels);
    prose = new PeopleProse(words, labels, lines, sequence);
    acronyms = new AcronymDefinitions(words);
  }

  PeopleWords words() {
    return words;
  }

  GroupLabelReader labels() {
    return labels;
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

  AcronymDefinitions acronyms() {
    return acronyms;
  }
}
