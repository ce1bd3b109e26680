package legajo.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A part of a YAML file that knows its line, so that each mistake can say where it stands. */
final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The root of a file; an empty file is a mistake. */
  static YamlNode parse(String file, String yaml) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      return new YamlNode(
          file, root.orElseThrow(() -> new RulePackException(file + ":1", "the file is empty")));
    } catch (MarkedYamlEngineException mistake) {
      int line = mistake.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new RulePackException(file + ":" + line, "not YAML: " + mistake.getProblem());
    }
  }

  /** {@code file:line}. */
  String at() {
    return file + ":" + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  RulePackException mistake(String message) {
    return new RulePackException(at(), message);
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw mistake("expected text here");
  }

  List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
      return items;
    }
    throw mistake("expected a list here");
  }

  /** The items of a list, or a single value as a list of one. */
  List<YamlNode> itemsOrOne() {
    return node instanceof SequenceNode ? items() : List.of(this);
  }

  List<String> texts() {
    return itemsOrOne().stream().map(YamlNode::text).toList();
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw mistake("expected 'key: value' here");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.mistake("the key '" + key.text() + "' stands twice");
      }
    }
    return entries;
  }

  /** The entries, none of which may have another key than these. */
  Map<String, YamlNode> entries(Set<String> known) {
    Map<String, YamlNode> entries = entries();
    entries.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw value.mistake("unknown key '" + key + "'; known are " + String.join(", ", known));
          }
        });
    return entries;
  }
}
