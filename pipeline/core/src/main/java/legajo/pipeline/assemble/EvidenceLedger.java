package legajo.pipeline.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.model.DamageLevel;
import legajo.model.Diagnostic;
import legajo.model.Evidence;
import legajo.model.JsonPointers;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import legajo.rules.Calibration;
import legajo.rules.Span;

/**
 * Collects the evidence of a record: for each value's JSON Pointer, the words of the source it came
 * from.
 */
final class EvidenceLedger {
  private final CleanText clean;
  private final SourceText source;
  private final CodePoints codePoints;
  private final Secrets secrets;
  private final Calibration calibration;
  private final DamageLevel damage;
  private final Map<String, List<Evidence>> entries = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  EvidenceLedger(
      CleanText clean,
      CodePoints codePoints,
      Secrets secrets,
      Calibration calibration,
      DamageLevel damage) {
    this.clean = clean;
    this.source = clean.source();
    this.codePoints = codePoints;
    this.secrets = secrets;
    this.calibration = calibration;
    this.damage = damage;
  }

  /**
   * Enters the words and diagnostics of a part of the record that stands at a pointer; returns the
   * part.
   */
  <T> T enter(String pointer, Sourced<T> sourced) {
    sourced
        .words()
        .forEach((inside, words) -> words.forEach(word -> enter(pointer + inside, word)));
    for (Diagnostic diagnostic : sourced.diagnostics()) {
      diagnostics.add(diagnostic.under(pointer));
    }
    return sourced.value();
  }

  /** Enters words for the value at a pointer. */
  void enter(String pointer, Words words) {
    for (Span span : secrets.around(clean.map().toSource(words.span()), source.text())) {
      entries.computeIfAbsent(pointer, key -> new ArrayList<>()).add(entry(pointer, span, words));
    }
  }

  private Evidence entry(String pointer, Span inSource, Words words) {
    Evidence.How how =
        words.how() == Evidence.How.STATED && isRepaired(words.span())
            ? Evidence.How.REPAIRED
            : words.how();
    return new Evidence(
        source.pageAt(inSource.begin()).number(),
        codePoints.at(inSource.begin()),
        codePoints.at(inSource.end()),
        inSource.of(source.text()),
        how,
        words.rule(),
        calibration.confidence(words.rule(), JsonPointers.field(pointer), damage),
        source.boxes().of(inSource));
  }

  private boolean isRepaired(Span inClean) {
    int low = 0;
    int high = clean.repairs().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clean.repairs().get(middle).clean().end() <= inClean.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < clean.repairs().size() && clean.repairs().get(low).clean().overlaps(inClean);
  }

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  Map<String, List<Evidence>> entries() {
    return entries;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
