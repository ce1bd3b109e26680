package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Recording;
import legajo.model.Session;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Fact;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;

/** Writes down one meeting with the words of each value and what a reader should know of it. */
final class SessionRecord {
  private static final String DATE = "/date";

  private final Meeting meeting;
  private final List<SessionMention> tellings;
  private final Map<String, List<Words>> words = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<LocalTimes> times = new ArrayList<>();
  private Session.Status status = Session.Status.HELD;
  private Optional<String> platform = Optional.empty();

  SessionRecord(Meeting meeting) {
    this.meeting = meeting;
    this.tellings = meeting.byTelling();
    SessionMention first = tellings.get(0);
    put("/kind", List.of(Words.stated(first.name(), first.rule())));
    if (meeting.isNumbered()) {
      put("/ordinal", List.of(Words.stated(first.name(), first.rule())));
    }
    meeting.date().ifPresentOrElse(this::putDate, this::noDate);
  }

  SessionRecord with(SessionStatus.Judged judged) {
    status = judged.status();
    put("/status", List.of(judged.words()));
    judged
        .reason()
        .ifPresent(
            reason ->
                diagnostics.add(
                    DiagnosticCode.STATUS_INFERRED.at(
                        "/status",
                        (status == Session.Status.HELD ? "held: " : "planned: ") + reason)));
    return this;
  }

  SessionRecord with(List<SessionTimes.Told> told) {
    for (SessionTimes.Told one : told) {
      String pointer = "/times/" + times.size();
      times.add(one.times());
      put(pointer + "/country", one.country());
      put(pointer + "/start", one.start());
      put(pointer + "/end", one.end());
    }
    return this;
  }

  SessionRecord with(Optional<Fact> product) {
    platform = put("/platform", product);
    return this;
  }

  Sourced<Session> done() {
    Recording recording =
        new Recording(
            put("/recording/url", fact(SessionMention::url)),
            put("/recording/passcode", fact(SessionMention::passcode)));
    Session session =
        new Session(
            meeting.kind,
            meeting.isNumbered() ? meeting.number : Optional.empty(),
            meeting.edtf(),
            status,
            platform,
            times,
            recording,
            Optional.of(tellings.get(0).section()));
    return new Sourced<>(session, words, diagnostics);
  }

  private Optional<Fact> fact(java.util.function.Function<SessionMention, Optional<Fact>> which) {
    return Stream.concat(tellings.stream(), meeting.recordings.stream())
        .flatMap(mention -> which.apply(mention).stream())
        .findFirst();
  }

  private Optional<String> put(String pointer, Optional<Fact> fact) {
    fact.ifPresent(f -> put(pointer, f.words()));
    return fact.map(Fact::value);
  }

  private void put(String pointer, List<Words> from) {
    if (!from.isEmpty()) {
      words.put(pointer, from);
    }
  }

  private void putDate(BoundDate chosen) {
    List<Words> from = new ArrayList<>();
    from.add(wordsOf(chosen));
    for (BoundDate other : meeting.dates) {
      if (other != chosen && other.edtf().equals(chosen.edtf())) {
        from.add(wordsOf(other));
      } else if (!BoundDate.agree(other.edtf(), chosen.edtf())) {
        tellConflict(chosen, other.edtf());
      }
    }
    put(DATE, from);
    chosen
        .date()
        .inference()
        .ifPresent(
            inference ->
                diagnostics.add(DiagnosticCode.YEAR_INFERRED.at(DATE, inference.reason())));
  }

  private void noDate() {
    diagnostics.add(
        DiagnosticCode.SESSION_WITHOUT_DATE.at(
            DATE, "the report tells of this meeting without a date"));
  }

  private static Words wordsOf(BoundDate bound) {
    ResolvedDate date = bound.date();
    boolean stated = date.inference().isEmpty() && bound.edtf().equals(date.edtf());
    return stated
        ? Words.stated(date.finding().span(), date.finding().rule())
        : Words.inferred(date.finding().span(), date.finding().rule());
  }

  private void tellConflict(BoundDate chosen, Edtf other) {
    if (chosen.isMoved()) {
      diagnostics.add(
          DiagnosticCode.SESSION_MOVED.at(DATE, "moved from " + other + " to " + chosen.edtf()));
      return;
    }
    diagnostics.add(
        DiagnosticCode.SESSION_DATE_CONFLICT.at(
            DATE,
            "also told as "
                + other
                + "; "
                + chosen.edtf()
                + " stands because "
                + chosen.because()));
  }
}
