package legajo.corpus.gold;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Field;
import tools.jackson.databind.JsonNode;

/** An object of the JSON tree, and which of its keys somebody asked for. */
final class GoldKeys {
  /** What {@code keyAny} ends in. */
  private static final String ANY = "Any";

  private final JsonNode object;
  private final String pointer;
  private final Set<String> known = new HashSet<>();
  private final Map<String, GoldKeys> inner = new TreeMap<>();

  GoldKeys(JsonNode object, String pointer) {
    if (!object.isObject()) {
      throw new IllegalArgumentException(
          (pointer.isEmpty() ? "the record" : pointer) + " is no object {…}");
    }
    this.object = object;
    this.pointer = pointer;
  }

  /** Items of a list. */
  record Items(JsonNode list, String pointer) {
    int size() {
      return list.size();
    }

    JsonNode node(int index) {
      return list.get(index);
    }

    String pointer(int index) {
      return pointer + "/" + index;
    }
  }

  String pointer() {
    return pointer;
  }

  void know(String key) {
    known.add(key);
  }

  Optional<String> text(String key) {
    JsonNode value = object.get(key);
    return value == null || !value.isString() ? Optional.empty() : Optional.of(value.stringValue());
  }

  /** The object under a key; {@code null} and no key at all are both no object. */
  private Optional<GoldKeys> object(String key) {
    know(key);
    JsonNode value = object.get(key);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(inner.computeIfAbsent(key, k -> new GoldKeys(value, pointer + "/" + k)));
  }

  Optional<Answer> answer(Field field) {
    int slash = field.key().indexOf('/');
    if (slash < 0) {
      return answer(field, field.key());
    }
    String parent = field.key().substring(0, slash);
    Optional<GoldKeys> below = object(parent);
    if (below.isEmpty()) {
      // "call": null says that the report gives none of the call's values.
      return object.has(parent) ? Optional.of(Answer.ABSENT) : Optional.empty();
    }
    return below.get().answer(field, field.key().substring(slash + 1));
  }

  private Optional<Answer> answer(Field field, String key) {
    know(key);
    know(key + ANY);
    JsonNode one = object.get(key);
    JsonNode any = object.get(key + ANY);
    if (one != null && any != null) {
      throw new IllegalArgumentException(
          pointer + " has both \"" + key + "\" and \"" + key + ANY + "\"; keep one");
    }
    if (any != null) {
      return Optional.of(GoldValue.anyOf(any, field, pointer + "/" + key + ANY));
    }
    return Optional.ofNullable(one).map(value -> GoldValue.of(value, field, pointer + "/" + key));
  }

  /** The list at a pointer below this object. */
  Optional<Items> list(String below) {
    int slash = below.indexOf('/', 1);
    if (slash >= 0) {
      return object(below.substring(1, slash)).flatMap(o -> o.list(below.substring(slash)));
    }
    String key = below.substring(1);
    know(key);
    JsonNode value = object.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isArray()) {
      throw new IllegalArgumentException(pointer + below + " is no list […]");
    }
    return Optional.of(new Items(value, pointer + below));
  }

  void refuseOthers() {
    Set<String> others = new LinkedHashSet<>(object.propertyNames());
    others.removeAll(known);
    if (!others.isEmpty()) {
      throw new IllegalArgumentException(
          (pointer.isEmpty() ? "the record" : pointer)
              + " has a key that gold doesn't know: \""
              + others.iterator().next()
              + "\"");
    }
    inner.values().forEach(GoldKeys::refuseOthers);
  }
}
