package legajo.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.gold.GoldRecord.Participant;
import legajo.corpus.gold.GoldRecord.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports whose lists of participants are told in other shapes, with their gold. Arguments:
 * {@code sentences} or {@code lines}; a folder of gold; the folder to write.
 */
public final class RetellReports {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** End of the name of a member that lists all the ways in which a value may be given. */
  private static final String ALTERNATIVES = "Any";

  private RetellReports() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("wanted: sentences or lines; a folder of gold; a folder");
    }
    RetoldReports retelling = new RetoldReports(arguments[0].equals("sentences"));
    Path reports = Files.createDirectories(Path.of(arguments[2], "reports"));
    Path records = Files.createDirectories(Path.of(arguments[2], "records"));
    Path folder = Path.of(arguments[1]);
    for (String name : GoldFolder.open(folder).names()) {
      ObjectNode record =
          (ObjectNode) JSON.readTree(folder.resolve("records").resolve(name + ".json"));
      String file = record.get("file").asString();
      String told = Files.readString(folder.resolve("reports").resolve(file));
      Optional<String> text = retelling.retold(told, file, sections(record), people(record));
      if (text.isPresent()) {
        record.get("participants").forEach(person -> ((ObjectNode) person).remove("note"));
        Files.writeString(reports.resolve(file), text.get());
        Files.writeString(records.resolve(name + ".json"), record.toPrettyString());
      }
    }
  }

  private static List<Section> sections(JsonNode record) {
    List<Section> sections = new ArrayList<>();
    for (JsonNode section : record.get("sections")) {
      sections.add(JSON.treeToValue(withFirstAlternatives(section), Section.class));
    }
    return sections;
  }

  private static List<Participant> people(JsonNode record) {
    List<Participant> people = new ArrayList<>();
    for (JsonNode person : record.get("participants")) {
      ObjectNode one = withFirstAlternatives(person);
      JsonNode institution = one.remove("institution");
      JsonNode institutions = person.path("institutionAny");
      one.set("institutionAny", institutions.isArray() ? institutions : listOf(institution));
      people.add(JSON.treeToValue(one, Participant.class));
    }
    return people;
  }

  private static ArrayNode listOf(@Nullable JsonNode value) {
    ArrayNode list = JSON.createArrayNode();
    if (value != null && !value.isNull()) {
      list.add(value);
    }
    return list;
  }

  /**
   * A part of a record, where each value that may be given in several ways is given in the first.
   */
  private static ObjectNode withFirstAlternatives(JsonNode part) {
    ObjectNode plain = JSON.createObjectNode();
    part.properties()
        .forEach(
            member -> {
              String key = member.getKey();
              if (key.endsWith(ALTERNATIVES)) {
                String value = key.substring(0, key.length() - ALTERNATIVES.length());
                plain.set(value, member.getValue().get(0));
              } else {
                plain.set(key, member.getValue());
              }
            });
    return plain;
  }
}
