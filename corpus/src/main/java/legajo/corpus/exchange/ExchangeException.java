package legajo.corpus.exchange;

import java.util.List;

/** What was handed in can't be exchanged. Each mistake says where it is and what is allowed. */
public final class ExchangeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> mistakes;

  ExchangeException(List<String> mistakes) {
    super(String.join("; ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  ExchangeException(String mistake) {
    this(List.of(mistake));
  }

  /** All mistakes, for users; at least one. */
  public List<String> mistakes() {
    return mistakes;
  }
}
