package legajo.pipeline.assemble;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import legajo.model.Report;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.pipeline.assemble.checks.CheckedRecord;
import legajo.pipeline.assemble.checks.CheckedRecord.ExplainedAcronym;
import legajo.pipeline.assemble.checks.CheckedRecord.WrittenWeekday;
import legajo.pipeline.document.AcronymFinding;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import legajo.rules.Span;

/** Puts beside a record what its checks need of the text. */
final class CheckedText {
  private final Outline outline;
  private final List<ResolvedDate> dates;
  private final Secrets secrets;

  CheckedText(Outline outline, List<ResolvedDate> dates, Secrets secrets) {
    this.outline = outline;
    this.dates = dates;
    this.secrets = secrets;
  }

  CheckedRecord beside(
      Report report, List<Sourced<Session>> sessions, List<AcronymFinding> acronyms) {
    return new CheckedRecord(report, weekdays(sessions), explained(acronyms), scheduled());
  }

  private List<WrittenWeekday> weekdays(List<Sourced<Session>> sessions) {
    List<WrittenWeekday> weekdays = new ArrayList<>();
    Map<Span, ResolvedDate> bySpan = new HashMap<>();
    for (int i = 0; i < dates.size(); i++) {
      ResolvedDate date = dates.get(i);
      bySpan.put(date.finding().span(), date);
      weekday(date, "/dates/" + i + "/text").ifPresent(weekdays::add);
    }
    for (int i = 0; i < sessions.size(); i++) {
      String at = "/sessions/" + i + "/date";
      sessions.get(i).words().getOrDefault("/date", List.of()).stream()
          .findFirst()
          .map(Words::span)
          .flatMap(span -> Optional.ofNullable(bySpan.get(span)))
          .filter(date -> !date.edtf().isInterval())
          .flatMap(date -> weekday(date, at))
          .ifPresent(weekdays::add);
    }
    return weekdays;
  }

  private Optional<WrittenWeekday> weekday(ResolvedDate date, String at) {
    return date.finding()
        .weekday()
        .map(
            weekday ->
                new WrittenWeekday(
                    at,
                    words(date.finding().span()),
                    date.edtf(),
                    DayOfWeek.of(weekday),
                    date.inference().isPresent()));
  }

  private List<ExplainedAcronym> explained(List<AcronymFinding> acronyms) {
    SectionAt sections = new SectionAt(outline);
    List<ExplainedAcronym> explained = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    for (AcronymFinding acronym : acronyms) {
      if (!known.add(
          List.of(acronym.acronym(), words(acronym.name()), acronym.country().orElse("")))) {
        continue;
      }
      sections
          .idAt(acronym.span())
          .map(
              id ->
                  new ExplainedAcronym(
                      pointer(id),
                      secrets.hide(acronym.acronym()),
                      words(acronym.name()),
                      acronym.country()))
          .ifPresent(explained::add);
    }
    return explained;
  }

  /** "/sections/3/sections/1" for the section "4.2". */
  private static String pointer(String id) {
    StringBuilder pointer = new StringBuilder();
    for (String place : id.split("\\.", -1)) {
      pointer.append("/sections/").append(Integer.parseInt(place) - 1);
    }
    return pointer.toString();
  }

  private Set<Integer> scheduled() {
    TreeMap<Integer, Span> steps = new TreeMap<>();
    for (Outline.Node main : outline.sections()) {
      if (main.kind().equals(Optional.of(SectionKind.NEXT_STEPS))) {
        main.withDescendants().stream()
            .flatMap(section -> section.blocks().stream())
            .forEach(block -> steps.put(block.content().begin(), block.content()));
      }
    }
    Set<Integer> scheduled = new HashSet<>();
    for (int i = 0; i < dates.size(); i++) {
      Span date = dates.get(i).finding().span();
      Map.Entry<Integer, Span> step = steps.floorEntry(date.begin());
      if (step != null && step.getValue().contains(date) && opens(step.getKey(), date)) {
        scheduled.add(i);
      }
    }
    return scheduled;
  }

  /** Whether nothing stands before the date in its line, or in its cell. */
  private boolean opens(int lineBegin, Span date) {
    String text = outline.clean().text();
    int i = date.begin();
    while (i > lineBegin && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i == lineBegin || text.charAt(i - 1) == '\t';
  }

  private String words(Span span) {
    return secrets.hide(SectionTree.oneLine(outline.words(span)));
  }
}
