package legajo.corpus.facts;

/** What a record tells of: itself, and the things that it lists. */
public enum EntityKind {
  /** The report as a whole: the values that it has once. */
  REPORT("report", ""),
  /** Ministries and the coordinating body. */
  PARTY("parties", "/parties"),
  /** Each specific objective. */
  OBJECTIVE("objectives.specific", "/objectives/specific"),
  /** Meetings. */
  SESSION("sessions", "/sessions"),
  /** The local times of a meeting, one for each country. */
  TIME("sessions.times", "/times"),
  /** People. */
  PARTICIPANT("participants", "/participants"),
  /** Each expression that names a date. */
  DATE("dates", "/dates"),
  /** Sections with a heading, but for the title page. */
  SECTION("sections", "/sections");

  private final String label;
  private final String pointer;

  EntityKind(String label, String pointer) {
    this.label = label;
    this.pointer = pointer;
  }

  /** How people call it: {@code participants}. */
  public String label() {
    return label;
  }

  /** JSON Pointer of the list in a record; of {@link #TIME} the part that follows its session. */
  public String pointer() {
    return pointer;
  }
}
