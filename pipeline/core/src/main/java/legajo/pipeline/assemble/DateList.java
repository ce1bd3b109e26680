package legajo.pipeline.assemble;

import java.util.ArrayList;
import java.util.List;
import legajo.model.DateMention;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.Words;

/** The record's list of dates. */
final class DateList {
  private final Outline outline;
  private final EvidenceLedger ledger;

  DateList(Outline outline, EvidenceLedger ledger) {
    this.outline = outline;
    this.ledger = ledger;
  }

  List<DateMention> mentions(List<ResolvedDate> dates) {
    SectionAt sections = new SectionAt(outline);
    List<DateMention> mentions = new ArrayList<>();
    for (ResolvedDate date : dates) {
      String pointer = "/dates/" + mentions.size();
      String rule = date.finding().rule();
      ledger.enter(pointer + "/text", Words.stated(date.finding().span(), rule));
      if (date.inference().isPresent()) {
        ResolvedDate.Inference inference = date.inference().get();
        ledger.enter(pointer + "/edtf", Words.inferred(date.finding().span(), rule));
        inference
            .from()
            .forEach(span -> ledger.enter(pointer + "/edtf", Words.inferred(span, rule)));
        ledger.add(
            DiagnosticCode.YEAR_INFERRED.at(
                pointer + "/edtf", Diagnostic.Severity.INFO, inference.reason()));
      } else {
        ledger.enter(pointer + "/edtf", Words.stated(date.finding().span(), rule));
      }
      mentions.add(
          new DateMention(
              SectionTree.oneLine(outline.words(date.finding().span())),
              date.edtf(),
              sections.idAt(date.finding().span())));
    }
    return mentions;
  }
}
