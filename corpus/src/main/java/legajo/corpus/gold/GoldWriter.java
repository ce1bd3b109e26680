package legajo.corpus.gold;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import legajo.model.ReportJson;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of gold: the keys of {@link GoldRecord} in their order, laid out as records are.
 */
public final class GoldWriter {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addMixIn(GoldRecord.class, LayoutWhereSaid.class)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build()
          .writer()
          .with(ReportJson.layout());

  private GoldWriter() {}

  /** The one key that may be left out. */
  interface LayoutWhereSaid {
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<String> layout();
  }

  /** The JSON text of a record, with a line feed at its end. */
  public static String write(GoldRecord record) {
    return WRITER.writeValueAsString(record) + "\n";
  }
}
