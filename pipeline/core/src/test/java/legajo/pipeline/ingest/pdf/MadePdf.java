package legajo.pipeline.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/** PDFs made for a test, drawn command by command. */
public final class MadePdf {
  public static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
  public static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private MadePdf() {}

  /** What one page draws. */
  public interface Drawing {
    void on(Canvas canvas) throws IOException;
  }

  /** A page of A4 in points, measured from its top left corner. */
  public static final class Canvas {
    private final PDDocument document;
    private final PDPage page;
    private final PDPageContentStream stream;
    private final Map<PDFont, PDFont> fonts = new IdentityHashMap<>();

    private Canvas(PDDocument document, PDPage page) throws IOException {
      this.document = document;
      this.page = page;
      this.stream = new PDPageContentStream(document, page);
    }

    public Canvas text(double x, double y, String words) throws IOException {
      return text(x, y, words, REGULAR, 11);
    }

    public Canvas text(double x, double y, String words, PDFont font, double size)
        throws IOException {
      stream.beginText();
      stream.setFont(own(font), (float) size);
      stream.newLineAtOffset((float) x, (float) (height() - y));
      stream.showText(words);
      stream.endText();
      return this;
    }

    /** Text that runs at an angle, counter-clockwise. */
    public Canvas turned(double x, double y, double degrees, String words) throws IOException {
      stream.beginText();
      stream.setFont(own(REGULAR), 11);
      stream.setTextMatrix(
          Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (height() - y)));
      stream.showText(words);
      stream.endText();
      return this;
    }

    public Canvas invisible() throws IOException {
      stream.setRenderingMode(RenderingMode.NEITHER);
      return this;
    }

    public Canvas line(double x1, double y1, double x2, double y2) throws IOException {
      stream.moveTo((float) x1, (float) (height() - y1));
      stream.lineTo((float) x2, (float) (height() - y2));
      stream.stroke();
      return this;
    }

    /** A picture of a page, over all of it. */
    public Canvas scan() throws IOException {
      BufferedImage picture = new BufferedImage(60, 85, BufferedImage.TYPE_BYTE_GRAY);
      picture.createGraphics().fillRect(10, 10, 30, 40);
      return scan(picture);
    }

    /** This picture, over all of the page. */
    public Canvas scan(BufferedImage picture) throws IOException {
      stream.drawImage(
          LosslessFactory.createFromImage(document, picture),
          0,
          0,
          page.getMediaBox().getWidth(),
          height());
      return this;
    }

    Canvas link(double x, double y, double width, String target) throws IOException {
      PDActionURI action = new PDActionURI();
      action.setURI(target);
      PDAnnotationLink link = new PDAnnotationLink();
      link.setAction(action);
      link.setRectangle(new PDRectangle((float) x, (float) (height() - y - 3), (float) width, 14));
      page.getAnnotations().add(link);
      return this;
    }

    /** A font's objects belong to one document: shared, they are mixed up when it is written. */
    private PDFont own(PDFont font) {
      return fonts.computeIfAbsent(
          font, f -> new PDType1Font(FontName.valueOf(f == BOLD ? "HELVETICA_BOLD" : "HELVETICA")));
    }

    private float height() {
      return page.getMediaBox().getHeight();
    }
  }

  public static byte[] of(Drawing... pages) {
    return rotated(0, pages);
  }

  public static byte[] rotated(int degrees, Drawing... pages) {
    try (PDDocument document = document(degrees, pages)) {
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] locked(String userPassword, Drawing... pages) {
    try (PDDocument document = document(0, pages)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument document(int degrees, Drawing... pages) throws IOException {
    EmbeddedFonts.use();
    PDDocument document = new PDDocument();
    for (Drawing drawing : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setRotation(degrees);
      document.addPage(page);
      Canvas canvas = new Canvas(document, page);
      drawing.on(canvas);
      canvas.stream.close();
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
