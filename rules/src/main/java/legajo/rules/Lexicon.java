package legajo.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms of a language's words with their parts of speech. Spanish: the dictionary {@code
 * org.softcatala:spanish-pos-dict} (LGPL), whose tags are those of the EAGLES recommendations.
 *
 * <p>Loaded when it is first asked; safe for many threads.
 */
public final class Lexicon implements Spelling {
  /** The step of the commonest word, "de" in Spanish. */
  public static final int MOST_COMMON = 22;

  private static final String SPANISH = "/org/languagetool/resource/es/es-ES.dict";

  private Lexicon() {}

  /** The lexicon of Spanish. */
  public static Lexicon spanish() {
    return Holder.LEXICON;
  }

  private static final class Holder {
    static final Lexicon LEXICON = new Lexicon();
    static final Dictionary DICTIONARY = load();
    static final FSA AUTOMATON = DICTIONARY.fsa;
    static final byte SEPARATOR = DICTIONARY.metadata.getSeparator();

    private static Dictionary load() {
      URL resource = Lexicon.class.getResource(SPANISH);
      if (resource == null) {
        throw new IllegalStateException(
            "the Spanish dictionary is missing from the class path: " + SPANISH);
      }
      try {
        return Dictionary.read(resource);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** Whether this is a word, as it stands or in lower case. */
  public boolean contains(String word) {
    return !tags(word).isEmpty();
  }

  /** Whether this word, as it stands, is a proper name, if only among other things. */
  public boolean isProperName(String word) {
    return tags(word).stream().anyMatch(tag -> tag.startsWith("NP"));
  }

  /** EAGLES tags of a word, as it stands or in lower case; empty where it is none. */
  public List<String> tags(String word) {
    if (word.isEmpty()) {
      return List.of();
    }
    DictionaryLookup lookup = new DictionaryLookup(Holder.DICTIONARY);
    List<String> tags = tags(lookup, word);
    return tags.isEmpty() ? tags(lookup, word.toLowerCase(Locale.ROOT)) : tags;
  }

  private static List<String> tags(DictionaryLookup lookup, String word) {
    List<String> tags = new ArrayList<>();
    for (WordData entry : lookup.lookup(word)) {
      String tag = entry.getTag().toString();
      tags.add(tag.substring(0, tag.length() - 1));
    }
    return tags;
  }

  /**
   * How common a form is, as it stands: 0 for one that the dictionary's makers never met in running
   * text, {@link #MOST_COMMON} for the commonest of all; each step is about twice as common as the
   * one below. {@code -1} for what is no word.
   */
  public int commonness(String form) {
    if (form.isEmpty()) {
      return -1;
    }
    int commonness = -1;
    for (WordData entry : new DictionaryLookup(Holder.DICTIONARY).lookup(form)) {
      CharSequence tag = entry.getTag();
      commonness = Math.max(commonness, tag.charAt(tag.length() - 1) - 'A');
    }
    return commonness;
  }

  @Override
  public int start() {
    return Holder.AUTOMATON.getRootNode();
  }

  @Override
  public int step(int place, char letter) {
    if (letter < 0x80) {
      return follow(place, (byte) letter);
    }
    if (letter >= 0x800) {
      return 0;
    }
    int at = follow(place, (byte) (0xC0 | letter >> 6));
    return at == 0 ? 0 : follow(at, (byte) (0x80 | letter & 0x3F));
  }

  @Override
  public boolean isWordEnd(int place) {
    return Holder.AUTOMATON.getArc(place, Holder.SEPARATOR) != 0;
  }

  private static int follow(int place, byte unit) {
    if (unit == Holder.SEPARATOR) {
      return 0;
    }
    int arc = Holder.AUTOMATON.getArc(place, unit);
    return arc == 0 || Holder.AUTOMATON.isArcTerminal(arc) ? 0 : Holder.AUTOMATON.getEndNode(arc);
  }
}
