package legajo.rules.sieve;

/**
 * Tells where a pattern cannot match. What it lets pass may match or not; what it holds back
 * doesn't, ever. Reads each unit of a text once, whatever the pattern. Immutable to those who use
 * it; safe for many threads.
 */
public final class Sieve {
  private final Scan here;
  private final Scan anywhere;

  private Sieve(Scan here, Scan anywhere) {
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
    // Nothing at all matches everywhere.
    Steps steps = new Steps(PatternReader.read(pattern).orElse(Shape.EMPTY));
    Alphabet alphabet = new Alphabet(steps.units());
    return new Sieve(new Scan(steps, alphabet, false), new Scan(steps, alphabet, true));
  }

  /** Whether a match may begin at {@code begin}, where no more of a text is seen than up to end. */
  public boolean passesAt(String text, int begin, int end) {
    return here.passes(text, begin, begin, end);
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
    return anywhere.passes(text, begin, from, end);
  }

  /** A place, such that no match begins between {@code from} and it; mostly where one does. */
  public int firstPlace(String text, int begin, int from, int end) {
    return here.firstPlace(text, begin, from, end);
  }
}
