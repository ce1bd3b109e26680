package legajo.pipeline.ingest.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The encodings of an RTF file: of the file, and of each font that has its own. */
final class RtfFonts {
  private static final String WINDOWS = "windows-1252";
  private static final int SYMBOL = 2;
  private static final char SYMBOL_AREA = '\uF000';

  private final Map<Integer, Integer> charsets = new HashMap<>();
  private final Map<String, String> decoded = new HashMap<>();
  private String fileCharset = WINDOWS;
  private int defined;

  /** The code page of the file. */
  void codePage(int number) {
    fileCharset =
        number == 10000
            ? "x-MacRoman"
            : number >= 1250 && number <= 1258 || number == 874
                ? "windows-" + number
                : number == 65001 ? "UTF-8" : "IBM" + number;
  }

  void mac() {
    fileCharset = "x-MacRoman";
  }

  void dos(String charset) {
    fileCharset = charset;
  }

  /** The font whose properties follow. */
  void define(int font) {
    defined = font;
  }

  /** The character set of the font being defined. */
  void charset(int number) {
    charsets.put(defined, number);
  }

  /** The character that a byte stands for in a font. */
  String text(int value, int font) {
    if (value < 0x80 && charsets.getOrDefault(font, 0) != SYMBOL) {
      return String.valueOf((char) value);
    }
    int set = charsets.getOrDefault(font, 0);
    if (set == SYMBOL) {
      return String.valueOf((char) (SYMBOL_AREA + value));
    }
    String name = name(set);
    return decoded.computeIfAbsent(name + value, key -> decode(value, name));
  }

  private static String decode(int value, String name) {
    Charset charset = Charset.forName(Charset.isSupported(name) ? name : WINDOWS);
    return new String(new byte[] {(byte) value}, charset);
  }

  /** Character sets of fonts are numbered as in Windows (RTF 1.9.1, "Font Table"). */
  private String name(int set) {
    return switch (set) {
      case 77 -> "x-MacRoman";
      case 161 -> "windows-1253";
      case 162 -> "windows-1254";
      case 163 -> "windows-1258";
      case 177 -> "windows-1255";
      case 178 -> "windows-1256";
      case 186 -> "windows-1257";
      case 204 -> "windows-1251";
      case 222 -> "x-windows-874";
      case 238 -> "windows-1250";
      case 255 -> "IBM850";
      default -> fileCharset;
    };
  }
}
