package legajo.pipeline.ingest.office;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.SAXException;

/** Reads web pages through Tika; nothing that they refer to is fetched. */
final class HtmlReader implements OfficeFile.Reader {
  private static final JSoupParser PARSER = new JSoupParser();

  @Override
  public void read(byte[] bytes, FlowText out) throws IOException, SAXException, TikaException {
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      PARSER.parse(in, new HtmlText(out), new Metadata(), context);
    }
  }
}
