package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/**
 * Finds the institution that an office names at its end, where nothing else says whose a person is:
 * "Jefa de Boyas del Ministerio de Faros de Chile".
 *
 * <p>"Directora del Instituto de Mareas" stays an office with all its words: there the institution
 * is what she directs.
 */
final class OfficeBody {
  private final PeopleWords words;
  private final BodyNameReader bodyNames;

  OfficeBody(PeopleWords words, BodyNameReader bodyNames) {
    this.words = words;
    this.bodyNames = bodyNames;
  }

  /** The words beside a name, the institution apart from the office if only the office has it. */
  List<Part> parted(PeopleText t, List<Part> parts, PeopleGroup group) {
    boolean known =
        group.institution().isPresent()
            || parts.stream().anyMatch(part -> isBody(part.kind()))
            || parts.isEmpty()
            || parts.get(parts.size() - 1).kind() == Kind.UNNAMED
            || parts.get(0).kind() != Kind.POSITION;
    if (known) {
      return parts;
    }
    Span office = parts.get(0).span();
    boolean field = false;
    for (int i = t.nextWord(office.begin(), office.end()); i < office.end(); ) {
      int next = t.nextWord(i, office.end());
      if (isOf(t, i, office.end())) {
        int body = afterArticle(t, next, office.end());
        Optional<GroupLabel> label = label(t, body, office.end());
        if (label.isPresent()) {
          return withBody(t, parts, new Span(office.begin(), i), body, label.get(), field);
        }
        field = true;
      }
      i = next;
    }
    return parts;
  }

  private static boolean isBody(Kind kind) {
    return kind == Kind.INSTITUTION || kind == Kind.INSTITUTION_OR_UNIT || kind == Kind.ACRONYM;
  }

  private static boolean isOf(PeopleText t, int at, int end) {
    return t.wordIs("de", at, end)
        || t.wordIs("del", at, end)
        || t.wordIs("of", at, end)
        || t.wordIs("en", at, end);
  }

  private int afterArticle(PeopleText t, int at, int end) {
    boolean article = at < end && !t.capitalAt(at) && words.articles.has(t, at, end);
    return article ? t.nextWord(at, end) : at;
  }

  /** The institution that the rest of the office's words are, and nothing more. */
  private Optional<GroupLabel> label(PeopleText t, int at, int end) {
    if (at >= end || !t.capitalAt(at)) {
      return Optional.empty();
    }
    Optional<GroupLabel> label =
        words.namedAt(t, at, end) == Noun.BODY
            ? bodyNames.read(t, at, end, true)
            : bodyNames.acronym(t, at, end);
    return label.filter(found -> t.trimmed(found.end(), end).length() == 0);
  }

  private List<Part> withBody(
      PeopleText t, List<Part> parts, Span office, int body, GroupLabel label, boolean field) {
    Span whole = parts.get(0).span();
    boolean apart = field || isEmployer(t, body, whole.end());
    List<Part> parted = new ArrayList<>();
    parted.add(
        apart ? new Part(Kind.POSITION, t.trimmed(office.begin(), office.end())) : parts.get(0));
    parted.addAll(parts.subList(1, parts.size()));
    Span name = label.institution().orElseThrow().span();
    Optional<TermList.Term> organisation =
        words.organisations.at(t, body, whole.end()).filter(o -> body + o.length() == whole.end());
    parted.add(new Part(Kind.INSTITUTION, name, organisation.map(TermList.Term::value).orElse("")));
    label
        .delegation()
        .ifPresent(country -> parted.add(new Part(Kind.COUNTRY, country.span(), country.value())));
    return parted;
  }

  /** What nobody heads who isn't its minister or ambassador: a ministry, a mission, the OEA. */
  private boolean isEmployer(PeopleText t, int at, int end) {
    return words.ministries.has(t, at, end)
        || words.organisations.has(t, at, end)
        || words.missions.has(t, at, end)
        || words.namedAt(t, at, end) == Noun.NONE;
  }
}
