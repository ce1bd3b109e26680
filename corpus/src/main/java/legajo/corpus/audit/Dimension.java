package legajo.corpus.audit;

/** What reports are told apart by, to see where the errors are. */
public enum Dimension {
  /** How badly their words were read. */
  DAMAGE("damage"),
  /** How they are laid out, as gold tags it. */
  LAYOUT("layout"),
  /** What kind of file they are. */
  FILE_TYPE("file type"),
  LANGUAGE("language"),
  /** The folder among the records in which theirs stands. */
  FOLDER("folder");

  private final String label;

  Dimension(String label) {
    this.label = label;
  }

  /** How people call it. */
  public String label() {
    return label;
  }
}
