package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.rules.Span;

/**
 * What stands beside a name.
 *
 * @param parts in order
 * @param notes remarks, in order
 */
record Affiliation(List<Part> parts, List<Span> notes) {
  static final Affiliation NONE = new Affiliation(List.of(), List.of());

  boolean isEmpty() {
    return parts.isEmpty() && notes.isEmpty();
  }

  /** This one's words, then those of another. */
  Affiliation and(Affiliation other) {
    List<Part> allParts = new ArrayList<>(parts);
    allParts.addAll(other.parts);
    List<Span> allNotes = new ArrayList<>(notes);
    allNotes.addAll(other.notes);
    return new Affiliation(List.copyOf(allParts), List.copyOf(allNotes));
  }

  /** These words behind a name, with those before it; of two positions the one behind holds. */
  Affiliation behind(Affiliation before) {
    if (!has(Kind.POSITION)) {
      return before.and(this);
    }
    List<Part> others = before.parts.stream().filter(part -> part.kind() != Kind.POSITION).toList();
    return new Affiliation(others, before.notes).and(this);
  }

  boolean has(Kind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }
}
