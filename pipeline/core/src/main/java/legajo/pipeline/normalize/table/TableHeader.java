package legajo.pipeline.normalize.table;

import java.util.List;
import legajo.rules.Span;

/**
 * The line above a table's rows.
 *
 * @param columns what each column holds
 * @param labels where the headings of the columns stand in the line
 */
record TableHeader(List<ColumnKind> columns, List<Span> labels) {
  TableHeader {
    columns = List.copyOf(columns);
    labels = List.copyOf(labels);
  }
}
