package legajo.pipeline.document;

/** Measures how much of a text is damaged, as careless recognition damages it. */
@FunctionalInterface
public interface TextDamage {
  /** The share of its words that are damaged, 0 to 1; 0 for a text without words. */
  double of(String text);
}
