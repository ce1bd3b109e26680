package legajo.pipeline.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** The operators that draw pictures and forms. */
final class ObjectOperators {
  /** Forms drawn inside forms, before a file is taken to draw itself. */
  private static final int DEEPEST_FORM = 30;

  private ObjectOperators() {}

  static void addTo(PageReader reader) {
    reader.addOperator(
        new PageOperator(reader, OperatorName.DRAW_OBJECT, operands -> draw(reader, operands)));
    reader.addOperator(
        new PageOperator(
            reader, OperatorName.BEGIN_INLINE_IMAGE, operands -> reader.drawPicture(0)));
  }

  /** Pictures are noted but not decoded; forms are read. */
  private static void draw(PageReader reader, List<COSBase> operands) throws IOException {
    PDResources resources = reader.getResources();
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
      return;
    }
    if (resources.isImageXObject(name)) {
      reader.drawPicture(pixels(resources, name));
      return;
    }
    PDXObject object = resources.getXObject(name);
    if (reader.getLevel() > DEEPEST_FORM) {
      return;
    }
    reader.increaseLevel();
    try {
      if (object instanceof PDTransparencyGroup group) {
        reader.showTransparencyGroup(group);
      } else if (object instanceof PDFormXObject form) {
        reader.showForm(form);
      }
    } finally {
      reader.decreaseLevel();
    }
  }

  /** As its dictionary says: nothing of the picture itself is loaded. */
  private static double pixels(PDResources resources, COSName name) {
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSStream picture = objects == null ? null : objects.getCOSStream(name);
    return picture == null
        ? 0
        : Math.max(0, picture.getInt(COSName.WIDTH, 0))
            * (double) Math.max(0, picture.getInt(COSName.HEIGHT, 0));
  }
}
