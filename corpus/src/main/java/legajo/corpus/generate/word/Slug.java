package legajo.corpus.generate.word;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that are safe in file systems. */
final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /** Words joined by hyphens: {@code chile-trinidad-y-tobago}. */
  static String of(List<String> words) {
    String plain = Normalizer.normalize(String.join("-", words), Normalizer.Form.NFD);
    String letters = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    return OTHERS.matcher(letters).replaceAll("-");
  }
}
