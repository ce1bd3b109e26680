package legajo.pipeline.extract.institutions;

import java.util.List;
import java.util.Set;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/** The small words between the words of a name ("de la", "y", "para el"), and those words. */
final class NameLinks {
  /** Kinds of institutions whose noun begins a name of its own after "y". */
  private static final Set<String> OWN_NAME = Set.of("ministry", "ministries", "mission", "school");

  /** Nouns of the parts of a body, which stand behind its name and are none of its fields. */
  private static final Set<String> UNITS =
      Set.of(
          "direccion",
          "subdireccion",
          "departamento",
          "unidad",
          "oficina",
          "division",
          "coordinacion",
          "area",
          "programa",
          "subsecretaria",
          "viceministerio",
          "seccion",
          "gerencia");

  private static final int LONGEST_ITEM = 6;

  /** "Secretaría de Estado en los Despachos de Trabajo", as Honduras calls its ministries. */
  private static final List<String> OFFICES =
      List.of("en los despachos de ", "en el despacho de ", "en los despachos del ");

  private final Set<String> of;
  private final Set<String> and;
  private final Set<String> purpose;
  private final Set<String> article;
  private final Vocabulary ends;
  private final Vocabulary nouns;
  private final Vocabulary subjects;
  private final CountryReader countries;

  NameLinks(RulePack pack) {
    Vocabulary connective = pack.vocabulary("connective");
    this.of = connective.wordsOf("of");
    this.and = connective.wordsOf("and");
    this.purpose = connective.wordsOf("for");
    this.article = connective.wordsOf("article");
    this.ends = pack.vocabulary("name-end");
    this.nouns = pack.vocabulary("institution-noun");
    this.subjects = pack.vocabulary("ministry-subject");
    this.countries = new CountryReader(pack);
  }

  /**
   * Small words in a row.
   *
   * @param end where the next word begins; the beginning where there are none
   * @param and whether "y" is among them
   * @param afterOf where the word after "de" begins, which may be the article of "El Salvador"; -1
   *     where there is no "de"
   */
  record Link(int begin, int end, boolean and, int afterOf) {
    boolean isEmpty() {
      return begin == end;
    }

    boolean leadsToCountry() {
      return afterOf >= 0 && !and;
    }
  }

  /** The small words that begin at a place. An article alone is none of them. */
  Link at(String folded, int begin, int limit, boolean capitals) {
    for (String offices : OFFICES) {
      if (folded.startsWith(offices, begin) && begin + offices.length() < limit) {
        int end = begin + offices.length();
        return new Link(begin, end, false, end);
      }
    }
    int at = begin;
    boolean joins = false;
    int afterOf = -1;
    boolean linked = false;
    while (at < limit) {
      int end = WordScan.wordEnd(folded, at, limit);
      String word = folded.substring(at, end);
      if (and.contains(word) && !linked) {
        joins = true;
      } else if (of.contains(word) && afterOf < 0) {
        afterOf = WordScan.skipSpaces(folded, end, limit);
      } else if (!(article.contains(word) && linked || purpose.contains(word) && !capitals)) {
        break;
      }
      linked = true;
      int next = WordScan.skipSpaces(folded, end, limit);
      if (next == end) {
        break;
      }
      at = next;
    }
    return new Link(begin, at, joins, afterOf);
  }

  /** Whether a noun alone is a name already: "Departamento de Trabajo". */
  boolean isName(String folded, int begin, int end) {
    return subjects.contains(folded.substring(WordScan.wordBegin(folded, end, begin), end));
  }

  /** Whether what follows "y" is the name of another body, or a country. */
  boolean endsName(String text, String folded, Link link, int limit) {
    if (!link.and()) {
      return false;
    }
    return beginsOwnName(text, folded, link.end())
        || countries.countryAt(text, folded, link.end(), limit).isPresent();
  }

  private boolean beginsOwnName(String text, String folded, int at) {
    if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int end = nouns.endOfTermAt(folded, at);
    return end > 0
        && nouns.valueOf(folded.substring(at, end)).map(OWN_NAME::contains).orElse(false);
  }

  /** One past the word of a name that begins at a place, or -1 where none does. */
  int endOfNameWord(String text, String folded, int at, int limit, boolean capitals) {
    int end = WordScan.wordEnd(text, at, limit);
    if (end == at) {
      return -1;
    }
    if (!Character.isUpperCase(text.charAt(at))) {
      int subject = subjects.endOfTermAt(folded, at);
      return subject <= limit ? subject : -1;
    }
    boolean allUpper = WordScan.isUpperCase(text, at, end) && end - at > 1;
    if (capitals ? !allUpper || ends.contains(folded.substring(at, end)) : allUpper) {
      return -1;
    }
    return hyphenated(text, end, limit);
  }

  private static int hyphenated(String text, int end, int limit) {
    boolean goesOn =
        end + 1 < limit && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    return goesOn && Character.isLowerCase(text.charAt(end + 1))
        ? WordScan.wordEnd(text, end + 1, limit)
        : end;
  }

  /** Whether the words from here on are items of a name, parted by commas and closed by "y". */
  boolean closesList(String text, String folded, int begin, int limit, boolean capitals) {
    int at = begin;
    int words = 0;
    while (at < limit && words < LONGEST_ITEM) {
      if (beginsOwnName(text, folded, at)
          || UNITS.contains(folded.substring(at, WordScan.wordEnd(folded, at, limit)))
          || countries.countryAt(text, folded, at, limit).isPresent()) {
        return false;
      }
      int end = endOfNameWord(text, folded, at, limit, capitals);
      if (end < 0) {
        return false;
      }
      words++;
      if (end + 1 < limit && text.charAt(end) == ',') {
        at = WordScan.skipSpaces(text, end + 1, limit);
        words = 0;
        continue;
      }
      int next = WordScan.skipSpaces(text, end, limit);
      Link link = at(folded, next, limit, capitals);
      if (link.and()) {
        return !endsName(text, folded, link, limit)
            && endOfNameWord(text, folded, link.end(), limit, capitals) > 0;
      }
      at = link.end();
    }
    return false;
  }
}
