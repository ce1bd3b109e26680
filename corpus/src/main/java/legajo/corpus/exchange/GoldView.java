package legajo.corpus.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.corpus.gold.GoldRecord;
import legajo.model.DateMention;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.Session;

/** What a record says, as gold says it: every field that is scored, and no other. */
public final class GoldView {
  private GoldView() {}

  /** The gold that a record would be, if all of it were right. */
  public static GoldRecord of(Report report) {
    return new GoldRecord(
        report.source().file(),
        Optional.empty(),
        clean(report.title()),
        new GoldRecord.Programme(
            clean(report.programme().acronym()), clean(report.programme().organisation())),
        report.call(),
        report.modality(),
        report.version(),
        clean(report.website()),
        report.parties().stream().map(GoldView::party).toList(),
        new legajo.model.Objectives(
            clean(report.objectives().general()),
            report.objectives().specific().stream()
                .map(PlainWords::of)
                .filter(words -> !words.isEmpty())
                .toList()),
        clean(report.product()),
        report.sessions().stream().map(GoldView::session).toList(),
        report.participants().stream().map(GoldView::participant).toList(),
        report.dates().stream().map(GoldView::date).toList(),
        sections(report).stream().map(PlacedSection::section).toList());
  }

  /**
   * A section of gold.
   *
   * @param pointer where it stands in the record
   * @param section what gold says of it
   */
  record PlacedSection(String pointer, GoldRecord.Section section) {}

  /** The sections in text order; text before the first heading has none, and is no section. */
  static List<PlacedSection> sections(Report report) {
    List<PlacedSection> found = new ArrayList<>();
    addSections("", 1, report.sections(), found);
    return found;
  }

  private static void addSections(
      String parent, int level, List<Section> sections, List<PlacedSection> found) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      String pointer = parent + "/sections/" + i;
      if (!section.heading().isBlank()) {
        found.add(
            new PlacedSection(
                pointer,
                new GoldRecord.Section(
                    level,
                    clean(section.number()),
                    PlainWords.of(section.heading()),
                    section.kind())));
      }
      addSections(pointer, level + 1, section.sections(), found);
    }
  }

  private static GoldRecord.Party party(Party party) {
    return new GoldRecord.Party(
        party.role(),
        party.country(),
        clean(party.name()).stream().toList(),
        clean(party.acronym()));
  }

  private static GoldRecord.Session session(Session session) {
    return new GoldRecord.Session(
        session.kind(),
        session.ordinal(),
        session.date(),
        session.times(),
        clean(session.platform()),
        session.status(),
        clean(session.recording().passcode()));
  }

  private static GoldRecord.Participant participant(Participant person) {
    return new GoldRecord.Participant(
        PlainWords.of(person.name()),
        clean(person.position()),
        clean(person.unit()),
        clean(person.institution()).stream().toList(),
        clean(person.delegation()),
        clean(person.note()));
  }

  private static GoldRecord.DateMention date(DateMention date) {
    return new GoldRecord.DateMention(PlainWords.of(date.text()), date.edtf());
  }

  private static Optional<String> clean(Optional<String> text) {
    return text.map(PlainWords::of).filter(words -> !words.isEmpty());
  }
}
