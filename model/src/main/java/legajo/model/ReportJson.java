package legajo.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of a record: UTF-8, two-space indent, {@code \n}, keys always there and always in
 * one order.
 */
public final class ReportJson {
  private static final ObjectWriteContext LAID_OUT =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return layout();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private ReportJson() {}

  /** The record's JSON text, with a line feed at its end. */
  public static String write(Report report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(LAID_OUT, text)) {
      new ReportWriter(json).write(report);
    }
    return text.append('\n').toString();
  }

  /** Writes the record's JSON text, with a line feed at its end; leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    out.write(write(report).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a record.
   *
   * @throws IOException where the stream can't be read or holds no record of this schema version;
   *     the message names the line
   */
  public static Report read(InputStream in) throws IOException {
    try {
      return Reading.OF_REPORTS.readValue(in);
    } catch (JacksonException notARecord) {
      throw new IOException(
          "not a record of schema version 1: " + notARecord.getMessage(), notARecord);
    }
  }

  /** Made when the first record is read: whoever only writes records need not wait for it. */
  private static final class Reading {
    static final ObjectReader OF_REPORTS =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Report.class);
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
