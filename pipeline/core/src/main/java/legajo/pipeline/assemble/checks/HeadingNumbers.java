package legajo.pipeline.assemble.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Section;
import legajo.rules.Vocabulary;

/**
 * Numbers of headings beside each other that skip one, come twice or run back. A number 1 begins
 * anew: in "1 A B 2 A B" the letters are numbered under each session.
 */
final class HeadingNumbers implements RecordCheck {
  private static final String MAIN = "/sections";

  private final Vocabulary ordinals;

  HeadingNumbers(Vocabulary ordinals) {
    this.ordinals = ordinals;
  }

  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(
        DiagnosticCode.HEADING_NUMBER_MISSING,
        DiagnosticCode.HEADING_NUMBER_REPEATED,
        DiagnosticCode.HEADING_NUMBER_OUT_OF_ORDER);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    List<Diagnostic> found = new ArrayList<>();
    check(checked.report().sections(), MAIN, found);
    return found;
  }

  private void check(List<Section> siblings, String pointer, List<Diagnostic> found) {
    Map<String, Numbered> latest = new HashMap<>();
    for (int i = 0; i < siblings.size(); i++) {
      Section section = siblings.get(i);
      String at = pointer + "/" + i;
      Optional<HeadingNumber> number = reading(section, latest);
      if (number.isPresent()) {
        String series = number.get().series();
        Numbered next = new Numbered(number.get(), section, i, 0);
        Optional<Numbered> before = Optional.ofNullable(latest.get(series));
        before.flatMap(b -> late(b, next, pointer)).ifPresent(found::add);
        Optional<Diagnostic> told = before.flatMap(b -> compare(siblings, b, next, at + "/number"));
        told.ifPresent(found::add);
        latest.put(series, told.isPresent() ? next.misnumbered(before) : next.behind(before));
      }
      check(section.sections(), at + "/sections", found);
    }
  }

  /**
   * A heading with its number.
   *
   * @param index its place among its siblings
   * @param expected the number it would have if those before it are right; 0 where it begins, or
   *     has that number
   */
  private record Numbered(HeadingNumber number, Section section, int index, int expected) {
    private static final int NONE = -1;

    /** "1, 2, 2, 4": one number is wrong, not two. */
    Numbered misnumbered(Optional<Numbered> before) {
      return new Numbered(number, section, index, before.map(b -> b.rank() + 1).orElse(0));
    }

    Numbered behind(Optional<Numbered> before) {
      return new Numbered(number, section, index, before.isPresent() ? NONE : 0);
    }

    boolean begins() {
      return expected == 0;
    }

    boolean goesOnTo(Numbered next) {
      return next.rank() == rank() + 1 || expected > 0 && next.rank() == expected + 1;
    }

    String printed() {
      return section.number().orElseThrow();
    }

    int rank() {
      return number.rank();
    }
  }

  /** Of a number that can be two things, the one that goes on; else one that begins. */
  private Optional<HeadingNumber> reading(Section section, Map<String, Numbered> latest) {
    List<HeadingNumber> readings =
        section.number().map(n -> HeadingNumber.readings(n, ordinals)).orElse(List.of());
    for (HeadingNumber reading : readings) {
      Numbered before = latest.get(reading.series());
      if (before != null && before.rank() + 1 == reading.rank()) {
        return Optional.of(reading);
      }
    }
    return readings.stream()
        .filter(reading -> latest.containsKey(reading.series()))
        .findFirst()
        .or(() -> readings.stream().findFirst());
  }

  /** Main headings begin with 1; smaller ones may go on counting under the next main heading. */
  private static Optional<Diagnostic> late(Numbered before, Numbered next, String pointer) {
    boolean begins = before.begins() && before.rank() > 1 && next.rank() == before.rank() + 1;
    return begins && pointer.equals(MAIN)
        ? Optional.of(
            DiagnosticCode.HEADING_NUMBER_MISSING.at(
                pointer + "/" + before.index() + "/number",
                "The first numbered heading is "
                    + before.printed()
                    + " "
                    + Quote.of(before.section().heading())
                    + ": look whether a heading was lost before it."))
        : Optional.empty();
  }

  private static Optional<Diagnostic> compare(
      List<Section> siblings, Numbered before, Numbered next, String at) {
    boolean anew = next.rank() == 1 && (before.rank() > 1 || next.index() > before.index() + 1);
    if (anew || before.goesOnTo(next)) {
      return Optional.empty();
    }
    if (next.rank() == before.rank()) {
      return Optional.of(repeated(before, next, at));
    }
    return Optional.of(
        next.rank() < before.rank()
            ? outOfOrder(before, next, at)
            : missing(siblings, before, next, at));
  }

  private static Diagnostic repeated(Numbered before, Numbered next, String at) {
    return DiagnosticCode.HEADING_NUMBER_REPEATED.at(
        at,
        "The number "
            + next.printed()
            + " stands before "
            + Quote.of(before.section().heading())
            + " and again before "
            + Quote.of(next.section().heading())
            + ": look whether one of them was misread.");
  }

  private static Diagnostic outOfOrder(Numbered before, Numbered next, String at) {
    return DiagnosticCode.HEADING_NUMBER_OUT_OF_ORDER.at(
        at,
        "The heading "
            + next.printed()
            + " "
            + Quote.of(next.section().heading())
            + " stands behind "
            + before.printed()
            + " "
            + Quote.of(before.section().heading())
            + ": look whether a number was misread or pages are in the wrong order.");
  }

  private static Diagnostic missing(
      List<Section> siblings, Numbered before, Numbered next, String at) {
    String unnumbered =
        siblings.subList(before.index() + 1, next.index()).stream()
            .filter(section -> section.number().isEmpty() && !section.heading().isEmpty())
            .findFirst()
            .map(section -> "; " + Quote.of(section.heading()) + " between them has no number")
            .orElse("");
    return DiagnosticCode.HEADING_NUMBER_MISSING.at(
        at,
        "Number "
            + before.printed()
            + " is followed by "
            + next.printed()
            + " "
            + Quote.of(next.section().heading())
            + unnumbered
            + ": look whether a heading was lost or the report skips a number.");
  }
}
