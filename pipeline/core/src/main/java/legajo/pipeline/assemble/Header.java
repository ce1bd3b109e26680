package legajo.pipeline.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Call;
import legajo.model.Edtf;
import legajo.model.Modality;
import legajo.model.Objectives;
import legajo.model.Programme;
import legajo.model.Version;
import legajo.pipeline.document.HeaderFindings;
import legajo.pipeline.document.HeaderFindings.CallFinding;
import legajo.pipeline.document.HeaderFindings.ModalityFinding;
import legajo.pipeline.document.HeaderFindings.ObjectivesFinding;
import legajo.pipeline.document.HeaderFindings.TextPart;
import legajo.pipeline.document.HeaderFindings.VersionFinding;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ProgrammeFinding;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import legajo.rules.Span;

/** Makes the parts of a record that tell of the cooperation as a whole. */
public final class Header {
  /** How far a date may begin from the place where one may: "en marzo", "en el mes de marzo". */
  private static final int NEAR = 2;

  private static final int YEAR_LENGTH = 4;

  /**
   * The parts, from what was found and the dates of the text.
   *
   * @param dates in text order
   */
  public HeaderFacts assemble(Outline outline, HeaderFindings findings, List<ResolvedDate> dates) {
    return new HeaderFacts(
        text(findings.title()),
        findings.programme().map(Header::programme).orElseGet(Header::noProgramme),
        findings.call().map(call -> call(call, dates)).orElseGet(Header::noCall),
        findings.modality().map(Header::modality).orElse(Sourced.absent(Optional.empty())),
        findings.version().map(line -> version(line, dates)).orElseGet(Header::noVersion),
        text(findings.website()),
        objectives(findings.objectives()),
        text(findings.objectives().product()));
  }

  private static Sourced<Optional<String>> text(Optional<TextPart> part) {
    return part.map(
            found ->
                Sourced.of(Optional.of(found.value()), Words.stated(found.span(), found.rule())))
        .orElse(Sourced.absent(Optional.empty()));
  }

  private static Sourced<Programme> noProgramme() {
    return Sourced.absent(new Programme(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Sourced<Programme> programme(ProgrammeFinding found) {
    Map<String, List<Words>> words = new LinkedHashMap<>();
    found.name().ifPresent(n -> words.put("/name", List.of(n.words(found.rule()))));
    found.acronym().ifPresent(a -> words.put("/acronym", List.of(a.words(found.rule()))));
    found
        .organisation()
        .ifPresent(o -> words.put("/organisation", List.of(o.words(found.organisationRule()))));
    Programme programme =
        new Programme(
            found.name().map(Naming::value),
            found.acronym().map(Naming::value),
            found.organisation().map(Naming::value));
    return new Sourced<>(programme, words, List.of());
  }

  private static Sourced<Call> noCall() {
    return Sourced.absent(new Call(Optional.empty(), Optional.empty()));
  }

  private static Sourced<Call> call(CallFinding found, List<ResolvedDate> dates) {
    Map<String, List<Words>> words = new LinkedHashMap<>();
    if (found.ordinal().isPresent()) {
      words.put("/ordinal", List.of(Words.stated(found.words(), found.rule())));
    }
    Optional<ResolvedDate> date = dateAt(found.datePlaces(), dates);
    date.ifPresent(d -> words.put("/date", List.of(words(d))));
    Call call = new Call(found.ordinal(), date.map(ResolvedDate::edtf));
    return new Sourced<>(call, words, List.of());
  }

  /** The date that begins at the best of some places; a year alone where nothing else does. */
  private static Optional<ResolvedDate> dateAt(List<Integer> places, List<ResolvedDate> dates) {
    List<ResolvedDate> there =
        places.stream()
            .flatMap(place -> dates.stream().filter(date -> beginsNear(date, place)))
            .toList();
    return there.stream()
        .filter(date -> date.edtf().value().length() > YEAR_LENGTH)
        .findFirst()
        .or(() -> there.stream().findFirst());
  }

  private static boolean beginsNear(ResolvedDate date, int place) {
    return Math.abs(date.finding().span().begin() - place) <= NEAR;
  }

  private static Words words(ResolvedDate date) {
    Span span = date.finding().span();
    String rule = date.finding().rule();
    return date.inference().isPresent() ? Words.inferred(span, rule) : Words.stated(span, rule);
  }

  private static Sourced<Optional<Modality>> modality(ModalityFinding found) {
    return new Sourced<>(Optional.of(found.modality()), Map.of("", found.words()), List.of());
  }

  private static Sourced<Version> noVersion() {
    return Sourced.absent(new Version(Optional.empty(), Optional.empty()));
  }

  private static Sourced<Version> version(VersionFinding found, List<ResolvedDate> dates) {
    Map<String, List<Words>> words = new LinkedHashMap<>();
    if (found.status().isPresent()) {
      words.put("/status", List.of(Words.stated(found.statusWords(), found.rule())));
    }
    Optional<ResolvedDate> date =
        dates.stream().filter(d -> found.line().contains(d.finding().span())).findFirst();
    date.ifPresent(d -> words.put("/date", List.of(words(d))));
    Optional<Edtf> edtf = date.map(ResolvedDate::edtf);
    return new Sourced<>(new Version(found.status(), edtf), words, List.of());
  }

  private static Sourced<Objectives> objectives(ObjectivesFinding found) {
    Map<String, List<Words>> words = new LinkedHashMap<>();
    found
        .general()
        .ifPresent(g -> words.put("/general", List.of(Words.stated(g.span(), g.rule()))));
    List<String> specific = new ArrayList<>();
    for (TextPart part : found.specific()) {
      words.put("/specific/" + specific.size(), List.of(Words.stated(part.span(), part.rule())));
      specific.add(part.value());
    }
    Objectives objectives = new Objectives(found.general().map(TextPart::value), specific);
    return new Sourced<>(objectives, words, List.of());
  }
}
