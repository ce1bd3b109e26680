package legajo.pipeline.assemble.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Session;

/** Numbered sessions that leave a number out, or whose dates run against their numbers. */
final class SessionNumbers implements RecordCheck {
  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.SESSION_MISSING, DiagnosticCode.SESSION_OUT_OF_ORDER);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    List<Session> sessions = checked.report().sessions();
    List<Integer> byNumber =
        IntStream.range(0, sessions.size())
            .boxed()
            .filter(i -> sessions.get(i).ordinal().isPresent())
            .sorted(Comparator.comparing(i -> number(sessions.get(i))))
            .toList();
    List<Diagnostic> found = new ArrayList<>();
    int last = 0;
    for (int i : byNumber) {
      int number = number(sessions.get(i));
      if (number > last + 1) {
        found.add(missing(last, number, "/sessions/" + i + "/ordinal"));
      }
      last = number;
    }
    addOutOfOrder(sessions, byNumber, found);
    return found;
  }

  private static Diagnostic missing(int last, int next, String at) {
    String lost =
        last + 2 == next ? "session " + (last + 1) : "sessions " + (last + 1) + " to " + (next - 1);
    String between =
        last == 0
            ? "The first numbered session is session " + next
            : "Session " + last + " is followed by session " + next;
    return DiagnosticCode.SESSION_MISSING.at(
        at, between + ": look for " + lost + " in the report, or whether it was dropped.");
  }

  /** Each against the dated session before it by number: of one wrong date one is told. */
  private static void addOutOfOrder(
      List<Session> sessions, List<Integer> byNumber, List<Diagnostic> found) {
    Optional<Session> latest = Optional.empty();
    for (int i : byNumber) {
      Session session = sessions.get(i);
      Optional<LocalDate> end = session.date().flatMap(date -> date.lastDay());
      if (end.isEmpty()) {
        continue;
      }
      Optional<LocalDate> before = latest.flatMap(s -> s.date().flatMap(date -> date.firstDay()));
      if (before.isPresent()
          && before.get().isAfter(end.get())
          && number(latest.orElseThrow()) < number(session)) {
        found.add(outOfOrder(latest.orElseThrow(), session, "/sessions/" + i + "/date"));
      }
      latest = Optional.of(session);
    }
  }

  private static Diagnostic outOfOrder(Session lower, Session higher, String at) {
    return DiagnosticCode.SESSION_OUT_OF_ORDER.at(
        at,
        "Session "
            + number(higher)
            + " is dated "
            + higher.date().orElseThrow()
            + ", before session "
            + number(lower)
            + " of "
            + lower.date().orElseThrow()
            + ": check both dates and both numbers.");
  }

  private static int number(Session session) {
    return session.ordinal().orElseThrow();
  }
}
