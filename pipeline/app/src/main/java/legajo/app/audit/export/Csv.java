package legajo.app.audit.export;

import java.util.regex.Pattern;

/**
 * Lines of a CSV file after RFC 4180: commas, CRLF, quotation marks where a value needs them. A
 * text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
 * ("CSV Injection"): what a report says must not be run.
 */
final class Csv {
  private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)?");

  private final StringBuilder text = new StringBuilder();

  /** A file whose columns have these names. */
  Csv(String... columns) {
    line((Object[]) columns);
  }

  /** A line; numbers and texts as they are. */
  Csv line(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        text.append(',');
      }
      String value = String.valueOf(values[i]);
      text.append(quoted(values[i] instanceof Number ? value : harmless(value)));
    }
    text.append("\r\n");
    return this;
  }

  private static String harmless(String value) {
    boolean formula =
        !value.isEmpty()
            && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0
            && !NUMBER.matcher(value).matches();
    return formula ? "'" + value : value;
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0)
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
