package legajo.pipeline.ingest.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a part of an OOXML package refers to (ISO/IEC 29500-2, 6.5). */
final class Relations extends DefaultHandler {
  private final String folder;
  private final Map<String, Relation> byId = new LinkedHashMap<>();

  private Relations(String folder) {
    this.folder = folder;
  }

  /**
   * A reference.
   *
   * @param type its kind, an address
   * @param target a part's name, or an address outside
   */
  record Relation(String type, String target) {}

  /** The references of a part. */
  static Relations of(ZipParts parts, String part) throws IOException, SAXException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    return read(parts, folder + "_rels/" + part.substring(slash + 1) + ".rels", folder);
  }

  /** The references in a file of them at the package's root. */
  static Relations in(ZipParts parts, String file) throws IOException, SAXException {
    return read(parts, file, "");
  }

  private static Relations read(ZipParts parts, String file, String folder)
      throws IOException, SAXException {
    Relations relations = new Relations(folder);
    Optional<byte[]> xml = parts.part(file);
    if (xml.isPresent()) {
      SafeXml.read(xml.get(), relations);
    }
    return relations;
  }

  Optional<Relation> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The first whose type ends so. */
  Optional<Relation> ofType(String ending) {
    return allOfType(ending).stream().findFirst();
  }

  List<Relation> allOfType(String ending) {
    return byId.values().stream().filter(relation -> relation.type().endsWith(ending)).toList();
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    String id = attributes.getValue("Id");
    String target = attributes.getValue("Target");
    if (name.equals("Relationship") && id != null && target != null) {
      boolean outside = "External".equals(attributes.getValue("TargetMode"));
      String type = String.valueOf(attributes.getValue("Type"));
      byId.put(id, new Relation(type, outside ? target : resolved(target)));
    }
  }

  private String resolved(String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    Deque<String> path = new ArrayDeque<>();
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
