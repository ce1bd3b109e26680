package legajo.pipeline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The first bytes by which formats name themselves. */
final class Signatures {
  /** Readers accept a PDF whose header stands within the first KiB (ISO 32000-1, annex H.3). */
  private static final int PDF_HEADER_REACH = 1024;

  private static final String PDF_HEADER = "%PDF-";
  private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String MPEG4_BOX = "ftyp";
  private static final int MPEG4_BOX_AT = 4;
  private static final int WEBP_AT = 8;

  /** A signature of Latin-1 characters at the file's first byte. */
  private record Signature(String bytes, DetectedType type) {}

  private static final List<Signature> SIMPLE =
      List.of(
          new Signature("{\\rtf", DetectedType.RTF),
          new Signature("\u0089PNG\r\n\u001A\n", DetectedType.picture("image/png")),
          new Signature("\u00FF\u00D8\u00FF", DetectedType.picture("image/jpeg")),
          new Signature("GIF87a", DetectedType.picture("image/gif")),
          new Signature("GIF89a", DetectedType.picture("image/gif")),
          new Signature("II*\0", DetectedType.picture("image/tiff")),
          new Signature("MM\0*", DetectedType.picture("image/tiff")),
          new Signature("\0\0\0\fjP  \r\n", DetectedType.picture("image/jp2")),
          new Signature("\u0097JB2\r\n\u001A\n", DetectedType.picture("image/x-jbig2")),
          new Signature("AT&TFORM", DetectedType.picture("image/vnd.djvu")),
          new Signature("%!PS", DetectedType.other("application/postscript")),
          new Signature(
              "7z\u00BC\u00AF\u0027\u001C", DetectedType.archive("application/x-7z-compressed")),
          new Signature("Rar!\u001A\u0007", DetectedType.archive("application/vnd.rar")),
          new Signature("\u001F\u008B\b", DetectedType.archive("application/gzip")));

  private Signatures() {}

  /** The type whose signature the bytes bear; empty where only their text can tell. */
  static Optional<DetectedType> typeOf(byte[] bytes) {
    for (Signature signature : SIMPLE) {
      if (startsWith(bytes, signature.bytes())) {
        return Optional.of(signature.type());
      }
    }
    if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
      return Optional.of(ZipTypes.typeOf(ZipNames.of(bytes), bytes));
    }
    if (startsWith(bytes, OLE2)) {
      return Optional.of(Ole2Types.typeOf(bytes));
    }
    if (isBitmap(bytes)) {
      return Optional.of(DetectedType.picture("image/bmp"));
    }
    if (startsWith(bytes, "RIFF") && at(bytes, WEBP_AT, "WEBP")) {
      return Optional.of(DetectedType.picture("image/webp"));
    }
    if (at(bytes, MPEG4_BOX_AT, MPEG4_BOX)) {
      return Optional.of(mpeg4(bytes));
    }
    return hasPdfHeader(bytes) ? Optional.of(DetectedType.PDF) : Optional.empty();
  }

  /** Whether the bytes begin with these Latin-1 characters. */
  static boolean startsWith(byte[] bytes, String characters) {
    return at(bytes, 0, characters);
  }

  private static boolean at(byte[] bytes, int place, String characters) {
    if (place < 0 || place + characters.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < characters.length(); i++) {
      if ((bytes[place + i] & 0xFF) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPdfHeader(byte[] bytes) {
    int end = Math.min(bytes.length, PDF_HEADER_REACH);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '%' && at(bytes, i, PDF_HEADER)) {
        return true;
      }
    }
    return false;
  }

  /** A text may begin with "BM" too; a bitmap has four zero bytes at 6. */
  private static boolean isBitmap(byte[] bytes) {
    return startsWith(bytes, "BM") && at(bytes, 6, "\0\0\0\0");
  }

  private static DetectedType mpeg4(byte[] bytes) {
    String brand = new String(bytes, 8, Math.min(4, bytes.length - 8), StandardCharsets.ISO_8859_1);
    return brand.startsWith("he") || brand.startsWith("mif") || brand.startsWith("avif")
        ? DetectedType.picture("image/heif")
        : DetectedType.other("video/mp4");
  }
}
