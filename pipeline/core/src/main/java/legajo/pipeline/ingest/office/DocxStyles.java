package legajo.pipeline.ingest.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The styles of a DOCX file: which are headings, which are bold, which number their paragraphs. */
final class DocxStyles extends DefaultHandler {
  private static final int DEEPEST = 20;
  private static final int BODY_TEXT = 9;

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable Style current;
  private String defaultParagraph = "";

  /** A style as far as it matters for the text; absent where it leaves a property to its base. */
  private static final class Style {
    String basedOn = "";
    boolean heading;
    @Nullable Boolean bold;
    @Nullable Integer outlineLevel;
    @Nullable String numId;
    @Nullable Integer numLevel;
    boolean pageBreakBefore;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    String value = DocxValues.value(attributes);
    if (name.equals("style")) {
      begin(attributes);
    }
    Style style = current;
    if (style == null) {
      return;
    }
    switch (name) {
      case "name" -> style.heading = isHeadingName(value);
      case "basedOn" -> style.basedOn = value;
      case "b" -> style.bold = DocxValues.isOn(value);
      case "outlineLvl" -> style.outlineLevel = DocxValues.number(value, BODY_TEXT);
      case "numId" -> style.numId = value;
      case "ilvl" -> style.numLevel = DocxValues.number(value, 0);
      case "pageBreakBefore" -> style.pageBreakBefore = DocxValues.isOn(value);
      default -> {}
    }
  }

  private void begin(Attributes attributes) {
    Style style = new Style();
    current = style;
    String id = DocxValues.attribute(attributes, "styleId");
    styles.put(id, style);
    boolean standard = DocxValues.isOn(DocxValues.attribute(attributes, "default"));
    if (standard
        && !DocxValues.attribute(attributes, "default").isEmpty()
        && DocxValues.attribute(attributes, "type").equals("paragraph")) {
      defaultParagraph = id;
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("style")) {
      current = null;
    }
  }

  /** The style of paragraphs that name none. */
  String defaultParagraph() {
    return defaultParagraph;
  }

  /** Whether the style, or one it is based on, is a heading's. */
  boolean isHeading(String id) {
    for (Style style = styles.get(id); style != null; style = styles.get(style.basedOn)) {
      Integer level = style.outlineLevel;
      if (style.heading || level != null && level < BODY_TEXT) {
        return true;
      }
      if (style.basedOn.equals(id)) {
        return false;
      }
    }
    return false;
  }

  boolean isBold(String id) {
    Style style = styles.get(id);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      if (style.bold != null) {
        return style.bold;
      }
      style = styles.get(style.basedOn);
    }
    return false;
  }

  boolean breaksPage(String id) {
    Style style = styles.get(id);
    return style != null && style.pageBreakBefore;
  }

  /** The list that the style puts its paragraphs in; empty where in none. */
  String numId(String id) {
    Style style = styles.get(id);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      if (style.numId != null) {
        return style.numId;
      }
      style = styles.get(style.basedOn);
    }
    return "";
  }

  /** The level of that list, -1 where the list itself tells by naming the style. */
  int numLevel(String id) {
    Style style = styles.get(id);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      if (style.numLevel != null) {
        return style.numLevel;
      }
      style = styles.get(style.basedOn);
    }
    return -1;
  }

  /** Names of built-in styles are English in every language's Word. */
  private static boolean isHeadingName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("heading ") || lower.equals("title");
  }
}
