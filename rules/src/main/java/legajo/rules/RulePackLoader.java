package legajo.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the files of a rule pack and reads them: vocabularies first, then the rules that use them.
 */
final class RulePackLoader {
  private static final String ROOT = "/legajo/rules/";
  private static final String VOCABULARY = "vocabulary/";

  private RulePackLoader() {}

  static RulePack builtIn(String language) {
    PackFiles files = compiled(language).orElseGet(() -> parsed(language));
    return read(RulePack.empty(language), new LinkedHashMap<>(), files);
  }

  /** The pack as its YAML files have it. */
  static RulePack fromYaml(String language) {
    return read(RulePack.empty(language), new LinkedHashMap<>(), parsed(language));
  }

  /** The parsed files of a pack, with all words that ICU has for its language. */
  static PackFiles parsedWithIcu(String language) {
    Map<String, Map<String, String>> icuWords = new LinkedHashMap<>();
    for (String source : IcuNames.SOURCES) {
      IcuNames.of(source, language).ifPresent(words -> icuWords.put(source, words));
    }
    return new PackFiles(parsed(language).roots(), icuWords, true);
  }

  private static Optional<PackFiles> compiled(String language) {
    try (InputStream in = RulePackLoader.class.getResourceAsStream(ROOT + language + ".pack")) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(CompiledPack.read(new DataInputStream(new ByteArrayInputStream(bytes))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static RulePack extend(RulePack base, Path folder) {
    RulePack pack = merged(base, folder);
    List<RulePackException> mistakes = new ExampleCheck(pack).mistakes();
    if (!mistakes.isEmpty()) {
      throw mistakes.get(0);
    }
    return pack;
  }

  static List<RulePackException> mistakesIn(RulePack base, Path folder) {
    try {
      return new ExampleCheck(merged(base, folder)).mistakes();
    } catch (RulePackException mistake) {
      return List.of(mistake);
    }
  }

  private static RulePack merged(RulePack base, Path folder) {
    Map<String, List<Rule>> rules = new LinkedHashMap<>();
    base.kinds().forEach(kind -> rules.put(kind, new ArrayList<>(base.rules(kind).rules())));
    return read(base, rules, filesOf(folder));
  }

  private static RulePack read(RulePack base, Map<String, List<Rule>> rules, PackFiles files) {
    Map<String, Vocabulary> vocabularies = new LinkedHashMap<>(base.vocabulariesByName());
    Confusions confusions = base.confusions();
    Calibration calibration = base.calibration();
    WordOrder wordOrder = base.wordOrder();
    Map<String, YamlNode> ruleFiles = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> file : files.roots().entrySet()) {
      if (file.getKey().startsWith(VOCABULARY)) {
        new VocabularyReader(base.language(), vocabularies, files).read(file.getValue());
      } else if (file.getKey().equals(Confusions.FILE)) {
        confusions = Confusions.read(file.getValue(), confusions);
      } else if (file.getKey().equals(Calibration.FILE)) {
        calibration = Calibration.read(file.getValue(), calibration);
      } else if (file.getKey().equals(WordOrder.FILE)) {
        wordOrder = WordOrder.read(file.getValue());
      } else {
        ruleFiles.put(file.getKey(), file.getValue());
      }
    }
    RuleReader reader = new RuleReader(vocabularies);
    ruleFiles.forEach((path, root) -> merge(rules, kindOf(path), reader.read(root)));
    return new RulePack(base.language(), vocabularies, rules, confusions, wordOrder, calibration);
  }

  /** A rule of a known id takes the place of the known one. */
  private static void merge(Map<String, List<Rule>> rules, String kind, List<Rule> added) {
    for (Rule rule : added) {
      rules.values().forEach(ofKind -> ofKind.removeIf(known -> known.id().equals(rule.id())));
      rules.computeIfAbsent(kind, k -> new ArrayList<>()).add(rule);
    }
  }

  private static String kindOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
  }

  private static PackFiles parsed(String language) {
    Map<String, YamlNode> roots = new LinkedHashMap<>();
    String folder = ROOT + language + "/";
    YamlNode index = YamlFile.parse(folder + "pack.yaml", resource(folder + "pack.yaml"));
    for (String path : index.texts()) {
      roots.put(path, YamlFile.parse(language + "/" + path, resource(folder + path)));
    }
    return PackFiles.parsed(roots);
  }

  private static String resource(String path) {
    try (InputStream in = RulePackLoader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such resource of a rule pack: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PackFiles filesOf(Path folder) {
    Map<String, YamlNode> files = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> paths = walk.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
      for (Path path : paths) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!name.equals("pack.yaml")) {
          files.put(name, YamlFile.parse(folder + "/" + name, Files.readString(path)));
        }
      }
    } catch (IOException unreadable) {
      throw new RulePackException(
          folder + ":1", "the folder can't be read: " + unreadable.getMessage());
    }
    if (files.isEmpty()) {
      throw new RulePackException(folder + ":1", "the folder holds no .yaml file");
    }
    return PackFiles.parsed(files);
  }
}
