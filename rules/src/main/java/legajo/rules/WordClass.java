package legajo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Classes of words, coarse enough to count how they follow each other in a modest amount of text:
 * part of speech, with gender and number where words agree in them, and person where verbs differ
 * in it.
 *
 * <p>Made from tags of the EAGLES recommendations for Spanish.
 */
public final class WordClass {
  /** Where a sentence, a heading or an item begins. */
  public static final String START = "START";

  /** A name or an acronym that the lexicon doesn't have. */
  public static final String NAME = "NP";

  /** A word that the lexicon doesn't have. */
  public static final String UNKNOWN = "UNK";

  /** Figures. */
  public static final String FIGURE = "Z";

  private WordClass() {}

  /** The class of a word with this tag, such as {@code N.FS} for {@code NCFS000}. */
  public static String of(String tag) {
    return switch (tag.charAt(0)) {
      case 'N' -> tag.startsWith("NP") ? NAME : "N" + agreement(tag, 2);
      case 'A' -> "A" + agreement(tag, 3);
      case 'D' -> tag.substring(0, 2) + agreement(tag, 3);
      case 'P' -> pronoun(tag);
      case 'V' -> verb(tag);
      case 'S' -> tag.startsWith("SPC") ? "SPC" : "SP";
      case 'C', 'R' -> tag.substring(0, Math.min(2, tag.length()));
      default -> tag.substring(0, 1);
    };
  }

  /** All classes that verbs may have, but for participles. */
  public static List<String> ofVerbs() {
    List<String> classes = new ArrayList<>(List.of("VMM", "VMN", "VMG", "VAN", "VAG"));
    for (String type : List.of("VM", "VA")) {
      for (String mood : List.of("I", "S", "T")) {
        for (String person : List.of("1S", "2S", "3S", "1P", "2P", "3P")) {
          classes.add(type + mood + person);
        }
      }
    }
    return classes;
  }

  /**
   * Whether reports, which tell what others did, hardly have words of this class: orders, and verbs
   * and pronouns of the first and second person singular. The first person plural ("agradecemos")
   * speaks in the comments of ministries.
   */
  public static boolean isRareInReports(String wordClass) {
    return wordClass.equals("VMM")
        || wordClass.startsWith("V")
            && wordClass.length() == 5
            && wordClass.charAt(3) != '3'
            && !wordClass.endsWith("1P")
        || wordClass.startsWith("P") && wordClass.endsWith("1");
  }

  /**
   * Drops classes that a word has only in theory: what may be a preposition or a conjunction is no
   * verb ("para", "sobre", "entre"), and what may be of another class is none of the rare ones.
   */
  static void keepLikely(Set<String> classes) {
    if (classes.stream().anyMatch(name -> !isRareInReports(name))) {
      classes.removeIf(WordClass::isRareInReports);
    }
    if (classes.stream().anyMatch(WordClass::isLink)) {
      classes.removeIf(name -> name.startsWith("V") || name.startsWith("N") || name.equals("I"));
    }
  }

  private static boolean isLink(String wordClass) {
    return wordClass.startsWith("SP")
        || wordClass.startsWith("CC")
        || wordClass.startsWith("CS")
        || wordClass.startsWith("=");
  }

  /** The class of a punctuation mark. */
  public static String ofSign(char sign) {
    return switch (sign) {
      case '.', '!', '?', '…' -> "F.";
      case ',', ';' -> "F,";
      case ':' -> "F:";
      case '¿', '¡' -> "F¿";
      default -> "F-";
    };
  }

  private static String pronoun(String tag) {
    boolean speaker = tag.length() > 2 && (tag.charAt(2) == '1' || tag.charAt(2) == '2');
    return tag.substring(0, 2) + (speaker ? "1" : "");
  }

  private static String verb(String tag) {
    if (tag.length() < 7) {
      return "V";
    }
    String type = tag.charAt(1) == 'M' ? "VM" : "VA";
    char mood = tag.charAt(2);
    return switch (mood) {
      case 'N', 'G' -> type + mood;
      case 'P' -> "VMP." + tag.charAt(6) + tag.charAt(5);
      case 'M' -> "VMM";
      default -> type + finite(tag) + tag.charAt(4) + tag.charAt(5);
    };
  }

  /** The subjunctive of the past ("dieran") stands where that of the present doesn't. */
  private static String finite(String tag) {
    if (tag.charAt(2) == 'S') {
      return tag.charAt(3) == 'I' ? "T" : "S";
    }
    return "I";
  }

  private static String agreement(String tag, int gender) {
    return tag.length() > gender + 1 ? "." + tag.charAt(gender) + tag.charAt(gender + 1) : "";
  }
}
