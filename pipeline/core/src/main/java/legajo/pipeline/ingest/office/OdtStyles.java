package legajo.pipeline.ingest.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The styles of an OpenDocument text that matter for its words (ODF 1.3 part 3, 16). */
final class OdtStyles {
  private static final int LEVELS = 10;
  private static final int DEEPEST = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, ListStyle> lists = new HashMap<>();
  private final ListStyle outline = new ListStyle();
  private @Nullable Style current;
  private @Nullable ListStyle currentList;

  private static final class Style {
    String parent = "";
    String list = "";
    boolean breaksPage;
    @Nullable Boolean bold;
    boolean hidden;
  }

  /** How one level of a list numbers its items. */
  static final class Level {
    ListLabels.Format format = ListLabels.Format.NONE;
    String prefix = "";
    String suffix = "";
    int start = 1;
    int shownLevels = 1;
  }

  /** The levels of a list, from 0. */
  static final class ListStyle {
    private final Level[] levels = new Level[LEVELS];

    ListStyle() {
      for (int i = 0; i < LEVELS; i++) {
        levels[i] = new Level();
      }
    }

    Level level(int depth) {
      return levels[Math.max(0, Math.min(LEVELS - 1, depth))];
    }
  }

  /** Takes note of an element of the styles. */
  void begin(String name, Attributes attributes) {
    switch (name) {
      case "style" -> beginStyle(attributes);
      case "list-style" -> {
        currentList = new ListStyle();
        lists.put(value(attributes, "name"), currentList);
      }
      case "outline-style" -> currentList = outline;
      case "list-level-style-number", "outline-level-style" -> numbered(attributes);
      case "list-level-style-bullet", "list-level-style-image" -> {
        if (currentList != null) {
          levelOf(currentList, attributes).format = ListLabels.Format.BULLET;
        }
      }
      case "paragraph-properties" -> {
        if (current != null) {
          current.breaksPage |= value(attributes, "break-before").equals("page");
        }
      }
      case "text-properties" -> letters(attributes);
      default -> {}
    }
  }

  void end(String name) {
    switch (name) {
      case "style" -> current = null;
      case "list-style", "outline-style" -> currentList = null;
      default -> {}
    }
  }

  private void beginStyle(Attributes attributes) {
    Style style = new Style();
    style.parent = value(attributes, "parent-style-name");
    style.list = value(attributes, "list-style-name");
    // A paragraph that begins with another page layout begins a page.
    style.breaksPage = !value(attributes, "master-page-name").isEmpty();
    current = style;
    styles.put(value(attributes, "family") + "/" + value(attributes, "name"), style);
  }

  private void letters(Attributes attributes) {
    Style style = current;
    if (style == null) {
      return;
    }
    String weight = value(attributes, "font-weight");
    if (!weight.isEmpty()) {
      style.bold = weight.equals("bold") || DocxValues.number(weight, 0) >= 600;
    }
    style.hidden |= value(attributes, "display").equals("none");
  }

  private void numbered(Attributes attributes) {
    if (currentList == null) {
      return;
    }
    Level level = levelOf(currentList, attributes);
    level.format =
        switch (value(attributes, "num-format")) {
          case "" -> ListLabels.Format.NONE;
          case "a" -> ListLabels.Format.LOWER_LETTER;
          case "A" -> ListLabels.Format.UPPER_LETTER;
          case "i" -> ListLabels.Format.LOWER_ROMAN;
          case "I" -> ListLabels.Format.UPPER_ROMAN;
          default -> ListLabels.Format.DECIMAL;
        };
    level.prefix = value(attributes, "num-prefix");
    level.suffix = value(attributes, "num-suffix");
    level.start = DocxValues.number(value(attributes, "start-value"), 1);
    level.shownLevels = DocxValues.number(value(attributes, "display-levels"), 1);
  }

  private static Level levelOf(ListStyle list, Attributes attributes) {
    return list.level(DocxValues.number(value(attributes, "level"), 1) - 1);
  }

  /** The numbering of headings. */
  ListStyle outline() {
    return outline;
  }

  /** A list's style; one that prints nothing where the file has none of this name. */
  ListStyle list(String name) {
    return lists.getOrDefault(name, new ListStyle());
  }

  /** The list style that a paragraph style names; empty where it names none. */
  String listOf(String paragraphStyle) {
    Style style = styles.get("paragraph/" + paragraphStyle);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      if (!style.list.isEmpty()) {
        return style.list;
      }
      style = styles.get("paragraph/" + style.parent);
    }
    return "";
  }

  boolean breaksPage(String paragraphStyle) {
    Style style = styles.get("paragraph/" + paragraphStyle);
    return style != null && style.breaksPage;
  }

  boolean isHidden(String textStyle) {
    Style style = styles.get("text/" + textStyle);
    return style != null && style.hidden;
  }

  /** Whether letters of this style are bold; what the style leaves open stays as it was. */
  boolean isBold(String family, String name, boolean otherwise) {
    Style style = styles.get(family + "/" + name);
    for (int depth = 0; style != null && depth < DEEPEST; depth++) {
      if (style.bold != null) {
        return style.bold;
      }
      style = styles.get(family + "/" + style.parent);
    }
    return otherwise;
  }

  /** An attribute by its local name; empty where there is none. */
  static String value(Attributes attributes, String localName) {
    return DocxValues.attribute(attributes, localName);
  }
}
