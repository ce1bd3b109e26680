package legajo.pipeline.assemble.checks;

import java.util.List;
import legajo.model.Diagnostic;
import legajo.rules.RulePack;

/** All checks of a record. Immutable; safe for many threads. */
public final class RecordChecks {
  private final List<RecordCheck> checks;

  /**
   * The checks.
   *
   * @param pack tells the numbers that headings spell out
   */
  public RecordChecks(RulePack pack) {
    this.checks =
        List.of(
            new HeadingNumbers(pack.vocabulary("ordinal")),
            new SessionNumbers(),
            new DatesOutsidePeriod(),
            new StatusAgainstVersion(),
            new EndsBeforeStarts(),
            new Weekdays(),
            new LocalTimesAgainstClocks(),
            new Delegations(),
            new RepeatedPeople(),
            new Acronyms());
  }

  /** Each of them. */
  public List<RecordCheck> all() {
    return checks;
  }

  /** What they find, check after check. */
  public List<Diagnostic> check(CheckedRecord checked) {
    return checks.stream().flatMap(check -> check.check(checked).stream()).toList();
  }
}
