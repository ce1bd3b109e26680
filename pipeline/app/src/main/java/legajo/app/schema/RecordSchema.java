package legajo.app.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import legajo.model.Report;
import legajo.model.ReportJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of a record, generated from the records of {@code legajo.model}:
 * one definition for each record type, an {@code Optional} is a key that is always there and may be
 * {@code null}, no key is there that the model doesn't know.
 */
public final class RecordSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final ValueConstraints constraints = new ValueConstraints();

  private RecordSchema() {}

  /** The schema as JSON text: two-space indent, {@code \n}, a line feed at its end. */
  public static String json() {
    return JsonMapper.shared()
            .writer()
            .with(ReportJson.layout())
            .writeValueAsString(new RecordSchema().schema())
        + "\n";
  }

  private ObjectNode schema() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", DIALECT);
    schema.put("title", "Legajo record, schema version " + Report.SCHEMA_VERSION);
    schema.setAll(ofRecord(Report.class));
    ObjectNode defs = schema.putObject("$defs");
    definitions.forEach(defs::set);
    constraints.requireAllUsed();
    return schema;
  }

  private ObjectNode ofRecord(Class<?> type) {
    ObjectNode schema = NODES.objectNode();
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : type.getRecordComponents()) {
      ObjectNode value = of(component.getGenericType(), constraints.of(component));
      properties.set(component.getName(), value);
      if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
        required.add(component.getName());
      }
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /** The schema of a type; the constraint is that of the innermost value. */
  private ObjectNode of(Type type, Map<String, Object> constraint) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Optional.class) {
        return nullable(of(arguments[0], constraint));
      }
      if (generic.getRawType() == List.class) {
        return ofType("array").set("items", of(arguments[0], constraint));
      }
      if (generic.getRawType() == Map.class) {
        ObjectNode map = ofType("object");
        constrain(map.putObject("propertyNames"), constraint);
        return map.set("additionalProperties", of(arguments[1], Map.of()));
      }
    }
    ObjectNode schema = ofClass((Class<?>) type);
    constrain(schema, constraint);
    return schema;
  }

  private ObjectNode ofClass(Class<?> type) {
    if (type == String.class) {
      return ofType("string");
    }
    if (type == int.class || type == long.class || type == Integer.class) {
      return ofType("integer");
    }
    if (type == double.class || type == Double.class) {
      return ofType("number");
    }
    if (type.isEnum()) {
      return ofEnum(type);
    }
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no schema for a value of " + type);
    }
    RecordComponent first = type.getRecordComponents()[0];
    if (first.getAccessor().isAnnotationPresent(JsonValue.class)) {
      return of(first.getGenericType(), constraints.of(first));
    }
    return reference(type);
  }

  private ObjectNode reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      // Stands there before its parts are read, since a section has sections.
      definitions.put(name, NODES.objectNode());
      definitions.put(name, ofRecord(type));
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode ofEnum(Class<?> type) {
    ObjectNode schema = NODES.objectNode();
    ArrayNode values = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      values.add(label(type, ((Enum<?>) constant).name()));
    }
    return schema;
  }

  private static String label(Class<?> type, String constant) {
    try {
      JsonProperty property = type.getField(constant).getAnnotation(JsonProperty.class);
      if (property == null) {
        throw new IllegalArgumentException("no @JsonProperty on " + type + "." + constant);
      }
      return property.value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ObjectNode nullable(ObjectNode schema) {
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(schema).add(ofType("null"));
    return either;
  }

  private static ObjectNode ofType(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static void constrain(ObjectNode schema, Map<String, Object> constraint) {
    constraint.forEach((keyword, value) -> schema.putPOJO(keyword, value));
  }
}
