package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.Session;
import legajo.pipeline.document.SessionMention.Telling;

/**
 * Finds which session is meant where the text gives no number: the last one, the one of a day, a
 * visit.
 */
final class NamelessMeetings {
  private static final String BY_VERB = "session.stay";
  private static final int BESIDE = 40;

  private final KnownMeetings known;

  NamelessMeetings(KnownMeetings known) {
    this.known = known;
  }

  /** Sessions that go by their days alone are numbered in their order. */
  void addDated(List<BoundMention> mentions) {
    List<BoundMention> dated = new ArrayList<>();
    for (BoundMention mention : mentions) {
      if (mention.isLine() && mention.date().isPresent() && !isKnown(mention)) {
        dated.add(mention);
      }
    }
    if (known.hasSchedule()) {
      return;
    }
    dated.sort(Comparator.comparing(mention -> mention.edtf().orElseThrow()));
    Optional<Edtf> last = Optional.empty();
    int number = 0;
    for (BoundMention mention : dated) {
      number += mention.edtf().equals(last) ? 0 : 1;
      last = mention.edtf();
      known.numbered(number).add(mention.mention(), mention.date());
    }
  }

  private boolean isKnown(BoundMention mention) {
    Optional<Meeting> session = KnownMeetings.on(known.numbered(), mention.edtf());
    session.ifPresent(meeting -> meeting.add(mention.mention(), mention.date()));
    return session.isPresent() || KnownMeetings.on(known.others(), mention.edtf()).isPresent();
  }

  /** The last session is the one of the highest number, or one more that stands after it. */
  void addLast(BoundMention mention) {
    Optional<Meeting> same = KnownMeetings.on(known.numbered(), mention.edtf());
    if (same.isPresent()) {
      same.get().add(mention.mention(), mention.date());
    } else if (mention.isLine() && isAfterAll(mention)) {
      known.numbered(known.nextNumber()).add(mention.mention(), mention.date());
    } else {
      known
          .last()
          .ifPresent(
              last ->
                  last.add(
                      mention.mention(), last.dates.isEmpty() ? mention.date() : Optional.empty()));
    }
  }

  /** A talk before the first session prepared it; one that came later is none of the programme. */
  void addContact(BoundMention mention) {
    if (mention.date().isEmpty()) {
      contactBefore(mention).ifPresent(meeting -> meeting.add(mention.mention(), Optional.empty()));
      return;
    }
    if (mention.cancels()
        || mention.date().get().isCoarse()
        || mention.edtf().filter(Edtf::isInterval).isPresent()) {
      return;
    }
    Optional<Meeting> own =
        KnownMeetings.on(known.all(), mention.edtf())
            .or(() -> contactBefore(mention).filter(meeting -> meeting.dates.isEmpty()));
    boolean before =
        known.numbered().stream()
            .flatMap(session -> session.edtf().stream())
            .allMatch(session -> session.compareTo(mention.edtf().orElseThrow()) > 0);
    if (own.isPresent()) {
      own.filter(meeting -> meeting.kind == Session.Kind.COORDINATION)
          .ifPresent(meeting -> meeting.add(mention.mention(), mention.date()));
    } else if (before && !known.numbered().isEmpty()) {
      known
          .other(new Meeting(Session.Kind.COORDINATION, Optional.empty()))
          .add(mention.mention(), mention.date());
    }
  }

  /** "El 21 de abril fue el primer contacto: una conversación por Skype": both words are of one. */
  private Optional<Meeting> contactBefore(BoundMention mention) {
    int begin = mention.mention().name().begin();
    return known.others().stream()
        .filter(meeting -> meeting.kind == Session.Kind.COORDINATION)
        .filter(
            meeting ->
                meeting.mentions.stream()
                    .map(other -> begin - other.name().end())
                    .anyMatch(apart -> apart >= 0 && apart <= BESIDE))
        .findFirst();
  }

  /** The meeting of an acta is the one on its day, else the last session where that has no day. */
  void addPresent(BoundMention mention) {
    if (mention.date().isEmpty()) {
      return;
    }
    Optional<Meeting> own =
        KnownMeetings.on(known.all(), mention.edtf())
            .or(() -> known.last().filter(last -> last.dates.isEmpty()));
    own.ifPresent(meeting -> meeting.add(mention.mention(), mention.date()));
  }

  private boolean isAfterAll(BoundMention mention) {
    Optional<Meeting> last = known.last();
    return mention.edtf().isPresent()
        && (last.isEmpty()
            || last.get().edtf().filter(d -> d.compareTo(mention.edtf().get()) < 0).isPresent());
  }

  /** A visit may be one of the numbered sessions; else it is a session without a number. */
  void addVisit(BoundMention mention) {
    if (mention.cancels()) {
      return;
    }
    List<Meeting> those =
        known.numbered().stream().filter(meeting -> isThat(meeting, mention)).toList();
    if (those.size() > 1) {
      // A stay in which several sessions were held is none of them.
      return;
    }
    Optional<Meeting> session = those.stream().findFirst().or(() -> undated(mention));
    boolean told =
        mention.isLine()
            || (mention.date().flatMap(BoundDate::cue).isPresent() || isStay(mention))
                && !known.hasSchedule();
    Optional<Meeting> visit =
        session.isPresent() || mention.date().isEmpty() || !told
            ? session
            : Optional.of(
                KnownMeetings.on(visits(), mention.edtf())
                    .orElseGet(
                        () -> known.other(new Meeting(Session.Kind.SESSION, Optional.empty()))));
    visit.ifPresent(
        meeting -> {
          meeting.visit = true;
          meeting.add(mention.mention(), mention.date());
        });
  }

  /** Running text told of it by a verb, its days and a place. */
  private static boolean isStay(BoundMention mention) {
    return mention.mention().rule().equals(BY_VERB);
  }

  /** "La primera sesión fue la estadía misma", whose days stand where the stay is named. */
  private Optional<Meeting> undated(BoundMention mention) {
    boolean stay =
        mention.edtf().filter(Edtf::isInterval).isPresent()
            && mention.date().filter(date -> !date.isCoarse()).isPresent();
    List<Meeting> undated =
        known.numbered().stream()
            .filter(meeting -> meeting.dates.isEmpty() && meeting.isInPerson())
            .toList();
    return stay && undated.size() == 1 ? Optional.of(undated.get(0)) : Optional.empty();
  }

  private List<Meeting> visits() {
    return known.others().stream().filter(m -> m.kind == Session.Kind.SESSION).toList();
  }

  private static boolean isThat(Meeting meeting, BoundMention mention) {
    if (mention.date().isPresent()) {
      return meeting.isOn(mention.edtf());
    }
    return mention.mention().telling() == Telling.HEADING
        && meeting.isInPerson()
        && meeting.mentions.stream()
            .anyMatch(known -> known.section().equals(mention.mention().section()));
  }
}
