package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.Edtf;
import legajo.model.Modality;
import legajo.model.Party;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.Sourced;
import legajo.rules.RulePack;

/** Makes one programme of sessions from all mentions of meetings in a report. */
public final class SessionProgramme {
  /** "Actividades programadas", "Próximas sesiones". */
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:actividades|sesiones|reuniones|encuentros|videoconferencias|visitas|llamadas|conexiones)"
              + " (?:programad|pendient|previst|por realizar|futur|proxim|planificad|por venir)"
              + "|\\bproxim[oa]s (?:actividades|sesiones|reuniones|encuentros|videoconferencias|visitas|llamadas|conexiones)\\b");

  private final RulePack pack;

  /** A programme maker that knows the small words of this pack. */
  public SessionProgramme(RulePack pack) {
    this.pack = pack;
  }

  /**
   * The sessions in order of date; those without a date by their number.
   *
   * @param outline the report
   * @param mentions words that name meetings
   * @param dates all dates of the report, in text order
   * @param parties who cooperates; tells which countries "both countries" are, and who is the host
   * @param versionDate the report's own date, against which sessions are held or planned
   * @param modality how the parties met
   */
  public List<Sourced<Session>> assemble(
      Outline outline,
      List<SessionMention> mentions,
      List<ResolvedDate> dates,
      List<Party> parties,
      Optional<Edtf> versionDate,
      Optional<Modality> modality) {
    String folded = outline.cued().folded();
    DateBinding binding = new DateBinding(new DateTies(pack, folded), folded, dates);
    MeetingRoll roll = new MeetingRoll(binding);
    List<Meeting> meetings = roll.call(mentions);
    List<SessionMention> groups = roll.groups();
    new VisitDays(binding).give(meetings);
    SessionDays days = new SessionDays(binding);
    days.give(meetings, groups);
    days.givePlurals(meetings, groups);
    new RelativeDays(binding).give(meetings);
    if (modality.equals(Optional.of(Modality.IN_PERSON))) {
      meetings.forEach(Meeting::holdInPerson);
    }
    boolean distant = modality.equals(Optional.of(Modality.VIRTUAL));
    meetings.forEach(meeting -> meeting.distant = distant);
    holdAtOnePlace(groups, meetings);
    Map<Meeting, List<SessionTimes.Told>> times =
        new SharedTimes(
                new SessionTimes(
                    parties, new MeetingHosts(travellers(parties), parties, binding, meetings)),
                meetings,
                mentions)
            .of(groups);
    SessionStatus status = new SessionStatus(versionDate, nextSteps(outline), isPlanned(groups));
    SessionPlatform platform = new SessionPlatform(groups, meetings);
    List<Sourced<Session>> sessions = new ArrayList<>();
    for (Meeting meeting : SessionOrder.of(meetings)) {
      sessions.add(
          new SessionRecord(meeting)
              .with(status.of(meeting))
              .with(times.getOrDefault(meeting, List.of()))
              .with(platform.of(meeting))
              .done());
    }
    return sessions;
  }

  /** "Las tres jornadas tuvieron lugar en La Paz", and no product for distances is named. */
  private static void holdAtOnePlace(List<SessionMention> groups, List<Meeting> meetings) {
    Optional<ClockTimes.Place> place =
        groups.stream()
            .filter(group -> group.meeting().kind() == MeetingName.Kind.ALL)
            .flatMap(group -> group.place().stream())
            .filter(named -> named.country().isPresent())
            .findFirst();
    boolean product =
        groups.stream().anyMatch(group -> group.platform().isPresent())
            || meetings.stream()
                .flatMap(meeting -> meeting.mentions.stream())
                .anyMatch(mention -> mention.platform().isPresent());
    groups.stream()
        .filter(group -> group.inPerson().isPresent())
        .filter(group -> group.meeting().kind() == MeetingName.Kind.FIRST_FEW)
        .forEach(group -> holdFirst(group.meeting().number().orElse(0), meetings));
    if (place.isPresent() && !product) {
      for (Meeting meeting : meetings) {
        if (meeting.kind != Session.Kind.COORDINATION) {
          meeting.visit = true;
          meeting.placeOfAll = place;
        }
      }
    }
  }

  private static void holdFirst(int few, List<Meeting> meetings) {
    for (Meeting meeting : meetings) {
      boolean first = meeting.isNumbered() && meeting.number.orElseThrow() <= few;
      boolean product =
          meeting.mentions.stream().anyMatch(mention -> mention.platform().isPresent());
      meeting.visit |= first && !product;
    }
  }

  private Travellers travellers(List<Party> parties) {
    return new Travellers(
        pack, parties.stream().flatMap(party -> party.country().stream()).distinct().toList());
  }

  /** Ids of the sections that tell what is still to be done. */
  private static Set<String> nextSteps(Outline outline) {
    Set<String> ids = new HashSet<>();
    addToCome(outline, outline.sections(), ids);
    return ids;
  }

  private static void addToCome(Outline outline, List<Outline.Node> nodes, Set<String> ids) {
    for (Outline.Node node : nodes) {
      boolean next = node.kind().equals(Optional.of(SectionKind.NEXT_STEPS));
      if (next || TO_COME.matcher(node.heading().of(outline.cued().folded())).find()) {
        ids.add(node.id());
      }
      addToCome(outline, node.sections(), ids);
    }
  }

  /** Whether the text says of all sessions that they are to come, and never that they were. */
  private static boolean isPlanned(List<SessionMention> groups) {
    boolean planned = false;
    for (SessionMention group : groups) {
      if (group.meeting().kind() == MeetingName.Kind.ALL && group.tense().isPresent()) {
        if (group.tense().get().hint() == Hint.HELD) {
          return false;
        }
        planned = true;
      }
    }
    return planned;
  }
}
