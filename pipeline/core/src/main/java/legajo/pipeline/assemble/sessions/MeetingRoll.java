package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.Edtf;
import legajo.model.Session;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.Span;

/**
 * Brings the mentions of a report together into its meetings: one for each number, name and date.
 */
final class MeetingRoll {
  private static final int UNDER_HEADING = 200;
  private static final Pattern EQUATION =
      Pattern.compile("(?:^|[\\n. ])(?:sera|fue|es|era|constituyo|constituye) (?:la|el) $");
  private static final String GROUP = "session.group";
  private static final String FOLLOWING = "seguimiento";
  private static final String SESSION_STEM = "sesi";
  private static final Map<MeetingName.Kind, Session.Kind> NAMED =
      Map.of(
          MeetingName.Kind.COORDINATION, Session.Kind.COORDINATION,
          MeetingName.Kind.INTERMEDIATE, Session.Kind.INTERMEDIATE,
          MeetingName.Kind.EXTRAORDINARY, Session.Kind.EXTRAORDINARY);

  private final DateBinding binding;
  private final KnownMeetings known = new KnownMeetings();
  private final List<SessionMention> groups = new ArrayList<>();

  /** Whether headings or a schedule number the sessions. */
  private boolean scheduled;

  /** What headings and schedule call the numbered sessions. */
  private final Set<String> nouns = new HashSet<>();

  MeetingRoll(DateBinding binding) {
    this.binding = binding;
  }

  /** The meetings that took or are to take place, in no order. */
  List<Meeting> call(List<SessionMention> mentions) {
    List<BoundMention> bound = new ArrayList<>();
    for (SessionMention mention : mentions) {
      if (mention.meeting().isGroup() || mention.rule().startsWith(GROUP)) {
        groups.add(mention);
      } else {
        bound.add(new BoundMention(mention, bindings(mention)));
      }
    }
    scheduled = bound.stream().anyMatch(m -> m.isLine() && m.kind() == MeetingName.Kind.NUMBERED);
    nouns.addAll(nounsOfLines(bound));
    // What has a date is known first, so that what has none finds it.
    bound.stream().filter(mention -> mention.date().isPresent()).forEach(this::add);
    bound.stream().filter(mention -> mention.date().isEmpty()).forEach(this::add);
    bound.stream().filter(BoundMention::cancels).forEach(this::cancel);
    of(MeetingName.Kind.VISIT, bound).forEach(visit -> number(visit, bound));
    new ProgrammeUnits(known).add(of(MeetingName.Kind.UNIT, bound), bound);
    NamelessMeetings nameless = new NamelessMeetings(known);
    nameless.addDated(of(MeetingName.Kind.PLAIN, bound));
    of(MeetingName.Kind.CONTACT, bound).forEach(nameless::addContact);
    of(MeetingName.Kind.PRESENT, bound).forEach(nameless::addPresent);
    of(MeetingName.Kind.LAST, bound).forEach(nameless::addLast);
    of(MeetingName.Kind.VISIT, bound).forEach(nameless::addVisit);
    count();
    List<Meeting> meetings = known.all();
    meetings.removeIf(meeting -> meeting.cancelled || !isToldOf(meeting));
    return meetings;
  }

  /** The dates near a mention; a visit that is told day by day lasts from the first to the last. */
  private DateBinding.Bindings bindings(SessionMention mention) {
    DateBinding.Bindings near = binding.of(mention);
    return near.bound().isPresent() || mention.meeting().kind() != MeetingName.Kind.VISIT
        ? near
        : new DateBinding.Bindings(new VisitDays(binding).days(mention), near.givenUp());
  }

  /** Sessions that nothing numbers are counted in their order, where no other has that number. */
  private void count() {
    List<Meeting> unnumbered =
        known.others().stream()
            .filter(meeting -> meeting.kind == Session.Kind.SESSION && meeting.number.isEmpty())
            .filter(meeting -> meeting.edtf().isPresent())
            .sorted(Comparator.comparing((Meeting meeting) -> meeting.edtf().orElseThrow()))
            .toList();
    for (Meeting meeting : unnumbered) {
      Edtf day = meeting.edtf().orElseThrow();
      long before =
          known.numbered().stream()
              .filter(other -> other.edtf().filter(d -> d.compareTo(day) < 0).isPresent())
              .count();
      known.number(meeting, (int) before + 1);
    }
  }

  /** Under the heading of a visit: "Será la quinta sesión del programa". */
  private void number(BoundMention visit, List<BoundMention> mentions) {
    if (visit.mention().telling() != Telling.HEADING || visit.date().isEmpty()) {
      return;
    }
    int end = visit.mention().name().end();
    for (BoundMention other : mentions) {
      int begin = other.mention().name().begin();
      boolean under =
          other.kind() == MeetingName.Kind.NUMBERED
              && other.mention().section().equals(visit.mention().section())
              && begin > end
              && begin - end <= UNDER_HEADING;
      if (under && EQUATION.matcher(binding.words(new Span(end, begin))).find()) {
        Meeting session = known.numbered(other.mention().meeting().number().orElseThrow());
        session.visit = true;
        session.add(visit.mention(), visit.date());
      }
    }
  }

