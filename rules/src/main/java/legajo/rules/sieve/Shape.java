package legajo.rules.sieve;

import java.util.List;

/** What a pattern is made of, as far as it says which texts match. */
sealed interface Shape {
  /** Nothing at all. */
  Shape EMPTY = new Sequence(List.of());

  /** One unit of a set. */
  record One(Units units) implements Shape {}

  /** One after the other. */
  record Sequence(List<Shape> parts) implements Shape {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of them. */
  record Choice(List<Shape> alternatives) implements Shape {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** Any number of times, none too. */
  record Any(Shape repeated) implements Shape {}

  /** A place between units. */
  enum Edge implements Shape {
    /** The beginning of the text. */
    TEXT_BEGIN,
    /** The end of the text. */
    TEXT_END,
    /** Between a part of a word and what is none. */
    WORD,
    /** Anywhere else. */
    NO_WORD
  }
}
