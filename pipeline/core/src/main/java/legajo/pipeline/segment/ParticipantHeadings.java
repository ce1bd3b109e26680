package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.document.SourceText;
import legajo.rules.Acronyms;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Finds the headings in a list of participants: countries and delegations, institutions under them.
 */
final class ParticipantHeadings {
  private static final int LONGEST = 150;
  private static final int FEWEST_PEOPLE = 2;
  private static final int LONGEST_ACRONYM = 12;

  private static final Set<String> COLLECTIVES =
      Set.of("equipo", "grupo", "comitiva", "personal", "gente", "parte", "lado", "contraparte");

  /** "Grupo 2", "Mesa B": people by what they worked on. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:grupo|mesa|equipo|comision|subgrupo) (?:n[\u00b0\u00bao.]* ?)?(?:[0-9]{1,2}|[ivx]+|[a-h])\\b");

  private final Vocabulary cities;
  private final Vocabulary countries;
  private final Vocabulary sides;
  private final Vocabulary institutions;
  private final Vocabulary kinds;
  private final Vocabulary organisations;
  private final Vocabulary demonyms;
  private final Vocabulary groups;
  private final Vocabulary parts;
  private final Vocabulary roles;
  private final Vocabulary honorifics;
  private final NameCards cards;

  ParticipantHeadings(RulePack pack) {
    this.cities = pack.vocabulary("city");
    this.countries = pack.vocabulary("country");
    this.sides = pack.vocabulary("heading-side");
    this.institutions = pack.vocabulary("heading-institution");
    this.kinds = pack.vocabulary("section-kind");
    this.organisations = pack.vocabulary("participating-organisation");
    this.demonyms = pack.vocabulary("demonym");
    this.groups = pack.vocabulary("heading-group");
    this.parts = pack.vocabulary("no-institution");
    this.roles = pack.vocabulary("role");
    this.honorifics = pack.vocabulary("honorific");
    this.cards = new NameCards(pack);
  }

  List<Heading> find(List<Line> lines, CuedText cued) {
    List<Heading> headings = new ArrayList<>();
    Map<Label.Type, Integer> levels = new EnumMap<>(Label.Type.class);
    Under under = Under.NOTHING;
    boolean onTwoLines = cards.areIn(lines, cued);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Heading> decimal = Subheadings.decimal(line, cued);
      if (decimal.isPresent()) {
        headings.add(decimal.get());
        continue;
      }
      if (isInTable(i, lines)) {
        continue;
      }
      boolean stacked = endsAbove(headings, line);
      Optional<Group> group = group(i, lines, cued);
      if (group.isEmpty() && !onTwoLines && isUnlikePeople(i, lines, stacked, cued)) {
        group = Optional.of(Group.INSTITUTION);
      }
      if (group.isEmpty() || onTwoLines && isSomebodys(i, lines, headings, cued)) {
        continue;
      }
      boolean over = under != Under.SIDE && isOverAnother(i, group.get(), lines, cued);
      boolean below =
          group.get() == Group.INSTITUTION && under != Under.NOTHING
              || group.get() == Group.ORGANISATION && under == Under.GROUP;
      int level = below && !over ? 3 : 2;
      if (line.label().isPresent()) {
        // Groups that are lettered alike stand side by side, whatever they name.
        level = levels.computeIfAbsent(line.label().type(), type -> 2);
      }
      under =
          group.get() == Group.SIDE
              ? Under.SIDE
              : over ? Under.GROUP : level == 3 ? under : Under.after(group.get(), under);
      headings.add(Heading.of(line, level, Optional.empty(), group.get().rule));
    }
    return headings;
  }

  /** Whether a line heads a delegation, an institution's people or another group. */
  boolean isGroup(int i, List<Line> lines, CuedText cued) {
    return group(i, lines, cued).isPresent() && !mayBeAnything(i, lines, cued);
  }

  /** "LOS QUE ESTUVIMOS" is in capitals as the name of an institution may be. */
  boolean mayBeAnything(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    return line.isCapitals()
        && group(i, lines, cued).equals(Optional.of(Group.INSTITUTION))
        && !beginsWithInstitution(line.heading().of(cued.folded()))
        && !Acronyms.closes(line.heading().of(cued.text()));
  }

  /** What the groups that follow stand under. */
  private enum Under {
    NOTHING,
    /** A country. */
    SIDE,
    /** "MUJERES", with institutions under it. */
    GROUP;

    static Under after(Group group, Under before) {
      return group == Group.ORGANISATION ? NOTHING : before;
    }
  }

  /** A row over all columns is one of the table. */
  private static boolean isInTable(int i, List<Line> lines) {
    return i > 0
        && i + 1 < lines.size()
        && !lines.get(i).paragraph().afterGap()
        && !lines.get(i + 1).paragraph().afterGap()
        && lines.get(i - 1).paragraph().role() == SourceText.Role.TABLE_ROW
        && lines.get(i + 1).paragraph().role() == SourceText.Role.TABLE_ROW;
  }

  private static boolean endsAbove(List<Heading> headings, Line line) {
    return !headings.isEmpty() && headings.get(headings.size() - 1).lastLine() == line.index() - 1;
  }

