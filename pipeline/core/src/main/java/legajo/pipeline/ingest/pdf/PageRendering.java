package legajo.pipeline.ingest.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import legajo.pipeline.ingest.ocr.GrayImage;
import legajo.pipeline.ingest.ocr.OcrFailure;
import legajo.pipeline.ingest.ocr.PagePicture;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages as pictures, in shades of gray. For one document, one thread. */
final class PageRendering {
  private static final double POINTS_PER_INCH = 72;
  private static final double USUAL_DENSITY = 300 / POINTS_PER_INCH;
  private static final double LOWEST_DENSITY = 50 / POINTS_PER_INCH;
  private static final double HIGHEST_DENSITY = 600 / POINTS_PER_INCH;
  private static final double MOST_PIXELS = 36e6;

  private final PDFRenderer renderer;
  private final PDDocument document;

  PageRendering(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /**
   * The picture of a page as displayed, as fine as the picture that covers it: drawn finer, it
   * would only be blown up.
   */
  PagePicture of(PdfPage page) throws OcrFailure {
    if (Thread.currentThread().isInterrupted()) {
      throw new OcrFailure("the program was stopped");
    }
    float width = page.drawn().content().width();
    float height = page.drawn().content().height();
    UndecodedPictures.check(document.getPage(page.number() - 1));
    try {
      double density = density(page.drawn(), width * (double) height);
      return new PagePicture(
          gray(renderer.renderImage(page.number() - 1, (float) density, ImageType.GRAY)),
          width,
          height);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new OcrFailure("its picture is damaged");
    } catch (OutOfMemoryError tooLarge) {
      throw new OcrFailure("its picture takes more memory than Java has here");
    }
  }

  private static double density(DrawnPage page, double area) {
    double wanted =
        page.isPictured() && page.pictureDensity() > 0
            ? page.pictureDensity()
            : Math.max(USUAL_DENSITY, page.pictureDensity());
    double bounded = Math.max(LOWEST_DENSITY, Math.min(HIGHEST_DENSITY, wanted));
    return Math.min(bounded, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
  }

  private static GrayImage gray(BufferedImage image) {
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new GrayImage(image.getWidth(), image.getHeight(), pixels);
  }
}
