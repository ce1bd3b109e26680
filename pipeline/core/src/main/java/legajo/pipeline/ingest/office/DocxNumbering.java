package legajo.pipeline.ingest.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The lists of a DOCX file, and the numbers that they have counted to (ISO/IEC 29500-1, 17.9). For
 * one file, read once in order.
 */
final class DocxNumbering extends DefaultHandler {
  private static final int LEVELS = ListCounts.LEVELS;

  private final DocxStyles styles;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private @Nullable Definition definition;
  private @Nullable Instance instance;
  private int level;
  private boolean inOverride;

  DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  /** How one level of a list looks. */
  private static final class Level {
    int start = 1;
    ListLabels.Format format = ListLabels.Format.DECIMAL;
    String text = "";
    String style = "";
  }

  /** A list's levels, and its counters: all its instances count on together. */
  private static final class Definition {
    final Level[] levels = new Level[LEVELS];
    final ListCounts counts = new ListCounts();
    String linkedStyle = "";

    Definition() {
      for (int i = 0; i < LEVELS; i++) {
        levels[i] = new Level();
      }
    }
  }

  /** A use of a list; may begin to count anew. */
  private static final class Instance {
    String definition = "";
    final Map<Integer, Integer> restarts = new HashMap<>();
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "abstractNum" -> {
        definition = new Definition();
        definitions.put(DocxValues.attribute(attributes, "abstractNumId"), definition);
      }
      case "num" -> {
        instance = new Instance();
        instances.put(DocxValues.attribute(attributes, "numId"), instance);
      }
      case "lvl", "lvlOverride" -> {
        inOverride |= name.equals("lvlOverride");
        int named = DocxValues.number(DocxValues.attribute(attributes, "ilvl"), 0);
        level = Math.max(0, Math.min(LEVELS - 1, named));
      }
      default -> property(name, DocxValues.value(attributes));
    }
  }

  private void property(String name, String value) {
    if (instance != null) {
      if (name.equals("abstractNumId")) {
        instance.definition = value;
      } else if (name.equals("startOverride")) {
        instance.restarts.put(level, DocxValues.number(value, 1));
      }
    } else if (definition != null && !inOverride) {
      Level at = definition.levels[level];
      switch (name) {
        case "start" -> at.start = DocxValues.number(value, 1);
        case "numFmt" -> at.format = format(value);
        case "lvlText" -> at.text = value;
        case "pStyle" -> at.style = value;
        case "numStyleLink" -> definition.linkedStyle = value;
        default -> {}
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "abstractNum" -> definition = null;
      case "num" -> instance = null;
      case "lvlOverride" -> inOverride = false;
      default -> {}
    }
  }

  /** Whether paragraphs of this list have a bullet or number at all. */
  boolean isList(String numId) {
    return !numId.equals("0") && definitionOf(numId).isPresent();
  }

  /** The level whose paragraphs a style numbers; 0 where the list names it nowhere. */
  int levelOf(String numId, String style) {
    Optional<Definition> list = definitionOf(numId);
    for (int i = 0; list.isPresent() && i < LEVELS; i++) {
      if (!style.isEmpty() && list.get().levels[i].style.equals(style)) {
        return i;
      }
    }
    return 0;
  }

  boolean isBullet(String numId, int itemLevel) {
    return definitionOf(numId)
        .map(list -> list.levels[itemLevel].format == ListLabels.Format.BULLET)
        .orElse(false);
  }

  /** Counts an item on and gives its label: "2.", "a)", a bullet; empty where none is printed. */
  String nextLabel(String numId, int itemLevel) {
    Optional<Definition> found = definitionOf(numId);
    if (found.isEmpty()) {
      return "";
    }
    Definition list = found.get();
    count(list, instances.getOrDefault(numId, new Instance()), itemLevel);
    Level at = list.levels[itemLevel];
    return switch (at.format) {
      case BULLET -> ListLabels.BULLET;
      case NONE -> "";
      default -> label(list, at.text);
    };
  }

  private static void count(Definition list, Instance used, int itemLevel) {
    Integer restart = used.restarts.remove(itemLevel);
    if (restart != null) {
      list.counts.restart(itemLevel, restart);
    } else {
      list.counts.next(itemLevel, list.levels[itemLevel].start);
    }
  }

  /** The level's pattern with its numbers: %1 is that of the first level. */
  private static String label(Definition list, String pattern) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int named = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && named >= 0 && named < LEVELS) {
        Level at = list.levels[named];
        out.append(ListLabels.number(list.counts.at(named, at.start), at.format));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private Optional<Definition> definitionOf(String numId) {
    Instance used = instances.get(numId);
    Definition list = used == null ? null : definitions.get(used.definition);
    if (list != null && !list.linkedStyle.isEmpty()) {
      Instance linked = instances.get(styles.numId(list.linkedStyle));
      Definition target = linked == null ? null : definitions.get(linked.definition);
      return Optional.ofNullable(target != null ? target : list);
    }
    return Optional.ofNullable(list);
  }

  private static ListLabels.Format format(String name) {
    return switch (name) {
      case "lowerLetter" -> ListLabels.Format.LOWER_LETTER;
      case "upperLetter" -> ListLabels.Format.UPPER_LETTER;
      case "lowerRoman" -> ListLabels.Format.LOWER_ROMAN;
      case "upperRoman" -> ListLabels.Format.UPPER_ROMAN;
      case "bullet" -> ListLabels.Format.BULLET;
      case "none" -> ListLabels.Format.NONE;
      default -> ListLabels.Format.DECIMAL;
    };
  }
}
