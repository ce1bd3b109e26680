package legajo.pipeline.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import legajo.pipeline.ingest.text.TextDecoding;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads web pages through Tika; nothing that they refer to is fetched. */
final class HtmlReader implements OfficeFile.Reader {
  private static final JSoupParser PARSER = new JSoupParser();

  @Override
  public void read(byte[] bytes, FlowText out) throws IOException, SAXException, TikaException {
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(EncodingDetector.class, (in, metadata) -> charset(bytes, in, metadata));
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      PARSER.parse(in, new HtmlText(out), new Metadata(), context);
    }
  }

  /**
   * What the page says of its encoding, else what its bytes do: Tika's guess fails on short pages.
   */
  private static @Nullable Charset charset(byte[] bytes, InputStream in, Metadata metadata)
      throws IOException {
    Charset declared = new HtmlEncodingDetector().detect(in, metadata);
    return declared != null
        ? declared
        : TextDecoding.decode(bytes)
            .map(decoded -> Charset.forName(decoded.charset()))
            .orElse(null);
  }
}
