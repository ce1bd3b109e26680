package legajo.corpus.facts;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text and the forms in which it is compared. */
public final class Wording {
  private final String text;
  private @Nullable String folded;
  private @Nullable String soft;

  private Wording(String text) {
    this.text = text;
  }

  /** A text, in NFC, with single spaces between its words and one kind of dash. */
  public static Wording of(String text) {
    return new Wording(plain(text));
  }

  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else {
        plain.append(c >= '\u2010' && c <= '\u2015' ? '-' : c);
      }
    }
    return plain.toString().strip();
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** Without accents and capitals. */
  public String folded() {
    if (folded == null) {
      folded = fold(text);
    }
    return folded;
  }

  /** Letters and digits alone, without accents and capitals. */
  public String soft() {
    if (soft == null) {
      StringBuilder letters = new StringBuilder(text.length());
      folded().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
      soft = letters.toString();
    }
    return soft;
  }

  private static String fold(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        bare.append(apart.charAt(i));
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Wording wording && wording.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
