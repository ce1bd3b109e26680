package legajo.corpus.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.DateWords;
import legajo.corpus.facts.Field;
import legajo.corpus.facts.ValueType;
import legajo.model.Edtf;
import legajo.model.Modality;
import legajo.model.Party;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.model.Version;
import tools.jackson.databind.JsonNode;

/** Checks a value of gold and takes it as an answer. */
final class GoldValue {
  private static final Map<Field, Set<String>> WORDS =
      Map.of(
          Field.MODALITY, labels(Modality.values()),
          Field.VERSION_STATUS, labels(Version.Status.values()),
          Field.PARTY_ROLE, labels(Party.Role.values()),
          Field.SESSION_KIND, labels(Session.Kind.values()),
          Field.SESSION_STATUS, labels(Session.Status.values()),
          Field.SECTION_KIND, labels(SectionKind.values()));

  private static final Map<Field, String> FORMS =
      Map.of(
          Field.CALL_ORDINAL, "[1-9][0-9]*",
          Field.SESSION_ORDINAL, "[1-9][0-9]*",
          Field.SECTION_LEVEL, "[1-9]",
          Field.PARTY_COUNTRY, "[A-Z]{2}",
          Field.TIME_COUNTRY, "[A-Z]{2}",
          Field.TIME_START, "([01][0-9]|2[0-4]):[0-5][0-9]",
          Field.TIME_END, "([01][0-9]|2[0-4]):[0-5][0-9]");

  private GoldValue() {}

  private static Set<String> labels(Enum<?>... constants) {
    return Stream.of(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** One value, or {@code null} for none. */
  static Answer of(JsonNode value, Field field, String pointer) {
    return value.isNull() ? Answer.ABSENT : Answer.of(text(value, field, pointer));
  }

  /** Any of a list of values; none where the list is empty or has {@code null} among them. */
  static Answer anyOf(JsonNode list, Field field, String pointer) {
    if (!list.isArray()) {
      throw new IllegalArgumentException(pointer + " is no list […] of values");
    }
    List<String> values = new ArrayList<>();
    boolean mayBeAbsent = false;
    for (JsonNode value : list) {
      if (value.isNull()) {
        mayBeAbsent = true;
      } else {
        values.add(text(value, field, pointer));
      }
    }
    Answer any = Answer.anyOf(values);
    return mayBeAbsent ? any.orAbsent() : any;
  }

  private static String text(JsonNode value, Field field, String pointer) {
    if (!value.isString() && !value.isIntegralNumber()) {
      throw new IllegalArgumentException(pointer + " is neither a text nor a whole number");
    }
    String text = value.asString();
    if (text.isBlank()) {
      throw new IllegalArgumentException(pointer + " is blank; write null where there is none");
    }
    Set<String> words = WORDS.get(field);
    if (words != null && !words.contains(text)) {
      throw new IllegalArgumentException(
          pointer
              + " is \""
              + text
              + "\", but one of "
              + String.join(", ", words.stream().sorted().toList())
              + " is right");
    }
    String form = FORMS.get(field);
    if (form != null && !text.matches(form)) {
      throw new IllegalArgumentException(
          pointer + " is \"" + text + "\", but " + form + " is right");
    }
    if (field.type() == ValueType.DATE && Edtf.parse(text).isEmpty()) {
      throw new IllegalArgumentException(
          pointer + " is \"" + text + "\", which is no EDTF date of the calendar");
    }
    return field == Field.DATE_TEXT ? DateWords.bare(text) : text;
  }
}
