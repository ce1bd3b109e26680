package legajo.pipeline.assemble.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.model.Evidence;
import legajo.model.Participant;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PeopleGroup.Named;
import legajo.pipeline.document.PersonFinding;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import legajo.rules.Span;

/** Makes one participant of a person found. */
final class ParticipantAssembly {
  private static final int SHORTEST_WORD = 3;

  private final Outline outline;
  private final InstitutionCountries institutions;
  private final PersonFinding person;
  private final PeopleGroup group;
  private final Map<String, List<Words>> words = new LinkedHashMap<>();

  ParticipantAssembly(Outline outline, InstitutionCountries institutions, PersonFinding person) {
    this.outline = outline;
    this.institutions = institutions;
    this.person = person;
    this.group = ownGroup(person);
  }

  Sourced<Participant> participant() {
    List<Part> positions = new ArrayList<>();
    List<Part> units = new ArrayList<>();
    int institution = institutionPart();
    for (int i = 0; i < person.parts().size(); i++) {
      Part part = person.parts().get(i);
      if (part.kind() == Kind.POSITION) {
        positions.add(part);
      } else if (i != institution && !tellsDelegation(part) && !repeatsOrganisation(part)) {
        units.add(part);
      }
    }
    words.put("/name", List.of(Words.stated(person.name(), person.rule())));
    Optional<String> position = joined("/position", positions);
    Optional<String> unit = joined("/unit", units);
    Optional<Named> named = institution < 0 ? groupInstitution() : Optional.of(ofPart(institution));
    named.ifPresent(n -> state("/institution", n));
    Optional<Named> delegation = delegation(named, institution);
    if (named.isEmpty()) {
      named = delegation.flatMap(d -> institutions.partyOf(d.value()));
      named.ifPresent(n -> words.put("/institution", List.of(Words.inferred(n.span(), n.rule()))));
    }
    Participant value =
        new Participant(
            name(),
            position,
            unit,
            named.map(Named::value),
            delegation.map(Named::value),
            note(),
            Optional.of(person.section()));
    return new Sourced<>(value, words, List.of());
  }

  /** The last part that names an institution, not a unit of the group's; -1 for none. */
  private int institutionPart() {
    int organisation = organisationPart();
    if (organisation >= 0) {
      return organisation;
    }
    for (int i = person.parts().size() - 1; i >= 0; i--) {
      Part part = person.parts().get(i);
      boolean names =
          switch (part.kind()) {
            case INSTITUTION -> !isOwnOrganisation(part);
            case INSTITUTION_OR_UNIT -> group.institution().isEmpty() || isForeign(part);
            case ACRONYM -> !group.isOrganisation() && !institutions.isUnit(text(part.span()));
            case POSITION, UNIT, UNNAMED, COUNTRY, DELEGATION -> false;
          };
      if (names) {
        return i;
      }
    }
    return loneAcronym();
  }

  /**
   * The acronym of what would be a unit elsewhere, where nothing else says whose the person is; -1
   * for none.
   */
  private int loneAcronym() {
    if (group.institution().isPresent()) {
      return -1;
    }
    for (int i = person.parts().size() - 1; i >= 0; i--) {
      Part part = person.parts().get(i);
      if (part.kind() == Kind.ACRONYM && institutions.mayBeBody(text(part.span()))) {
        return i;
      }
    }
    return -1;
  }

  /** The group of the list, or another that a mark beside the name tells. */
  private static PeopleGroup ownGroup(PersonFinding person) {
    PeopleGroup above = person.group();
    Optional<Part> mark =
        person.parts().stream().filter(part -> part.kind() == Kind.DELEGATION).findFirst();
    if (mark.isEmpty()) {
      return above;
    }
    String delegation = mark.get().value();
    Optional<Named> named = Optional.of(new Named(delegation, mark.get().span(), person.rule()));
    if (!PeopleGroup.isCountry(delegation)) {
      return new PeopleGroup(named, named);
    }
    boolean same = above.delegation().filter(d -> !d.value().equals(delegation)).isEmpty();
    return new PeopleGroup(named, same ? above.institution() : Optional.empty());
  }

