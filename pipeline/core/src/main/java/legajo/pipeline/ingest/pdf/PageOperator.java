package legajo.pipeline.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** An operator of a page's content. */
final class PageOperator extends OperatorProcessor {
  private final String name;
  private final Action action;

  /** What an operator does with the operands before it. */
  interface Action {
    void run(List<COSBase> operands) throws IOException;
  }

  PageOperator(PDFStreamEngine reader, String name, Action action) {
    super(reader);
    this.name = name;
    this.action = action;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    action.run(operands);
  }

  @Override
  public String getName() {
    return name;
  }
}
