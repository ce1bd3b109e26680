package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.names.NameModel;
import legajo.pipeline.extract.names.NameTokenizer;
import legajo.pipeline.extract.names.NameType;
import legajo.pipeline.extract.names.NamedWords;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.RulePack;
import legajo.rules.Span;

/** Reads people by the name finder, where rules may abstain. */
final class PeopleByModel {
  private static final Set<String> LINKS = Set.of("de", "del", "la", "las", "los", "el");
  private static final int FEWEST_WORDS = 2;
  private static final int LONGEST_SENTENCE = 4_000;

  private final PeopleBy by;
  private final RulePack pack;
  private final PeopleWords words;
  private final PeopleSequence sequence;

  /** Made when a report first needs it; threads that make it at once make the same. */
  private volatile Optional<NameTokenizer> tokenizer = Optional.empty();

  PeopleByModel(RulePack pack, PeopleWords words, PeopleSequence sequence, PeopleBy by) {
    this.sequence = sequence;
    this.by = by;
    this.words = words;
    this.pack = pack;
  }

  /** The people that rules found in a stretch, or those that the model does where it is asked. */
  List<Person> or(List<Person> byRules, PeopleText t, int begin, int end) {
    boolean asked = by == PeopleBy.MODEL || by == PeopleBy.BOTH && byRules.isEmpty();
    return asked ? read(t, begin, end) : byRules;
  }

  private List<Person> read(PeopleText t, int begin, int end) {
    List<Person> people = new ArrayList<>();
    for (int from = begin; from < end; ) {
      int to = Math.min(sequence.sentenceEnd(t, from, end) + 1, end);
      if (to - from <= LONGEST_SENTENCE) {
        people.addAll(sentence(t, from, to));
      }
      from = to;
    }
    return people;
  }

  private NameTokenizer tokenizer() {
    NameTokenizer made = tokenizer.orElseGet(() -> new NameTokenizer(pack));
    tokenizer = Optional.of(made);
    return made;
  }