  /** Whether another group's heading follows at once, and no person. */
  private boolean isOverAnother(int i, Group group, List<Line> lines, CuedText cued) {
    return group == Group.INSTITUTION
        && i + 1 < lines.size()
        && lines.get(i).isCapitals()
        && lines.get(i).heading().of(cued.text()).indexOf(' ') < 0
        && lines.get(i + 1).paragraph().afterGap()
        && isBare(lines.get(i + 1), cued)
        && group(i + 1, lines, cued).isPresent();
  }

  private boolean isSomebodys(int i, List<Line> lines, List<Heading> headings, CuedText cued) {
    int above = i - 1;
    if (cards.isInCard(i, lines, cued)) {
      return true;
    }
    return above >= 0
        && headings.stream().noneMatch(heading -> heading.line() == lines.get(above).index())
        && cards.isUnitOf(lines.get(above), lines.get(i), cued);
  }

  /** What a heading among participants names. */
  private enum Group {
    SIDE("heading.delegation"),
    ORGANISATION("heading.institution"),
    INSTITUTION("heading.institution");

    private final String rule;

    Group(String rule) {
      this.rule = rule;
    }
  }

  /** What the heading in this line names. */
  private Optional<Group> group(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    List<Line> below = lines.subList(i + 1, lines.size());
    if (!line.canBeHeading()
        || isTitled(line, cued)
        || line.runIn()
        || line.heading().length() > LONGEST
        || isListed(line)) {
      return Optional.empty();
    }
    String folded = line.heading().of(cued.folded());
    boolean colon = cued.text().charAt(line.paragraph().span().end() - 1) == ':';
    String bare = withoutBrackets(folded);
    if (organisations.valueOf(withoutSide(bare)).isPresent() && isOpening(line, cued)) {
      return Optional.of(Group.ORGANISATION);
    }
    if (isSide(bare, colon, line, cued)) {
      return Optional.of(Group.SIDE);
    }
    if (below.isEmpty()) {
      return Optional.empty();
    }
    if (isOrganisation(folded, bare, line, cued)) {
      return Optional.of(Group.ORGANISATION);
    }
    if (isGroupOfCountry(folded, line, cued)) {
      return Optional.of(Group.SIDE);
    }
    if (isInstitution(folded, colon, line, cued)) {
      return Optional.of(Group.INSTITUTION);
    }
    boolean open = colon || line.paragraph().afterGap();
    boolean named =
        open
            && folded.indexOf(',') < 0
            && (groups.endOfTermAt(folded, 0) > 0 || GROUP.matcher(folded).lookingAt());
    if (named || line.paragraph().isMarked()) {
      return Optional.of(Group.SIDE);
    }
    return isNamedWithAcronym(line, below, cued) || colon && headsList(line, below, cued)
        ? Optional.of(Group.INSTITUTION)
        : Optional.empty();
  }

  /** An international organisation, or an office of it: "Secretaría Técnica (OEA)". */
  private boolean isOrganisation(String folded, String bare, Line line, CuedText cued) {
    if (organisations.valueOf(bare).isPresent()
        || folded.startsWith("organizacion ") && line.isCapitals()) {
      return true;
    }
    int open = folded.endsWith(")") ? folded.lastIndexOf('(') : -1;
    int of = folded.lastIndexOf(" de la ");
    if (of > 0 && organisations.valueOf(folded.substring(of + 7)).isPresent()) {
      return true;
    }
    return open > 0
        && (parts.endOfTermAt(folded, 0) > 0 || folded.startsWith("secretaria "))
        && organisations.valueOf(folded.substring(open + 1, folded.length() - 1)).isPresent();
  }

  /** "Registro Nacional de Boyas (RENABO)" over its people, whatever noun it begins with. */
  private boolean isNamedWithAcronym(Line line, List<Line> below, CuedText cued) {
    String words = line.heading().of(cued.text());
    boolean name = isOpening(line, cued) && words.indexOf(',') < 0 && Acronyms.closes(words);
    boolean office = name && roles.endOfTermAt(cued.folded(), line.heading().begin()) > 0;
    return name && (!office || isPerson(below.get(0), cued));
  }

  /** "Compañía Minera del Sur", close above lines that name people and say what they are. */
  boolean isUnlikePeople(int i, List<Line> lines, boolean stacked, CuedText cued) {
    if (i + 1 >= lines.size()) {
      return false;
    }
    Line line = lines.get(i);
    Line below = lines.get(i + 1);
    boolean stands = line.paragraph().afterGap() || stacked && !below.paragraph().afterGap();
    boolean close = !below.paragraph().afterGap() || isListed(below);
    return stands
        && close
        && line.canBeHeading()
        && !line.runIn()
        && !isTitled(line, cued)
        && !line.label().isPresent()
        && isOpening(line, cued)
        && (isBare(line, cued) && !isBare(below, cued) || lacksSign(i, lines, cued))
        && !Sentences.hasFiniteVerb(line.heading().of(cued.text()));
  }

