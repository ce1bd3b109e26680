package legajo.pipeline.normalize.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an acronym was printed as that the report has but once or twice, and in another form that
 * looks much like it again and again: "TERIC" where the report speaks of the "IERIC".
 */
final class MisreadAcronyms {
  /** Letters in the order in which engines take one for the other, in either direction. */
  private static final String[] ALIKE = {
    "IT", "IL", "IF", "Il", "I1", "EF", "FP", "OQ", "O0", "OC", "OD", "CG", "JS", "B8", "S5", "Z2",
    "MN", "UV", "VY", "HN", "Rk"
  };

  private static final int SHORTEST = 3;
  private static final int ENOUGH = 3;

  private MisreadAcronyms() {}

  /**
   * The acronym that stood there, if one did.
   *
   * @param text the word as it was read
   * @param acronyms how often the report has which words in capitals
   */
  static Optional<Candidate> of(String text, Map<String, Integer> acronyms) {
    int count = acronyms.getOrDefault(text, 0);
    if (text.length() < SHORTEST || count != 1) {
      return Optional.empty();
    }
    Optional<Candidate> best = Optional.empty();
    int highest = ENOUGH - 1;
    for (Map.Entry<String, Integer> other : acronyms.entrySet()) {
      if (other.getValue() > highest) {
        int place = place(text, other.getKey());
        if (place >= 0) {
          highest = other.getValue();
          String printed = other.getKey().substring(place, place + 1);
          Edit edit = new Edit(place, place + 1, printed);
          EditKinds kinds = EditKinds.NONE.with(ConfusionCosts.PLAIN);
          best = Optional.of(new Candidate(other.getKey(), List.of(edit), 0, kinds));
        }
      }
    }
    return best;
  }

  /** Where the only letter stands that differs, and looks alike; -1 where that isn't so. */
  private static int place(String read, String printed) {
    if (read.length() != printed.length() || read.equals(printed)) {
      return -1;
    }
    int place = -1;
    for (int i = 0; i < read.length(); i++) {
      if (read.charAt(i) != printed.charAt(i)) {
        if (place >= 0 || !areAlike(read.charAt(i), printed.charAt(i))) {
          return -1;
        }
        place = i;
      }
    }
    return place;
  }

  private static boolean areAlike(char a, char b) {
    for (String pair : ALIKE) {
      if (pair.indexOf(a) >= 0 && pair.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }
}
