package legajo.pipeline.ingest.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The operators round marked content. */
final class MarkOperators {
  private MarkOperators() {}

  static void addTo(PageReader reader) {
    reader.addOperator(new BeginMarked(reader, OperatorName.BEGIN_MARKED_CONTENT));
    reader.addOperator(new BeginMarked(reader, OperatorName.BEGIN_MARKED_CONTENT_SEQ));
    reader.addOperator(new EndMarked(reader));
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
}
