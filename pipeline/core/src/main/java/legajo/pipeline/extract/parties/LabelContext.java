package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.RoleStatement;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.Span;

/**
 * Labels that stand in a block of their own: a line or heading "Institución solicitante" above the
 * party, the head of a table's column above its cells.
 */
final class LabelContext {
  private static final int REACH = 24;
  private static final int FEWEST_COLUMNS = 2;

  private final RoleLabels labels;
  private final CuedText cued;
  private final Map<Integer, RuleMatch> columns = new HashMap<>();
  private Optional<RuleMatch> above = Optional.empty();

  LabelContext(RoleLabels labels, CuedText cued) {
    this.labels = labels;
    this.cued = cued;
  }

  /** What labels before this block say of its parties; the block may be one of them. */
  List<RoleStatement> read(Zones.Zone zone, boolean row, List<PartyMention> mentions) {
    if (row) {
      above = Optional.empty();
      return readRow(zone.span(), mentions);
    }
    columns.clear();
    if (mentions.isEmpty()) {
      above = labels.alone(cued, zone.span());
      return List.of();
    }
    Optional<RuleMatch> label = above;
    above = Optional.empty();
    PartyMention first = mentions.get(0);
    boolean opens = first.span().begin() - zone.span().begin() <= REACH;
    return opens
        ? label.map(l -> RoleLabels.statement(first, l)).map(List::of).orElse(List.of())
        : List.of();
  }

  private List<RoleStatement> readRow(Span row, List<PartyMention> mentions) {
    List<Span> cells = cells(row);
    if (mentions.isEmpty()) {
      columns.clear();
      for (int i = 0; i < cells.size() && cells.size() >= FEWEST_COLUMNS; i++) {
        int column = i;
        labels.alone(cued, cells.get(i)).ifPresent(label -> columns.put(column, label));
      }
      return List.of();
    }
    List<RoleStatement> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      RuleMatch label = columns.get(i);
      for (PartyMention mention : mentions) {
        if (label != null && cells.get(i).contains(mention.span())) {
          found.add(RoleLabels.statement(mention, label));
        }
      }
    }
    return found;
  }

  private List<Span> cells(Span row) {
    List<Span> cells = new ArrayList<>();
    int begin = row.begin();
    for (int at = row.begin(); at <= row.end(); at++) {
      if (at == row.end() || cued.text().charAt(at) == '\t') {
        cells.add(new Span(begin, at));
        begin = at + 1;
      }
    }
    return cells;
  }
}
