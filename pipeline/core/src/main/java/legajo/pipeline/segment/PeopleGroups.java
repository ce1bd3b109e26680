package legajo.pipeline.segment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.rules.Acronyms;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Tells by its words what a line among participants heads: a delegation, an institution's people.
 */
final class PeopleGroups {
  private static final int LONGEST = 150;
  private static final int LONGEST_NAMED = 100;

  /** "Grupo 2", "Mesa B": people by what they worked on. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:grupo|mesa|equipo|comision|subgrupo) (?:n[\u00b0\u00bao.]* ?)?(?:[0-9]{1,2}|[ivx]+|[a-h])\\b");

  private static final Pattern PERSON_IN_BRACKETS =
      Pattern.compile("\\(\\p{Lu}[\\p{L}'.-]+(?: \\p{L}[\\p{L}'.-]*){1,4}, [^)]*\\)$");

  private final Vocabulary institutions;
  private final Vocabulary kinds;
  private final Vocabulary organisations;
  private final Vocabulary groups;
  private final Vocabulary parts;
  private final Vocabulary roles;
  private final SideHeadings sides;
  private final UnlikePeople unlike;

  PeopleGroups(RulePack pack, UnlikePeople unlike) {
    this.institutions = pack.vocabulary("heading-institution");
    this.kinds = pack.vocabulary("section-kind");
    this.organisations = pack.vocabulary("participating-organisation");
    this.groups = pack.vocabulary("heading-group");
    this.parts = pack.vocabulary("no-institution");
    this.roles = pack.vocabulary("role");
    this.sides = new SideHeadings(pack);
    this.unlike = unlike;
  }

  /** What a heading among participants names. */
  enum Group {
    SIDE("heading.delegation"),
    ORGANISATION("heading.institution"),
    INSTITUTION("heading.institution");

    final String rule;

    Group(String rule) {
      this.rule = rule;
    }
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

  /** What the heading in this line names. */
  Optional<Group> group(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    List<Line> below = lines.subList(i + 1, lines.size());
    if (!line.canBeHeading()
        || unlike.isTitled(line, cued)
        || line.runIn() && !isGroupWithName(line, below, cued)
        || line.heading().length() > LONGEST
        || UnlikePeople.isListItem(line)) {
      return Optional.empty();
    }
    String folded = line.heading().of(cued.folded());
    boolean colon = cued.text().charAt(line.paragraph().span().end() - 1) == ':';
    String bare = UnlikePeople.withoutBrackets(folded);
    boolean opens = UnlikePeople.opens(line, cued) || isOverPeople(line, below, cued);
    if (organisations.valueOf(sides.withoutSide(bare)).isPresent() && opens) {
      return Optional.of(Group.ORGANISATION);
    }
    if (sides.isSide(bare, colon, opens, line, cued)) {
      return Optional.of(Group.SIDE);
    }
    if (below.isEmpty()) {
      return Optional.empty();
    }
    if (isOrganisation(folded, bare, line, cued)) {
      return Optional.of(Group.ORGANISATION);
    }
    if (sides.isGroupOfCountry(folded, line, cued)) {
      return Optional.of(Group.SIDE);
    }
    if (isInstitution(folded, colon, line, cued) && !holdsPerson(line, cued)) {
      return Optional.of(Group.INSTITUTION);
    }
    boolean open = colon || line.paragraph().afterGap();
    boolean named =
        open
            && folded.indexOf(',') < 0
            && (groups.endOfTermAt(folded, 0) > 0
                || folded.indexOf(':') < 0 && GROUP.matcher(folded).lookingAt());
    if (named || line.paragraph().isMarked()) {
      return Optional.of(Group.SIDE);
    }
    if (isAcronymAmidPeople(i, lines, cued)) {
      return Optional.of(Group.INSTITUTION);
    }
    return isNamedWithAcronym(line, below, cued) || colon && headsList(line, below, cued)
        ? Optional.of(Group.INSTITUTION)
        : Optional.empty();
  }

  /** "Ministerio P\u00fablico (Ana Ruiz, fiscal)" */
  private static boolean holdsPerson(Line line, CuedText cued) {
    return PERSON_IN_BRACKETS.matcher(line.heading().of(cued.text())).find();
  }

  /** "Instituci\u00f3n anfitriona: Labour Program, ESDC", close above its people. */
  private boolean isGroupWithName(Line line, List<Line> below, CuedText cued) {
    Span all = line.paragraph().span();
    return groups.endOfTermAt(cued.folded(), all.begin()) > 0
        && all.length() <= LONGEST_NAMED
        && cued.text().charAt(all.end() - 1) != '.'
        && isOverPeople(line, below, cued)
        && !below.isEmpty()
        && (below.get(0).paragraph().span().of(cued.text()).indexOf(';') < 0);
  }

  /** "INPSASEL", and nothing else, between somebody of another institution and one of its own. */
  private static boolean isAcronymAmidPeople(int i, List<Line> lines, CuedText cued) {
    return i > 0
        && i + 1 < lines.size()
        && SideHeadings.isAcronym(lines.get(i).paragraph().span().of(cued.text()))
        && PersonLines.isPerson(lines.get(i - 1), cued)
        && PersonLines.isPerson(lines.get(i + 1), cued);
  }

  /** "por la oficina de empleo", in small letters, close above its people. */
  private static boolean isOverPeople(Line line, List<Line> below, CuedText cued) {
    return line.paragraph().afterGap()
        && !below.isEmpty()
        && !below.get(0).paragraph().afterGap()
        && PersonLines.isPerson(below.get(0), cued);
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
    boolean name =
        UnlikePeople.opens(line, cued) && words.indexOf(',') < 0 && Acronyms.closes(words);
    boolean office = name && roles.endOfTermAt(cued.folded(), line.heading().begin()) > 0;
    return name && (!office || isPerson(below.get(0), cued));
  }

  /** A line that says more than a name. */
  private static boolean isPerson(Line line, CuedText cued) {
    String words = line.paragraph().span().of(cued.text());
    return UnlikePeople.isListItem(line) || words.indexOf(',') > 0 || words.indexOf(':') > 0;
  }

  /** "Statistical Office of Belize (SOB):" above a list; "Asistieron:" opens a sentence. */
  private static boolean headsList(Line line, List<Line> below, CuedText cued) {
    String words = line.heading().of(cued.text());
    return UnlikePeople.isListItem(below.get(0))
        && UnlikePeople.opens(line, cued)
        && words.indexOf(' ') > 0
        && !Sentences.hasFiniteVerb(words);
  }

  private boolean isInstitution(String folded, boolean colon, Line line, CuedText cued) {
    if (!UnlikePeople.opens(line, cued)) {
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
