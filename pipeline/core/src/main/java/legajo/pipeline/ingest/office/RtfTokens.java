package legajo.pipeline.ingest.office;

import java.nio.charset.StandardCharsets;

/** Takes an RTF file apart (RTF specification 1.9.1, "Conventions of an RTF reader"). */
final class RtfTokens {
  /** Kinds of tokens. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word or symbol, such as {@code \par}: {@link RtfTokens#word()}. */
    CONTROL,
    /** A byte of text, plain or as {@code \'e1}: {@link RtfTokens#value()}. */
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 32;
  private static final int HEX = 16;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int value;
  private boolean hasValue;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The name of the control, without its backslash. */
  String word() {
    return word;
  }

  /** The number after the control word, or the byte. */
  int value() {
    return value;
  }

  /** The number after the control word, where it has one. */
  int valueOr(int otherwise) {
    return hasValue ? value : otherwise;
  }

  /** Whether the control switches its property off: {@code \b0}. */
  boolean isOff() {
    return hasValue && value == 0;
  }

  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Kind.END;
    }
    byte b = bytes[at++];
    return switch (b) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> {
        value = b & 0xFF;
        yield Kind.BYTE;
      }
    };
  }

  /** Leaves out bytes that are no RTF. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  private Kind control() {
    hasValue = false;
    value = 0;
    if (at >= bytes.length) {
      return Kind.END;
    }
    if (isLetter(bytes[at])) {
      readWord();
      number();
      if (at < bytes.length && bytes[at] == ' ') {
        at++;
      }
      return Kind.CONTROL;
    }
    char symbol = (char) (bytes[at++] & 0xFF);
    return switch (symbol) {
      case '\'' -> hexByte();
      case '\\', '{', '}' -> {
        value = symbol;
        yield Kind.BYTE;
      }
      case '\r', '\n' -> named("par");
      default -> named(String.valueOf(symbol));
    };
  }

  private Kind named(String name) {
    word = name;
    return Kind.CONTROL;
  }

  private void readWord() {
    int begin = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - begin < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, begin, at - begin, StandardCharsets.ISO_8859_1);
  }

  private void number() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digit = at + (negative ? 1 : 0);
    long number = 0;
    int begin = digit;
    while (digit < bytes.length && isDigit(bytes[digit])) {
      number = Math.min(Integer.MAX_VALUE, number * 10 + bytes[digit] - '0');
      digit++;
    }
    if (digit > begin) {
      at = digit;
      hasValue = true;
      value = (int) (negative ? -number : number);
    }
  }

  private Kind hexByte() {
    int high = at < bytes.length ? Character.digit(bytes[at], HEX) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], HEX) : -1;
    if (high < 0 || low < 0) {
      value = '?';
    } else {
      value = high * HEX + low;
      at += 2;
    }
    return Kind.BYTE;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
