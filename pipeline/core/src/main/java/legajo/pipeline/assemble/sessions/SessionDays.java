package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import legajo.model.Session;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;

/**
 * Gives the sessions, in their order, the days of a list: "Las sesiones fueron los días 5, 12 y
 * 19".
 */
final class SessionDays {
  private static final int MOST_VISITS = 2;
  private final DateBinding binding;

  SessionDays(DateBinding binding) {
    this.binding = binding;
  }

  /** Makes one meeting of each day of several of a kind: "dos reuniones previas, el 3 y el 17". */
  void givePlurals(List<Meeting> meetings, List<SessionMention> groups) {
    for (SessionMention group : groups) {
      Optional<Session.Kind> kind = MeetingRoll.kind(group.meeting().kind());
      boolean dated =
          meetings.stream().anyMatch(m -> kind.equals(Optional.of(m.kind)) && !m.dates.isEmpty());
      List<BoundDate> days = kind.isPresent() ? daysOf(group) : List.of();
      if (days.size() < 2 || dated) {
        continue;
      }
      meetings.removeIf(meeting -> kind.equals(Optional.of(meeting.kind)));
      for (BoundDate day : days) {
        Meeting meeting = new Meeting(kind.orElseThrow(), Optional.empty());
        meeting.add(group, Optional.of(day));
        meetings.add(meeting);
      }
    }
  }

  /** Dates the numbered sessions where none has a date and the list has as many days. */
  void give(List<Meeting> meetings, List<SessionMention> groups) {
    List<Meeting> sessions =
        new ArrayList<>(meetings.stream().filter(Meeting::isNumbered).toList());
    sessions.sort(Comparator.comparingInt(meeting -> meeting.number.orElseThrow()));
    if (sessions.stream().anyMatch(meeting -> !meeting.dates.isEmpty())) {
      addBesideVisits(meetings, sessions, groups);
      return;
    }
    for (SessionMention group : groups) {
      List<BoundDate> days = days(group);
      if (days.size() > 1 && (sessions.isEmpty() || sessions.size() == days.size())) {
        for (int i = 0; i < days.size(); i++) {
          Meeting meeting = i < sessions.size() ? sessions.get(i) : added(meetings, i + 1);
          meeting.dates.add(days.get(i));
          if (sessions.isEmpty()) {
            meeting.mentions.add(group);
          }
        }
        return;
      }
    }
  }

  /** "Tres videoconferencias (9 de mayo, …) y una visita": all of them are counted. */
  private void addBesideVisits(
      List<Meeting> meetings, List<Meeting> visits, List<SessionMention> groups) {
    if (!visits.stream().allMatch(Meeting::isInPerson) || visits.size() > MOST_VISITS) {
      return;
    }
    for (SessionMention group : groups) {
      List<BoundDate> days = days(group);
      boolean others =
          days.stream()
              .noneMatch(day -> meetings.stream().anyMatch(m -> m.isOn(Optional.of(day.edtf()))));
      if (days.size() > 1 && others) {
        for (BoundDate day : days) {
          Meeting meeting = added(meetings, 0);
          meeting.mentions.add(group);
          meeting.dates.add(day);
        }
        count(meetings);
        return;
      }
    }
  }

  private static void count(List<Meeting> meetings) {
    List<Meeting> sessions =
        meetings.stream()
            .filter(meeting -> meeting.kind == Session.Kind.SESSION && meeting.edtf().isPresent())
            .sorted(Comparator.comparing((Meeting meeting) -> meeting.edtf().orElseThrow()))
            .toList();
    for (int i = 0; i < sessions.size(); i++) {
      sessions.get(i).number = Optional.of(i + 1);
    }
  }

  private static Meeting added(List<Meeting> meetings, int number) {
    Meeting meeting = new Meeting(Session.Kind.SESSION, Optional.of(number));
    meetings.add(meeting);
    return meeting;
  }

  private List<BoundDate> days(SessionMention group) {
    boolean all = group.meeting().kind() == MeetingName.Kind.ALL;
    boolean told =
        isLabel(group)
            || group.cues().stream()
                .anyMatch(cue -> cue.hint() == Hint.HELD || cue.hint() == Hint.PLANNED);
    return all && told ? daysOf(group) : List.of();
  }

  /** "Sesiones: 4 y 11 de mayo", "tres sesiones virtuales los días 5, 12 y 19". */
  private boolean isLabel(SessionMention group) {
    List<BoundDate> days = daysOf(group);
    return !days.isEmpty()
        && binding.onlyJoining(group.name().end(), days.get(0).date().finding().span().begin());
  }

  private List<BoundDate> daysOf(SessionMention group) {
    List<BoundDate> days = new ArrayList<>();
    for (Scope scope : group.scopes()) {
      for (ResolvedDate date : binding.within(scope.span())) {
        boolean day = date.edtf().firstDay().equals(date.edtf().lastDay());
        if (day && date.edtf().firstDay().isPresent()) {
          days.add(new BoundDate(group, date, date.edtf(), Standing.SENTENCE, Optional.empty()));
        }
      }
    }
    return days;
  }
}
