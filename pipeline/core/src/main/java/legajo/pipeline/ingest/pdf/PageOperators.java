package legajo.pipeline.ingest.pdf;

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

/** The operators of a page's content that matter for its text. */
final class PageOperators {
  private PageOperators() {}

  static void addTo(PageReader reader) {
    addText(reader);
    PathOperators.addTo(reader, reader.paths());
    MarkOperators.addTo(reader);
    ObjectOperators.addTo(reader);
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
}