  /**
   * "Programa de Empleo, STPS (M\u00e9xico)" above two lines or more like "Ana Ruiz \u2013
   * Directora".
   */
  private static boolean lacksSign(int i, List<Line> lines, CuedText cued) {
    String own = lines.get(i).paragraph().span().of(cued.text());
    if (own.endsWith(".") || own.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    for (String sign : new String[] {" \u2013 ", " \u2014 ", " - ", "\t"}) {
      int with = 0;
      int below = i + 1;
      boolean all = own.indexOf(sign) < 0;
      while (all
          && below < lines.size()
          && (below == i + 1 || !lines.get(below).paragraph().afterGap())) {
        boolean has = lines.get(below).paragraph().span().of(cued.text()).indexOf(sign) >= 0;
        with += has ? 1 : 0;
        all = has;
        below++;
      }
      if (all && with >= FEWEST_PEOPLE) {
        return true;
      }
    }
    return false;
  }

  /** A line with no sign that parts somebody's name from what he is; brackets at its end aside. */
  private static boolean isBare(Line line, CuedText cued) {
    String words = withoutBrackets(line.paragraph().span().of(cued.text()));
    return !Standing.isListed(line)
        && !line.label().isPresent()
        && words.chars().noneMatch(c -> Character.isDigit(c) || ",;:|/\t".indexOf(c) >= 0)
        && !words.contains(". ")
        && !words.contains(" - ")
        && !words.contains(" \u2013 ")
        && !words.contains(" \u2014 ")
        && !words.contains("...")
        && !words.endsWith(".");
  }

  /** "LIC. ANA RUIZ" signs. */
  private boolean isTitled(Line line, CuedText cued) {
    int end = honorifics.endOfTermAt(cued.folded(), line.heading().begin());
    return end > 0 && end < line.heading().end() && ". ".indexOf(cued.text().charAt(end)) >= 0;
  }

  /** "Pasantes de Guatemala", "OTRAS ENTIDADES DE HONDURAS" */
  private boolean isGroupOfCountry(String folded, Line line, CuedText cued) {
    int space = folded.indexOf(' ');
    if (space < 2 || !line.paragraph().afterGap() || !isOpening(line, cued)) {
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

  /** A line that says more than a name. */
  private static boolean isPerson(Line line, CuedText cued) {
    String words = line.paragraph().span().of(cued.text());
    return isListed(line) || words.indexOf(',') > 0 || words.indexOf(':') > 0;
  }

  /** "Statistical Office of Belize (SOB):" above a list; "Asistieron:" opens a sentence. */
  private static boolean headsList(Line line, List<Line> below, CuedText cued) {
    String words = line.heading().of(cued.text());
    return isListed(below.get(0))
        && isOpening(line, cued)
        && words.indexOf(' ') > 0
        && !Sentences.hasFiniteVerb(words);
  }

  private static String withoutBrackets(String words) {
    return words.indexOf('(') < 0 ? words : words.replaceAll(" ?\\([^)]*\\)", "").strip();
  }

  private static boolean isListed(Line line) {
    return line.paragraph().role() == SourceText.Role.LIST_ITEM && !line.label().isPresent();
  }

  /**
   * A country, alone or as a delegation's: "PERÚ", "Delegación de Chile (MINTRAB)", "Por el
   * Ministerio …:".
   */
  private boolean isSide(String bare, boolean colon, Line line, CuedText cued) {
    // "Chile – Ministerio del Trabajo" names a delegation with its ministry, "HAITÍ / AYITI" one in
    // two languages.
    int dash = bare.indexOf(" - ");
    int slash = bare.indexOf(" / ");
    int bar = bare.indexOf(" | ");
    int comma = bare.indexOf(", ");
    boolean acronym = comma > 0 && isAcronym(line.heading().of(cued.text()).substring(comma + 2));
    int end = dash < 0 ? slash < 0 ? acronym ? comma : bar : slash : dash;
    if (countries.contains(end < 0 ? bare : bare.substring(0, end))) {
      return true;
    }
    String rest = withoutSide(bare);
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
        || stands && cities.contains(rest)
        || demonyms.contains(rest)
        || delegation
        || (colon || line.label().isPresent() || stands)
            && isOpening(line, cued)
            && bare.startsWith("por ");
  }

  /** "MTPE", and nothing else. */
  private static boolean isAcronym(String words) {
    return words.length() <= LONGEST_ACRONYM
        && words.indexOf(' ') < 0
        && words.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private String withoutSide(String words) {
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

  private static boolean isOpening(Line line, CuedText cued) {
    return Character.isUpperCase(cued.text().charAt(line.heading().begin()));
  }

  private boolean isInstitution(String folded, boolean colon, Line line, CuedText cued) {
    if (!isOpening(line, cued)) {
      return false;
    }
    boolean begins = beginsWithInstitution(folded);
    boolean capitals = line.isCapitals() && line.heading().length() >= 4 && !kinds.contains(folded);
    return begins || capitals && (line.paragraph().afterGap() || colon);
  }

  private boolean beginsWithInstitution(String folded) {
    for (String noun : institutions.words()) {
      if (folded.startsWith(noun)
          && (folded.length() == noun.length() || folded.charAt(noun.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
