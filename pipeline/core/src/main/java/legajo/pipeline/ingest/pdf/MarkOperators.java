package legajo.pipeline.ingest.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The operators round marked content. */
final class MarkOperators {
  private MarkOperators() {}

  static void addTo(PageReader reader) {
    for (String begin :
        List.of(OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
      reader.addOperator(new PageOperator(reader, begin, operands -> begin(reader, operands)));
    }
    reader.addOperator(
        new PageOperator(
            reader,
            OperatorName.END_MARKED_CONTENT,
            operands -> reader.endMarkedContentSequence()));
  }

  private static void begin(PageReader reader, List<COSBase> operands) {
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
}
