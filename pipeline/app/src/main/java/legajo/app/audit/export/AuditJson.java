package legajo.app.audit.export;

import legajo.model.ReportJson;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of an audit: two-space indent, {@code \n}, keys in the order of the document. */
public final class AuditJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build()
          .writer()
          .with(ReportJson.layout());

  private AuditJson() {}

  /** The JSON text of an audit, with a line feed at its end. */
  public static String of(AuditDocument document) {
    return WRITER.writeValueAsString(document) + "\n";
  }
}
