package legajo.pipeline.normalize.repair;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import legajo.rules.Folding;
import legajo.rules.Vocabulary;

/** Tells which tokens are access codes: what stands after a word for them and a colon. */
final class AccessCodes {
  private AccessCodes() {}

  /**
   * The places of access codes among the tokens.
   *
   * @param read the words as they are believed to be printed, by their place
   * @param labels the words for access codes
   */
  static BitSet among(List<Token> tokens, IntFunction<String> read, Vocabulary labels) {
    BitSet places = new BitSet();
    for (int i = 1; i < tokens.size(); i++) {
      if (!tokens.get(i).isSign(":")) {
        continue;
      }
      int label = tokens.get(i - 1).kind() == Token.Kind.START ? i - 2 : i - 1;
      if (label >= 0 && tokens.get(label).isWord() && isLabel(tokens, label, read, labels)) {
        code(tokens, next(tokens, i + 1), places);
      }
    }
    return places;
  }

  /** The last word of a label is enough: "(código de) acceso". */
  private static boolean isLabel(
      List<Token> tokens, int i, IntFunction<String> read, Vocabulary labels) {
    StringBuilder words = new StringBuilder();
    for (int from = i; from >= Math.max(0, i - 2) && tokens.get(from).isWord(); from--) {
      words.insert(0, (words.length() == 0 ? "" : " ")).insert(0, Folding.fold(read.apply(from)));
      if (labels.contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static int next(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).kind() == Token.Kind.START ? i + 1 : i;
  }

  /** All that stands there up to a blank. */
  private static void code(List<Token> tokens, int begin, BitSet places) {
    for (int i = begin; i < tokens.size(); i++) {
      if (i > begin && !tokens.get(i - 1).touches(tokens.get(i))) {
        return;
      }
      places.set(i);
    }
  }
}
