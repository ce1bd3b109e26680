package legajo.rules.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a pattern in RE2 syntax. What is read matches wherever the pattern does, and perhaps
 * elsewhere: repeats that may go on for long are read as endless, properties of Unicode as
 * everything.
 */
final class PatternReader {
  /** Repeats up to this often are counted. */
  private static final int COUNTED = 4;

  private final String pattern;
  private int at;

  private PatternReader(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The shape of a pattern; empty where the pattern has something that this reader doesn't know.
   */
  static Optional<Shape> read(String pattern) {
    try {
      PatternReader reader = new PatternReader(pattern);
      Shape shape = reader.choice();
      return reader.at == pattern.length() ? Optional.of(shape) : Optional.empty();
    } catch (UnknownSyntax unknown) {
      return Optional.empty();
    }
  }

  private static final class UnknownSyntax extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownSyntax() {
      super(null, null, false, false);
    }
  }

  private Shape choice() {
    List<Shape> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (takes('|')) {
      alternatives.add(sequence());
    }
    return alternatives.size() == 1 ? alternatives.get(0) : new Shape.Choice(alternatives);
  }

  private Shape sequence() {
    List<Shape> parts = new ArrayList<>();
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      parts.add(repeated(one()));
    }
    return parts.size() == 1 ? parts.get(0) : new Shape.Sequence(parts);
  }

  private Shape one() {
    char c = next();
    return switch (c) {
      case '(' -> group();
      case '[' -> new Shape.One(bracket());
      case '.' -> new Shape.One(Units.ranges('\n', '\n').others());
      case '^' -> Shape.Edge.TEXT_BEGIN;
      case '$' -> Shape.Edge.TEXT_END;
      case '\\' -> escape();
      case '*', '+', '?' -> throw new UnknownSyntax();
      default -> unit(c);
    };
  }

  private Shape group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    } else if (pattern.startsWith("?P<", at)) {
      at = pattern.indexOf('>', at) + 1;
    } else if (pattern.startsWith("?", at)) {
      throw new UnknownSyntax();
    }
    Shape inner = choice();
    if (!takes(')')) {
      throw new UnknownSyntax();
    }
    return inner;
  }

  private Shape escape() {
    char c = next();
    return switch (c) {
      case 'b' -> Shape.Edge.WORD;
      case 'B' -> Shape.Edge.NO_WORD;
      case 'A' -> Shape.Edge.TEXT_BEGIN;
      case 'z' -> Shape.Edge.TEXT_END;
      default -> new Shape.One(unitsOfEscape(c));
    };
  }

  private Units unitsOfEscape(char c) {
    return switch (c) {
      case 'd' -> Units.DIGITS;
      case 'D' -> Units.DIGITS.others();
      case 's' -> Units.SPACES;
      case 'S' -> Units.SPACES.others();
      case 'w' -> Units.WORD;
      case 'W' -> Units.WORD.others();
      case 'p', 'P' -> property();
      default -> Units.single(unitOfEscape(c));
    };
  }

  private Units property() {
    if (next() == '{') {
      at = pattern.indexOf('}', at) + 1;
    }
    return Units.ALL;
  }

  private char unitOfEscape(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'x' -> hexadecimal();
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new UnknownSyntax();
        }
        yield c;
      }
    };
  }

  /** {@code \x27} or {@code \x{2019}}. */
  private char hexadecimal() {
    boolean braces = takes('{');
    int end = braces ? pattern.indexOf('}', at) : at + 2;
    if (end < at || end > pattern.length() || end - at > 4) {
      throw new UnknownSyntax();
    }
    char unit = (char) Integer.parseInt(pattern.substring(at, end), 16);
    at = braces ? end + 1 : end;
    return unit;
  }

  private Units bracket() {
    boolean negated = takes('^');
    Units units = Units.ranges();
    boolean everything = false;
    boolean first = true;
    while (first || pattern.charAt(at) != ']') {
      first = false;
      Units more = rangeOrClass();
      everything |= more.equals(Units.ALL);
      units = units.and(more);
      if (at >= pattern.length()) {
        throw new UnknownSyntax();
      }
    }
    at++;
    return everything ? Units.ALL : negated ? units.others() : units;
  }

  private Units rangeOrClass() {
    char c = next();
    if (c == '[' && pattern.startsWith(":", at)) {
      throw new UnknownSyntax();
    }
    if (c == '\\') {
      char escaped = next();
      if ("dDsSwWpP".indexOf(escaped) >= 0) {
        return unitsOfEscape(escaped);
      }
      c = unitOfEscape(escaped);
    }
    checkUnit(c);
    boolean range =
        at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
    if (!range) {
      return Units.single(c);
    }
    at++;
    char last = next();
    last = last == '\\' ? unitOfEscape(next()) : last;
    checkUnit(last);
    return Units.ranges(c, last);
  }

  private Shape repeated(Shape shape) {
    Shape repeated = shape;
    while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
      repeated = repeatedOnce(repeated);
      // Whether it takes as many or as few as it can changes nothing about where it matches.
      takes('?');
    }
    return repeated;
  }

  private Shape repeatedOnce(Shape shape) {
    return switch (next()) {
      case '*' -> new Shape.Any(shape);
      case '+' -> new Shape.Sequence(List.of(shape, new Shape.Any(shape)));
      case '?' -> new Shape.Choice(List.of(shape, Shape.EMPTY));
      default -> counted(shape);
    };
  }

  /** {@code {2}}, {@code {2,}} or {@code {2,5}}. */
  private Shape counted(Shape shape) {
    int least = number();
    boolean range = takes(',');
    int most = !range ? least : pattern.startsWith("}", at) ? Integer.MAX_VALUE : number();
    if (!takes('}')) {
      throw new UnknownSyntax();
    }
    List<Shape> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(least, COUNTED); i++) {
      parts.add(shape);
    }
    if (most > COUNTED) {
      parts.add(new Shape.Any(shape));
    } else {
      for (int i = least; i < most; i++) {
        parts.add(new Shape.Choice(List.of(shape, Shape.EMPTY)));
      }
    }
    return new Shape.Sequence(parts);
  }

  private int number() {
    int begin = at;
    while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
      at++;
    }
    if (at == begin || at - begin > 4) {
      throw new UnknownSyntax();
    }
    return Integer.parseInt(pattern.substring(begin, at));
  }

  private static Shape unit(char c) {
    checkUnit(c);
    return new Shape.One(Units.single(c));
  }

  private static void checkUnit(char c) {
    if (Character.isSurrogate(c)) {
      throw new UnknownSyntax();
    }
  }

  private char next() {
    if (at >= pattern.length()) {
      throw new UnknownSyntax();
    }
    return pattern.charAt(at++);
  }

  private boolean takes(char c) {
    if (at < pattern.length() && pattern.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }
}
