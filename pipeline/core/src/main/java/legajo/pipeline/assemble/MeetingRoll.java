package legajo.pipeline.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import legajo.model.Edtf;
import legajo.model.Session;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Telling;

/**
 * Brings the mentions of a report together into its meetings: one for each number, name and date.
 */
final class MeetingRoll {
  private final DateBinding binding;
  private final TreeMap<Integer, Meeting> numbered = new TreeMap<>();
  private final List<Meeting> named = new ArrayList<>();
  private final List<Bound> visits = new ArrayList<>();
  private final List<Bound> lasts = new ArrayList<>();
  private final List<Bound> plain = new ArrayList<>();
  private final List<SessionMention> groups = new ArrayList<>();

  private record Bound(SessionMention mention, DateBinding.Bindings bindings) {
    Optional<BoundDate> date() {
      return bindings.bound();
    }
  }

  MeetingRoll(DateBinding binding) {
    this.binding = binding;
  }

  /** The meetings that took or are to take place, in no order. */
  List<Meeting> call(List<SessionMention> mentions) {
    List<Bound> bound = new ArrayList<>();
    for (SessionMention mention : mentions) {
      if (mention.meeting().isGroup() || mention.rule().equals("session.group")) {
        groups.add(mention);
      } else {
        bound.add(new Bound(mention, binding.of(mention)));
      }
    }
    bound.stream().filter(b -> b.date().isPresent()).forEach(this::add);
    bound.stream().filter(b -> b.date().isEmpty()).forEach(this::add);
    bound.forEach(this::cancel);
    addPlain();
    lasts.forEach(this::addLast);
    visits.forEach(this::addVisit);
    List<Meeting> meetings = new ArrayList<>(numbered.values());
    meetings.addAll(named);
    meetings.removeIf(meeting -> meeting.cancelled || !isToldOf(meeting));
    return meetings;
  }

  /** What is said of several meetings at once, in text order. */
  List<SessionMention> groups() {
    return groups;
  }

  private void add(Bound bound) {
    MeetingName name = bound.mention().meeting();
    switch (name.kind()) {
      case NUMBERED -> numbered(name.number().orElseThrow()).add(bound.mention(), trusted(bound));
      case COORDINATION -> addNamed(Session.Kind.COORDINATION, bound);
      case INTERMEDIATE -> addNamed(Session.Kind.INTERMEDIATE, bound);
      case EXTRAORDINARY -> addNamed(Session.Kind.EXTRAORDINARY, bound);
      case LAST -> lasts.add(bound);
      case VISIT -> visits.add(bound);
      case PLAIN -> plain.add(bound);
      default -> {}
    }
  }

  private Meeting numbered(int number) {
    return numbered.computeIfAbsent(number, n -> new Meeting(Session.Kind.SESSION, Optional.of(n)));
  }

  private void addNamed(Session.Kind kind, Bound bound) {
    if (cancels(bound)) {
      return;
    }
    Optional<Meeting> known =
        named.stream().filter(m -> m.kind == kind && isThat(m, bound)).findFirst();
    Meeting meeting = known.orElseGet(() -> new Meeting(kind, bound.mention().meeting().number()));
    if (known.isEmpty()) {
      named.add(meeting);
    }
    meeting.add(bound.mention(), bound.date());
  }

  /** Whether a mention means a meeting of its kind that is known already. */
  private static boolean isThat(Meeting meeting, Bound bound) {
    Optional<Integer> number = bound.mention().meeting().number();
    if (number.isPresent() && meeting.number.isPresent()) {
      return number.equals(meeting.number);
    }
    if (bound.date().isEmpty() || meeting.dates.isEmpty()) {
      return bound.mention().telling() != Telling.HEADING || !meeting.isTold(Telling.HEADING);
    }
    Edtf date = bound.date().get().edtf();
    boolean agrees = meeting.dates.stream().anyMatch(d -> BoundDate.agree(d.edtf(), date));
    return agrees || !isAnother(meeting, bound);
  }

