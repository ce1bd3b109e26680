package legajo.pipeline.assemble.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Edtf;
import legajo.model.Session;

/** Sessions told as held after the report was written, or as still to come before. */
final class StatusAgainstVersion implements RecordCheck {
  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.HELD_AFTER_VERSION, DiagnosticCode.PLANNED_BEFORE_VERSION);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    Optional<Edtf> version = checked.report().version().date();
    if (version.isEmpty() || version.get().firstDay().isEmpty()) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < checked.report().sessions().size(); i++) {
      Session session = checked.report().sessions().get(i);
      check(session, version.get(), "/sessions/" + i + "/status").ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Diagnostic> check(Session session, Edtf version, String at) {
    if (session.date().isEmpty() || version.lastDay().isEmpty()) {
      return Optional.empty();
    }
    Edtf date = session.date().get();
    boolean held = session.status() == Session.Status.HELD;
    if (held && date.firstDay().filter(day -> day.isAfter(lastDay(version))).isPresent()) {
      return Optional.of(
          DiagnosticCode.HELD_AFTER_VERSION.at(
              at, message(date, " is told as held, though the report is of ", version)));
    }
    boolean past = date.lastDay().filter(day -> day.isBefore(firstDay(version))).isPresent();
    return !held && past
        ? Optional.of(
            DiagnosticCode.PLANNED_BEFORE_VERSION.at(
                at, message(date, " is told as still to come, though the report is of ", version)))
        : Optional.empty();
  }

  private static java.time.LocalDate firstDay(Edtf date) {
    return date.firstDay().orElseThrow();
  }

  private static java.time.LocalDate lastDay(Edtf date) {
    return date.lastDay().orElseThrow();
  }

  private static String message(Edtf date, String told, Edtf version) {
    return "The session of "
        + date
        + told
        + version
        + ": check the session's date and the version line.";
  }
}