  /** The kind of the meetings that a name is of; empty for sessions. */
  static Optional<Session.Kind> kind(MeetingName.Kind name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  /** What is said of several meetings at once, in text order. */
  List<SessionMention> groups() {
    return groups;
  }

  private static List<BoundMention> of(MeetingName.Kind kind, List<BoundMention> mentions) {
    return mentions.stream().filter(mention -> mention.kind() == kind).toList();
  }

  private void add(BoundMention mention) {
    if (mention.kind() == MeetingName.Kind.NUMBERED) {
      int number = mention.mention().meeting().number().orElseThrow();
      known
          .numbered(number)
          .add(mention.mention(), isCalledOff(mention) ? Optional.empty() : trusted(mention));
    } else if (NAMED.containsKey(mention.kind()) && !mention.cancels()) {
      addNamed(mention);
    }
  }

  /** "Llamada de seguimiento, a los seis meses": a wish, until it has a day. */
  private boolean isVague(BoundMention mention) {
    return binding.words(mention.mention().name()).contains(FOLLOWING)
        && mention.date().filter(date -> !date.isCoarse()).isEmpty();
  }

  /** A line that tells of nothing but a meeting that was not held on its day. */
  private static boolean isCalledOff(BoundMention mention) {
    return mention.cancels() && mention.isLine() && mention.bindings().givenUp().isEmpty();
  }

  private void addNamed(BoundMention mention) {
    if (isVague(mention)) {
      return;
    }
    Session.Kind kind = NAMED.getOrDefault(mention.kind(), Session.Kind.SESSION);
    known.others().stream()
        .filter(meeting -> meeting.kind == kind && isThat(meeting, mention))
        .findFirst()
        .orElseGet(() -> known.other(new Meeting(kind, mention.mention().meeting().number())))
        .add(mention.mention(), mention.date());
  }

  /** Whether a mention means a meeting of its kind that is known already. */
  private boolean isThat(Meeting meeting, BoundMention bound) {
    Optional<Integer> number = bound.mention().meeting().number();
    if (number.isPresent() && meeting.number.isPresent()) {
      return number.equals(meeting.number);
    }
    if (bound.date().isEmpty() || meeting.dates.isEmpty()) {
      return bound.mention().telling() != Telling.HEADING
          || !meeting.isTold(Telling.HEADING)
          || meeting.mentions.stream().anyMatch(told -> isCalledAlike(told, bound.mention()));
    }
    boolean agrees =
        meeting.dates.stream()
            .anyMatch(date -> BoundDate.agree(date.edtf(), bound.edtf().orElseThrow()));
    return agrees || !isAnother(meeting, bound);
  }

  /** "Llamada introductoria" in the plan, and again where it is told what was said. */
  private boolean isCalledAlike(SessionMention told, SessionMention mention) {
    return binding.words(told.name()).equals(binding.words(mention.name()));
  }

  /** Two dates in one list, or under two headings, are two meetings; else they contradict. */
  private static boolean isAnother(Meeting meeting, BoundMention bound) {
    SessionMention mention = bound.mention();
    return !bound.isMoved()
        && bound.isLine()
        && meeting.mentions.stream()
            .anyMatch(
                told ->
                    told.telling() == mention.telling()
                        && (mention.telling() == Telling.HEADING
                            || told.section().equals(mention.section())));
  }

  private void cancel(BoundMention bound) {
    Optional<Integer> number = bound.mention().meeting().number();
    Session.Kind kind = NAMED.getOrDefault(bound.kind(), Session.Kind.SESSION);
    boolean session = bound.kind() == MeetingName.Kind.NUMBERED;
    if (!session && !NAMED.containsKey(bound.kind())) {
      return;
    }
    for (Meeting meeting : known.all()) {
      boolean same = meeting.kind == kind && (number.isEmpty() || number.equals(meeting.number));
      boolean onThatDay =
          bound.bindings().givenUp().isEmpty()
              || meeting.edtf().isEmpty()
              || bound.givesUp(meeting.edtf().get());
      meeting.cancelled |= same && onThatDay && !isOnAnotherDay(meeting, bound);
    }
  }

  /** "26 de abril: tercera sesión, no se hizo. 10 de mayo: tercera sesión, en nueva fecha". */
  private static boolean isOnAnotherDay(Meeting meeting, BoundMention cancelled) {
    return meeting.edtf().isPresent()
        && cancelled.isLine()
        && cancelled.edtf().filter(day -> !BoundDate.agree(day, meeting.edtf().get())).isPresent();
  }

  /**
   * Whether the text tells of a meeting and does not merely refer to it: by a heading, a line of a
   * schedule, a paragraph that opens with it, or a date.
   */
  private boolean isToldOf(Meeting meeting) {
    if (meeting.isToldInLines()) {
      return true;
    }
    boolean session = meeting.mentions.stream().anyMatch(this::isCalledSession);
    boolean dated = !meeting.dates.isEmpty() && (session || !known.hasSchedule());
    return dated || session && meeting.isTold(Telling.OPENING);
  }

  /** Where a report counts its sessions, "el primer taller" in running text is something else. */
  private boolean isCalledSession(SessionMention mention) {
    String name = binding.words(mention.name());
    boolean withoutNoun = name.indexOf(' ') < 0;
    return mention.meeting().kind() != MeetingName.Kind.NUMBERED
        || withoutNoun
        || name.contains(SESSION_STEM)
        || nouns.stream().anyMatch(name::contains);
  }

  private Set<String> nounsOfLines(List<BoundMention> mentions) {
    Set<String> found = new HashSet<>();
    for (BoundMention bound : mentions) {
      if (bound.isLine() && bound.kind() == MeetingName.Kind.NUMBERED) {
        for (String word : binding.words(bound.mention().name()).split("[^a-z]+", -1)) {
          if (binding.isNoun(word)) {
            found.add(word);
          }
        }
      }
    }
    return found;
  }

  /**
   * The date of a mention, unless it is running text that calls the meeting by another noun than
   * headings and schedule do: "la segunda reunión del comité".
   */
  private Optional<BoundDate> trusted(BoundMention bound) {
    boolean strange = !bound.isLine() && !bound.isMoved() && !isCalledSession(bound.mention());
    return strange && scheduled ? Optional.empty() : bound.date();
  }
}