  /** Two dates in one list, or under two headings, are two meetings; else they contradict. */
  private static boolean isAnother(Meeting meeting, Bound bound) {
    SessionMention mention = bound.mention();
    if (bound.date().get().isMoved() || mention.telling().compareTo(Telling.SCHEDULE) > 0) {
      return false;
    }
    return meeting.mentions.stream()
        .anyMatch(
            known ->
                known.telling() == mention.telling()
                    && (mention.telling() == Telling.HEADING
                        || known.section().equals(mention.section())));
  }

  private void cancel(Bound bound) {
    if (!cancels(bound)) {
      return;
    }
    MeetingName name = bound.mention().meeting();
    Map<MeetingName.Kind, Session.Kind> kinds =
        Map.of(
            MeetingName.Kind.NUMBERED, Session.Kind.SESSION,
            MeetingName.Kind.COORDINATION, Session.Kind.COORDINATION,
            MeetingName.Kind.INTERMEDIATE, Session.Kind.INTERMEDIATE,
            MeetingName.Kind.EXTRAORDINARY, Session.Kind.EXTRAORDINARY);
    List<Meeting> all = new ArrayList<>(numbered.values());
    all.addAll(named);
    for (Meeting meeting : all) {
      boolean same =
          meeting.kind == kinds.get(name.kind())
              && (name.number().isEmpty() || name.number().equals(meeting.number));
      if (same && (bound.bindings().givenUp().isEmpty() || isGivenUp(meeting, bound))) {
        meeting.cancelled = true;
      }
    }
  }

  private static boolean isGivenUp(Meeting meeting, Bound bound) {
    return meeting.edtf().isEmpty()
        || bound.bindings().givenUp().stream()
            .anyMatch(date -> BoundDate.agree(date, meeting.edtf().get()));
  }

  /** Whether a mention says that the meeting was cancelled, and not that it was moved instead. */
  private static boolean cancels(Bound bound) {
    List<Cue> cues = bound.mention().cues();
    boolean cancelled = cues.stream().anyMatch(cue -> cue.hint() == Hint.CANCELLED);
    boolean moved = cues.stream().anyMatch(cue -> cue.hint() == Hint.MOVED);
    boolean held = bound.date().flatMap(BoundDate::cue).isPresent();
    return cancelled && !moved && !held && isAboutIt(bound.mention());
  }

  /**
   * In running text, only the words right after the name can say that the meeting was cancelled.
   */
  private static boolean isAboutIt(SessionMention mention) {
    return mention.telling() != Telling.HEADING
        || mention.cues().stream()
            .anyMatch(
                cue ->
                    cue.hint() == Hint.CANCELLED
                        && cue.span().begin() - mention.name().end() < 120);
  }

  /** The last session is the one of the highest number, or one more that stands after it. */
  private void addLast(Bound bound) {
    Optional<Edtf> date = bound.date().map(BoundDate::edtf);
    for (Meeting meeting : numbered.values()) {
      if (date.isPresent()
          && meeting.edtf().filter(d -> BoundDate.agree(d, date.get())).isPresent()) {
        meeting.add(bound.mention(), bound.date());
        return;
      }
    }
    boolean strong = bound.mention().telling().compareTo(Telling.SCHEDULE) <= 0;
    boolean after =
        date.isPresent()
            && (numbered.isEmpty()
                || numbered
                    .lastEntry()
                    .getValue()
                    .edtf()
                    .filter(d -> d.compareTo(date.get()) < 0)
                    .isPresent());
    if (strong && after) {
      numbered(numbered.isEmpty() ? 1 : numbered.lastKey() + 1).add(bound.mention(), bound.date());
    } else if (!numbered.isEmpty()) {
      Meeting last = numbered.lastEntry().getValue();
      last.add(bound.mention(), last.dates.isEmpty() ? bound.date() : Optional.empty());
    }
  }

