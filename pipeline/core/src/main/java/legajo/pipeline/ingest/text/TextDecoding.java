package legajo.pipeline.ingest.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the encoding of a text, cheapest test first: byte order mark, UTF-8, the zero bytes of
 * UTF-16, then the single-byte encodings by the letters they would give, and ICU's detector for
 * texts that no western encoding fits.
 */
public final class TextDecoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int ICU_SURE_ENOUGH = 20;

  /** In a text, one unit in so many may be a control character; in other files more are. */
  private static final int CONTROL_SHARE = 200;

  private static final int REPLACEMENT_BYTES = 3;

  private TextDecoding() {}

  /** The text of these bytes; empty where they are no text. */
  public static Optional<DecodedText> decode(byte[] bytes) {
    Optional<Charset> marked = ByteOrderMark.charsetOf(bytes);
    if (marked.isPresent()) {
      return text(markless(new String(bytes, marked.get())), marked.get());
    }
    if (!hasZeros(bytes)) {
      String utf8 = new String(bytes, StandardCharsets.UTF_8);
      return isExact(utf8, bytes) ? text(utf8, StandardCharsets.UTF_8) : notUtf8(bytes);
    }
    return wide(bytes).or(() -> notUtf8(bytes));
  }

  private static Optional<DecodedText> notUtf8(byte[] bytes) {
    if (tooManyControls(bytes)) {
      return Optional.empty();
    }
    Utf8Mixture mixture = Utf8Mixture.of(bytes);
    if (mixture.isMostlyUtf8()) {
      return Optional.of(
          new DecodedText(mixture.decode(WINDOWS_1252), "UTF-8", mixture.strayBytes()));
    }
    Optional<Charset> western = WesternCharsets.bestFor(bytes);
    if (western.isPresent()) {
      return text(new String(bytes, western.get()), western.get());
    }
    Optional<DecodedText> foreign = byIcu(bytes);
    return foreign.isPresent() || !WesternCharsets.isAlmostAscii(bytes)
        ? foreign
        : text(new String(bytes, WINDOWS_1252), WINDOWS_1252);
  }

  private static Optional<DecodedText> byIcu(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null
        || match.getConfidence() < ICU_SURE_ENOUGH
        || !Charset.isSupported(match.getName())) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(match.getName());
    return text(new String(bytes, charset), charset);
  }

  /** UTF-16 or UTF-32 without a mark: its zero bytes stand at every second (fourth) place. */
  private static Optional<DecodedText> wide(byte[] bytes) {
    return ZeroPattern.charsetOf(bytes).flatMap(charset -> strict(bytes, charset));
  }

  private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text(text, charset);
    } catch (CharacterCodingException notThisCharset) {
      return Optional.empty();
    }
  }

  private static Optional<DecodedText> text(String text, Charset charset) {
    return tooManyControls(text)
        ? Optional.empty()
        : Optional.of(new DecodedText(text, charset.name(), 0));
  }

  private static String markless(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean hasZeros(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether no byte was replaced: each U+FFFD stands in the bytes themselves. */
  private static boolean isExact(String decoded, byte[] bytes) {
    int first = decoded.indexOf('\uFFFD');
    if (first < 0) {
      return true;
    }
    long replacements = decoded.chars().filter(c -> c == '\uFFFD').count();
    return written(bytes) == replacements;
  }

  private static long written(byte[] bytes) {
    long count = 0;
    for (int i = 0; i + REPLACEMENT_BYTES <= bytes.length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
        count++;
      }
    }
    return count;
  }

  private static boolean tooManyControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (isControl((char) (b & 0xFF))) {
        controls++;
      }
    }
    return controls > bytes.length / CONTROL_SHARE + 1;
  }

  private static boolean tooManyControls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        controls++;
      }
    }
    return controls > text.length() / CONTROL_SHARE + 1;
  }

  /** Controls that no text uses; tab to CR, DOS's end of file and escape sequences pass. */
  private static boolean isControl(char c) {
    return c < ' ' && (c < '\t' || c > '\r') && c != 0x1A && c != 0x1B;
  }
}
