package legajo.pipeline.segment;

import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.Span;

/**
 * A heading that was decided upon.
 *
 * @param line index of the paragraph it begins in
 * @param lastLine index of the paragraph it ends in; another one where it is broken over two
 * @param level 1 for a main section
 * @param number as printed, without punctuation
 * @param label where the number stands
 * @param words where the heading's words stand
 * @param bodyBegin where the text begins that follows in the same paragraph; the paragraph's end
 *     where none does
 * @param kind of a main section
 * @param rule id of the rule that found it
 */
record Heading(
    int line,
    int lastLine,
    int level,
    Optional<String> number,
    Span label,
    Span words,
    int bodyBegin,
    Optional<SectionKind> kind,
    String rule) {

  /** The heading that a line looks like. */
  static Heading of(Line line, int level, Optional<SectionKind> kind, String rule) {
    return new Heading(
        line.index(),
        line.index(),
        level,
        line.label().isPresent() ? Optional.of(line.label().text()) : Optional.empty(),
        line.label().span(),
        line.heading(),
        line.bodyBegin(),
        kind,
        rule);
  }

  /** This heading with its words ending here, and its text beginning there. */
  Heading cut(Span newWords, int newBodyBegin) {
    return new Heading(line, lastLine, level, number, label, newWords, newBodyBegin, kind, rule);
  }

  /** This heading at another level. */
  Heading at(int newLevel) {
    return new Heading(line, lastLine, newLevel, number, label, words, bodyBegin, kind, rule);
  }

  /** This heading as another rule finds it. */
  Heading by(String newRule) {
    return new Heading(line, lastLine, level, number, label, words, bodyBegin, kind, newRule);
  }

  /** This heading over a section of another kind. */
  Heading of(SectionKind newKind) {
    return new Heading(
        line, lastLine, level, number, label, words, bodyBegin, Optional.of(newKind), rule);
  }

  /** This heading, which goes on in the next paragraph. */
  Heading goesOnIn(Line next) {
    return new Heading(
        line,
        next.index(),
        level,
        number,
        label,
        new Span(words.begin(), next.heading().end()),
        next.bodyBegin(),
        kind,
        rule);
  }
}
