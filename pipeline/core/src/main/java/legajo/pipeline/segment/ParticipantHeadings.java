package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;

/**
 * Finds the headings in a list of participants: countries and delegations, institutions under them.
 */
final class ParticipantHeadings {
  private static final int LONG_LINE = 60;

  private final PeopleGroups groups;
  private final UnlikePeople unlike;
  private final NameCards cards;

  ParticipantHeadings(RulePack pack) {
    this.unlike = new UnlikePeople(pack);
    this.groups = new PeopleGroups(pack, unlike);
    this.cards = new NameCards(pack);
  }

  List<Heading> find(List<Line> lines, CuedText cued) {
    List<Heading> headings = new ArrayList<>();
    Map<Label.Type, Integer> levels = new EnumMap<>(Label.Type.class);
    Under under = Under.NOTHING;
    boolean partedSide = false;
    boolean peopled = false;
    boolean onTwoLines = cards.areIn(lines, cued);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Heading> decimal = Subheadings.decimal(line, cued);
      if (decimal.isPresent()) {
        headings.add(decimal.get());
        continue;
      }
      if (isInTable(i, lines)) {
        continue;
      }
      boolean stacked = endsAbove(headings, line);
      Optional<PeopleGroups.Group> group = groups.group(i, lines, cued);
      if (group.isEmpty() && !onTwoLines && unlike.isHeading(i, lines, stacked, cued)) {
        group = Optional.of(PeopleGroups.Group.INSTITUTION);
      }
      boolean institution = group.equals(Optional.of(PeopleGroups.Group.INSTITUTION));
      if (group.isEmpty()
          || institution && endsPerson(i, lines, cued)
          || onTwoLines && isSomebodys(i, lines, headings, cued)) {
        continue;
      }
      boolean over = under != Under.SIDE && isOverAnother(i, group.get(), lines, cued);
      boolean below =
          group.get() == PeopleGroups.Group.INSTITUTION
                  && under != Under.NOTHING
                  && (under != Under.SIDE || stacked || partedSide || !peopled)
              || group.get() == PeopleGroups.Group.ORGANISATION && under == Under.GROUP;
      partedSide = below && stacked || partedSide && group.get() != PeopleGroups.Group.SIDE;
      int level = below && !over ? 3 : 2;
      if (line.label().isPresent()) {
        // Groups that are lettered alike stand side by side, whatever they name.
        level = levels.computeIfAbsent(line.label().type(), type -> 2);
      }
      if (group.get() == PeopleGroups.Group.SIDE) {
        peopled = i + 1 < lines.size() && PersonLines.isPerson(lines.get(i + 1), cued);
      }
      under =
          group.get() == PeopleGroups.Group.SIDE
              ? Under.SIDE
              : over ? Under.GROUP : level == 3 ? under : Under.after(group.get(), under);
      Heading heading = Heading.of(line, level, Optional.empty(), group.get().rule);
      headings.add(line.runIn() ? whole(heading, line, cued) : heading);
    }
    return headings;
  }

  /** "Instituci\u00f3n visitante: Labour Department" */
  private static Heading whole(Heading heading, Line line, CuedText cued) {
    int end = line.paragraph().span().end();
    return heading.cut(LineReader.trimmed(cued.text(), heading.words().begin(), end), end);
  }

  /** What the groups that follow stand under. */
  private enum Under {
    NOTHING,
    /** A country. */
    SIDE,
    /** "MUJERES", with institutions under it. */
    GROUP;

    static Under after(PeopleGroups.Group group, Under before) {
      return group == PeopleGroups.Group.ORGANISATION ? NOTHING : before;
    }
  }

  /** A row over all columns is one of the table. */
  private static boolean isInTable(int i, List<Line> lines) {
    return i > 0
        && i + 1 < lines.size()
        && !lines.get(i).paragraph().afterGap()
        && !lines.get(i + 1).paragraph().afterGap()
        && lines.get(i - 1).paragraph().role() == SourceText.Role.TABLE_ROW
        && lines.get(i + 1).paragraph().role() == SourceText.Role.TABLE_ROW;
  }

  /** "ORGANIZADOS (CONATO)": the rest of a person's long line, with nothing close below it. */
  private static boolean endsPerson(int i, List<Line> lines, CuedText cued) {
    return i > 0
        && !lines.get(i).paragraph().afterGap()
        && lines.get(i).isCapitals()
        && (i + 1 == lines.size() || lines.get(i + 1).paragraph().afterGap())
        && !lines.get(i).label().isPresent()
        && lines.get(i - 1).paragraph().span().length() >= LONG_LINE
        && PersonLines.isPerson(lines.get(i - 1), cued);
  }

  private static boolean endsAbove(List<Heading> headings, Line line) {
    return !headings.isEmpty() && headings.get(headings.size() - 1).lastLine() == line.index() - 1;
  }

  /** Whether another group's heading follows at once, and no person. */
  private boolean isOverAnother(int i, PeopleGroups.Group group, List<Line> lines, CuedText cued) {
    return group == PeopleGroups.Group.INSTITUTION
        && i + 1 < lines.size()
        && lines.get(i).isCapitals()
        && lines.get(i).heading().of(cued.text()).indexOf(' ') < 0
        && lines.get(i + 1).paragraph().afterGap()
        && UnlikePeople.isBare(lines.get(i + 1), cued)
        && groups.group(i + 1, lines, cued).isPresent();
  }

  private boolean isSomebodys(int i, List<Line> lines, List<Heading> headings, CuedText cued) {
    int above = i - 1;
    if (cards.isInCard(i, lines, cued)) {
      return true;
    }
    return above >= 0
        && headings.stream().noneMatch(heading -> heading.line() == lines.get(above).index())
        && cards.isUnitOf(lines.get(above), lines.get(i), cued);
  }
}