  private List<Person> sentence(PeopleText t, int begin, int end) {
    List<NamedWords> named =
        t.finder(NameModel::builtIn).find(tokenizer().read(t.text(), begin, end));
    if (named.stream().noneMatch(PeopleByModel::isPerson)) {
      return List.of();
    }
    List<List<NamedWords>> offices =
        beside(named, n -> n.type() == NameType.POSITION || n.type() == NameType.UNIT);
    List<List<NamedWords>> bodies = beside(named, n -> n.type() == NameType.INSTITUTION);
    List<Part> countries = countries(t, begin, end, named);
    List<NamedWords> names = named.stream().filter(PeopleByModel::isPerson).toList();
    List<Person> people = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      List<Part> parts = new ArrayList<>();
      offices
          .get(k)
          .forEach(
              office ->
                  parts.add(
                      new Part(
                          office.type() == NameType.UNIT ? Kind.UNIT : Kind.POSITION,
                          office.span())));
      bodies.get(k).forEach(body -> parts.add(body(t, body.span(), countries)));
      int next = k + 1 < names.size() ? names.get(k + 1).span().begin() : end;
      country(countries, names.get(k).span().end(), next).ifPresent(parts::add);
      Affiliation affiliation = new Affiliation(parts, List.of());
      people.add(new Person(names.get(k).span(), affiliation, Optional.of(PeopleBy.MODEL_RULE)));
    }
    return people.stream().filter(person -> isSure(t, person)).toList();
  }

  /**
   * Two words or more with capitals, none of which a name never has; and a usual given name, a
   * title or an office that says that somebody is named. Places and feasts look like names else.
   */
  private boolean isSure(PeopleText t, Person person) {
    Span name = person.name();
    int count = 0;
    for (int i = name.begin(); i < name.end(); i = t.nextWord(i, name.end())) {
      if (isNoName(t, i, name.end())) {
        return false;
      }
      count += t.capitalAt(i) ? 1 : 0;
    }
    boolean somebody =
        words.givenNames.has(t, name.begin(), name.end())
            || isTitled(t, name.begin())
            || person.affiliation().parts().stream().anyMatch(part -> isOffice(t, part));
    return count >= FEWEST_WORDS && t.capitalAt(name.begin()) && somebody;
  }

  private boolean isNoName(PeopleText t, int at, int end) {
    return words.topics.has(t, at, end)
        || words.countries.has(t, at, end)
        || words.cities.has(t, at, end)
        || words.namedAt(t, at, end) != Noun.NONE;
  }

  private boolean isTitled(PeopleText t, int nameBegin) {
    int word = Math.max(0, nameBegin - 1);
    while (word > 0 && !Character.isWhitespace(t.folded().charAt(word - 1))) {
      word--;
    }
    return words.skipHonorifics(t, word, nameBegin) == nameBegin && word < nameBegin;
  }

  private boolean isOffice(PeopleText t, Part part) {
    Span span = part.span();
    return part.kind() == Kind.POSITION && words.namedAt(t, span.begin(), span.end()) == Noun.ROLE;
  }

  /** Whether a sentence that the model read says itself whose somebody is. */
  static boolean tellsDelegation(Person person) {
    return person.rule().isPresent()
        && person.affiliation().parts().stream().anyMatch(part -> !part.value().isEmpty());
  }

  private static boolean isPerson(NamedWords named) {
    return named.type() == NameType.PERSON;
  }

  /**
   * For each person of a sentence, the words of some types that are said of them: the only ones of
   * the sentence, those behind the name or, where nothing stands behind the last, those before it.
   */
  private static List<List<NamedWords>> beside(
      List<NamedWords> named, Predicate<NamedWords> ofTypes) {
    List<NamedWords> kept = named.stream().filter(n -> isPerson(n) || ofTypes.test(n)).toList();
    List<Integer> people =
        IntStream.range(0, kept.size()).filter(i -> isPerson(kept.get(i))).boxed().toList();
    List<NamedWords> said = kept.stream().filter(ofTypes).toList();
    if (people.size() == 1) {
      return List.of(ofOne(said, kept.get(people.get(0)).span()));
    }
    if (said.size() == 1 && said.get(0).type() == NameType.INSTITUTION) {
      return people.stream().map(person -> said).toList();
    }
    boolean before = isPerson(kept.get(kept.size() - 1)) && !isPerson(kept.get(0));
    List<List<NamedWords>> beside = new ArrayList<>();
    for (int k = 0; k < people.size(); k++) {
      int from = k == 0 ? 0 : people.get(k - 1) + 1;
      int to = k + 1 < people.size() ? people.get(k + 1) : kept.size();
      beside.add(before ? kept.subList(from, people.get(k)) : kept.subList(people.get(k) + 1, to));
    }
    return beside;
  }

  /** What stands behind the only name, and before it what nothing of its type stands behind. */
  private static List<NamedWords> ofOne(List<NamedWords> said, Span name) {
    return said.stream()
        .filter(
            words ->
                words.span().begin() > name.begin()
                    || said.stream()
                        .noneMatch(
                            other ->
                                other.type() == words.type()
                                    && other.span().begin() > name.begin()))
        .toList();
  }

  /** An institution without the country behind its name: "Ministerio de Faros de Chile". */
  private Part body(PeopleText t, Span span, List<Part> countries) {
    Optional<Integer> country =
        countries.stream()
            .map(Part::span)
            .filter(c -> c.end() == span.end() && c.begin() > span.begin())
            .map(Span::begin)
            .findFirst();
    Span name = country.map(end -> withoutLink(t, span.begin(), end)).orElse(span);
    return words
        .organisations
        .at(t, name.begin(), name.end())
        .filter(organisation -> organisation.length() == name.length())
        .map(organisation -> new Part(Kind.INSTITUTION, name, organisation.value()))
        .orElseGet(
            () -> new Part(PeopleWords.isAcronym(t, name) ? Kind.ACRONYM : Kind.INSTITUTION, name));
  }

  /** A stretch without the small words and signs at its end: "de", "de la", a comma. */
  private static Span withoutLink(PeopleText t, int begin, int end) {
    Span rest = t.trimmed(begin, end);
    int lastWord = t.folded().lastIndexOf(' ', rest.end() - 1) + 1;
    while (lastWord > begin && LINKS.contains(t.folded().substring(lastWord, rest.end()))) {
      rest = t.trimmed(begin, lastWord);
      lastWord = t.folded().lastIndexOf(' ', rest.end() - 1) + 1;
    }
    return rest;
  }

  /** The only country of a sentence, or the first that stands behind a name. */
  private static Optional<Part> country(List<Part> countries, int begin, int end) {
    boolean one = countries.stream().map(Part::value).distinct().count() == 1;
    return countries.stream()
        .filter(c -> one || c.span().begin() >= begin && c.span().end() <= end)
        .findFirst();
  }

  /** The countries that a sentence names, outside the names of offices. */
  private List<Part> countries(PeopleText t, int begin, int end, List<NamedWords> named) {
    List<Part> countries = new ArrayList<>();
    for (int i = t.nextWord(begin - 1, end); i < end; i = t.nextWord(i, end)) {
      Optional<TermList.Term> country =
          t.capitalAt(i) ? words.countries.at(t, i, end) : Optional.empty();
      if (country.isPresent()) {
        Span span = new Span(i, i + country.get().length());
        if (named.stream()
            .anyMatch(n -> n.type() != NameType.INSTITUTION && overlap(n.span(), span))) {
          continue;
        }
        countries.add(new Part(Kind.COUNTRY, span, country.get().value()));
      }
    }
    return countries;
  }

  private static boolean overlap(Span a, Span b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }
}
