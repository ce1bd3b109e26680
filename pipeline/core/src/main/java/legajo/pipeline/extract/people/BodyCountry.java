package legajo.pipeline.extract.people;

import java.util.Optional;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.rules.Span;

/**
 * Reads whose an institution is from its own name: "Marina Mercante de Chile", "Embajada del Perú
 * en Quito".
 */
final class BodyCountry {
  private final PeopleWords words;

  BodyCountry(PeopleWords words) {
    this.words = words;
  }

  /** The country in the name of a body; a mission's is the one that it is of, not where it is. */
  Optional<Part> of(PeopleText t, Span body) {
    boolean mission = words.missions.has(t, body.begin(), body.end());
    for (int i = t.nextWord(body.begin(), body.end());
        i < body.end();
        i = t.nextWord(i, body.end())) {
      Optional<TermList.Term> country = words.countries.at(t, i, body.end());
      if (country.isPresent() && isOwner(t, body.begin(), i)) {
        Span span = new Span(i, i + country.get().length());
        return mission || span.end() == body.end()
            ? Optional.of(new Part(Kind.COUNTRY, span, country.get().value()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOwner(PeopleText t, int begin, int country) {
    String before = t.folded().substring(begin, country);
    return before.endsWith(" de ")
        || before.endsWith(" del ")
        || before.endsWith(" de la ")
        || before.endsWith(" de los ")
        || before.endsWith(" de las ");
  }
}
