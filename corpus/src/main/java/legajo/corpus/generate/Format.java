package legajo.corpus.generate;

import legajo.corpus.generate.chance.Shares;

/** What kinds of file reports are written as. */
public enum Format {
  TEXT("txt"),
  PDF("pdf"),
  DOCX("docx");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** How names of such files end, without the dot. */
  String extension() {
    return extension;
  }

  @Override
  public String toString() {
    return Shares.label(this);
  }
}
