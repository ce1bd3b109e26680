package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import legajo.model.Session;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.SameTimes;
import legajo.pipeline.document.Words;

/** Gives meetings the times that are told for several at once, or that repeat those of another. */
final class SharedTimes {
  private final SessionTimes reader;
  private final List<Meeting> meetings;
  private final List<SessionMention> mentions;

  /** In the order of the meetings, which settles whose times others repeat. */
  private final Map<Meeting, List<SessionTimes.Told>> times = new LinkedHashMap<>();

  /** Whether hours are told of all meetings, so that "the same hours" are these. */
  private boolean allHaveTimes;

  SharedTimes(SessionTimes reader, List<Meeting> meetings, List<SessionMention> mentions) {
    this.reader = reader;
    this.meetings = meetings;
    this.mentions = mentions;
  }

  /** The times of each meeting. */
  Map<Meeting, List<SessionTimes.Told>> of(List<SessionMention> groups) {
    meetings.forEach(meeting -> times.put(meeting, reader.own(meeting)));
    fromGroups(groups, false);
    allHaveTimes =
        groups.stream()
            .anyMatch(
                group ->
                    group.meeting().kind() == MeetingName.Kind.ALL && !group.times().isEmpty());
    Set<Meeting> asked = new HashSet<>();
    meetings.forEach(meeting -> repeat(meeting, asked));
    fromGroups(groups, true);
    UnplacedTimes unplaced = new UnplacedTimes(reader.countries(), times);
    placeEach((meeting, told) -> unplaced.likeOthers(told, 2));
    placeEach((meeting, told) -> reader.everywhere(told, mentions));
    placeEach(unplaced::onAll);
    placeEach((meeting, told) -> unplaced.asFirstTold(told));
    placeEach((meeting, told) -> unplaced.likeOthers(told, 1));
    return times;
  }

  private void placeEach(
      BiFunction<Meeting, List<SessionTimes.Told>, List<SessionTimes.Told>> placing) {
    for (Meeting meeting : meetings) {
      if (!meeting.isInPerson()) {
        times.computeIfPresent(meeting, placing);
      }
    }
  }

  private void fromGroups(List<SessionMention> groups, boolean evenWhereRepeated) {
    for (MeetingName.Kind kind :
        List.of(
            MeetingName.Kind.FIRST_FEW,
            MeetingName.Kind.LAST,
            MeetingName.Kind.REST,
            MeetingName.Kind.ALL)) {
      for (SessionMention group : groups) {
        if (group.meeting().kind() == kind && !group.times().isEmpty()) {
          give(group, evenWhereRepeated);
        }
      }
    }
  }

  private void give(SessionMention group, boolean evenWhereRepeated) {
    for (Meeting meeting : meetings) {
      boolean repeats = sameTimes(meeting).isPresent();
      boolean free = isWithout(meeting) && (evenWhereRepeated || !repeats);
      if (free && !isElsewhere(meeting) && isMeant(group, meeting)) {
        times.put(meeting, reader.ofGroup(group, meeting));
      }
    }
  }

  /** What is told of all meetings is told of those at a distance, where there are such. */
  private boolean isElsewhere(Meeting meeting) {
    return meeting.isInPerson()
        && meetings.stream()
            .anyMatch(other -> other.kind == Session.Kind.SESSION && !other.isInPerson());
  }

  private boolean isMeant(SessionMention group, Meeting meeting) {
    if (meeting.kind == Session.Kind.COORDINATION || isExcept(group, meeting)) {
      return false;
    }
    int number = meeting.isNumbered() ? meeting.number.orElseThrow() : 0;
    return switch (group.meeting().kind()) {
      case FIRST_FEW -> number > 0 && number <= group.meeting().number().orElse(0);
      case LAST -> number > 0 && number == highest();
      case REST -> number > 0;
      default -> true;
    };
  }

  private int highest() {
    return meetings.stream()
        .filter(Meeting::isNumbered)
        .mapToInt(meeting -> meeting.number.orElseThrow())
        .max()
        .orElse(0);
  }

  private boolean isExcept(SessionMention group, Meeting meeting) {
    return group.except().stream().anyMatch(except -> names(except, meeting));
  }

  private boolean names(MeetingName name, Meeting meeting) {
    return switch (name.kind()) {
      case NUMBERED -> meeting.isNumbered() && meeting.number.equals(name.number());
      case LAST -> meeting.isNumbered() && meeting.number.orElseThrow() == highest();
      case EXTRAORDINARY -> meeting.kind == Session.Kind.EXTRAORDINARY;
      case INTERMEDIATE -> meeting.kind == Session.Kind.INTERMEDIATE;
      default -> false;
    };
  }

  private boolean isWithout(Meeting meeting) {
    return times.getOrDefault(meeting, List.of()).isEmpty();
  }

  /** "mismo horario": the times of the meeting it points to, or of the one told before it. */
  private void repeat(Meeting meeting, Set<Meeting> asked) {
    if (!isWithout(meeting) || !asked.add(meeting)) {
      return;
    }
    Optional<SessionMention> asking = sameTimes(meeting);
    if (asking.isEmpty()) {
      return;
    }
    SameTimes same = asking.get().sameTimes().orElseThrow();
    Optional<Meeting> pointed =
        same.number().isPresent()
            ? meetings.stream()
                .filter(m -> m.isNumbered() && m.number.equals(same.number()))
                .findFirst()
            : before(asking.get(), meeting).filter(other -> other.isNumbered() || !allHaveTimes);
    pointed.ifPresent(
        other -> {
          repeat(other, asked);
          times.put(meeting, repeated(times.getOrDefault(other, List.of()), same));
        });
  }

  private static Optional<SessionMention> sameTimes(Meeting meeting) {
    return meeting.byTelling().stream().filter(m -> m.sameTimes().isPresent()).findFirst();
  }

  /** The numbered session told last before a mention that has times; else any meeting. */
  private Optional<Meeting> before(SessionMention mention, Meeting asking) {
    Optional<Meeting> other = Optional.empty();
    for (int i = mentions.indexOf(mention) - 1; i >= 0; i--) {
      Optional<Meeting> owner = owner(mentions.get(i));
      if (owner.isEmpty() || owner.get() == asking || !tellsTimes(mentions.get(i))) {
        continue;
      }
      if (asking.isNumbered() && owner.get().kind == Session.Kind.COORDINATION) {
        continue;
      }
      if (owner.get().isNumbered()) {
        return owner;
      }
      other = other.or(() -> owner);
    }
    return other;
  }

  private static boolean tellsTimes(SessionMention mention) {
    return !mention.times().isEmpty() || mention.sameTimes().isPresent();
  }

  private Optional<Meeting> owner(SessionMention mention) {
    return meetings.stream().filter(meeting -> meeting.mentions.contains(mention)).findFirst();
  }

  private static List<SessionTimes.Told> repeated(List<SessionTimes.Told> all, SameTimes same) {
    List<SessionTimes.Told> repeated = new ArrayList<>();
    for (SessionTimes.Told told : all) {
      repeated.add(
          new SessionTimes.Told(
              told.times(),
              inferred(told.start(), same),
              told.end().isEmpty() ? List.of() : inferred(told.end(), same),
              told.country().isEmpty() ? List.of() : inferred(told.country(), same)));
    }
    return repeated;
  }

  private static List<Words> inferred(List<Words> from, SameTimes same) {
    List<Words> words = new ArrayList<>();
    words.add(Words.inferred(same.span(), "session.same-times"));
    from.forEach(w -> words.add(Words.inferred(w.span(), w.rule())));
    return words;
  }
}
