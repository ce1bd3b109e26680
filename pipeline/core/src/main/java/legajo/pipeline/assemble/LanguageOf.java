package legajo.pipeline.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. Where its commonest words leave no doubt that it is Spanish,
 * nothing is loaded; else OpenNLP's model decides.
 */
final class LanguageOf {
  /** In running Spanish about two in five words are one of these. */
  private static final Set<String> SPANISH =
      Set.of(
          "de", "la", "el", "en", "y", "los", "las", "del", "que", "con", "por", "para", "una",
          "un", "se", "al", "su");

  private static final Set<String> OTHERS =
      Set.of(
          "the", "of", "and", "to", "in", "do", "da", "em", "uma", "um", "não", "os", "na", "no",
          "et", "les", "des", "le", "dans");

  private static final int ENOUGH_WORDS = 20;
  private static final int LOOKED_AT = 8_000;

  /** Length of the longest word of the two lists. */
  private static final int LONGEST = 4;

  private static final double SURE = 0.2;
  private static final double LEAST_CONFIDENCE = 0.03;

  private LanguageOf() {}

  /** Loaded when a text is first in doubt. */
  private static final class Model {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageOf.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException(
              "OpenNLP's language model is missing from the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** ISO 639-1 code; empty for a text too short to tell. */
  static Optional<String> text(String text) {
    String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
    int words = 0;
    int spanish = 0;
    int others = 0;
    for (int begin = nextLetter(head, 0); begin < head.length(); ) {
      int end = begin;
      while (end < head.length() && Character.isLetter(head.charAt(end))) {
        end++;
      }
      words++;
      if (end - begin <= LONGEST) {
        String word = head.substring(begin, end).toLowerCase(Locale.ROOT);
        spanish += SPANISH.contains(word) ? 1 : 0;
        others += OTHERS.contains(word) ? 1 : 0;
      }
      begin = nextLetter(head, end);
    }
    if (words < ENOUGH_WORDS) {
      return Optional.empty();
    }
    if (spanish > SURE * words && spanish > 5 * others) {
      return Optional.of("es");
    }
    Language language = new LanguageDetectorME(Model.MODEL).predictLanguage(head);
    if (language.getConfidence() < LEAST_CONFIDENCE) {
      return Optional.empty();
    }
    return Optional.of(twoLetters(language.getLang()));
  }

  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String twoLetters(String threeLetters) {
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getISO3Language().equals(threeLetters)) {
        return code;
      }
    }
    return threeLetters;
  }
}
