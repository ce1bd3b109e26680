package legajo.pipeline.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.ingest.layout.LinkArea;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A hyperlink of a page.
 *
 * @param areas rectangles that it covers as displayed: left, top, right, bottom
 * @param target its address
 */
record PageLink(List<float[]> areas, String target) implements LinkArea {
  private static final int QUAD = 8;

  /** The links of a page that lead to an address. */
  static List<PageLink> of(PDPage page, List<Exception> errors) {
    List<PageLink> links = new ArrayList<>();
    try {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && action.getURI() != null
            && !action.getURI().isBlank()) {
          links.add(new PageLink(areas(link, new DisplaySpace(page)), action.getURI()));
        }
      }
    } catch (IOException | RuntimeException damaged) {
      errors.add(damaged);
    }
    return links;
  }

  @Override
  public boolean covers(float x, float y) {
    for (float[] area : areas) {
      if (area[0] <= x && x <= area[2] && area[1] <= y && y <= area[3]) {
        return true;
      }
    }
    return false;
  }

  /** A link broken over two lines has a quadrilateral for each (ISO 32000-1, 12.5.6.5). */
  private static List<float[]> areas(PDAnnotationLink link, DisplaySpace space) {
    float[] quads = link.getQuadPoints();
    List<float[]> areas = new ArrayList<>();
    if (quads != null) {
      for (int i = 0; i + QUAD <= quads.length; i += QUAD) {
        areas.add(area(space, quads[i], quads[i + 1], quads[i + QUAD - 2], quads[i + QUAD - 1]));
      }
    }
    PDRectangle box = link.getRectangle();
    if (areas.isEmpty() && box != null) {
      areas.add(
          area(
              space,
              box.getLowerLeftX(),
              box.getLowerLeftY(),
              box.getUpperRightX(),
              box.getUpperRightY()));
    }
    return areas;
  }

  private static float[] area(DisplaySpace space, float x1, float y1, float x2, float y2) {
    float ax = space.x(x1, y1);
    float ay = space.y(x1, y1);
    float bx = space.x(x2, y2);
    float by = space.y(x2, y2);
    return new float[] {Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)};
  }
}
