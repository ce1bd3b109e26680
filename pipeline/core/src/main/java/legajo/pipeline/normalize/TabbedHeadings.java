package legajo.pipeline.normalize;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.SourceText;

/**
 * Tells headings whose number a tab parts from their words, as word processors print them, from
 * rows of a table: no row stands above or below them, and what follows isn't the next number.
 */
final class TabbedHeadings {
  private static final int LONGEST = 120;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*((?:[0-9]{1,2}\\.)*)([0-9]{1,2})\\.?[ ]*\\t\\s*[\\p{Lu}\u00bf\u00ab\u201c\"][^\\t]+");

  private final String text;
  private final List<SourceText.Line> lines;

  TabbedHeadings(String text, List<SourceText.Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** A number's groups but the last, and the last. */
  private record Number(String over, int last) {}

  /** Whether a line is such a heading. */
  boolean isHeading(int line) {
    Optional<Number> number = number(line);
    if (number.isEmpty() || line > 0 && !isEmpty(line - 1)) {
      return false;
    }
    int below = line + 1;
    if (below < lines.size() && isRow(below)) {
      return false;
    }
    while (below < lines.size() && isEmpty(below)) {
      below++;
    }
    if (below >= lines.size()) {
      return false;
    }
    Number own = number.get();
    Optional<Number> next = number(below);
    return next.isEmpty()
        || !next.get().over().equals(own.over())
        || next.get().last() != own.last() + 1;
  }

  private Optional<Number> number(int line) {
    String words = words(line);
    Matcher matcher = NUMBERED.matcher(words);
    return words.length() <= LONGEST && matcher.matches() && ".;,".indexOf(last(words)) < 0
        ? Optional.of(new Number(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  private static char last(String words) {
    String stripped = words.strip();
    return stripped.charAt(stripped.length() - 1);
  }

  private boolean isRow(int line) {
    return words(line).strip().indexOf('\t') >= 0;
  }

  private boolean isEmpty(int line) {
    return words(line).isBlank();
  }

  private String words(int line) {
    return lines.get(line).span().of(text);
  }
}
