package legajo.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of a record: UTF-8, two-space indent, {@code \n}, keys always there and always in
 * one order.
 */
public final class ReportJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
          .build();

  private static final ObjectWriter WRITER = MAPPER.writerFor(Report.class).with(layout());
  private static final ObjectReader READER = MAPPER.readerFor(Report.class);

  private ReportJson() {}

  /** The record's JSON text, with a line feed at its end. */
  public static String write(Report report) {
    return WRITER.writeValueAsString(report) + "\n";
  }

  /** Writes the record's JSON text, with a line feed at its end; leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    out.write(write(report).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /**
   * Reads a record.
   *
   * @throws IOException where the stream can't be read or holds no record of this schema version;
   *     the message names the line
   */
  public static Report read(InputStream in) throws IOException {
    try {
      return READER.readValue(in);
    } catch (JacksonException notARecord) {
      throw new IOException(
          "not a record of schema version 1: " + notARecord.getMessage(), notARecord);
    }
  }

  /** The layout of all JSON text of this project: {@code "key": value}, {@code []}. */
  public static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
