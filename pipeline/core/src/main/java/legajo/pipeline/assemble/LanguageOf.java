package legajo.pipeline.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. Where the commonest words of the pack's language leave no doubt
 * that it is that one, nothing is loaded; else OpenNLP's model decides. Immutable; safe for many
 * threads.
 */
final class LanguageOf {
  private static final String OWN = "own";

  private static final int ENOUGH_WORDS = 20;
  private static final int LOOKED_AT = 8_000;

  /**
   * In running Spanish about one in four words is one of its commonest that it shares with none.
   */
  private static final double SURE = 0.14;

  private static final double LEAST_CONFIDENCE = 0.03;

  private final String language;
  private final Set<String> own;
  private final Set<String> others;
  private final int longest;

  /** Knows the commonest words of the pack's language, and of others. */
  LanguageOf(RulePack pack) {
    Vocabulary common = pack.vocabulary("common-word");
    this.language = pack.language();
    this.own = common.wordsOf(OWN);
    this.others =
        common.words().stream()
            .filter(word -> !own.contains(word))
            .collect(Collectors.toUnmodifiableSet());
    this.longest = common.words().stream().mapToInt(String::length).max().orElse(0);
  }

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
  Optional<String> text(String text) {
    String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
    String folded = Folding.fold(head);
    int words = 0;
    int ofOwn = 0;
    int ofOthers = 0;
    for (int begin = nextLetter(folded, 0); begin < folded.length(); ) {
      int end = begin;
      while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
        end++;
      }
      words++;
      if (end - begin <= longest) {
        String word = folded.substring(begin, end);
        ofOwn += own.contains(word) ? 1 : 0;
        ofOthers += others.contains(word) ? 1 : 0;
      }
      begin = nextLetter(folded, end);
    }
    if (words < ENOUGH_WORDS) {
      return Optional.empty();
    }
    boolean sure = ofOwn > SURE * words && ofOwn > 5 * ofOthers;
    return sure ? Optional.of(language) : byModel(head);
  }

  private static Optional<String> byModel(String text) {
    Language guess = new LanguageDetectorME(Model.MODEL).predictLanguage(text);
    return guess.getConfidence() < LEAST_CONFIDENCE
        ? Optional.empty()
        : Optional.of(twoLetters(guess.getLang()));
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