  /** A visit may be one of the numbered sessions. */
  private void addVisit(Bound bound) {
    Optional<Meeting> session =
        numbered.values().stream().filter(meeting -> isThatVisit(meeting, bound)).findFirst();
    if (session.isPresent()) {
      session.get().visit = true;
      session.get().add(bound.mention(), bound.date());
      return;
    }
    boolean told =
        bound.mention().telling().compareTo(Telling.SCHEDULE) <= 0
            || bound.date().flatMap(BoundDate::cue).isPresent();
    if (bound.date().isPresent() && told) {
      Optional<Meeting> known =
          named.stream().filter(m -> m.kind == Session.Kind.SESSION && agree(m, bound)).findFirst();
      Meeting visit = known.orElseGet(() -> new Meeting(Session.Kind.SESSION, Optional.empty()));
      if (known.isEmpty()) {
        named.add(visit);
      }
      visit.visit = true;
      visit.add(bound.mention(), bound.date());
    }
  }

  private static boolean isThatVisit(Meeting meeting, Bound bound) {
    if (bound.date().isPresent()) {
      return agree(meeting, bound);
    }
    boolean heading = bound.mention().telling() == Telling.HEADING;
    return heading
        && meeting.isInPerson()
        && meeting.mentions.stream()
            .anyMatch(mention -> mention.section().equals(bound.mention().section()));
  }

  private static boolean agree(Meeting meeting, Bound bound) {
    return meeting.edtf().isPresent()
        && BoundDate.agree(meeting.edtf().get(), bound.date().get().edtf());
  }

  /**
   * Whether the text tells of a meeting and does not merely refer to it: by a heading, a line of a
   * schedule, a paragraph that opens with it, or a date.
   */
  private boolean isToldOf(Meeting meeting) {
    boolean schedule = meeting.isTold(Telling.HEADING) || meeting.isTold(Telling.SCHEDULE);
    if (schedule) {
      return true;
    }
    boolean session = meeting.mentions.stream().anyMatch(this::isCalledSession);
    boolean dated = !meeting.dates.isEmpty() && (session || !hasSchedule());
    return dated || session && meeting.isTold(Telling.OPENING);
  }

  private boolean hasSchedule() {
    return numbered.values().stream()
        .anyMatch(m -> m.isTold(Telling.HEADING) || m.isTold(Telling.SCHEDULE));
  }

  /** Where a report counts its sessions, "el primer taller" in running text is something else. */
  private boolean isCalledSession(SessionMention mention) {
    String name = binding.words(mention.name());
    boolean withoutNoun = name.indexOf(' ') < 0;
    return mention.meeting().kind() != MeetingName.Kind.NUMBERED
        || withoutNoun
        || name.contains("sesi");
  }

  /**
   * The date of a mention, unless it is running text that calls the meeting by another noun than
   * headings and schedule do: "la segunda reunión del comité".
   */
  private Optional<BoundDate> trusted(Bound bound) {
    boolean running = bound.mention().telling().compareTo(Telling.SCHEDULE) > 0;
    boolean moved = bound.date().filter(BoundDate::isMoved).isPresent();
    return running && !moved && !isCalledSession(bound.mention()) && hasSchedule()
        ? Optional.empty()
        : bound.date();
  }

  /** Sessions that go by their days alone are numbered in their order. */
  private void addPlain() {
    List<Bound> dated = new ArrayList<>();
    for (Bound bound : plain) {
      boolean strong = bound.mention().telling().compareTo(Telling.SCHEDULE) <= 0;
      if (strong && bound.date().isPresent() && !isKnown(bound)) {
        dated.add(bound);
      }
    }
    if (hasSchedule()) {
      return;
    }
    dated.sort(Comparator.comparing(bound -> bound.date().orElseThrow().edtf()));
    int number = 0;
    Optional<Edtf> last = Optional.empty();
    for (Bound bound : dated) {
      Edtf date = bound.date().orElseThrow().edtf();
      number += last.filter(date::equals).isPresent() ? 0 : 1;
      last = Optional.of(date);
      numbered(number).add(bound.mention(), bound.date());
    }
  }

  private boolean isKnown(Bound bound) {
    for (Meeting meeting : numbered.values()) {
      if (agree(meeting, bound)) {
        meeting.add(bound.mention(), bound.date());
        return true;
      }
    }
    return named.stream().anyMatch(meeting -> agree(meeting, bound));
  }
}
