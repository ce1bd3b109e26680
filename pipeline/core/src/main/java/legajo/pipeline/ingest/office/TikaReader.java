package legajo.pipeline.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a format through Tika's parser for it. Pictures and files inside are left alone. */
final class TikaReader implements OfficeFile.Reader {
  private static final EmbeddedDocumentExtractor NOTHING_INSIDE =
      new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
          return false;
        }

        @Override
        public void parseEmbedded(
            InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
      };

  private final Parser parser;
  private final boolean collapseBlanks;

  private TikaReader(Parser parser, boolean collapseBlanks) {
    this.parser = parser;
    this.collapseBlanks = collapseBlanks;
  }

  /** The only readers of their formats, made when first asked for. */
  private static final class Docx {
    static final TikaReader READER = new TikaReader(new OOXMLParser(), false);
  }

  private static final class Doc {
    static final TikaReader READER = new TikaReader(new OfficeParser(), false);
  }

  private static final class Odt {
    static final TikaReader READER = new TikaReader(new OpenDocumentParser(), false);
  }

  private static final class FlatOdt {
    static final TikaReader READER = new TikaReader(new FlatOpenDocumentParser(), false);
  }

  private static final class Rtf {
    static final TikaReader READER = new TikaReader(new RTFParser(), false);
  }

  private static final class Html {
    static final TikaReader READER = new TikaReader(new JSoupParser(), true);
  }

  static TikaReader docx() {
    return Docx.READER;
  }

  static TikaReader doc() {
    return Doc.READER;
  }

  static TikaReader odt() {
    return Odt.READER;
  }

  static TikaReader flatOdt() {
    return FlatOdt.READER;
  }

  static TikaReader rtf() {
    return Rtf.READER;
  }

  static TikaReader html() {
    return Html.READER;
  }

  @Override
  public void read(byte[] bytes, FlowText out) throws IOException, SAXException, TikaException {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      parser.parse(in, new XhtmlText(out, collapseBlanks), new Metadata(), context());
    }
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, NOTHING_INSIDE);
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setIncludeDeletedContent(false);
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }
}
