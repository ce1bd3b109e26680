package legajo.app.audit.page;

/** The field that shows only those rows of a table that hold a text. */
final class Filter {
  private Filter() {}

  /**
   * A filter; the script shows and serves it.
   *
   * @param table id of the table
   * @param one what a row stands for: {@code report}
   */
  static void of(Html html, String table, String label, String one) {
    html.open("div").with("class", "controls").with("data-filters", table).with("hidden", "hidden");
    html.open("label").text(label + " ");
    html.open("input").with("type", "search").with("autocomplete", "off");
    html.close("label");
    html.open("output").with("data-one", one).with("role", "status").close("output");
    html.close("div");
  }
}
