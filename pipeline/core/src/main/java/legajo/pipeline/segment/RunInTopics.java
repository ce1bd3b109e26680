package legajo.pipeline.segment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds topics inside a section by the colon behind them, with text or a list after it. */
final class RunInTopics {
  private static final int SHORTEST_BODY = 50;
  private static final int MOST_WORDS = 12;
  private static final int MOST_CLOSE = 2;

  private final Vocabulary labelWords;

  RunInTopics(RulePack pack) {
    this.labelWords = pack.vocabulary("heading-label");
  }

  /**
   * In a methodology: paragraphs that begin with what they are about, whose numbers were lost or
   * never stood.
   */
  void inMethodology(
      SectionKind kind, List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    long close = lines.stream().filter(line -> !line.paragraph().afterGap()).count();
    if (kind != SectionKind.METHODOLOGY || close > MOST_CLOSE && 2 * close > lines.size()) {
      // Where lines stand one below the other, what they begin with are labels.
      return;
    }
    Map<Integer, Heading> like = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean free = found.get(i).isEmpty() && line.opening().isEmpty();
      if (free && !line.label().isPresent() && !Standing.isListed(line)) {
        int at = i;
        runIn(line, cued).ifPresent(heading -> like.put(at, heading));
      }
    }
    removeRecurring(like, cued);
    if (like.size() + found.stream().filter(Optional::isPresent).count() >= 2) {
      like.forEach((i, heading) -> found.set(i, Optional.of(heading)));
    }
  }

  /** "Lugar y fecha: …" below each of several headings is a label. */
  private static void removeRecurring(Map<Integer, Heading> like, CuedText cued) {
    Map<String, Integer> times = new HashMap<>();
    like.values().forEach(h -> times.merge(h.words().of(cued.folded()), 1, Integer::sum));
    like.values().removeIf(h -> times.getOrDefault(h.words().of(cued.folded()), 0) > 1);
  }

  private Optional<Heading> runIn(Line line, CuedText cued) {
    if (!line.runIn()) {
      return ItemRuns.dashHeading(line, cued.text());
    }
    boolean topic = line.canBeHeading() && isTopic(line, cued) && bodyLength(line) >= SHORTEST_BODY;
    return topic
        ? Optional.of(Heading.of(line, 2, Optional.empty(), "heading.run-in"))
        : Optional.empty();
  }

  /** A short line without a verb that ends in a colon and has a list below it. */
  void overLists(List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean colon = cued.text().charAt(line.paragraph().span().end() - 1) == ':';
      boolean list = lines.get(i + 1).paragraph().role() == SourceText.Role.LIST_ITEM;
      boolean free =
          found.get(i).isEmpty()
              && !line.label().isPresent()
              && !Sentences.announcesList(line.heading().of(cued.text()));
      if (free && colon && list && line.canBeHeading() && !line.runIn() && isTopic(line, cued)) {
        found.set(i, Optional.of(Heading.of(line, 2, Optional.empty(), "heading.colon")));
      }
    }
  }

  private boolean isTopic(Line line, CuedText cued) {
    String words = line.heading().of(cued.folded());
    return !labelWords.contains(words)
        && wordCount(line, cued) <= MOST_WORDS
        && Character.isUpperCase(cued.text().charAt(line.heading().begin()))
        && !Sentences.hasFiniteVerb(line.heading().of(cued.text()));
  }

  private static int bodyLength(Line line) {
    return line.paragraph().span().end() - line.bodyBegin();
  }

  private static int wordCount(Line line, CuedText cued) {
    Span heading = line.heading();
    return Folding.fold(heading.of(cued.text())).split(" ", -1).length;
  }
}
