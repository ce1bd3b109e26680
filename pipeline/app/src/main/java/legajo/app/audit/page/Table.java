package legajo.app.audit.page;

/**
 * A table that scrolls sideways where the window is narrow. The script lets people sort it by any
 * column: by {@code data-value} where a cell has one, else by its text.
 */
final class Table {
  private final Html html;

  /** Begins a table with its caption; rows follow. */
  Table(Html html, String id, String caption) {
    this.html = html;
    html.open("div")
        .with("class", "scroll")
        .with("role", "region")
        .with("aria-labelledby", id + "-caption")
        .with("tabindex", 0);
    html.open("table").with("id", id).with("class", "sortable");
    html.open("caption").with("id", id + "-caption").text(caption).close("caption");
  }

  /**
   * The row of headings, and the body after it.
   *
   * @param headings of the columns; one with {@code #} in front stands over figures
   */
  Table head(String... headings) {
    html.open("thead").open("tr");
    for (String heading : headings) {
      boolean figures = heading.startsWith("#");
      html.open("th").with("scope", "col");
      if (figures) {
        html.with("class", "figure");
      }
      html.text(figures ? heading.substring(1) : heading).close("th");
    }
    html.close("tr").close("thead").open("tbody");
    return this;
  }

  Table row() {
    html.open("tr");
    return this;
  }

  Table endRow() {
    html.close("tr");
    return this;
  }

  /** The name of a row. */
  Table name(String name) {
    html.open("th").with("scope", "row").text(name).close("th");
    return this;
  }

  Table text(String text) {
    html.element("td", text);
    return this;
  }

  Table count(long count) {
    return figure(count, Figures.count(count));
  }

  Table share(double share) {
    return figure(share, Figures.share(share));
  }

  /** A figure as it is sorted and as it is read. */
  Table figure(double value, String text) {
    html.open("td").with("class", "figure").with("data-value", value).text(text).close("td");
    return this;
  }

  /** A cell of a column of figures where there is none. */
  Table none() {
    html.open("td").with("class", "figure").close("td");
    return this;
  }

  void end() {
    html.close("tbody").close("table").close("div");
  }
}
