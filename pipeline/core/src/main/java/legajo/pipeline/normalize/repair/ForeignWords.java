package legajo.pipeline.normalize.repair;

import java.util.BitSet;
import java.util.List;

/**
 * Tells which words stand in a passage of another language, by the commonest words of each round
 * them.
 */
final class ForeignWords {
  /** How far round a word is looked, in tokens. */
  private static final int REACH = 10;

  private static final int ENOUGH = 2;

  private ForeignWords() {}

  /**
   * The places of foreign words among the tokens.
   *
   * @param traits what is known of each word
   */
  static BitSet among(List<Token> tokens, Memory<Traits> traits) {
    int[] own = new int[tokens.size() + 1];
    int[] foreign = new int[tokens.size() + 1];
    int[] block = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean word = token.isWord();
      own[i + 1] = own[i] + (word && traits.of(token.text()).isOwn() ? 1 : 0);
      foreign[i + 1] = foreign[i] + (word && traits.of(token.text()).isForeign() ? 1 : 0);
      block[i] = token.kind() == Token.Kind.START || i == 0 ? i : block[i - 1];
    }
    BitSet places = new BitSet();
    int end = tokens.size();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      int from = Math.max(block[i], i - REACH);
      int to = Math.min(end, i + REACH);
      boolean always = tokens.get(i).isWord() && traits.of(tokens.get(i).text()).isOfOffices();
      if (always
          || areForeign(foreign[to] - foreign[from], own[to] - own[from])
          || areForeign(foreign[end] - foreign[block[i]], 2 * (own[end] - own[block[i]]))) {
        places.set(i);
      }
      if (block[i] == i) {
        end = i;
      }
    }
    return places;
  }

  private static boolean areForeign(int foreign, int own) {
    return foreign >= ENOUGH && foreign > own;
  }
}
