package legajo.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.Evidence;
import legajo.model.Report;
import legajo.pipeline.document.CleanText;
import legajo.rules.RulePack;
import tools.jackson.databind.JsonNode;

/**
 * Why a record says what it says: for each value the words it came from, the rule that found them,
 * and what else was there. With the report itself also the words in their context and the
 * candidates that lost.
 */
public final class Explanation {
  private static final int LONGEST_VALUE = 200;

  private static final Set<String> ABOUT_THE_RECORD = Set.of("evidence", "repairs", "diagnostics");

  private final JsonNode record;
  private final Report report;
  private final RuleSentences sentences;
  private final Optional<CleanText> source;
  private final Optional<Candidates> candidates;

  /**
   * An explanation.
   *
   * @param record a record as JSON
   * @param report the same record
   * @param pack the rules that it was read with
   * @param source the text that it was read from, where it is at hand
   */
  public Explanation(JsonNode record, Report report, RulePack pack, Optional<CleanText> source) {
    this.record = record;
    this.report = report;
    this.sentences = new RuleSentences(pack);
    this.source = source;
    this.candidates = source.map(clean -> new Candidates(pack, clean));
  }

  /**
   * The lines for a value and all values below it that words were found for.
   *
   * @param pointer JSON Pointer of a value; empty for the whole record
   * @return nothing where the record has no such value
   */
  public Optional<List<String>> of(String pointer) {
    JsonNode value = record.at(pointer);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    explainBelow(pointer, value, lines);
    if (lines.isEmpty()) {
      lines.add(title(pointer, value));
      lines.add("  " + withoutWords(pointer, value));
      diagnostics(pointer, lines);
    }
    if (pointer.isEmpty()) {
      ofWholeReport(lines);
    }
    return Optional.of(lines);
  }

  private void explainBelow(String pointer, JsonNode value, List<String> lines) {
    List<Evidence> words = report.evidence().getOrDefault(pointer, List.of());
    if (!words.isEmpty()) {
      lines.add(title(pointer, value));
      explain(words, lines);
      diagnostics(pointer, lines);
    }
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> entry : value.properties()) {
        boolean top = pointer.isEmpty();
        if (!top || !ABOUT_THE_RECORD.contains(entry.getKey())) {
          explainBelow(pointer + "/" + escaped(entry.getKey()), entry.getValue(), lines);
        }
      }
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      explainBelow(pointer + "/" + i, value.get(i), lines);
    }
  }

  private void explain(List<Evidence> words, List<String> lines) {
    boolean first = true;
    for (Evidence entry : words) {
      lines.add(
          (first ? "  " : "  also: ")
              + "\""
              + entry.text().replaceAll("\\s+", " ")
              + "\"  page "
              + entry.page()
              + ", characters "
              + entry.begin()
              + "-"
              + entry.end()
              + ", "
              + how(entry));
      lines.add("    rule " + entry.rule() + says(entry.rule()));
      inText(entry).ifPresent(context -> lines.add("    in the text: " + context));
      candidates.ifPresent(
          c -> c.passedOver(entry).forEach(lost -> lines.add("    passed over: " + lost)));
      first = false;
    }
  }

  private static String how(Evidence entry) {
    return switch (entry.how()) {
      case STATED -> "stated";
      case REPAIRED -> "stated in words that were repaired";
      case INFERRED -> "inferred from these words";
    };
  }

  private String says(String ruleId) {
    return sentences.of(ruleId).map(says -> ": " + says).orElse("");
  }

  private Optional<String> inText(Evidence entry) {
    return source.map(
        clean -> WordsInContext.of(clean.source().text(), entry.begin(), entry.end()));
  }

  private void diagnostics(String pointer, List<String> lines) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.at().filter(pointer::equals).isPresent()) {
        lines.add("  " + line(diagnostic));
      }
    }
  }

  private void ofWholeReport(List<String> lines) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.at().isEmpty()) {
        lines.add(line(diagnostic));
      }
    }
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + diagnostic.code()
        + ": "
        + diagnostic.message();
  }

  private String withoutWords(String pointer, JsonNode value) {
    if (value.isNull() || value.isContainer() && value.isEmpty()) {
      return "no words that say it were found";
    }
    for (int cut = pointer.lastIndexOf('/'); cut >= 0; cut = pointer.lastIndexOf('/', cut - 1)) {
      String above = pointer.substring(0, cut);
      if (report.evidence().containsKey(above)) {
        return "has no words of its own; see " + above;
      }
    }
    return "has no words of its own";
  }

  private static String title(String pointer, JsonNode value) {
    String text = value.toString();
    int end =
        text.offsetByCodePoints(0, Math.min(LONGEST_VALUE, text.codePointCount(0, text.length())));
    return pointer + " = " + text.substring(0, end) + (end < text.length() ? " …" : "");
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
