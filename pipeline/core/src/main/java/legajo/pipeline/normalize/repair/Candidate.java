package legajo.pipeline.normalize.repair;

import java.util.List;

/**
 * What may have been printed where a word stands.
 *
 * @param text as it would stand on the paper
 * @param edits what was misread, places counted from the token's first character
 * @param cost minus the natural logarithm of the chance that this is read so, where damage is as
 *     heavy as in the confusions' table
 * @param kinds how many of the edits are of which kind of damage
 */
record Candidate(String text, List<Edit> edits, double cost, EditKinds kinds) {
  Candidate {
    edits = List.copyOf(edits);
  }

  /** The word as it stands. */
  static Candidate unchanged(String text) {
    return new Candidate(text, List.of(), 0, EditKinds.NONE);
  }

  boolean isUnchanged() {
    return edits.isEmpty();
  }

  /** The words and the sign before them, one by one. */
  List<String> parts() {
    boolean asks = text.startsWith("¿") && text.length() > 1;
    int blank = text.indexOf(' ');
    if (blank < 0) {
      return asks ? List.of("¿", text.substring(1)) : List.of(text);
    }
    String first = text.substring(asks ? 1 : 0, blank);
    String second = text.substring(blank + 1);
    return asks ? List.of("¿", first, second) : List.of(first, second);
  }
}
