package legajo.pipeline.normalize.repair;

/** What a repairer judges by. Each can be left out, to measure what it adds. */
public enum RepairPart {
  /** How often which letters are confused; without, any letter may be any other, all as likely. */
  CONFUSIONS,
  /** How common words are; without, all words of the lexicon are as likely. */
  FREQUENCY,
  /** The words and acronyms that the report itself has. */
  REPORT_WORDS,
  /** The order of word classes, and where in its sentence a word stands. */
  CONTEXT,
  /** The proper names that are written with an accent. */
  NAMES,
  /** Rules for signs, ordinals and bullets. */
  SIGNS
}
