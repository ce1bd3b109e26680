package legajo.pipeline.segment;

import java.util.Set;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/** Tells the headings of delegations: "PERÚ", "Delegación de Chile", "Pasantes de Guatemala". */
final class SideHeadings {
  private static final int LONGEST_ACRONYM = 12;

  private static final Set<String> COLLECTIVES =
      Set.of("equipo", "grupo", "comitiva", "personal", "gente", "parte", "lado", "contraparte");

  private final Vocabulary cities;
  private final Vocabulary countries;
  private final Vocabulary sides;
  private final Vocabulary demonyms;

  SideHeadings(RulePack pack) {
    this.cities = pack.vocabulary("city");
    this.countries = pack.vocabulary("country");
    this.sides = pack.vocabulary("heading-side");
    this.demonyms = pack.vocabulary("demonym");
  }

  /**
   * A country, alone or as a delegation's: "PERÚ", "Delegación de Chile (MINTRAB)", "Por el
   * Ministerio …:".
   */
  boolean isSide(String bare, boolean colon, boolean opens, Line line, CuedText cued) {
    // "Chile – Ministerio del Trabajo" names a delegation with its ministry, "HAITÍ / AYITI" one in
    // two languages.
    int dash = bare.indexOf(" - ");
    int slash = bare.indexOf(" / ");
    int bar = bare.indexOf(" | ");
    int comma = bare.indexOf(", ");
    String written = UnlikePeople.withoutBrackets(line.heading().of(cued.text()));
    boolean acronym = comma > 0 && isAcronym(written.substring(comma + 2));
    int end = dash < 0 ? slash < 0 ? acronym ? comma : bar : slash : dash;
    if (countries.contains(end < 0 ? bare : bare.substring(0, end))) {
      return true;
    }
    int by = bare.indexOf(", por ");
    String rest = withoutSide(by < 0 ? bare : bare.substring(0, by));
    if (rest.equals(bare)) {
      return false;
    }
    boolean stands =
        line.paragraph().afterGap()
            && bare.indexOf(" por ") < 0
            && bare.indexOf(',') < 0
            && !bare.endsWith(".");
    boolean delegation =
        bare.startsWith("delega")
            || bare.startsWith("representa")
            || bare.startsWith("participantes ")
            || bare.startsWith("equipo ");
    return countries.contains(rest)
        || named(countries, by < 0 ? bare : bare.substring(0, by))
        || stands && (cities.contains(rest) || named(cities, bare))
        || demonyms.contains(rest)
        || delegation
        || (colon || line.label().isPresent() || stands) && opens && bare.startsWith("por ");
  }

  /** "En La Paz", "De El Salvador", whose article is part of their name. */
  private boolean named(Vocabulary places, String words) {
    int space = words.indexOf(' ');
    return space > 0
        && sides.contains(words.substring(0, space))
        && places.contains(words.substring(space + 1));
  }

  /** "MTPE", and nothing else. */
  static boolean isAcronym(String words) {
    return words.length() <= LONGEST_ACRONYM
        && words.indexOf(' ') < 0
        && words.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && words.chars().filter(Character::isUpperCase).count() >= 2;
  }

  String withoutSide(String words) {
    String rest = words;
    for (boolean stripped = true; stripped; ) {
      stripped = false;
      for (String side : sides.words()) {
        if (rest.startsWith(side + " ")) {
          rest = withoutArticle(rest.substring(side.length() + 1));
          stripped = true;
        }
      }
    }
    return rest;
  }

  private static String withoutArticle(String words) {
    for (String article : new String[] {"la ", "el ", "los ", "las "}) {
      if (words.startsWith(article)) {
        return words.substring(article.length());
      }
    }
    return words;
  }

  /** "Pasantes de Guatemala", "OTRAS ENTIDADES DE HONDURAS" */
  boolean isGroupOfCountry(String folded, Line line, CuedText cued) {
    int space = folded.indexOf(' ');
    if (space < 2 || !line.paragraph().afterGap() || !UnlikePeople.opens(line, cued)) {
      return false;
    }
    boolean many =
        folded.charAt(space - 1) == 's' || COLLECTIVES.contains(folded.substring(0, space));
    for (int at = folded.indexOf(" de", space);
        many && at >= 0;
        at = folded.indexOf(" de", at + 1)) {
      int begin = folded.startsWith(" del ", at) ? at + 5 : at + 4;
      String rest = begin <= folded.length() ? withoutArticle(folded.substring(begin)) : "";
      if (countries.contains(rest)) {
        return true;
      }
    }
    return false;
  }
}
