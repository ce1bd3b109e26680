package legajo.pipeline.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the pages of a picture file, with the decoders that come with Java. */
final class PictureDecoder implements AutoCloseable {
  /** Larger pictures are read at a half of their fineness, a third… */
  private static final double MOST_PIXELS = 50e6;

  /** A page this large at 600 dots per inch would be a square meter. */
  private static final double ABSURD = 1e9;

  private final ImageReader reader;

  private PictureDecoder(ImageReader reader) {
    this.reader = reader;
  }

  static PictureDecoder of(byte[] bytes) throws IOException {
    ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new PictureFile.UndecodedException();
    }
    ImageReader reader = readers.next();
    reader.setInput(in);
    return new PictureDecoder(reader);
  }

  /** How many pages it has; a GIF has one, whatever moves on it. */
  int count() throws IOException {
    boolean pages = reader.getFormatName().toLowerCase(java.util.Locale.ROOT).startsWith("tif");
    return pages ? Math.max(1, reader.getNumImages(true)) : 1;
  }

  /** A page, counted from 0. */
  PagePicture page(int index) throws OcrFailure {
    try {
      double width = reader.getWidth(index);
      double height = reader.getHeight(index);
      if (width * height > ABSURD) {
        throw new OcrFailure("its picture has more than a thousand million pixels");
      }
      int step = (int) Math.ceil(Math.sqrt(width * height / MOST_PIXELS));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      Resolution resolution = Resolution.of(reader, index);
      BufferedImage image = reader.read(index, param);
      return new PagePicture(
          resolution.squared(Shades.of(image)),
          (float) (width * resolution.pointsAcross()),
          (float) (height * resolution.pointsDown()));
    } catch (IOException | RuntimeException damaged) {
      throw new OcrFailure("its picture is damaged or of a kind that is not decoded");
    } catch (OutOfMemoryError tooLarge) {
      throw new OcrFailure("its picture takes more memory than Java has here");
    }
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
