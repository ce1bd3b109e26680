package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/**
 * Reads the words beside a name: position, unit, institution, remarks.
 *
 * <p>A stretch that begins with a noun of its own is a part; one that doesn't goes on the part
 * before it, as in "Viceministra de Empleo, Servicio Civil y Cooperativas".
 */
final class AffiliationReader {
  private static final int LONGEST_BARE_ROLE = 3;
  private static final int LONGEST_BARE_ACRONYM = 5;

  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?:y )?(?:tod[oa]s(?: ell[oa]s)?|amb[oa]s|l[oa]s (?:dos|tres|cuatro|cinco|seis))"
              + "(?: (?:del|de la|de los|de las|de)\\b|$)");

  private static final Set<String> FIELD_LINKS =
      Set.of("de", "del", "en", "para", "a", "al", "con", "por", "y", "e");

  private final PeopleWords words;
  private final DelegationMarks marks;
  private final SegmentSplitter splitter;
  private final BodyShape shape;
  private final BodyCountry country;

  AffiliationReader(PeopleWords words, DelegationMarks marks) {
    this.words = words;
    this.marks = marks;
    this.shape = new BodyShape(words);
    this.country = new BodyCountry(words);
    this.splitter = new SegmentSplitter(words, marks);
  }

  /** Reads a stretch of a list; words that say nothing of their kind are a unit. */
  Affiliation read(PeopleText t, int begin, int end) {
    return read(t, begin, end, Kind.UNIT);
  }

  /** Reads a stretch whose first words are of this kind where they themselves don't tell. */
  Affiliation read(PeopleText t, int begin, int end, Kind unsaid) {
    SegmentSplitter.Split split = splitter.split(t, begin, end);
    return new Reading(t, split, unsaid).parts();
  }

  /** What a segment is by its own words. */
  private enum Sort {
    PART,
    REMARK,
    PLACE,
    PLAIN
  }

  private record Sorted(Sort sort, Optional<Part> part) {}

  /** One stretch being read. */
  private final class Reading {
    private final PeopleText t;
    private final Kind unsaid;
    private final List<PeopleSegment> segments;
    private final List<Span> notes;
    private final List<Part> parts = new ArrayList<>();
    private final List<Sorted> sorted = new ArrayList<>();

    Reading(PeopleText t, SegmentSplitter.Split split, Kind unsaid) {
      this.t = t;
      this.unsaid = unsaid;
      this.segments = split.segments();
      this.notes = split.notes();
    }

    Affiliation parts() {
      segments.forEach(segment -> sorted.add(sort(segment)));
      for (int i = 0; i < segments.size(); i++) {
        Sorted found = sorted.get(i);
        switch (found.sort()) {
          case PART -> addPart(found.part().orElseThrow(), segments.get(i));
          case REMARK -> notes.add(segments.get(i).span());
          case PLACE -> found.part().ifPresent(parts::add);
          case PLAIN -> addPlain(i);
        }
      }
      parts.addAll(countriesOfBodies());
      return new Affiliation(List.copyOf(parts), List.copyOf(notes));
    }

    private List<Part> countriesOfBodies() {
      return parts.stream()
          .filter(part -> part.value().isEmpty())
          .filter(
              part -> part.kind() == Kind.INSTITUTION || part.kind() == Kind.INSTITUTION_OR_UNIT)
          .flatMap(part -> country.of(t, part.span()).stream())
          .toList();
    }

    private Sorted sort(PeopleSegment whole) {
      int end = whole.end();
      int at = afterCollective(whole.begin(), end);
      if (at >= end) {
        return new Sorted(Sort.PLACE, Optional.empty());
      }
      PeopleSegment segment = new PeopleSegment(new Span(at, end), whole.separator());
      if (words.remarks.has(t, at, end) && !t.capitalAt(at)) {
        return new Sorted(Sort.REMARK, Optional.empty());
      }
      Optional<Part> mark = mark(segment);
      if (mark.isPresent()) {
        return new Sorted(Sort.PLACE, mark);
      }
      if (isDegree(segment.span())) {
        return new Sorted(Sort.PLACE, Optional.empty());
      }
      Optional<Part> part = partAt(segment.span());
      if (part.isPresent()) {
        return new Sorted(Sort.PART, part);
      }
      Optional<Part> country = country(segment.span());
      if (country.isPresent() || PeopleWords.isWhole(words.cities, t, segment.span())) {
        return new Sorted(Sort.PLACE, country);
      }
      return new Sorted(Sort.PLAIN, Optional.empty());
    }

    /** "todos del Ministerio de Faros", "los tres de la Dirección": who they all are of. */
    private int afterCollective(int begin, int end) {
      Matcher all = COLLECTIVE.matcher(t.folded().substring(begin, end));
      return all.lookingAt() ? t.skipSpaces(begin + all.end(), end) : begin;
    }

    /** "M.Sc.", "PhD" behind a name. */
    private boolean isDegree(Span span) {
      return words.skipHonorifics(t, span.begin(), span.end()) >= span.end()
          && words.namedAt(t, span.begin(), span.end()) == Noun.NONE;
    }

    /** A mark in brackets, behind the name or at the end. */
    private Optional<Part> mark(PeopleSegment segment) {
      boolean outside =
          segment.separator() == '('
              || segment.equals(segments.get(0))
              || segment.equals(segments.get(segments.size() - 1));
      return outside ? marks.whole(t, segment.span()) : Optional.empty();
    }

    private Optional<Part> country(Span span) {
      return words
          .countries
          .at(t, span.begin(), span.end())
          .filter(p -> span.begin() + p.length() == span.end())
          .map(p -> new Part(Kind.COUNTRY, span, p.value()));
    }

    /** The part that a segment is by the noun it begins with, or as an acronym. */
    private Optional<Part> partAt(Span span) {
      int at = span.begin();
      int end = span.end();
      Optional<TermList.Term> organisation = words.organisations.at(t, at, end);
      if (organisation.isPresent() && isWholeOrBracketed(span, organisation.get().length())) {
        Kind kind =
            words.partsOfBodies.has(t, at, end) ? Kind.INSTITUTION_OR_UNIT : Kind.INSTITUTION;
        return Optional.of(new Part(kind, span, organisation.get().value()));
      }
      int noun = nounBegin(at, end);
      Optional<Part> named =
          kindOf(noun, end, noun > at).map(kind -> new Part(kind, new Span(noun, end)));
      if (named.isPresent()) {
        return named;
      }
      return acronym(span)
          .or(
              () ->
                  shape.isFirm(t, span)
                      ? Optional.of(new Part(Kind.INSTITUTION, span))
                      : Optional.empty());
    }

    private boolean isWholeOrBracketed(Span span, int length) {
      int next = t.skipSpaces(span.begin() + length, span.end());
      return next >= span.end() || t.opensBracket(next);
    }

    private Optional<Part> acronym(Span span) {
      int wordEnd = span.begin();
      while (wordEnd < span.end() && t.folded().charAt(wordEnd) != ' ') {
        wordEnd++;
      }
      Span word = new Span(span.begin(), wordEnd);
      if (!PeopleWords.isAcronym(t, word) || isWordAmongCapitals(word)) {
        return Optional.empty();
      }
      int rest = afterLinks(wordEnd, span.end());
      boolean alone = rest >= span.end() || country(new Span(rest, span.end())).isPresent();
      return alone ? Optional.of(new Part(Kind.ACRONYM, word)) : Optional.empty();
    }

    /** In a line of capitals a longer word is an acronym where the report brackets it elsewhere. */
    private boolean isWordAmongCapitals(Span word) {
      return word.length() > LONGEST_BARE_ACRONYM
          && t.isInCapitals(word.begin())
          && t.text().indexOf("(" + word.of(t.text()) + ")") < 0;
    }

    private int afterLinks(int from, int end) {
      int i = t.skipSpaces(from, end);
      while (i < end
          && (t.wordIs("de", i, end) || t.wordIs("del", i, end) || t.wordIs("la", i, end))) {
        i = t.nextWord(i, end);
      }
      return i;
    }

    private Optional<Kind> kindOf(int at, int end, boolean behindSmallWords) {
      Noun noun = at < end ? words.namedAt(t, at, end) : Noun.NONE;
      if (noun == Noun.ROLE && lostItsAccent(at, end)) {
        return Optional.of(Kind.INSTITUTION_OR_UNIT);
      }
      if (noun == Noun.ROLE && isOfficeCutShort(at, end)
          || noun == Noun.NONE && at < end && isBranch(at, end)) {
        return Optional.of(Kind.UNIT);
      }
      return switch (shape.settled(t, noun, new Span(at, end))) {
        case ROLE -> Optional.of(Kind.POSITION);
        case UNIT -> unitOrTopic(at, end, behindSmallWords);
        case BODY -> Optional.of(Kind.INSTITUTION);
        case BODY_OR_UNIT -> Optional.of(Kind.INSTITUTION_OR_UNIT);
        case NONE -> Optional.empty();
      };
    }

    /** "Inspector, Dir. Regional Matanzas": behind an office, "Dir." is "Dirección". */
    private boolean isOfficeCutShort(int at, int end) {
      int first = segments.get(0).begin();
      return at > first
          && t.text().charAt(Math.min(t.wordEnd(at, end), end - 1)) == '.'
          && words.officeAbbreviations.has(t, at, end)
          && words.nounAt(t, first, end) == Noun.ROLE;
    }

    /** "Conciliadora, Delegación Matanzas" */
    private boolean isBranch(int at, int end) {
      int next = t.nextWord(at, end);
      return at > segments.get(0).begin()
          && (t.wordIs("delegacion", at, end) || t.wordIs("agencia", at, end))
          && next < end
          && t.capitalAt(next);
    }

    private Optional<Kind> unitOrTopic(int at, int end, boolean behindSmallWords) {
      return t.capitalAt(at) || behindSmallWords ? Optional.of(Kind.UNIT) : Optional.empty();
    }

    /** "Directora, Secretaria de Trabajo y Prevision Social" in a text without accents. */
    private boolean lostItsAccent(int at, int end) {
      int first = segments.get(0).begin();
      boolean behindRole = at > first && words.nounAt(t, first, end) == Noun.ROLE;
      return behindRole
          && words.bodies.has(t, at, end)
          && (t.lacksAccents() || t.isPortuguese(at, end));
    }

    /** Where the noun of a segment begins: behind "y", an article, "de la", "como". */
    private int nounBegin(int at, int end) {
      int i = at;
      if (t.wordIs("y", i, end) || t.wordIs("e", i, end)) {
        i = t.nextWord(i, end);
      }
      if (t.folded().startsWith("en calidad de ", i)
          || t.folded().startsWith("en su calidad de ", i)) {
        i = t.folded().indexOf(" de ", i) + " de ".length();
      } else if (t.wordIs("como", i, end)) {
        i = t.nextWord(i, end);
      } else if (!t.capitalAt(Math.min(i, end - 1))) {
        int word = i;
        while (word < end && isSmallLink(word, end)) {
          word = t.nextWord(word, end);
        }
        return word < end && words.nounAt(t, word, end) != Noun.NONE ? word : at;
      }
      return i < end && words.nounAt(t, i, end) != Noun.NONE ? i : at;
    }

    private boolean isSmallLink(int at, int end) {
      return !t.capitalAt(at)
          && (words.articles.has(t, at, end)
              || t.wordIs("de", at, end)
              || t.wordIs("en", at, end)
              || t.wordIs("por", at, end));
    }

    private void addPart(Part part, PeopleSegment segment) {
      int last = parts.size() - 1;
      if (last >= 0 && segment.separator() == '-' && isOfficeOf(parts.get(last), part)) {
        parts.add(new Part(Kind.UNIT, part.span()));
        return;
      }
      if (last >= 0 && segment.separator() == ',' && goesOnBody(parts.get(last), part)) {
        parts.set(last, new Part(Kind.INSTITUTION, joined(parts.get(last).span(), part.span())));
        return;
      }
      if (segment.separator() == '|' && part.kind() == Kind.POSITION && hasPosition()) {
        parts.add(new Part(Kind.INSTITUTION, part.span()));
        return;
      }
      boolean behindRole =
          last >= 0 && segment.separator() == ',' && parts.get(last).kind() == Kind.POSITION;
      if (behindRole && (part.kind() == Kind.POSITION || enumerates(part, parts.get(last)))) {
        parts.set(last, new Part(Kind.POSITION, joined(parts.get(last).span(), part.span())));
      } else {
        parts.add(part);
      }
    }

    /** "Ministerio de Trabajo, Gobierno Local y Desarrollo Rural" */
    private boolean goesOnBody(Part body, Part part) {
      int next = t.nextWord(part.span().begin(), part.span().end());
      return body.kind() == Kind.INSTITUTION
          && words.ministries.has(t, body.span().begin(), body.span().end())
          && part.kind() == Kind.INSTITUTION
          && part.value().isEmpty()
          && t.holdsAnd(part.span().begin(), part.span().end())
          && !t.wordIs("de", next, part.span().end())
          && !t.wordIs("del", next, part.span().end());
    }

    private boolean hasPosition() {
      return parts.stream().anyMatch(part -> part.kind() == Kind.POSITION);
    }

    /** "MF – Intendencia Regional" */
    private boolean isOfficeOf(Part body, Part part) {
      Noun noun = words.nounAt(t, part.span().begin(), part.span().end());
      return noun == Noun.BODY_OR_UNIT
          && (body.kind() == Kind.ACRONYM || body.kind() == Kind.INSTITUTION)
          && part.value().isEmpty();
    }

    /** "Viceministra de Empleo, Servicio Civil y Cooperativas": a field, not a body of its own. */
    private boolean enumerates(Part part, Part role) {
      int at = part.span().begin();
      int end = part.span().end();
      if (isBare(role.span()) || !t.holdsAnd(at, end)) {
        return false;
      }
      int next = t.nextWord(at, end);
      boolean ofField = t.wordIs("de", next, end) || t.wordIs("del", next, end);
      return part.kind() == Kind.INSTITUTION_OR_UNIT && !ofField && !names(next, end)
          || part.kind() != Kind.INSTITUTION_OR_UNIT && t.wordIs("y", next, end);
    }

    /** "Secretaría Ejecutiva", "Consejo Nacional": what follows makes a name of the noun. */
    private boolean names(int at, int end) {
      return words.bodyAdjectives.has(t, at, end);
    }

    private void addPlain(int i) {
      PeopleSegment segment = segments.get(i);
      boolean small = !t.capitalAt(segment.begin());
      if (parts.isEmpty()) {
        if (words.looksLikeRole(t, segment.begin(), segment.end())) {
          parts.add(new Part(Kind.POSITION, segment.span()));
        } else if (!small || unsaid != Kind.UNIT) {
          parts.add(
              new Part(unsaid == Kind.UNIT ? unnamed(segment.span()) : unsaid, segment.span()));
        }
        return;
      }
      int last = parts.size() - 1;
      Part before = parts.get(last);
      if (segment.separator() != ',' || before.kind() == Kind.POSITION && !goesOn(before, i)) {
        if (!small) {
          parts.add(new Part(unnamed(segment.span()), segment.span()));
        }
        return;
      }
      if (before.kind() != Kind.ACRONYM && !tellsPlace(before)) {
        parts.set(last, new Part(before.kind(), joined(before.span(), segment.span())));
      }
    }

    /** Words of units' fields tell a unit; others may be a unit's or a firm's. */
    private Kind unnamed(Span span) {
      for (int i = span.begin(); i < span.end(); i = t.nextWord(i, span.end())) {
        if (words.topics.has(t, i, span.end())) {
          return Kind.UNIT;
        }
      }
      return Kind.UNNAMED;
    }

    private boolean tellsPlace(Part part) {
      return part.kind() == Kind.COUNTRY || part.kind() == Kind.DELEGATION;
    }

    /** Whether plain words go on a position: an enumeration that its "y" will close. */
    private boolean goesOn(Part position, int i) {
      if (isBare(position.span())) {
        return false;
      }
      if (!t.capitalAt(segments.get(i).begin())) {
        return true;
      }
      for (int k = i; k < segments.size() && sorted.get(k).sort() == Sort.PLAIN; k++) {
        if (segments.get(k).separator() != ',') {
          return false;
        }
        if (t.holdsAnd(segments.get(k).begin(), segments.get(k).end())) {
          return true;
        }
      }
      return false;
    }

    /** "Directora", "Oficial Técnica": a role that says nothing of its field. */
    private boolean isBare(Span span) {
      int count = 0;
      for (int i = span.begin(); i < span.end(); i = t.nextWord(i, span.end())) {
        count++;
        if (FIELD_LINKS.contains(t.folded().substring(i, t.wordEnd(i, span.end())))) {
          return false;
        }
      }
      return count <= LONGEST_BARE_ROLE;
    }

    private Span joined(Span a, Span b) {
      return new Span(a.begin(), b.end());
    }
  }
}
