package legajo.rules.sieve;

import java.util.List;
import java.util.Optional;

/**
 * Tells where a pattern cannot match. What it lets pass may match or not; what it holds back
 * doesn't, ever. Reads each unit of a text once, whatever the pattern. Immutable to those who use
 * it; safe for many threads.
 */
public final class Sieve {
  private final Optional<Scan> here;
  private final Optional<Scan> anywhere;

  private Sieve(Optional<Scan> here, Optional<Scan> anywhere) {
    this.here = here;
    this.anywhere = anywhere;
  }

  /**
   * The sieve of a pattern.
   *
   * @param pattern in RE2 syntax; a pattern with parts that the sieve cannot read, flags for
   *     instance, passes everywhere
   */
  public static Sieve of(String pattern) {
    Optional<Steps> steps = PatternReader.read(pattern).map(Steps::new);
    if (steps.isEmpty()) {
      return new Sieve(Optional.empty(), Optional.empty());
    }
    Alphabet alphabet = new Alphabet(List.copyOf(steps.get().units()));
    return new Sieve(
        Optional.of(new Scan(steps.get(), alphabet, false)),
        Optional.of(new Scan(steps.get(), alphabet, true)));
  }

  /** Whether a match may begin at {@code begin}, where no more of a text is seen than up to end. */
  public boolean passesAt(String text, int begin, int end) {
    return here.isEmpty() || here.get().passes(text, begin, begin, end);
  }

  /**
   * Whether a match may begin at {@code from} or later.
   *
   * @param text the text
   * @param begin where the part of the text begins that is seen: its beginning, to the pattern
   * @param from the first place where the match may begin
   * @param end where the part ends that is seen
   */
  public boolean passesIn(String text, int begin, int from, int end) {
    return anywhere.isEmpty() || anywhere.get().passes(text, begin, from, end);
  }
}
