package legajo.pipeline.extract.people;

import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.PeopleGroup.Named;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/**
 * Reads lines over people that are no label of a known form and yet say whose they are: "Por los
 * servicios del MF de Chile", "MF, anfitriones", "En Caracas (Ministerio de Faros)".
 */
final class LooseGroupLabels {
  private static final int LONGEST = 110;

  /** Where somebody went, who is of another place. */
  private static final Pattern WAY =
      Pattern.compile(
          "(?:^|.* )(?:a|hacia|ante|visit[a-z]+|conocer|sobre|con)(?: (?:la|el|las|los))? $");

  private final PeopleWords words;
  private final BodyNameReader bodyNames;

  LooseGroupLabels(PeopleWords words, NameReader names) {
    this.words = words;
    this.bodyNames = new BodyNameReader(words, names);
  }

  /** What a line that names no person says of those below; empty where it says two things. */
  Optional<GroupLabel> read(PeopleText t, Span line) {
    int end = line.end();
    boolean sentence = line.length() > 0 && t.folded().charAt(end - 1) == '.';
    if (line.length() == 0 || line.length() > LONGEST || sentence) {
      return Optional.empty();
    }
    Optional<GroupLabel> organisation = organisation(t, line);
    if (organisation.isPresent()) {
      return organisation;
    }
    Optional<Named> delegation = Optional.empty();
    Optional<Named> institution = Optional.empty();
    for (int i = nextWord(t, line.begin() - 1, end); i < end; ) {
      Optional<GroupLabel> found = labelAt(t, line, i);
      if (found.isEmpty()) {
        i = nextWord(t, i, end);
        continue;
      }
      Optional<Named> country = found.get().delegation();
      if (country.isPresent()
          && delegation.isPresent()
          && !country.get().value().equals(delegation.get().value())) {
        return Optional.empty();
      }
      delegation = delegation.isPresent() ? delegation : country;
      institution = institution.isPresent() ? institution : found.get().institution();
      i = nextWord(t, found.get().end() - 1, end);
    }
    return delegation.isEmpty() && institution.isEmpty()
        ? Optional.empty()
        : Optional.of(new GroupLabel(end, delegation, institution));
  }

  private static int nextWord(PeopleText t, int from, int end) {
    return from + 1 >= end ? end : t.nextWord(from, end);
  }

  /** "En Washington (OEA)": an organisation, unless a country's mission to it. */
  private Optional<GroupLabel> organisation(PeopleText t, Span line) {
    for (int i = nextWord(t, line.begin() - 1, line.end());
        i < line.end();
        i = nextWord(t, i, line.end())) {
      if (words.missions.has(t, i, line.end())) {
        return Optional.empty();
      }
      int at = i;
      Optional<Named> named =
          words
              .organisations
              .at(t, i, line.end())
              .map(term -> named(term.value(), at, term.length(), GroupLabelReader.ORGANISATION));
      if (named.isPresent()) {
        return Optional.of(new GroupLabel(line.end(), named, named));
      }
    }
    return Optional.empty();
  }

  private Optional<GroupLabel> labelAt(PeopleText t, Span line, int at) {
    int end = line.end();
    Optional<GroupLabel> place = place(t, line, at);
    if (place.isPresent()) {
      return place;
    }
    Noun noun = words.nounAt(t, at, end);
    if (noun == Noun.BODY && t.capitalAt(at) && t.nextWord(at, end) < end) {
      return bodyNames.read(t, at, end, false);
    }
    return noun == Noun.NONE ? bodyNames.acronym(t, at, end) : Optional.empty();
  }

  private Optional<GroupLabel> place(PeopleText t, Span line, int at) {
    int end = line.end();
    Optional<TermList.Term> country =
        words.countries.at(t, at, end).or(() -> words.demonyms.at(t, at, end));
    boolean city = country.isEmpty() && standsAlone(t, line, at);
    return country
        .or(() -> city ? words.cities.at(t, at, end) : Optional.empty())
        .filter(term -> !term.value().isEmpty())
        .filter(term -> !WAY.matcher(t.folded().substring(line.begin(), at)).matches())
        .map(term -> named(term.value(), at, term.length(), GroupLabelReader.DELEGATION))
        .map(named -> new GroupLabel(named.span().end(), Optional.of(named), Optional.empty()));
  }

  /** "En Caracas", "Santiago (MF)": nobody's name. */
  private boolean standsAlone(PeopleText t, Span line, int at) {
    int cityEnd = words.cities.endAt(t, at, line.end());
    String before = t.folded().substring(line.begin(), at).strip();
    int next = cityEnd < 0 ? line.end() : t.skipSpaces(cityEnd, line.end());
    boolean closes =
        next >= line.end() || t.opensBracket(next) || ",:".indexOf(t.folded().charAt(next)) >= 0;
    return closes && (before.isEmpty() || before.matches("en|desde|de|por|oficina de|sede de"));
  }

  private static Named named(String value, int at, int length, String rule) {
    return new Named(value, new Span(at, at + length), rule);
  }
}
