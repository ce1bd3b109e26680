package legajo.pipeline.assemble;

import java.util.List;
import java.util.Optional;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Party;
import legajo.pipeline.document.Sourced;

/** Whether a text is a report of a cooperation at all. */
final class Likeness {
  private Likeness() {}

  /**
   * A warning where nothing was found that any such report has: who took part, when they met, what
   * for.
   */
  static Optional<Diagnostic> doubt(
      HeaderFacts header,
      List<Sourced<Party>> parties,
      List<? extends Sourced<?>> sessions,
      List<? extends Sourced<?>> participants) {
    boolean nothing =
        parties.isEmpty()
            && sessions.isEmpty()
            && participants.isEmpty()
            && header.objectives().value().general().isEmpty()
            && header.objectives().value().specific().isEmpty();
    return nothing
        ? Optional.of(
            DiagnosticCode.NOT_A_REPORT.ofFile(
                "Neither parties nor sessions, participants or objectives were found: this may be"
                    + " no report of a cooperation; check that it is the file you meant."))
        : Optional.empty();
  }
}
