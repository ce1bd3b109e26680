package legajo.corpus.score;

/** A figure of a whole report that is no count of values. */
public enum Measure {
  /**
   * How alike the trees of headings are: 1 - edit distance / larger number of sections, where
   * renaming costs 1 - similarity of the headings (Zhang and Shasha 1989).
   */
  SECTION_TREE("sections.tree"),
  /**
   * ANLS*: the mean over all values of their Levenshtein similarity, which counts as 0 below one
   * half; a value that one side lacks is 0 (Peer et al. 2024).
   */
  ANLS("anls"),
  /** Share of wrong characters in the text, letters and digits only; 0 is best. */
  CHARACTER_ERRORS("text.cer"),
  /** Share of wrong words in the text; 0 is best. */
  WORD_ERRORS("text.wer");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** How people call it: {@code sections.tree}. */
  public String label() {
    return label;
  }
}
