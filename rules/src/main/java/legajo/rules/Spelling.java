package legajo.rules;

/** The spelling of many words, to be followed letter by letter. Safe for many threads. */
public interface Spelling {
  /** Where the spelling of every word begins. */
  int start();

  /** Where a letter leads from a place; 0 where no word goes on so. */
  int step(int place, char letter);

  /** Whether a word ends at this place. */
  boolean isWordEnd(int place);
}
