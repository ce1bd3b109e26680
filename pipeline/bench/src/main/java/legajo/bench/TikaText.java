package legajo.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tika's extraction of the text of one file, as a whole process. */
public final class TikaText {
  private TikaText() {}

  /** Writes the text of the file that is named to standard output. */
  public static void main(String[] args) throws IOException, SAXException, TikaException {
    try (TikaInputStream in = TikaInputStream.get(Path.of(args[0]));
        Writer out =
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
      BodyContentHandler text = new BodyContentHandler(out);
      new AutoDetectParser().parse(in, text, new Metadata(), new ParseContext());
    }
  }
}