  /** An international organisation, unless another institution is named too; -1 for none. */
  private int organisationPart() {
    int found = -1;
    for (int i = 0; i < person.parts().size(); i++) {
      Part part = person.parts().get(i);
      if (part.kind() == Kind.INSTITUTION) {
        if (part.value().isEmpty() || isOwnOrganisation(part)) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean tellsDelegation(Part part) {
    return part.kind() == Kind.COUNTRY || part.kind() == Kind.DELEGATION;
  }

  /** "OEA" at the end of a line of the OEA's list says again what the heading says. */
  private boolean isOwnOrganisation(Part part) {
    return group.isOrganisation()
        && group.institution().map(Named::value).filter(part.value()::equals).isPresent();
  }

  /** The organisation itself, not an office of it. */
  private boolean repeatsOrganisation(Part part) {
    return part.kind() == Kind.INSTITUTION && isOwnOrganisation(part);
  }

  /** An office of an organisation in a list that is not its own, or a body with its acronym. */
  private boolean isForeign(Part part) {
    return hasAcronym(part) || !part.value().isEmpty() && !isOwnOrganisation(part);
  }

  private boolean hasAcronym(Part part) {
    return !group.isOrganisation() && text(part.span()).endsWith(")");
  }

  private Optional<Named> groupInstitution() {
    return group.institution();
  }

  private Named ofPart(int i) {
    Part part = person.parts().get(i);
    if (!part.value().isEmpty()) {
      return new Named(part.value(), part.span(), person.rule());
    }
    Span span = withoutBracket(part.span());
    return new Named(text(span), span, person.rule());
  }

  /** A name without the acronym in brackets behind it. */
  private Span withoutBracket(Span span) {
    String name = outline.words(span);
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    if (open <= 0) {
      return span;
    }
    int end = open;
    while (end > 0 && name.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(span.begin(), span.begin() + end);
  }

  private Optional<Named> delegation(Optional<Named> institution, int body) {
    Optional<Named> own = body < 0 ? homeOfGroup() : homeOf(person.parts().get(body));
    if (own.isPresent()) {
      state("/delegation", own.get());
      return own;
    }
    if (group.delegation().isPresent()) {
      state("/delegation", group.delegation().get());
      return group.delegation();
    }
    for (Part part : person.parts()) {
      boolean tells = tellsDelegation(part) || !part.value().isEmpty();
      if (tells) {
        Named named = new Named(part.value(), part.span(), person.rule());
        state("/delegation", named);
        return Optional.of(named);
      }
    }
    Optional<Named> inferred = institution.flatMap(i -> institutions.countryOf(i.value()));
    inferred.ifPresent(n -> words.put("/delegation", List.of(Words.inferred(n.span(), n.rule()))));
    return inferred;
  }

  /** What a person's own institution tells by its name: an organisation, or its country. */
  private Optional<Named> homeOf(Part institution) {
    if (institution.kind() == Kind.INSTITUTION && !institution.value().isEmpty()) {
      return Optional.of(new Named(institution.value(), institution.span(), person.rule()));
    }
    return person.parts().stream()
        .filter(part -> part.kind() == Kind.COUNTRY && institution.span().contains(part.span()))
        .map(part -> new Named(part.value(), part.span(), person.rule()))
        .findFirst();
  }

  /**
   * The country of the party that a heading names, where another heading above it named another:
   * "Por la Marina de Cuba", and below it "Por el MLH".
   */
  private Optional<Named> homeOfGroup() {
    Optional<Named> country =
        group.institution().flatMap(body -> institutions.homeOf(body.value()));
    boolean other =
        group.institution().isPresent()
            && group.delegation().isPresent()
            && PeopleGroup.isCountry(group.delegation().get().value())
            && group.institution().get().span().begin() > group.delegation().get().span().begin();
    return country.filter(
        c -> other && !c.value().equals(group.delegation().orElseThrow().value()));
  }

  private Optional<String> note() {
    if (person.notes().isEmpty()) {
      return Optional.empty();
    }
    words.put("/note", person.notes().stream().map(n -> Words.stated(n, person.rule())).toList());
    return Optional.of(person.notes().stream().map(this::text).collect(Collectors.joining(", ")));
  }

  private Optional<String> joined(String pointer, List<Part> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    words.put(pointer, parts.stream().map(p -> Words.stated(p.span(), person.rule())).toList());
    return Optional.of(
        parts.stream().map(part -> text(part.span())).collect(Collectors.joining(", ")));
  }

  private void state(String pointer, Named named) {
    words.put(pointer, List.of(new Words(named.span(), Evidence.How.STATED, named.rule())));
  }

  /** The words of a span, with one space between them. */
  private String text(Span span) {
    String words = outline.words(span);
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = Character.isWhitespace(words.charAt(i)) ? ' ' : words.charAt(i);
      if (c != ' ' || clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** A name as the record has it: words that a scan joined ("AnaSoto") are parted again. */
  private String name() {
    String joined = text(person.name());
    StringBuilder name = new StringBuilder(joined.length() + 1);
    int wordBegin = 0;
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == ' ' || c == '-') {
        wordBegin = i + 1;
      } else if (i - wordBegin >= SHORTEST_WORD
          && i + SHORTEST_WORD <= joined.length()
          && Character.isUpperCase(c)
          && Character.isLowerCase(joined.charAt(i - 1))
          && !joined.startsWith("Mac", wordBegin)) {
        name.append(' ');
        wordBegin = i;
      }
      name.append(c);
    }
    return name.toString();
  }
}
