package legajo.pipeline.normalize.table;

/** What form the cells of a column have. */
enum ColumnKind {
  ROW_NUMBER(1.0),
  NAME(Costs.NEVER),
  SURNAME(1.5),
  /** A name with its office. */
  PERSON(Costs.NEVER),
  POSITION(1.5),
  UNIT(1.0),
  INSTITUTION(1.8),
  /** An office with its institution. */
  MIXED(1.5),
  DELEGATION(1.8),
  MAIL(1.0),
  PHONE(1.0),
  CONTACT(1.0),
  MEETING(Costs.NEVER),
  DATE(2.0),
  TIMES(1.2),
  DAY_AND_HOUR(2.0),
  /** How often somebody was there, or as what. */
  ATTENDANCE(0.6),
  /** A cross where somebody was at the meeting that the column stands for. */
  MARK(0.05),
  /** Anything else. */
  FREE(0.4);

  private final double empty;

  ColumnKind(double empty) {
    this.empty = empty;
  }

  /** What it costs to take a cell of this column for empty where no dash says so. */
  double empty() {
    return empty;
  }
}
