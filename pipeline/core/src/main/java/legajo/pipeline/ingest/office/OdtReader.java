package legajo.pipeline.ingest.office;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.xml.sax.SAXException;

/**
 * Reads ODT (ODF 1.3), packed or as one flat XML file.
 *
 * <p>Tika's reader leaves out the numbers of lists and headings, and doesn't tell running headers.
 */
final class OdtReader implements OfficeFile.Reader {
  private static final Set<String> PARTS =
      Set.of("styles.xml", "content.xml", "META-INF/manifest.xml");

  private final boolean flat;

  private OdtReader(boolean flat) {
    this.flat = flat;
  }

  static OdtReader packed() {
    return new OdtReader(false);
  }

  static OdtReader flat() {
    return new OdtReader(true);
  }

  @Override
  public void read(byte[] bytes, FlowText out)
      throws IOException, SAXException, EncryptedDocumentException {
    OdtBody body = new OdtBody(out);
    if (flat) {
      SafeXml.read(bytes, body);
      return;
    }
    ZipParts parts = ZipParts.of(bytes, PARTS::contains);
    if (isEncrypted(parts)) {
      throw new EncryptedDocumentException();
    }
    Optional<byte[]> styles = parts.part("styles.xml");
    if (styles.isPresent()) {
      SafeXml.read(styles.get(), body);
    }
    SafeXml.read(
        parts.part("content.xml").orElseThrow(() -> new IOException("no content.xml")), body);
    if (parts.isDamaged()) {
      throw new IOException("the archive is cut off");
    }
  }

  /** The manifest says how each part is encrypted (ODF 1.3 part 2, 4.4). */
  private static boolean isEncrypted(ZipParts parts) {
    return parts
        .part("META-INF/manifest.xml")
        .map(xml -> new String(xml, java.nio.charset.StandardCharsets.UTF_8))
        .filter(xml -> xml.contains("encryption-data"))
        .isPresent();
  }
}
