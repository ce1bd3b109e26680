package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.rules.Span;

/**
 * Finds the sessions of a report that calls them by no known word: the sections of one series that
 * carry days and hours, "Eje 1. Registros (9 de mayo, 10:00)".
 */
final class SeriesMeetings {
  private static final String RULE = "session.series";
  private static final int FEWEST = 2;
  private static final int BODY = 320;

  private static final Set<SectionKind> OTHER_MATTER =
      EnumSet.of(
          SectionKind.PARTICIPANTS,
          SectionKind.OBJECTIVES,
          SectionKind.EVALUATION,
          SectionKind.COMMENTS,
          SectionKind.NEXT_STEPS,
          SectionKind.TITLE_PAGE,
          SectionKind.ANNEX);

  private static final Pattern DAY =
      Pattern.compile(
          "\\b[0-9]{1,2}(?:[.]?[\u00ba\u00b0])?(?: (?:y|al|a|-)(?: el)? [0-9]{1,2})? (?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre)\\b"
              + "|\\b[0-9]{1,2}[/-][0-9]{1,2}(?:[/-][0-9]{2,4})?\\b"
              + "|\\b[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{2,4}\\b"
              + "|\\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? [0-9]{1,2}\\b");
  private static final Pattern PREPARES =
      Pattern.compile(
          "\\b(?:coordinacion|preparacion|preparatori[oa]|previ[oa]|planificacion|organizacion|logistica|prueba)\\b");
  private static final Pattern NO_MEETING =
      Pattern.compile(
          "\\b(?:difusion|encuesta|cuestionario|publicacion|redaccion|envio|remision|informe|compras|aprobacion|solicitud|convocatoria|diagnostico documental|tramites?)\\b");

  private final MentionFacts facts;

  SeriesMeetings(MentionFacts facts) {
    this.facts = facts;
  }

  /** The meetings that sections are, by the id of the section. */
  Map<String, MeetingNames.Named> find(Outline outline) {
    MeetingText text = MeetingText.unread(outline.cued());
    List<List<Outline.Node>> series = new ArrayList<>();
    boolean mainsOnly = true;
    for (Outline.Node main : outline.sections()) {
      SectionKind kind = main.kind().orElse(SectionKind.OTHER);
      if (!OTHER_MATTER.contains(kind)) {
        mainsOnly &= main.sections().isEmpty();
        gather(main.sections(), text, series);
      }
    }
    if (mainsOnly) {
      gather(
          outline.sections().stream()
              .filter(main -> !OTHER_MATTER.contains(main.kind().orElse(SectionKind.OTHER)))
              .toList(),
          text,
          series);
    }
    return series.stream()
        .max(Comparator.comparingInt(List::size))
        .map(items -> named(items, text))
        .orElse(Map.of());
  }

  private void gather(List<Outline.Node> nodes, MeetingText text, List<List<Outline.Node>> series) {
    Map<String, List<Outline.Node>> alike = new LinkedHashMap<>();
    for (Outline.Node node : nodes) {
      alike.computeIfAbsent(node.rule(), rule -> new ArrayList<>()).add(node);
      gather(node.sections(), text, series);
    }
    for (List<Outline.Node> items : alike.values()) {
      List<Outline.Node> meetings = items.stream().filter(node -> mayMeet(node, text)).toList();
      long days = meetings.stream().filter(node -> tellsDay(node, text)).count();
      long hours = meetings.stream().filter(node -> tellsHours(node, text)).count();
      if (meetings.size() >= FEWEST && days == meetings.size() && 2 * hours >= days) {
        series.add(meetings);
      }
    }
  }

  private static boolean mayMeet(Outline.Node node, MeetingText text) {
    String heading = node.heading().of(text.folded());
    return !NO_MEETING.matcher(heading).find();
  }

  private static boolean tellsDay(Outline.Node node, MeetingText text) {
    return stretches(node).stream().anyMatch(span -> DAY.matcher(span.of(text.folded())).find());
  }

  private boolean tellsHours(Outline.Node node, MeetingText text) {
    return stretches(node).stream().anyMatch(span -> facts.tellsTimes(text, span));
  }

  /** The heading and the first lines under it. */
  private static List<Span> stretches(Outline.Node node) {
    List<Span> stretches = new ArrayList<>(List.of(node.heading()));
    int left = BODY;
    for (Outline.Block block : node.blocks()) {
      Span span = block.content();
      if (left <= 0) {
        break;
      }
      stretches.add(new Span(span.begin(), Math.min(span.end(), span.begin() + left)));
      left -= span.length();
    }
    return stretches;
  }

  private static Map<String, MeetingNames.Named> named(List<Outline.Node> items, MeetingText text) {
    Map<String, MeetingNames.Named> named = new LinkedHashMap<>();
    int count = 0;
    for (Outline.Node item : items) {
      boolean prepares = PREPARES.matcher(item.heading().of(text.folded())).find();
      count += prepares ? 0 : 1;
      MeetingName meeting =
          prepares
              ? new MeetingName(MeetingName.Kind.COORDINATION, Optional.empty())
              : MeetingName.numbered(count);
      named.put(item.id(), new MeetingNames.Named(meeting, item.heading(), RULE));
    }
    return named;
  }
}
