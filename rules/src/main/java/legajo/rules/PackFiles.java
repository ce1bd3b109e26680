package legajo.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of a pack, parsed, by their path inside it; and the words that its vocabularies take
 * from ICU.
 *
 * @param roots the files in the order they are read
 * @param icuWords for a source such as {@code icu.months}, its words and their values; a source
 *     that is missing is asked of ICU
 * @param trusted whether the build has checked the files
 */
record PackFiles(
    Map<String, YamlNode> roots, Map<String, Map<String, String>> icuWords, boolean trusted) {
  static PackFiles parsed(Map<String, YamlNode> roots) {
    return new PackFiles(new LinkedHashMap<>(roots), Map.of(), false);
  }
}
