package legajo.app.convert;

import legajo.pipeline.document.Outcome;

/** How many reports were read. */
public final class ConversionCount {
  private int read;
  private int inPart;
  private int not;

  /** Counts one more. */
  public void add(Converted one) {
    if (one.outcome() == Outcome.OK) {
      read++;
    } else if (one.outcome() == Outcome.PARTIAL) {
      inPart++;
    } else {
      not++;
    }
  }

  /** Whether each was read, and wholly. */
  public boolean allRead() {
    return inPart == 0 && not == 0;
  }

  /** For users: {@code 12 reports read, 1 only in part, 2 not}. */
  public String summary() {
    StringBuilder summary = new StringBuilder();
    summary.append(read).append(read == 1 ? " report read" : " reports read");
    if (inPart > 0) {
      summary.append(", ").append(inPart).append(" only in part");
    }
    if (not > 0) {
      summary.append(", ").append(not).append(" not");
    }
    return summary.toString();
  }
}
