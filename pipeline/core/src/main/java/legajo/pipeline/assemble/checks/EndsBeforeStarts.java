package legajo.pipeline.assemble.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.DateMention;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Report;
import legajo.model.Session;

/** Sessions that end when they begin or before, and intervals of dates that run back. */
final class EndsBeforeStarts implements RecordCheck {
  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.END_BEFORE_START);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    List<Diagnostic> found = new ArrayList<>();
    Report report = checked.report();
    for (int i = 0; i < report.sessions().size(); i++) {
      Session session = report.sessions().get(i);
      String at = "/sessions/" + i;
      session.date().flatMap(date -> interval(date, "", at + "/date")).ifPresent(found::add);
      for (int j = 0; j < session.times().size(); j++) {
        times(session.times().get(j), at + "/times/" + j + "/end").ifPresent(found::add);
      }
    }
    for (int i = 0; i < report.dates().size(); i++) {
      DateMention date = report.dates().get(i);
      interval(date.edtf(), Quote.of(date.text()) + " is ", "/dates/" + i + "/edtf")
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Diagnostic> times(LocalTimes times, String at) {
    return times
        .end()
        .filter(end -> end.compareTo(times.start()) <= 0)
        .map(
            end ->
                DiagnosticCode.END_BEFORE_START.at(
                    at,
                    "The session begins at "
                        + times.start()
                        + " and ends at "
                        + end
                        + times.country().map(country -> " in " + country).orElse("")
                        + ": look whether morning and afternoon are confused or a figure was"
                        + " misread."));
  }

  private static Optional<Diagnostic> interval(Edtf date, String told, String at) {
    boolean runsBack =
        date.isInterval()
            && date.firstDay().isPresent()
            && date.lastDay().filter(last -> last.isBefore(date.firstDay().get())).isPresent();
    return runsBack
        ? Optional.of(
            DiagnosticCode.END_BEFORE_START.at(
                at,
                told
                    + (told.isEmpty() ? "The" : "the")
                    + " interval "
                    + date
                    + (told.isEmpty() ? " ends" : ", which ends")
                    + " before it begins: check both days and their months."))
        : Optional.empty();
  }
}
