package legajo.pipeline.ingest.pdf;

import javax.imageio.ImageIO;
import legajo.pipeline.ingest.ocr.OcrFailure;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Pictures in a format that this program has no decoder for; PDFBox would leave them blank. */
final class UndecodedPictures {
  private UndecodedPictures() {}

  /** Fails where a page has one. */
  static void check(PDPage page) throws OcrFailure {
    COSDictionary resources =
        page.getResources() == null ? null : page.getResources().getCOSObject();
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      return;
    }
    for (COSName name : objects.keySet()) {
      COSStream object = objects.getCOSStream(name);
      if (object != null && isJpeg2000(object) && !canDecode()) {
        throw new OcrFailure(
            "its picture is a JPEG 2000, which is not decoded here: print the file to a new PDF,"
                + " and read that");
      }
    }
  }

  private static boolean isJpeg2000(COSStream object) {
    COSBase filter = object.getFilters();
    return COSName.JPX_DECODE.equals(filter)
        || filter instanceof COSArray filters && filters.indexOf(COSName.JPX_DECODE) >= 0;
  }

  private static boolean canDecode() {
    return ImageIO.getImageReadersByFormatName("JPEG2000").hasNext();
  }
}
