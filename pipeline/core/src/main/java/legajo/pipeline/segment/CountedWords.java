package legajo.pipeline.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.rules.CuedText;
import legajo.rules.Roman;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Reads words with their number at the beginning of a line, whatever the words are: "Eje 2.",
 * "Escalón III –", "Tramo B", "Estación uno:", "Segundo taller".
 */
final class CountedWords {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 3;

  /** "n.º", "nro." */
  private static final Pattern SIGN =
      Pattern.compile(
          " (?:n[\u00b0\u00bao]\\.? ?|n\\.[\u00b0\u00bao] ?|nro\\.? |num\\.? |numero |# ?)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "([0-9]{1,2}\\.?(?:er|ero|era|ra|ro|do|da|to|ta|mo|ma|vo|va|no|na|[\u00b0\u00ba\u00aaao])|[a-z]{5,13}(?: [a-z]{6,9})?) ([a-z]{3,20})(?![a-z])");

  /** "RT1", "S2", "TP3". */
  private static final Pattern CODE = Pattern.compile("([A-Z]{1,4})([0-9]{1,2})(?![A-Za-z0-9])");

  /** What ends a number: nothing, or a sign. */
  private static final Pattern PARTED = Pattern.compile("(?: ?[.:),;|/-]| \\(|$).*");

  /** What is numbered and is no section: aims, tables, pages, articles, parts of an address. */
  private static final Pattern NO_SECTION =
      Pattern.compile(
          "(?:objetivo|meta|proposito|producto|resultado|indicador|compromiso|acuerdo|tabla|cuadro|grafico|figura|foto|imagen|mapa|pagina|pag|folio|foja|hoja|nota|articulo|art|convenio|ley|decreto|resolucion|oficio|expediente|piso|oficina|local|sala|anexo|apendice|adjunto|version|edicion|avenida|calle|carrera|apartado|casilla|tel|telefono|fax|linea|opcion|alternativa|grupo|delegacion|pais|contacto|firma|ministerio|direccion|opinion|comentario)(?:e?s)?\\b.*");

  private final Vocabulary ordinals;
  private final Vocabulary cardinals;

  private final boolean all;

  /** Reads what counts parts of a report. */
  CountedWords(RulePack pack) {
    this(pack, false);
  }

  /** Reads what counts anything, where all is set: "Resultado 2", "Objetivo III". */
  CountedWords(RulePack pack, boolean all) {
    this.all = all;
    this.ordinals = pack.vocabulary("ordinal");
    this.cardinals = pack.vocabulary("cardinal");
  }

  /**
   * Words and their number.
   *
   * @param words what is counted, folded, and how its number is written; the same in a series
   * @param rank the number
   * @param end where both end
   */
  record Count(String words, int rank, int end) {
    /** Whether this and another count the same, however the number is written. */
    boolean isLike(Count other) {
      return rank == other.rank && noun().equals(other.noun());
    }

    private String noun() {
      return words.startsWith("# ")
          ? words.substring(2)
          : words.substring(0, words.lastIndexOf(' '));
    }
  }

  /** What a paragraph counts at its beginning. */
  Optional<Count> read(Span paragraph, CuedText cued) {
    if (paragraph.length() < 4
        || !Character.isLetterOrDigit(cued.text().charAt(paragraph.begin()))) {
      return Optional.empty();
    }
    Optional<Count> before = before(paragraph, cued);
    return before.isPresent() ? before : behind(paragraph, cued);
  }

  private Optional<Count> behind(Span paragraph, CuedText cued) {
    String folded = cued.folded();
    int end = paragraph.begin();
    if (!Character.isUpperCase(cued.text().charAt(end))) {
      return Optional.empty();
    }
    Matcher code = CODE.matcher(cued.text()).region(end, paragraph.end());
    if (code.lookingAt() && isParted(code.end(), paragraph, cued)) {
      return count(folded.substring(end, code.end(1)), new Span(code.start(2), code.end()), cued);
    }
    for (int words = 0; words < MOST_WORDS; words++) {
      end = wordEnd(folded, words == 0 ? end : end + 1, paragraph.end());
      if (end >= paragraph.end() || end - paragraph.begin() < SHORTEST) {
        return Optional.empty();
      }
      Matcher sign = SIGN.matcher(folded).region(end, paragraph.end());
      int begin = sign.lookingAt() ? sign.end() : end + 1;
      int numberEnd = wordEnd(folded, begin, paragraph.end());
      if (numberEnd > begin && isParted(numberEnd, paragraph, cued)) {
        Span number = new Span(begin, numberEnd);
        return count(folded.substring(paragraph.begin(), end), number, cued);
      }
      if (folded.charAt(end) != ' ') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int wordEnd(String folded, int begin, int limit) {
    int i = begin;
    while (i < limit && Character.isLetterOrDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private Optional<Count> before(Span paragraph, CuedText cued) {
    Matcher matcher = BEFORE.matcher(cued.folded()).region(paragraph.begin(), paragraph.end());
    if (!matcher.lookingAt() || isNoSection(matcher.group(2))) {
      return Optional.empty();
    }
    return ordinals
        .valueOf(matcher.group(1))
        .map(value -> new Count("# " + matcher.group(2), Integer.parseInt(value), matcher.end()));
  }

  private boolean isNoSection(String words) {
    return !all && NO_SECTION.matcher(words).matches();
  }

  private static boolean isParted(int end, Span paragraph, CuedText cued) {
    return PARTED.matcher(cued.folded()).region(end, paragraph.end()).lookingAt();
  }

  private Optional<Count> count(String words, Span number, CuedText cued) {
    if (isNoSection(words)) {
      return Optional.empty();
    }
    String printed = number.of(cued.text());
    String folded = number.of(cued.folded());
    if (Character.isDigit(printed.charAt(0))) {
      if (!printed.matches("[0-9]{1,2}")) {
        return Optional.empty();
      }
      return Optional.of(new Count(words + " 1", Integer.parseInt(printed), number.end()));
    }
    boolean capitals = printed.chars().allMatch(Character::isUpperCase);
    if (capitals && folded.matches("[ivx]{1,5}")) {
      String value = Roman.toNumber(printed);
      return value.matches("[0-9]+")
          ? Optional.of(new Count(words + " I", Integer.parseInt(value), number.end()))
          : Optional.empty();
    }
    if (capitals && folded.length() == 1) {
      return Optional.of(new Count(words + " A", folded.charAt(0) - 'a' + 1, number.end()));
    }
    return ordinals
        .valueOf(folded)
        .or(() -> cardinals.valueOf(folded))
        .map(value -> new Count(words + " uno", Integer.parseInt(value), number.end()));
  }
}
