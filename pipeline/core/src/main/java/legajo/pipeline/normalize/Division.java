package legajo.pipeline.normalize;

import java.util.List;
import java.util.regex.Pattern;
import legajo.pipeline.document.SourceText;
import legajo.rules.Folding;

/** Recognises a line that only numbers the heading below it: "CAP\u00cdTULO I", "Parte 2". */
final class Division {
  private static final int LONGEST_HEADING = 90;

  private static final Pattern ALONE =
      Pattern.compile(
          "(?:primera|segunda|tercera|cuarta|quinta|sexta) (?:parte|seccion)[.:]?|(?:capitulo|cap\\.|seccion|parte|apartado|punto|titulo|clausula|acapite|unidad|chapter|section|part)"
              + " (?:[ivx]{1,5}|[0-9]{1,2}|[a-h]|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa]|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)[.:]?(?: ?-)?");

  private Division() {}

  /** Whether a paragraph is such a line, and this the heading that it numbers. */
  static boolean opens(List<CleanLine> paragraph, CleanLine next) {
    if (paragraph.size() != 1 || !isAlone(paragraph.get(0).text())) {
      return false;
    }
    String words = next.text();
    return next.role() != SourceText.Role.TABLE_ROW
        && words.length() <= LONGEST_HEADING
        && (Character.isUpperCase(words.charAt(0)) || words.charAt(0) == '\u00bf')
        && ".;,:".indexOf(words.charAt(words.length() - 1)) < 0
        && !isAlone(words);
  }

  private static boolean isAlone(String words) {
    return words.length() > 0
        && Character.isUpperCase(words.charAt(0))
        && ALONE.matcher(Folding.fold(words)).matches();
  }
}
