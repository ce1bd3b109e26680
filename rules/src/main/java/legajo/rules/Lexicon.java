package legajo.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms of a language's words with their parts of speech. Spanish: the dictionary {@code
 * org.softcatala:spanish-pos-dict} (LGPL), whose tags are those of the EAGLES recommendations.
 *
 * <p>Loaded when it is first asked; safe for many threads.
 */
public final class Lexicon {
  private static final String SPANISH = "/org/languagetool/resource/es/es-ES.dict";

  private Lexicon() {}

  /** The lexicon of Spanish. */
  public static Lexicon spanish() {
    return Holder.LEXICON;
  }

  private static final class Holder {
    static final Lexicon LEXICON = new Lexicon();
    static final Dictionary DICTIONARY = load();

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
      tags.add(entry.getTag().toString());
    }
    return tags;
  }
}
