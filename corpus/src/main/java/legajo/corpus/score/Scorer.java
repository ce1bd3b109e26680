package legajo.corpus.score;

import java.util.List;
import java.util.Map;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Facts;
import legajo.corpus.facts.RecordFacts;
import legajo.model.Evidence;
import legajo.model.Report;

/** Holds a record to gold. */
public final class Scorer {
  private Scorer() {}

  /** How right a record is. */
  public static ReportScore score(Facts gold, Report record) {
    return score(gold, RecordFacts.of(record), record.evidence());
  }

  /** How right it is that there is no record at all: everything is missing. */
  public static ReportScore missing(Facts gold) {
    Entity nothing = new Entity(EntityKind.REPORT, "", Map.of(), List.of());
    return score(gold, new Facts(gold.file(), nothing, Map.of()), Map.of());
  }

  /**
   * How right facts are.
   *
   * @param evidence the words behind the found facts, by JSON Pointer
   */
  public static ReportScore score(Facts gold, Facts found, Map<String, List<Evidence>> evidence) {
    Counting counting = new Counting(evidence);
    counting.pair(gold.report(), found.report());
    for (EntityKind kind : Facts.LISTED) {
      if (gold.scores(kind)) {
        entities(gold.list(kind), found.list(kind), kind.pointer(), counting);
      }
    }
    counting.closeReport();
    if (gold.scores(EntityKind.SECTION)) {
      counting
          .measures()
          .add(
              Measure.SECTION_TREE,
              SectionTrees.similarity(
                  gold.list(EntityKind.SECTION), found.list(EntityKind.SECTION)),
              1);
    }
    return counting.score();
  }

  /**
   * Holds a list to gold.
   *
   * @param pointer where the list stands, or would stand, in the record
   */
  private static void entities(
      List<Entity> expected, List<Entity> found, String pointer, Counting counting) {
    int[] pairs = Pairing.of(expected, found);
    boolean[] taken = new boolean[found.size()];
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        taken[pairs[i]] = true;
        Entity partner = found.get(pairs[i]);
        counting.pair(expected.get(i), partner);
        if (partner.kind() == EntityKind.SESSION) {
          String times = partner.pointer() + EntityKind.TIME.pointer();
          entities(expected.get(i).parts(), partner.parts(), times, counting);
        }
      } else {
        counting.missing(expected.get(i), pointer);
        expected.get(i).parts().forEach(part -> counting.missing(part, pointer));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        counting.spurious(found.get(j), expected);
        found.get(j).parts().forEach(part -> counting.spurious(part, List.of()));
      }
    }
  }
}
