package legajo.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack as the build writes it: the parsed files and the words taken from ICU. Reading it needs
 * neither a YAML parser nor ICU, which is most of the time that a short run of the program would
 * take.
 */
final class CompiledPack {
  private static final int VERSION = 1;
  private static final byte TEXT = 0;
  private static final byte LIST = 1;
  private static final byte MAPPING = 2;

  private CompiledPack() {}

  static void write(PackFiles files, DataOutputStream out) throws IOException {
    out.writeInt(VERSION);
    out.writeInt(files.icuWords().size());
    for (Map.Entry<String, Map<String, String>> source : files.icuWords().entrySet()) {
      out.writeUTF(source.getKey());
      out.writeInt(source.getValue().size());
      for (Map.Entry<String, String> word : source.getValue().entrySet()) {
        out.writeUTF(word.getKey());
        out.writeUTF(word.getValue());
      }
    }
    out.writeInt(files.roots().size());
    for (Map.Entry<String, YamlNode> file : files.roots().entrySet()) {
      out.writeUTF(file.getKey());
      out.writeUTF(file.getValue().at().replaceFirst(":[0-9]+$", ""));
      write(file.getValue(), out);
    }
  }

  private static void write(YamlNode node, DataOutputStream out) throws IOException {
    out.writeInt(node.line());
    if (node.isText()) {
      out.writeByte(TEXT);
      out.writeUTF(node.text());
    } else if (node.isMapping()) {
      out.writeByte(MAPPING);
      out.writeInt(node.pairs().size());
      for (YamlNode.Entry pair : node.pairs()) {
        write(pair.key(), out);
        write(pair.value(), out);
      }
    } else {
      out.writeByte(LIST);
      out.writeInt(node.items().size());
      for (YamlNode item : node.items()) {
        write(item, out);
      }
    }
  }

  static PackFiles read(DataInputStream in) throws IOException {
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("a compiled pack of version " + version + ", not " + VERSION);
    }
    Map<String, Map<String, String>> icuWords = new LinkedHashMap<>();
    for (int sources = in.readInt(); sources > 0; sources--) {
      Map<String, String> words =
          icuWords.computeIfAbsent(in.readUTF(), s -> new LinkedHashMap<>());
      for (int count = in.readInt(); count > 0; count--) {
        String word = in.readUTF();
        words.put(word, in.readUTF());
      }
    }
    Map<String, YamlNode> roots = new LinkedHashMap<>();
    for (int files = in.readInt(); files > 0; files--) {
      String path = in.readUTF();
      roots.put(path, readNode(in.readUTF(), in));
    }
    return new PackFiles(roots, icuWords, true);
  }

  private static YamlNode readNode(String file, DataInputStream in) throws IOException {
    int line = in.readInt();
    byte kind = in.readByte();
    if (kind == TEXT) {
      return YamlNode.text(file, line, in.readUTF());
    }
    int count = in.readInt();
    if (kind == LIST) {
      List<YamlNode> items = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        items.add(readNode(file, in));
      }
      return YamlNode.list(file, line, items);
    }
    List<YamlNode.Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      YamlNode key = readNode(file, in);
      entries.add(new YamlNode.Entry(key, readNode(file, in)));
    }
    return YamlNode.mapping(file, line, entries);
  }
}
