package legajo.app.schema;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import legajo.model.Report;

/**
 * What the types of the model don't say of their values and its constructors check: patterns and
 * least values, by {@code Record.component}.
 */
final class ValueConstraints {
  private static final String EDTF_DATE = "([0-9]{4}(-[0-9]{2}){0,2}|XXXX(-[0-9]{2}){1,2})";
  private static final Map<String, Object> COUNTRY = pattern("^[A-Z]{2}$");
  private static final Map<String, Object> CLOCK = pattern("^([01][0-9]|2[0-4]):[0-5][0-9]$");
  private static final Map<String, Object> SECTION = pattern("^[0-9]+(\\.[0-9]+)*$");
  private static final Map<String, Object> POINTER = pattern("^(/([^/~]|~[01])*)*$");
  private static final Map<String, Object> FROM_0 = Map.of("minimum", 0);
  private static final Map<String, Object> FROM_1 = Map.of("minimum", 1);

  private static final Map<String, Map<String, Object>> BY_COMPONENT = new HashMap<>();

  static {
    BY_COMPONENT.put("Report.schemaVersion", Map.of("const", Report.SCHEMA_VERSION));
    BY_COMPONENT.put("Report.evidence", POINTER);
    BY_COMPONENT.put("Source.sha256", pattern("^[0-9a-f]{64}$"));
    BY_COMPONENT.put("Source.bytes", FROM_0);
    BY_COMPONENT.put("Source.pages", FROM_0);
    BY_COMPONENT.put("Source.language", pattern("^[a-z]{2,3}$"));
    BY_COMPONENT.put("Source.ocrDamage", Map.of("minimum", 0, "maximum", 1));
    BY_COMPONENT.put("PageText.page", FROM_1);
    BY_COMPONENT.put("PageText.ocrDamage", Map.of("minimum", 0, "maximum", 1));
    BY_COMPONENT.put("Edtf.value", pattern("^" + EDTF_DATE + "(/" + EDTF_DATE + ")?$"));
    BY_COMPONENT.put("Call.ordinal", FROM_1);
    BY_COMPONENT.put("Party.country", COUNTRY);
    BY_COMPONENT.put("Session.ordinal", FROM_1);
    BY_COMPONENT.put("Session.section", SECTION);
    BY_COMPONENT.put("LocalTimes.country", COUNTRY);
    BY_COMPONENT.put("LocalTimes.start", CLOCK);
    BY_COMPONENT.put("LocalTimes.end", CLOCK);
    BY_COMPONENT.put("Participant.section", SECTION);
    BY_COMPONENT.put("DateMention.section", SECTION);
    BY_COMPONENT.put("Section.id", SECTION);
    BY_COMPONENT.put("Evidence.confidence", Map.of("minimum", 0, "maximum", 1));
    BY_COMPONENT.put("Evidence.page", FROM_1);
    BY_COMPONENT.put("Evidence.begin", FROM_0);
    BY_COMPONENT.put("Evidence.end", FROM_0);
    BY_COMPONENT.put("Box.page", FROM_1);
    BY_COMPONENT.put("Box.width", FROM_0);
    BY_COMPONENT.put("Box.height", FROM_0);
    BY_COMPONENT.put("Repairs.count", FROM_0);
    BY_COMPONENT.put("Repair.page", FROM_1);
    BY_COMPONENT.put("Repair.begin", FROM_0);
    BY_COMPONENT.put("Repair.end", FROM_0);
    BY_COMPONENT.put("Repair.certainty", Map.of("minimum", 0, "maximum", 1));
    BY_COMPONENT.put("Diagnostic.code", pattern("^[a-z0-9]+(-[a-z0-9]+)*$"));
    BY_COMPONENT.put("Diagnostic.at", POINTER);
  }

  private final Set<String> unused = new HashSet<>(BY_COMPONENT.keySet());

  /** Keywords of JSON Schema for the values of a component, by name. */
  Map<String, Object> of(RecordComponent component) {
    String key = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    unused.remove(key);
    return BY_COMPONENT.getOrDefault(key, Map.of());
  }

  /** Throws where a constraint is for a component that the model no longer has. */
  void requireAllUsed() {
    if (!unused.isEmpty()) {
      throw new IllegalStateException("constraints for no component of the model: " + unused);
    }
  }

  private static Map<String, Object> pattern(String regex) {
    return Map.of("pattern", regex);
  }
}
