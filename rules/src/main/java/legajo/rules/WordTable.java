package legajo.rules;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words, each with its number, that are looked up as they stand in a text, without a string being
 * made of them: most words of a text are in no list.
 */
final class WordTable {
  /** The number of what is none of the words. */
  static final int NONE = -1;

  private final String[] words;

  /** For each slot the number of its word; words whose slot is taken stand in one of the next. */
  private final int[] slots;

  /** A table of different words, numbered from 0 in their order. */
  WordTable(Collection<String> words) {
    this.words = words.toArray(String[]::new);
    this.slots = new int[Integer.highestOneBit(Math.max(4, this.words.length * 2)) * 2];
    Arrays.fill(slots, NONE);
    for (int number = 0; number < this.words.length; number++) {
      String word = this.words[number];
      int slot = slotOf(word, 0, word.length());
      while (slots[slot] != NONE) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number;
    }
  }

  /** The number of the word that stands between two places of a text. */
  int numberOf(String text, int begin, int end) {
    int slot = slotOf(text, begin, end);
    while (slots[slot] != NONE) {
      String word = words[slots[slot]];
      if (word.length() == end - begin && text.startsWith(word, begin)) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  private int slotOf(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 16) & slots.length - 1;
  }
}
