package legajo.pipeline.assemble.checks;

import java.util.List;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;

/** Looks for one kind of contradiction in a record. Immutable; safe for many threads. */
public interface RecordCheck {
  /** What it can find; {@link DiagnosticCode} says what each means, and how much it matters. */
  Set<DiagnosticCode> codes();

  /** What it finds, in the record's order; nothing in most records. */
  List<Diagnostic> check(CheckedRecord checked);
}
