package legajo.pipeline.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that strangers wrote: no document type, no entities, nothing from elsewhere. */
final class SafeXml {
  private SafeXml() {}

  /** Says the elements of an XML part to a handler. */
  static void read(byte[] xml, DefaultHandler handler) throws SAXException, IOException {
    XMLReader reader = reader();
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.setEntityResolver((publicId, systemId) -> new InputSource(new java.io.StringReader("")));
    reader.parse(new InputSource(new ByteArrayInputStream(xml)));
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("this Java has no secure XML parser", impossible);
    }
  }
}
