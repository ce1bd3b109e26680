package legajo.pipeline.ingest.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import legajo.pipeline.ingest.pdf.MadePdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as a scanner delivers them, made for a test: fine or coarse, turned, askew, noisy. */
public final class Scans {
  private Scans() {}

  /** The picture of a page of A4. */
  public static BufferedImage of(int dpi, MadePdf.Drawing drawing) {
    return of(dpi, MadePdf.of(drawing));
  }

  /** The picture of the first page of a PDF. */
  public static BufferedImage of(int dpi, byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of a page, one below the other. */
  public static MadePdf.Drawing lines(List<String> lines) {
    return page -> {
      for (int i = 0; i < lines.size(); i++) {
        page.text(70, 90 + 16 * i, lines.get(i));
      }
    };
  }

  /** A picture turned clockwise, its canvas grown to hold all of it. */
  public static BufferedImage turned(BufferedImage image, double degrees) {
    double angle = Math.toRadians(degrees);
    double sin = Math.abs(Math.sin(angle));
    double cos = Math.abs(Math.cos(angle));
    int width = (int) Math.round(image.getWidth() * cos + image.getHeight() * sin);
    int height = (int) Math.round(image.getHeight() * cos + image.getWidth() * sin);
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = out.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(angle);
    graphics.drawImage(image, -image.getWidth() / 2, -image.getHeight() / 2, null);
    graphics.dispose();
    return out;
  }

  /** A picture with the grain of a cheap scanner. */
  public static BufferedImage noisy(BufferedImage image, int strength) {
    Random random = new Random(11);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int shade = image.getRaster().getSample(x, y, 0) + (int) (random.nextGaussian() * strength);
        image.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, shade)));
      }
    }
    return image;
  }

  /** A picture whose light falls off from the top left to this share at the bottom right. */
  public static BufferedImage shaded(BufferedImage image, double least) {
    double way = image.getWidth() + image.getHeight();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double light = 1 - (1 - least) * (x + y) / way;
        int shade = (int) (image.getRaster().getSample(x, y, 0) * light);
        image.getRaster().setSample(x, y, 0, shade);
      }
    }
    return image;
  }

  /** A PDF whose pages are these pictures and nothing else. */
  public static byte[] pdf(BufferedImage... pictures) {
    return MadePdf.of(
        List.of(pictures).stream()
            .map(picture -> (MadePdf.Drawing) page -> page.scan(picture))
            .toArray(MadePdf.Drawing[]::new));
  }

  /** A picture file. */
  public static byte[] file(String format, BufferedImage picture) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(picture, format, out)) {
        throw new IllegalArgumentException("no writer for " + format);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A TIFF of several pages. */
  public static byte[] tiff(BufferedImage... pictures) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage picture : pictures) {
        writer.writeToSequence(new IIOImage(picture, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
