package legajo.pipeline.ingest.layout;

/** The part of a page that leads elsewhere. */
public interface LinkArea {
  /** Whether it covers a place, in points from the top left of the page. */
  boolean covers(float x, float y);

  /** The address that it leads to. */
  String target();
}
