package legajo.pipeline.extract.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Set;

/** How the words of a name are written in a record. */
public final class NameCase {
  private static final ULocale SPANISH = new ULocale("es");
  private static final Set<String> SMALL =
      Set.of("de", "del", "la", "las", "el", "los", "y", "e", "para", "of", "the", "and", "for");

  private static final Set<String> FIELDS =
      Set.of(
          "economia", "energia", "mineria", "tecnologia", "ciudadania", "ganaderia", "secretaria");

  private NameCase() {}

  /** The words with one space between them. */
  public static String oneLine(CharSequence words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (!space) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == ' ' ? line.substring(0, end - 1) : line.toString();
  }

  /** A name that stands in capitals, as it is written in running text; else the name as it is. */
  public static String ofName(String name) {
    if (!WordScan.isUpperCase(name, 0, name.length())) {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
    StringBuilder written = new StringBuilder(name.length());
    for (String word : name.split(" ", -1)) {
      String lower = accented(UCharacter.toLowerCase(SPANISH, word));
      boolean small = written.length() > 0 && SMALL.contains(lower);
      written.append(written.length() == 0 ? "" : " ");
      written.append(
          small || lower.isEmpty()
              ? lower
              : UCharacter.toUpperCase(SPANISH, lower.substring(0, 1)) + lower.substring(1));
    }
    return written.toString();
  }

  /** Capitals often stand without the accent that their word has: "PREVISION". */
  private static String accented(String word) {
    if (word.length() > 5 && (word.endsWith("cion") || word.endsWith("sion"))) {
      return word.substring(0, word.length() - 2) + "\u00F3n";
    }
    return FIELDS.contains(word) ? word.substring(0, word.length() - 2) + "\u00EDa" : word;
  }

  /** "Ministerios de Trabajo" as the name of one of them. */
  public static String singular(String name) {
    int end = WordScan.wordEnd(name, 0, name.length());
    String noun = name.substring(0, end);
    String lower = UCharacter.toLowerCase(SPANISH, noun);
    if (lower.endsWith("ies")) {
      return noun.substring(0, end - 3) + (lower.equals(noun) ? "y" : "Y") + name.substring(end);
    }
    return lower.endsWith("s") ? noun.substring(0, end - 1) + name.substring(end) : name;
  }
}
