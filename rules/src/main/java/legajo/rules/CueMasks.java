package legajo.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words are to the rules of one kind: each of their cues is a bit. */
final class CueMasks {
  private static final int FIGURE_MASK = (1 << CueIndex.FIGURE_BITS) - 1;

  private final Map<String, Integer> bits = new HashMap<>();
  private final long[] maskOfSet;

  /** The masks of these cues, which are vocabularies or kinds of figures. */
  CueMasks(CueIndex index, Collection<String> cues) {
    CueIndex.FIGURES.forEach(figure -> bits.put(figure, bits.size()));
    for (String cue : cues) {
      bits.computeIfAbsent(cue, name -> nextBit(bits.size()));
    }
    List<Set<String>> sets = index.sets();
    maskOfSet = new long[sets.size()];
    for (int set = 0; set < maskOfSet.length; set++) {
      maskOfSet[set] = bits(sets.get(set));
    }
  }

  /**
   * Where there are more cues than bits, several share one: a rule is then tried near a few words
   * more than it needs.
   */
  private static int nextBit(int cues) {
    int own = Long.SIZE - CueIndex.FIGURE_BITS;
    return cues < Long.SIZE ? cues : CueIndex.FIGURE_BITS + cues % own;
  }

  /** The bit of a cue; 0 where no rule of this kind has it. */
  long bit(String cue) {
    Integer bit = bits.get(cue);
    return bit == null ? 0 : 1L << bit;
  }

  /** The bits of several cues. */
  long bits(Collection<String> cues) {
    long all = 0;
    for (String cue : cues) {
      all |= bit(cue);
    }
    return all;
  }

  /** The bits of what a word is, as {@link CueIndex#cuesOf} gives it. */
  long of(int cuesOfWord) {
    return cuesOfWord & FIGURE_MASK | maskOfSet[cuesOfWord >>> CueIndex.FIGURE_BITS];
  }
}
