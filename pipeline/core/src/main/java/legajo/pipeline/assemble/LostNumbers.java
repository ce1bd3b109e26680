package legajo.pipeline.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PageDamage;

/**
 * Numbers of headings that scanning lost and that follow from those beside them. Engines lose the
 * figures that hang in the margin; in a report that nothing damaged a heading without a number has
 * none.
 */
final class LostNumbers {
  private static final double DAMAGED = 0.02;
  private static final int ENOUGH = 2;

  private final Outline outline;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, String> lost = new HashMap<>();

  private LostNumbers(Outline outline, List<Session> sessions) {
    this.outline = outline;
    for (Session session : sessions) {
      if (session.section().isPresent() && session.ordinal().isPresent()) {
        ordinals.put(session.section().get(), session.ordinal().get());
      }
    }
  }

  /** The numbers, by the section's id. */
  static Map<String, String> of(Outline outline, List<Session> sessions) {
    return PageDamage.share(outline.clean().damage()) < DAMAGED
        ? Map.of()
        : new LostNumbers(outline, sessions).find();
  }

  static Diagnostic diagnostic(String pointer, String number) {
    return DiagnosticCode.NUMBER_INFERRED.at(
        pointer,
        "The number " + number + " is not in the text; it follows from the headings beside it.");
  }

  private Map<String, String> find() {
    for (Outline.Node section : outline.sections()) {
      if (section.kind().equals(Optional.of(SectionKind.METHODOLOGY))) {
        steps(section);
      }
      sessions(section.sections());
    }
    return lost;
  }

  /** Reports that number their sections number the steps of the methodology, too. */
  private void steps(Outline.Node methodology) {
    List<Outline.Node> steps = methodology.sections();
    boolean none = steps.stream().allMatch(step -> step.number().isEmpty());
    if (!none || steps.size() < ENOUGH || methodology.number().isEmpty()) {
      return;
    }
    String before = hasDecimals() ? methodology.number().get() + "." : "";
    for (int i = 0; i < steps.size(); i++) {
      lost.put(steps.get(i).id(), before + (i + 1));
    }
  }

  private boolean hasDecimals() {
    return outline.allSections().stream()
        .anyMatch(section -> section.number().orElse("").matches("[0-9]+\\.[0-9]+"));
  }

  /** Where the other sessions have their ordinal for a number, so has this one. */
  private void sessions(List<Outline.Node> sections) {
    long numbered = sections.stream().filter(this::hasItsOrdinal).count();
    long others =
        sections.stream()
            .filter(section -> ordinals.containsKey(section.id()))
            .filter(section -> section.number().isPresent() && !hasItsOrdinal(section))
            .count();
    if (numbered < ENOUGH || others > 0) {
      return;
    }
    for (Outline.Node section : sections) {
      if (section.number().isEmpty() && ordinals.containsKey(section.id())) {
        lost.put(section.id(), String.valueOf(ordinals.get(section.id())));
      }
    }
  }

  private boolean hasItsOrdinal(Outline.Node section) {
    Integer ordinal = ordinals.get(section.id());
    return ordinal != null && section.number().equals(Optional.of(ordinal.toString()));
  }
}
