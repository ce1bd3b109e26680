package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.rules.Roman;
import legajo.rules.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a line opens with that other lines open with too: "Actividad: …", "Hito 2: …", "Tercer
 * diálogo".
 *
 * @param words the words, without number
 * @param number the number, where one counts the line
 */
record CountedLabel(String words, Optional<Integer> number) {
  private static final Pattern MARKED =
      Pattern.compile(
          "([a-z][a-z ]{2,30}?)(?: (?:n\\.? ?[\u00ba\u00b0o]\\.? ?)?([0-9]{1,2}|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})))?(?: ?:|\\. | - |$)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:la|el|en la|en el) )?(primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim|ultim)[oa]? ([a-z]{4,})\\b");
  private static final List<String> ORDINALS =
      List.of(
          "primer", "segund", "tercer", "cuart", "quint", "sext", "septim", "octav", "noven",
          "decim");

  /** The label of a line that begins with a capital; empty where it has none. */
  static Optional<CountedLabel> of(MeetingText text, Span line) {
    if (line.length() == 0 || !Character.isUpperCase(text.text().charAt(line.begin()))) {
      return Optional.empty();
    }
    Matcher before = BEFORE.matcher(text.folded()).region(line.begin(), line.end());
    if (before.lookingAt()) {
      int number = ORDINALS.indexOf(before.group(1)) + 1;
      return Optional.of(
          new CountedLabel(before.group(2), number > 0 ? Optional.of(number) : Optional.empty()));
    }
    Matcher marked = MARKED.matcher(text.folded()).region(line.begin(), line.end());
    return marked.lookingAt()
        ? Optional.of(new CountedLabel(marked.group(1), number(marked.group(2))))
        : Optional.empty();
  }

  private static Optional<Integer> number(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    boolean digits = Character.isDigit(written.charAt(0));
    return Optional.of(Integer.parseInt(digits ? written : Roman.toNumber(written)));
  }
}
