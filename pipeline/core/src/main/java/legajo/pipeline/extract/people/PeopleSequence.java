package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.extract.people.NameScan.Opening;
import legajo.rules.Span;

/** Reads people who stand one after the other in a line or in running text. */
final class PeopleSequence {
  /** What leads from one person to the next, besides "y". */
  private static final Pattern JOINT =
      Pattern.compile(
          ",? (?:y )?(?:(?:acompanad|secundad|asistid|apoyad)[oa]s? (?:por|de)|junto (?:con|a)|asi como"
              + "|ademas de|en compania de|lo mismo que|al igual que)$");

  private final PeopleWords words;
  private final NameReader names;
  private final AffiliationReader affiliations;
  private final OfficeBeforeName officeBeforeName;

  PeopleSequence(PeopleWords words, NameReader names, AffiliationReader affiliations) {
    this.words = words;
    this.names = names;
    this.affiliations = affiliations;
    this.officeBeforeName = new OfficeBeforeName(words);
  }

  /** What may begin a name between two separators. */
  enum Trust {
    /** A title or a usual given name; at the very beginning any capital words. */
    LINE,
    /** Any capital words that are no office and no topic. */
    LIST,
    /** A title or a usual given name, and a title everywhere. */
    PROSE
  }

  /**
   * A person with the words beside the name.
   *
   * @param rule that found the person, where it isn't that of the line or paragraph
   */
  record Person(Span name, Affiliation affiliation, Optional<String> rule) {
    /** A person whom the rule of the line or paragraph found. */
    Person(Span name, Affiliation affiliation) {
      this(name, affiliation, Optional.empty());
    }
  }

  /** The people of a stretch, in order. */
  List<Person> read(PeopleText t, int begin, int end, Trust trust) {
    List<Opening> openings = openings(t, begin, end, trust);
    List<Optional<Span>> offices =
        trust == Trust.PROSE ? officesBefore(t, begin, openings) : List.of();
    List<Person> people = new ArrayList<>();
    for (int k = 0; k < openings.size(); k++) {
      int from = openings.get(k).name().end();
      int to = k + 1 < openings.size() ? openings.get(k + 1).begin() : end;
      if (k + 1 < offices.size()) {
        to = offices.get(k + 1).map(Span::begin).filter(begins -> begins >= from).orElse(to);
      }
      int until = entryEnd(t, from, trust == Trust.PROSE ? sentenceEnd(t, from, to) : to);
      Affiliation behind = affiliations.read(t, from, withoutAnd(t, from, until));
      people.add(
          new Person(
              openings.get(k).name(),
              offices.isEmpty() ? behind : withOffice(t, offices.get(k), behind)));
    }
    share(t, openings, people);
    return people;
  }

  /**
   * The offices that stand before the names, if the first person's does; else those that open an
   * entry of their own: "…, Jefa de Redes; los inspectores Ana Soto y Luis Paz". Empty for none.
   */
  private List<Optional<Span>> officesBefore(PeopleText t, int begin, List<Opening> openings) {
    List<Optional<Span>> offices = new ArrayList<>();
    int from = begin;
    boolean all = true;
    for (Opening opening : openings) {
      Optional<Span> own = officeBeforeName.find(t, from, opening.begin());
      all &= !offices.isEmpty() || own.isPresent();
      if (!all) {
        int entry = from;
        own = own.filter(office -> opensEntry(t, entry, office.begin()));
      }
      boolean same = own.isEmpty() && !offices.isEmpty() && isBeside(t, from, opening.begin());
      offices.add(same ? offices.get(offices.size() - 1).filter(o -> isPlural(t, o)) : own);
      from = opening.name().end();
    }
    return offices.stream().allMatch(Optional::isEmpty) ? List.of() : offices;
  }

  /**
   * "los inspectores Ana Soto, Luis Paz y Eva Ríos": nothing but a comma or "y" parts the names.
   */
  private static boolean isBeside(PeopleText t, int from, int next) {
    Span between = t.trimmed(from, next);
    return t.folded().substring(from, next).indexOf(';') < 0
        && (between.length() == 0 || between.length() == 1 && isAnd(t, between.begin(), next));
  }

