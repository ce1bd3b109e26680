package legajo.corpus.gold;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import legajo.model.Call;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Modality;
import legajo.model.Objectives;
import legajo.model.Party.Role;
import legajo.model.SectionKind;
import legajo.model.Session.Kind;
import legajo.model.Session.Status;
import legajo.model.Version;

/**
 * What a person found in a report. Where several ways of writing a value are right, all of them
 * stand in a list.
 *
 * @param file name of the report's file
 * @param layout how the report is laid out, as a short tag such as {@code acta}; absent where
 *     nobody said
 * @param title as one line
 * @param programme acronyms of the programme and of the body that runs it
 * @param call the call in which the cooperation was selected
 * @param modality how the parties met
 * @param version the state of the text and its date
 * @param website address of this cooperation's own page
 * @param parties ministries and the coordinating body
 * @param objectives the aims
 * @param product what the cooperation was to yield
 * @param sessions meetings, by date
 * @param participants people, in their order
 * @param dates every expression that names a date, in text order
 * @param sections in text order, whatever their level
 */
public record GoldRecord(
    String file,
    Optional<String> layout,
    Optional<String> title,
    Programme programme,
    Call call,
    Optional<Modality> modality,
    Version version,
    Optional<String> website,
    List<Party> parties,
    Objectives objectives,
    Optional<String> product,
    List<Session> sessions,
    List<Participant> participants,
    List<DateMention> dates,
    List<Section> sections) {
  public GoldRecord {
    parties = List.copyOf(parties);
    sessions = List.copyOf(sessions);
    participants = List.copyOf(participants);
    dates = List.copyOf(dates);
    sections = List.copyOf(sections);
  }

  /** The same of another file. */
  public GoldRecord withFile(String name) {
    return new GoldRecord(
        name,
        layout,
        title,
        programme,
        call,
        modality,
        version,
        website,
        parties,
        objectives,
        product,
        sessions,
        participants,
        dates,
        sections);
  }

  /** The programme that a cooperation belongs to. */
  public record Programme(Optional<String> acronym, Optional<String> organisation) {}

  /**
   * A body that takes part.
   *
   * @param names every full name that the report uses
   */
  public record Party(
      Role role,
      Optional<String> country,
      @JsonProperty("nameAny") List<String> names,
      Optional<String> acronym) {
    public Party {
      names = List.copyOf(names);
    }
  }

  /** A meeting. */
  public record Session(
      Kind kind,
      Optional<Integer> ordinal,
      Optional<Edtf> date,
      List<LocalTimes> times,
      Optional<String> platform,
      Status status,
      Optional<String> passcode) {
    public Session {
      times = List.copyOf(times);
    }
  }

  /**
   * A person.
   *
   * @param institutions name or acronym of the institution; empty where the report gives none
   */
  public record Participant(
      String name,
      Optional<String> position,
      Optional<String> unit,
      @JsonProperty("institutionAny") List<String> institutions,
      Optional<String> delegation,
      Optional<String> note) {
    public Participant {
      institutions = List.copyOf(institutions);
    }
  }

  /** An expression that names a date. */
  public record DateMention(String text, Edtf edtf) {}

  /**
   * A section.
   *
   * @param level 1 for a main section
   * @param kind of a section of level 1
   */
  public record Section(
      int level, Optional<String> number, String heading, Optional<SectionKind> kind) {}
}
