package legajo.app.audit.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Evidence;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.SectionKind;
import legajo.rules.Span;

/**
 * The text of a report: as it was ingested, where the file is at hand, or else the headings and
 * texts of the record's sections one after another.
 */
final class ReportText {
  private static final char PAGE_BREAK = '\f';

  /** A section in the text. */
  private record Part(int begin, String id, Optional<SectionKind> kind) {}

  private final String text;
  private final FoldedText folded;
  private final boolean source;
  private final List<Part> parts;

  private ReportText(String text, boolean source, List<Part> parts) {
    this.text = text;
    this.folded = new FoldedText(text);
    this.source = source;
    this.parts = parts;
  }

  /** A text as it was ingested: places of evidence are places in it. */
  static ReportText ofSource(String text) {
    return new ReportText(text, true, List.of());
  }

  /** What a record has of the text. */
  static ReportText ofRecord(Report record) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    record.sections().forEach(section -> add(section, text, parts));
    return new ReportText(text.toString(), false, parts);
  }

  private static void add(Section section, StringBuilder text, List<Part> parts) {
    parts.add(new Part(text.length(), section.id(), section.kind()));
    section.number().ifPresent(number -> text.append(number).append(' '));
    text.append(section.heading()).append('\n').append(section.text()).append('\n');
    section.sections().forEach(inner -> add(inner, text, parts));
  }

  String text() {
    return text;
  }

  /** Where words of evidence stand. */
  Optional<Span> place(Evidence evidence, Optional<Span> near) {
    if (!source) {
      return nearest(folded.find(evidence.text()), near);
    }
    int begin = text.offsetByCodePoints(0, evidence.begin());
    return Optional.of(
        new Span(begin, text.offsetByCodePoints(begin, evidence.end() - evidence.begin())));
  }

  /** Where these words stand, nearest to a place where there are several, else the first. */
  Optional<Span> find(String words, Optional<Span> near) {
    return nearest(folded.find(words), near);
  }

  /** Where words stand that are much like these. */
  Optional<Span> like(String words) {
    return folded.like(words);
  }

  private static Optional<Span> nearest(List<Span> spans, Optional<Span> near) {
    int wanted = near.map(Span::begin).orElse(0);
    Optional<Span> nearest = Optional.empty();
    for (Span span : spans) {
      if (nearest.isEmpty()
          || Math.abs(span.begin() - wanted) < Math.abs(nearest.get().begin() - wanted)) {
        nearest = Optional.of(span);
      }
    }
    return nearest;
  }

  /** The first section of a kind with all below it; empty in a text as ingested. */
  Optional<Span> section(SectionKind kind) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).kind().filter(kind::equals).isPresent()) {
        int next = i + 1;
        while (next < parts.size() && parts.get(next).id().startsWith(parts.get(i).id() + ".")) {
          next++;
        }
        int end = next < parts.size() ? parts.get(next).begin() : text.length();
        return Optional.of(new Span(parts.get(i).begin(), end));
      }
    }
    return Optional.empty();
  }

  /** A place in words: {@code page 2, characters 310-324}, or {@code section 4.2}. */
  String where(Span span) {
    if (source) {
      long page = text.chars().limit(span.begin()).filter(sign -> sign == PAGE_BREAK).count() + 1;
      int begin = text.codePointCount(0, span.begin());
      int end = begin + text.codePointCount(span.begin(), span.end());
      return "page " + page + ", characters " + begin + "–" + end;
    }
    String id = "";
    for (Part part : parts) {
      id = part.begin() <= span.begin() ? part.id() : id;
    }
    return "section " + id + " of the record";
  }
}