  /** Whether an article behind a semicolon, or behind that "y", stands before an office. */
  private static boolean opensEntry(PeopleText t, int from, int office) {
    int i = t.trimmed(from, office).end();
    while (i > from && Character.isLetter(t.folded().charAt(i - 1))) {
      i--;
    }
    int before = t.skipSpaces(from, i);
    while (before < i && ";".indexOf(t.folded().charAt(i - 1)) < 0) {
      if (!Character.isWhitespace(t.folded().charAt(i - 1)) && t.folded().charAt(i - 1) != 'y') {
        return false;
      }
      i--;
    }
    return i > from && t.folded().charAt(i - 1) == ';';
  }

  /** "…, Unidad de Redes; y, en las dos visitas, Ana Soto": where small words open the next. */
  private int entryEnd(PeopleText t, int from, int to) {
    int last = -1;
    for (int i = from; i < to; i++) {
      if (t.opensBracket(i)) {
        i = t.closing(i, to);
      } else if (t.folded().charAt(i) == ';') {
        last = i;
      }
    }
    if (last < 0 || t.trimmed(last, to).length() == 0) {
      return to;
    }
    for (int i = last; i < to; i++) {
      if (t.capitalAt(i)) {
        return to;
      }
    }
    return isAnd(t, t.skipSpaces(last + 1, to), to) ? last : to;
  }

  private Affiliation withOffice(PeopleText t, Optional<Span> office, Affiliation behind) {
    return office
        .map(span -> affiliations.read(t, span.begin(), span.end()))
        .map(before -> behind.has(Kind.POSITION) ? before : before.and(behind))
        .orElse(behind);
  }

  /** Without the "y" that the next name stands behind. */
  private static int withoutAnd(PeopleText t, int begin, int end) {
    int last = t.trimmed(begin, end).end();
    Matcher joint = JOINT.matcher(t.folded().substring(begin, last));
    if (joint.find()) {
      return t.trimmed(begin, begin + joint.start()).end();
    }
    boolean and =
        last - 2 >= begin && isAnd(t, last - 1, last) && t.folded().charAt(last - 2) == ' ';
    return and || last - 1 == begin && isAnd(t, begin, last) ? last - 1 : last;
  }

  /** Two whom "y" joins have the words behind them in common; so do those before a plural. */
  private static void share(PeopleText t, List<Opening> openings, List<Person> people) {
    boolean shared = false;
    for (int k = people.size() - 2; k >= 0; k--) {
      Person person = people.get(k);
      Person next = people.get(k + 1);
      boolean plural = isPlural(t, next.affiliation());
      boolean joined = openings.get(k + 1).joined() || plural || shared;
      shared =
          person.affiliation().parts().isEmpty()
              && joined
              && t.trimmed(person.name().end(), openings.get(k + 1).begin()).length() <= 1;
      if (shared) {
        people.set(
            k,
            new Person(
                person.name(),
                new Affiliation(next.affiliation().parts(), person.affiliation().notes())));
      }
    }
  }

  private static boolean isPlural(PeopleText t, Affiliation affiliation) {
    if (!affiliation.has(Kind.POSITION)) {
      return false;
    }
    return isPlural(t, affiliation.parts().get(0).span());
  }

  private static boolean isPlural(PeopleText t, Span office) {
    int wordEnd = t.wordEnd(office.begin(), office.end());
    return t.folded().charAt(wordEnd - 1) == 's';
  }

  private List<Opening> openings(PeopleText t, int begin, int end, Trust trust) {
    return new NameScan(words, names, officeBeforeName, t, begin, end, trust).openings();
  }

  private static boolean isAnd(PeopleText t, int at, int end) {
    return t.wordIs("y", at, end) || t.wordIs("e", at, end);
  }

  /** Where the sentence ends that a stretch of running text begins with. */
  int sentenceEnd(PeopleText t, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (t.opensBracket(i)) {
        i = t.closing(i, end);
      } else if (t.folded().charAt(i) == '.' && endsSentence(t, begin, i, end)) {
        return i;
      }
    }
    return end;
  }

  private boolean endsSentence(PeopleText t, int begin, int stop, int end) {
    int word = stop;
    while (word > begin && Character.isLetter(t.folded().charAt(word - 1))) {
      word--;
    }
    int next = t.skipSpaces(stop + 1, end);
    return (next >= end || next > stop + 1 && t.capitalAt(next))
        && (stop == word || stop - word > 2 || isAcronymBefore(t, word, stop))
        && words.honorifics.at(t, word, end).isEmpty();
  }

  private static boolean isAcronymBefore(PeopleText t, int begin, int end) {
    return end > begin && PeopleWords.isAcronym(t, new Span(begin, end));
  }
}
