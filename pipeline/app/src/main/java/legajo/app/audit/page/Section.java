package legajo.app.audit.page;

/** A section of the page. */
interface Section {
  /** Its anchor: {@code reports}. */
  String id();

  String title();

  /** Whether there is anything to show. */
  boolean isPresent();

  /** What stands under its title. */
  void render(Html html);
}
