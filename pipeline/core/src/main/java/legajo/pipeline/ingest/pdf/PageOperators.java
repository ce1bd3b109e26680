package legajo.pipeline.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;

/** The operators of a page's content that matter for its text. */
final class PageOperators {
  /** Forms drawn inside forms, before a file is taken to draw itself. */
  private static final int DEEPEST_FORM = 30;

  private PageOperators() {}

  /** What an operator does with the numbers before it. */
  private interface Action {
    void run(float[] numbers, Matrix ctm);
  }

  static void addTo(PageReader reader) {
    addText(reader);
    addPaths(reader, reader.paths());
    reader.addOperator(new BeginMarked(reader, OperatorName.BEGIN_MARKED_CONTENT));
    reader.addOperator(new BeginMarked(reader, OperatorName.BEGIN_MARKED_CONTENT_SEQ));
    reader.addOperator(new EndMarked(reader));
    reader.addOperator(new Draw(reader));
    reader.addOperator(new InlinePicture(reader));
  }

  private static void addText(PageReader reader) {
    reader.addOperator(new BeginText(reader));
    reader.addOperator(new EndText(reader));
    reader.addOperator(new Concatenate(reader));
    reader.addOperator(new Save(reader));
    reader.addOperator(new Restore(reader));
    reader.addOperator(new SetGraphicsStateParameters(reader));
    reader.addOperator(new SetMatrix(reader));
    reader.addOperator(new MoveText(reader));
    reader.addOperator(new MoveTextSetLeading(reader));
    reader.addOperator(new NextLine(reader));
    reader.addOperator(new SetCharSpacing(reader));
    reader.addOperator(new SetFontAndSize(reader));
    reader.addOperator(new SetTextHorizontalScaling(reader));
    reader.addOperator(new SetTextLeading(reader));
    reader.addOperator(new SetTextRenderingMode(reader));
    reader.addOperator(new SetTextRise(reader));
    reader.addOperator(new SetWordSpacing(reader));
    reader.addOperator(new ShowText(reader));
    reader.addOperator(new ShowTextAdjusted(reader));
    reader.addOperator(new ShowTextLine(reader));
    reader.addOperator(new ShowTextLineAndSpace(reader));
  }

  private static void addPaths(PageReader reader, DrawnPaths paths) {
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

  private static void add(PageReader reader, String name, int numbers, Action action) {
    reader.addOperator(new PathOperator(reader, name, numbers, action));
  }

  private static final class PathOperator extends OperatorProcessor {
    private final PageReader reader;
    private final String name;
    private final int count;
    private final Action action;

    PathOperator(PageReader reader, String name, int count, Action action) {
      super(reader);
      this.reader = reader;
      this.name = name;
      this.count = count;
      this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
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

    @Override
    public String getName() {
      return name;
    }
  }

  private static final class BeginMarked extends OperatorProcessor {
    private final PageReader reader;
    private final String name;

    BeginMarked(PageReader reader, String name) {
      super(reader);
      this.reader = reader;
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      COSName tag = null;
      COSDictionary properties = new COSDictionary();
      for (COSBase operand : operands) {
        if (operand instanceof COSDictionary dictionary) {
          properties = dictionary;
        } else if (operand instanceof COSName first && tag == null) {
          tag = first;
        }
      }
      reader.beginMarked(tag == null ? COSName.getPDFName("") : tag, properties);
    }

    @Override
    public String getName() {
      return name;
    }
  }

  private static final class EndMarked extends OperatorProcessor {
    private final PageReader reader;

    EndMarked(PageReader reader) {
      super(reader);
      this.reader = reader;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      reader.endMarkedContentSequence();
    }

    @Override
    public String getName() {
      return OperatorName.END_MARKED_CONTENT;
    }
  }

  /** Pictures are noted but not decoded; forms are read. */
  private static final class Draw extends OperatorProcessor {
    private final PageReader reader;

    Draw(PageReader reader) {
      super(reader);
      this.reader = reader;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      PDResources resources = reader.getResources();
      if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
        return;
      }
      if (resources.isImageXObject(name)) {
        reader.drawPicture();
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

    @Override
    public String getName() {
      return OperatorName.DRAW_OBJECT;
    }
  }

  private static final class InlinePicture extends OperatorProcessor {
    private final PageReader reader;

    InlinePicture(PageReader reader) {
      super(reader);
      this.reader = reader;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      reader.drawPicture();
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
