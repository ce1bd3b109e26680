package legajo.corpus.gold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Facts;
import legajo.corpus.facts.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a gold record, strictly: an unknown key, a date that is none or a list where a
 * word should stand is an error that names its place. A key that isn't there isn't scored; {@code
 * null} says that the report doesn't give the value; {@code keyAny} lists several right values.
 */
public final class GoldJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final Set<String> ABOUT = Set.of("file", "layout");

  private GoldJson() {}

  /**
   * A gold record.
   *
   * @param layout how the report is laid out, as a short tag; empty where nobody said
   * @param facts what a right reading gives
   */
  public record Annotated(Optional<String> layout, Facts facts) {}

  /**
   * Reads a gold record.
   *
   * @throws IllegalArgumentException where the text is no gold record; the message says where
   */
  public static Annotated read(byte[] json) {
    try {
      return read(JSON.readTree(json));
    } catch (JacksonException notJson) {
      throw new IllegalArgumentException(notJson.getMessage(), notJson);
    }
  }

  private static Annotated read(JsonNode root) {
    GoldKeys keys = new GoldKeys(root, "");
    ABOUT.forEach(keys::know);
    String file =
        keys.text("file")
            .orElseThrow(() -> new IllegalArgumentException("no key \"file\", the report's name"));
    Entity report = new Entity(EntityKind.REPORT, "", answers(EntityKind.REPORT, keys), List.of());
    Map<EntityKind, List<Entity>> lists = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : Facts.LISTED) {
      keys.list(kind.pointer()).ifPresent(list -> lists.put(kind, entities(kind, list)));
    }
    keys.refuseOthers();
    return new Annotated(keys.text("layout"), new Facts(file, report, lists));
  }

  private static List<Entity> entities(EntityKind kind, GoldKeys.Items items) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Entity entity =
          kind == EntityKind.OBJECTIVE
              ? objective(items.node(i), items.pointer(i))
              : entity(kind, new GoldKeys(items.node(i), items.pointer(i)));
      // A title page's heading is the title, which is scored as such.
      if (kind != EntityKind.SECTION || !isTitlePage(entity)) {
        entities.add(entity);
      }
    }
    return entities;
  }

  private static boolean isTitlePage(Entity section) {
    Answer kind = section.answer(Field.SECTION_KIND);
    return kind.isPresent() && kind.first().text().equals("title-page");
  }

  private static Entity objective(JsonNode node, String pointer) {
    Answer text = GoldValue.of(node, Field.OBJECTIVE_TEXT, pointer);
    return new Entity(EntityKind.OBJECTIVE, pointer, Map.of(Field.OBJECTIVE_TEXT, text), List.of());
  }

  private static Entity entity(EntityKind kind, GoldKeys keys) {
    Map<Field, Answer> answers = answers(kind, keys);
    List<Entity> parts =
        kind == EntityKind.SESSION
            ? keys.list(EntityKind.TIME.pointer())
                .map(times -> entities(EntityKind.TIME, times))
                .orElse(List.of())
            : List.of();
    keys.refuseOthers();
    return new Entity(kind, keys.pointer(), answers, parts);
  }

  private static Map<Field, Answer> answers(EntityKind kind, GoldKeys keys) {
    Map<Field, Answer> answers = new EnumMap<>(Field.class);
    for (Field field : Field.of(kind)) {
      keys.answer(field).ifPresent(answer -> answers.put(field, answer));
    }
    return answers;
  }
}
