package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.SectionKind;
import legajo.pipeline.document.SourceText;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Tells runs of numbered or lettered headings from numbered lists: headings are short topics with
 * text after or under them, list items are sentences or stand one below the other.
 */
final class ItemRuns {
  private static final double MOST = 0.6;
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_WHOLE = 100;
  private static final int SHORTEST_BODY = 30;
  private static final int LONGEST_TASK = 200;

  private final Vocabulary countries;

  ItemRuns(RulePack pack) {
    this.countries = pack.vocabulary("country");
  }

  void find(SectionKind kind, List<Line> lines, List<Optional<Heading>> found, String text) {
    boolean tasks = kind == SectionKind.NEXT_STEPS;
    Set<Label.Type> headed = EnumSet.noneOf(Label.Type.class);
    Map<Label.Type, List<Integer>> runs = new EnumMap<>(Label.Type.class);
    for (int i = 0; i < lines.size(); i++) {
      Label label = lines.get(i).label();
      boolean free = found.get(i).isEmpty();
      if (!free && label.isPresent()) {
        headed.add(label.type());
      }
      if (free && label.isPresent() && label.type() != Label.Type.DECIMAL) {
        runs.computeIfAbsent(label.type(), type -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> run : runs.values()) {
      first(run, headed, lines, text)
          .ifPresent(heading -> found.set(run.get(0), Optional.of(heading)));
      decide(run, tasks, lines, found, text);
    }
  }

  /** "A. Conferencia preparatoria" above "B. Primera sesi\u00f3n", which is a heading. */
  private static Optional<Heading> first(
      List<Integer> run, Set<Label.Type> headed, List<Line> lines, String text) {
    Line line = lines.get(run.get(0));
    boolean alone =
        run.size() == 1
            && headed.contains(line.label().type())
            && line.paragraph().afterGap()
            && !line.runIn();
    return alone ? headingAt(run.get(0), lines, text) : Optional.empty();
  }

  /** "a) Chile: enviar el registro.", "b) Per\u00fa: …" tell who does what. */
  private boolean areTasks(List<Heading> headings, List<Line> lines, String text) {
    int first = lines.get(0).index();
    long ofCountry =
        headings.stream()
            .filter(h -> countries.contains(Folding.fold(h.words().of(text))))
            .filter(
                h ->
                    lines.get(h.line() - first).paragraph().span().end() - h.bodyBegin()
                        <= LONGEST_TASK)
            .count();
    return ofCountry > 1 && ofCountry >= MOST * headings.size();
  }

  /** "1. Nota comparativa: 24 de noviembre." is to be done; a section has more to say. */
  private static boolean areShort(List<Heading> headings, List<Line> lines) {
    int first = lines.get(0).index();
    return headings.stream()
        .allMatch(
            h -> {
              Line line = lines.get(h.line() - first);
              int body = line.paragraph().span().end() - h.bodyBegin();
              boolean close =
                  h.line() - first + 1 >= lines.size()
                      || !lines.get(h.line() - first + 1).paragraph().afterGap()
                      || lines.get(h.line() - first + 1).label().isPresent();
              return body > 0 && body <= LONGEST_TASK && close;
            });
  }

  private void decide(
      List<Integer> run,
      boolean tasks,
      List<Line> lines,
      List<Optional<Heading>> found,
      String text) {
    List<Heading> headings = new ArrayList<>();
    for (int i : run) {
      headingAt(i, lines, text).ifPresent(headings::add);
    }
    if (tasks && areShort(headings, lines) || areTasks(headings, lines, text)) {
      return;
    }
    boolean single = run.size() == 1 && headings.size() == 1 && lines.get(run.get(0)).isCapitals();
    if (single || run.size() > 1 && headings.size() >= MOST * run.size()) {
      int first = lines.get(0).index();
      headings.forEach(heading -> found.set(heading.line() - first, Optional.of(heading)));
    }
  }

  private static Optional<Heading> headingAt(int i, List<Line> lines, String text) {
    Line line = lines.get(i);
    Heading heading = Heading.of(line, 2, Optional.empty(), "heading.item");
    if (line.canBeHeading() && isTopic(line.heading().of(text))) {
      boolean withText =
          line.runIn()
              ? line.paragraph().span().end() - line.bodyBegin() >= SHORTEST_BODY
              : line.heading().length() <= LONGEST_WHOLE && hasTextBelow(i, lines);
      if (withText) {
        return Optional.of(heading);
      }
    }
    return dashHeading(line, text);
  }

  /** The heading of a paragraph that a dash parts from its text. */
  static Optional<Heading> dashHeading(Line line, String text) {
    int begin = line.label().span().end();
    return dashRunIn(line, text)
        .filter(end -> isTopic(text.substring(begin, end)))
        .map(
            end ->
                Heading.of(line, 2, Optional.empty(), "heading.item")
                    .cut(new Span(begin, end), afterDash(text, end)));
  }

  private static boolean isTopic(String words) {
    return words.chars().anyMatch(Character::isLetter)
        && words.split(" ", -1).length <= MOST_WORDS
        && (Standing.asks(Folding.fold(words))
            || !Sentences.hasFiniteVerb(words.replaceAll("\\([^)]*\\)", "")));
  }

  private static boolean hasTextBelow(int i, List<Line> lines) {
    if (i + 1 >= lines.size()) {
      return false;
    }
    Line below = lines.get(i + 1);
    return below.label().type() != lines.get(i).label().type()
        || below.paragraph().role() == SourceText.Role.LIST_ITEM && !below.label().isPresent();
  }

  /** "Reunión de coordinación - Realizada el 3 de mayo …" */
  private static Optional<Integer> dashRunIn(Line line, String text) {
    int begin = line.label().span().end();
    int end = Math.min(line.paragraph().span().end() - SHORTEST_BODY, begin + 100);
    for (int i = begin + 3; i < end; i++) {
      boolean dash =
          LabelReader.isDash(text.charAt(i))
              && text.charAt(i - 1) == ' '
              && text.charAt(i + 1) == ' ';
      if (dash && Character.isUpperCase(text.charAt(i + 2))) {
        return Optional.of(i - 1);
      }
    }
    return Optional.empty();
  }

  private static int afterDash(String text, int from) {
    int i = from;
    while (text.charAt(i) == ' ' || LabelReader.isDash(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
