package legajo.corpus.generate.print;

import java.util.List;
import legajo.corpus.generate.manuscript.Look.Pages;
import legajo.corpus.generate.manuscript.Manuscript;

/** Parts the lines of plain text into pages, with what stands at their head and foot. */
record PlainPages(Pages pages, int columns, String running) {
  private static final int LINES = 54;

  static PlainPages of(Manuscript manuscript) {
    return new PlainPages(
        manuscript.look().pages(), manuscript.look().columns(), manuscript.running());
  }

  /** The text of all pages. */
  String lay(List<String> lines) {
    if (pages == Pages.NONE) {
      return String.join("\n", lines) + "\n";
    }
    int count = (lines.size() + LINES - 1) / LINES;
    StringBuilder text = new StringBuilder();
    for (int page = 0; page < count; page++) {
      head(text, page);
      lines
          .subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES))
          .forEach(line -> text.append(line).append('\n'));
      foot(text, page, count);
    }
    return text.toString();
  }

  private void head(StringBuilder text, int page) {
    if (pages == Pages.HEADER_AND_NUMBER) {
      text.append(running).append("\n\n");
    } else if (pages == Pages.FORM_FEED && page > 0) {
      text.append('\f');
    }
  }

  private void foot(StringBuilder text, int page, int count) {
    if (pages == Pages.FORM_FEED) {
      return;
    }
    String number =
        columns % 2 == 0 ? "Página " + (page + 1) + " de " + count : "- " + (page + 1) + " -";
    text.append('\n').append(" ".repeat(Math.max(0, columns - number.length()) / 2));
    text.append(number).append("\n\n");
  }
}
