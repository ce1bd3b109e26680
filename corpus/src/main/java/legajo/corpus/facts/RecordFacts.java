package legajo.corpus.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import legajo.model.DateMention;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.SectionKind;
import legajo.model.Session;

/** The facts of a record that the program made. */
public final class RecordFacts {
  private RecordFacts() {}

  /** What a record says. */
  public static Facts of(Report record) {
    Map<EntityKind, List<Entity>> lists = new EnumMap<>(EntityKind.class);
    lists.put(EntityKind.PARTY, list(EntityKind.PARTY, record.parties(), RecordFacts::party));
    lists.put(
        EntityKind.OBJECTIVE,
        list(EntityKind.OBJECTIVE, record.objectives().specific(), RecordFacts::objective));
    lists.put(
        EntityKind.SESSION, list(EntityKind.SESSION, record.sessions(), RecordFacts::session));
    lists.put(
        EntityKind.PARTICIPANT,
        list(EntityKind.PARTICIPANT, record.participants(), RecordFacts::participant));
    lists.put(EntityKind.DATE, list(EntityKind.DATE, record.dates(), RecordFacts::date));
    List<Entity> sections = new ArrayList<>();
    addSections(record.sections(), 1, EntityKind.SECTION.pointer(), sections);
    lists.put(EntityKind.SECTION, sections);
    return new Facts(record.source().file(), report(record), lists);
  }

  private static <T> List<Entity> list(
      EntityKind kind, List<T> things, BiFunction<T, String, Entity> entity) {
    List<Entity> entities = new ArrayList<>(things.size());
    for (int i = 0; i < things.size(); i++) {
      entities.add(entity.apply(things.get(i), kind.pointer() + "/" + i));
    }
    return entities;
  }

  private static Entity report(Report record) {
    return new Answers()
        .put(Field.TITLE, record.title())
        .put(Field.PROGRAMME_ACRONYM, record.programme().acronym())
        .put(Field.PROGRAMME_ORGANISATION, record.programme().organisation())
        .put(Field.CALL_ORDINAL, record.call().ordinal().map(String::valueOf))
        .put(Field.CALL_DATE, record.call().date().map(Edtf::value))
        .put(Field.MODALITY, record.modality().map(RecordFacts::label))
        .put(Field.VERSION_STATUS, record.version().status().map(RecordFacts::label))
        .put(Field.VERSION_DATE, record.version().date().map(Edtf::value))
        .put(Field.WEBSITE, record.website())
        .put(Field.GENERAL_OBJECTIVE, record.objectives().general())
        .put(Field.PRODUCT, record.product())
        .entity(EntityKind.REPORT, "");
  }

  private static Entity party(Party party, String pointer) {
    return new Answers()
        .put(Field.PARTY_ROLE, Optional.of(label(party.role())))
        .put(Field.PARTY_COUNTRY, party.country())
        .put(Field.PARTY_NAME, party.name())
        .put(Field.PARTY_ACRONYM, party.acronym())
        .entity(EntityKind.PARTY, pointer);
  }

  private static Entity objective(String text, String pointer) {
    return new Answers()
        .put(Field.OBJECTIVE_TEXT, Optional.of(text))
        .entity(EntityKind.OBJECTIVE, pointer);
  }

  private static Entity session(Session session, String pointer) {
    List<Entity> times = new ArrayList<>();
    for (int i = 0; i < session.times().size(); i++) {
      times.add(time(session.times().get(i), pointer + EntityKind.TIME.pointer() + "/" + i));
    }
    Entity entity =
        new Answers()
            .put(Field.SESSION_KIND, Optional.of(label(session.kind())))
            .put(Field.SESSION_ORDINAL, session.ordinal().map(String::valueOf))
            .put(Field.SESSION_DATE, session.date().map(Edtf::value))
            .put(Field.SESSION_STATUS, Optional.of(label(session.status())))
            .put(Field.SESSION_PLATFORM, session.platform())
            .put(Field.SESSION_PASSCODE, session.recording().passcode())
            .entity(EntityKind.SESSION, pointer);
    return new Entity(entity.kind(), pointer, entity.answers(), times);
  }

  private static Entity time(LocalTimes time, String pointer) {
    return new Answers()
        .put(Field.TIME_COUNTRY, time.country())
        .put(Field.TIME_START, Optional.of(time.start()))
        .put(Field.TIME_END, time.end())
        .entity(EntityKind.TIME, pointer);
  }

  private static Entity participant(Participant person, String pointer) {
    return new Answers()
        .put(Field.PARTICIPANT_NAME, Optional.of(person.name()))
        .put(Field.PARTICIPANT_POSITION, person.position())
        .put(Field.PARTICIPANT_UNIT, person.unit())
        .put(Field.PARTICIPANT_INSTITUTION, person.institution())
        .put(Field.PARTICIPANT_DELEGATION, person.delegation())
        .put(Field.PARTICIPANT_NOTE, person.note())
        .entity(EntityKind.PARTICIPANT, pointer);
  }

  private static Entity date(DateMention date, String pointer) {
    return new Answers()
        .put(Field.DATE_EDTF, Optional.of(date.edtf().value()))
        .put(Field.DATE_TEXT, Optional.of(DateWords.bare(date.text())))
        .entity(EntityKind.DATE, pointer);
  }

  private static void addSections(
      List<Section> sections, int level, String pointer, List<Entity> to) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      String here = pointer + "/" + i;
      // The title page is no section that people annotate but for its heading: that is the title.
      if (section.kind().filter(kind -> kind == SectionKind.TITLE_PAGE).isEmpty()) {
        to.add(
            new Answers()
                .put(Field.SECTION_LEVEL, Optional.of(String.valueOf(level)))
                .put(Field.SECTION_NUMBER, section.number())
                .put(Field.SECTION_HEADING, Optional.of(section.heading()))
                .put(Field.SECTION_KIND, section.kind().map(SectionKind::label))
                .entity(EntityKind.SECTION, here));
      }
      addSections(section.sections(), level + 1, here + "/sections", to);
    }
  }

  /** The word by which a record writes a constant: {@code in-person} for IN_PERSON. */
  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Collects the answers of one entity. */
  private static final class Answers {
    private final Map<Field, Answer> answers = new EnumMap<>(Field.class);

    Answers put(Field field, Optional<String> value) {
      answers.put(field, Answer.of(value.filter(text -> !text.isBlank())));
      return this;
    }

    Entity entity(EntityKind kind, String pointer) {
      return new Entity(kind, pointer, answers, List.of());
    }
  }
}
