package legajo.pipeline.normalize.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.rules.Folding;
import legajo.rules.Span;

/**
 * Finds the rows of a record of fields and values with nothing but a space between them, below
 * "Campo Detalle": "Modalidad Virtual", "Sesi\u00f3n 1 2020-09-08". A field's name is a capital and
 * small letters; its value begins with the next capital or figure.
 */
final class FieldRows {
  private static final int FEWEST = 3;
  private static final int MOST = 60;

  /** Share of the longest line that one is as long as which goes on below. */
  private static final double FULL = 0.85;

  private static final Pattern HEADER =
      Pattern.compile(
          "(?:campo|datos?|concepto|rubro|aspecto|elemento|item|variable)"
              + " (?:detalles?|informacion|descripcion|contenido|valor|respuesta|registro)");

  private static final Pattern FIELD =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}]*(?:,? \\p{Ll}[\\p{Ll}-]*)*(?: [0-9]{1,2}(?= ))?) (?=[\\p{Lu}0-9\u00bf\"\u201c(]|www\\.|\\S*[0-9#*_!]).+");

  private FieldRows() {}

  /** Whether a line heads the two columns of such a record. */
  static boolean isHeader(TableLine line) {
    return line.plain() && HEADER.matcher(Folding.fold(line.text())).matches();
  }

  /** The rows of the record whose header stands in a line, the header first; empty for none. */
  static List<TableRow> below(List<TableLine> lines, int header) {
    int end = header + 1;
    int longest = 0;
    while (end < lines.size()
        && end - header <= MOST
        && lines.get(end).plain()
        && !lines.get(end).numbered()) {
      longest = Math.max(longest, lines.get(end).text().length());
      end++;
    }
    List<TableRow> rows = new ArrayList<>();
    rows.add(new TableRow(header, header, halves(lines.get(header).text())));
    for (int i = header + 1; i < end; i++) {
      Matcher field = FIELD.matcher(lines.get(i).text());
      boolean goesOn = i > header + 1 && goesOn(lines.get(i - 1), lines.get(i), longest);
      if (goesOn) {
        TableRow last = rows.remove(rows.size() - 1);
        Span value = last.cells().get(1);
        int length = lines.get(i).text().length();
        Span longer = new Span(value.begin(), value.end() + 1 + length);
        rows.add(new TableRow(last.firstLine(), i, List.of(last.cells().get(0), longer)));
      } else if (field.matches()) {
        int parted = field.end(1);
        Span name = new Span(0, parted);
        rows.add(
            new TableRow(i, i, List.of(name, new Span(parted + 1, lines.get(i).text().length()))));
      } else {
        break;
      }
    }
    return rows.size() > FEWEST ? rows : List.of();
  }

  private static List<Span> halves(String header) {
    int space = header.indexOf(' ');
    return List.of(new Span(0, space), new Span(space + 1, header.length()));
  }

  /** Whether a value goes on in a line: it begins small, or the one above was full. */
  private static boolean goesOn(TableLine above, TableLine line, int longest) {
    if (Character.isLowerCase(line.text().charAt(0))) {
      return true;
    }
    int space = line.text().indexOf(' ');
    int word = space < 0 ? line.text().length() : space;
    boolean full = above.text().length() + 1 + word > FULL * longest;
    boolean closed = ".;:)".indexOf(above.text().charAt(above.text().length() - 1)) >= 0;
    return full && !closed && !FIELD.matcher(line.text()).matches();
  }
}
