package legajo.pipeline.extract.header;

import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.HeaderFindings.ObjectivesFinding;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Node;
import legajo.rules.RulePack;

/** Finds the objectives and the product of a cooperation. */
final class ObjectivesExtractor {
  private final ObjectiveLabels labels;

  ObjectivesExtractor(RulePack pack) {
    this.labels = new ObjectiveLabels(pack);
  }

  ObjectivesFinding extract(Outline outline) {
    ObjectivesWalk walk = new ObjectivesWalk(labels, outline.cued());
    for (Node section : outline.sections()) {
      if (section.kind().equals(Optional.of(SectionKind.OBJECTIVES))) {
        walk.read(section);
      }
    }
    ObjectivesFinding found = walk.finding();
    boolean aims = found.general().isPresent() || !found.specific().isEmpty();
    return aims && found.product().isPresent() ? found : completed(outline, found, aims);
  }

  /** Objectives or product may have no section of that kind, but a label in another one. */
  private ObjectivesFinding completed(Outline outline, ObjectivesFinding found, boolean aims) {
    ObjectivesWalk others = new ObjectivesWalk(labels, outline.cued());
    for (Node section : outline.sections()) {
      if (!section.kind().equals(Optional.of(SectionKind.OBJECTIVES))) {
        others.readIfLabelled(section);
      }
    }
    ObjectivesFinding labelled = others.finding();
    ObjectivesFinding objectives = aims ? found : labelled;
    return new ObjectivesFinding(
        objectives.general(), objectives.specific(), found.product().or(labelled::product));
  }
}
