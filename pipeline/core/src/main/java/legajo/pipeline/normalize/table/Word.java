package legajo.pipeline.normalize.table;

import java.util.Set;
import legajo.rules.Span;

/**
 * A word of a row: what stands between two spaces.
 *
 * @param text its letters and signs
 * @param span where it stands in the row's text
 * @param traits what it is
 * @param depth how many brackets are open before it
 * @param depthAfter how many are open after it
 */
record Word(String text, Span span, Set<Trait> traits, int depth, int depthAfter) {
  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  boolean isAnyOf(Trait... some) {
    for (Trait trait : some) {
      if (traits.contains(trait)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins the name of an office, a unit or an institution. */
  boolean isNoun() {
    return isAnyOf(Trait.ROLE, Trait.UNIT, Trait.BODY);
  }
}
