package legajo.pipeline.ingest.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** The operators that draw lines and shapes. */
final class PathOperators {
  private PathOperators() {}

  /** What an operator does with the numbers before it. */
  private interface Action {
    void run(float[] numbers, Matrix ctm);
  }

  static void addTo(PageReader reader, DrawnPaths paths) {
    add(reader, OperatorName.MOVE_TO, 2, (n, ctm) -> paths.moveTo(n[0], n[1], ctm));
    add(reader, OperatorName.LINE_TO, 2, (n, ctm) -> paths.lineTo(n[0], n[1], ctm));
    add(reader, OperatorName.CURVE_TO, 6, (n, ctm) -> paths.curveTo(n[4], n[5], ctm));
    add(
        reader,
        OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
        4,
        (n, ctm) -> paths.curveTo(n[2], n[3], ctm));
    add(
        reader,
        OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
        4,
        (n, ctm) -> paths.curveTo(n[2], n[3], ctm));
    add(
        reader,
        OperatorName.APPEND_RECT,
        4,
        (n, ctm) -> paths.rectangle(n[0], n[1], n[2], n[3], ctm));
    add(reader, OperatorName.CLOSE_PATH, 0, (n, ctm) -> paths.close());
    add(reader, OperatorName.ENDPATH, 0, (n, ctm) -> paths.end());
    for (String stroke :
        List.of(
            OperatorName.STROKE_PATH,
            OperatorName.FILL_NON_ZERO_AND_STROKE,
            OperatorName.FILL_EVEN_ODD_AND_STROKE)) {
      add(reader, stroke, 0, (n, ctm) -> paths.stroke());
    }
    for (String closeAndStroke :
        List.of(
            OperatorName.CLOSE_AND_STROKE,
            OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
            OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE)) {
      add(
          reader,
          closeAndStroke,
          0,
          (n, ctm) -> {
            paths.close();
            paths.stroke();
          });
    }
    for (String fill :
        List.of(
            OperatorName.FILL_NON_ZERO,
            OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD)) {
      add(reader, fill, 0, (n, ctm) -> paths.fill());
    }
  }

  private static void add(PageReader reader, String name, int count, Action action) {
    reader.addOperator(
        new PageOperator(reader, name, operands -> run(reader, operands, count, action)));
  }

  private static void run(PageReader reader, List<COSBase> operands, int count, Action action) {
    if (operands.size() < count) {
      return;
    }
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      numbers[i] = number.floatValue();
    }
    action.run(numbers, reader.getGraphicsState().getCurrentTransformationMatrix());
  }
}
