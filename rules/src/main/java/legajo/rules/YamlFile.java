package legajo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Parses the YAML files of a pack. */
final class YamlFile {
  private final String name;

  private YamlFile(String name) {
    this.name = name;
  }

  /** The root of a file; an empty file is a mistake. */
  static YamlNode parse(String name, String yaml) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).setUseMarks(true).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      return new YamlFile(name)
          .node(root.orElseThrow(() -> new RulePackException(name + ":1", "the file is empty")));
    } catch (MarkedYamlEngineException mistake) {
      int line = mistake.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new RulePackException(name + ":" + line, "not YAML: " + mistake.getProblem());
    }
  }

  private YamlNode node(Node node) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    if (node instanceof ScalarNode scalar) {
      return YamlNode.text(name, line, scalar.getValue());
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(node(item)));
      return YamlNode.list(name, line, items);
    }
    if (node instanceof MappingNode mapping) {
      List<YamlNode.Entry> entries = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        entries.add(new YamlNode.Entry(node(tuple.getKeyNode()), node(tuple.getValueNode())));
      }
      return YamlNode.mapping(name, line, entries);
    }
    throw new RulePackException(name + ":" + line, "anchors and aliases are not read");
  }
}
