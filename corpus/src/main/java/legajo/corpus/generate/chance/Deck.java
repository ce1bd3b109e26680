package legajo.corpus.generate.chance;

import java.util.List;

/** Things drawn one after the other; none comes again before all have come. Not thread-safe. */
public final class Deck<T> {
  private final List<T> things;
  private final Dice dice;
  private List<T> order = List.of();
  private int drawn;

  public Deck(List<T> things, Dice dice) {
    if (things.isEmpty()) {
      throw new IllegalArgumentException("nothing to draw from");
    }
    this.things = List.copyOf(things);
    this.dice = dice;
  }

  /** The next thing. */
  public T draw() {
    if (drawn == order.size()) {
      order = dice.shuffled(things);
      drawn = 0;
    }
    return order.get(drawn++);
  }
}
