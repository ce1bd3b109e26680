package legajo.pipeline.ingest.office;

import org.xml.sax.Attributes;

/** How WordprocessingML writes values; strict and transitional files differ in the namespace. */
final class DocxValues {
  private DocxValues() {}

  /** The element's {@code w:val}; empty where it has none. */
  static String value(Attributes attributes) {
    return attribute(attributes, "val");
  }

  /** An attribute by its local name, whatever its namespace; empty where there is none. */
  static String attribute(Attributes attributes, String localName) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(localName)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /** A toggle is on where its value is absent (ISO/IEC 29500-1, 17.17.4). */
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException absent) {
      return otherwise;
    }
  }
}
