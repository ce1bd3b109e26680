package legajo.pipeline.assemble.parties;

import java.util.BitSet;
import java.util.Locale;
import legajo.rules.Folding;

/** Whether an acronym can stand for a name. */
public final class AcronymFit {
  private AcronymFit() {}

  /**
   * The acronym begins with the name's first letter, and each further letter goes on the word that
   * the one before stands in or begins a later word: MITRADEL is Ministerio de TRAbajo y DEsarrollo
   * Laboral.
   */
  public static boolean fits(String acronym, String name) {
    String letters = Folding.fold(acronym).replaceAll("[^a-z]", "");
    String folded = Folding.fold(name.toLowerCase(Locale.ROOT));
    if (letters.isEmpty() || folded.isEmpty() || letters.charAt(0) != folded.charAt(0)) {
      return false;
    }
    // Where in the name the letters so far may end.
    BitSet ends = new BitSet();
    ends.set(1);
    for (int letter = 1; letter < letters.length() && !ends.isEmpty(); letter++) {
      ends = after(ends, letters.charAt(letter), folded);
    }
    return !ends.isEmpty();
  }

  private static BitSet after(BitSet ends, char wanted, String name) {
    BitSet next = new BitSet();
    for (int i = ends.nextSetBit(0); i < name.length(); i++) {
      boolean goesOn = ends.get(i);
      boolean beginsWord = i > ends.nextSetBit(0) && !Character.isLetterOrDigit(name.charAt(i - 1));
      if (name.charAt(i) == wanted && (goesOn || beginsWord)) {
        next.set(i + 1);
      }
    }
    return next;
  }
}
