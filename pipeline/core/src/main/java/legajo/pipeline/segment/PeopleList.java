package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Finds the list of participants by its lines, whatever its heading says: the heading stands above
 * those of delegations and institutions, and these above people.
 */
final class PeopleList {
  private static final String RULE = "heading.main";
  private static final int FEWEST = 3;
  private static final int LONGEST = 110;
  private static final int LONGEST_SENTENCE = 120;

  private final PeopleGroups groups;
  private final UnlikePeople unlike;
  private final NameCards cards;

  PeopleList(RulePack pack) {
    this.unlike = new UnlikePeople(pack);
    this.groups = new PeopleGroups(pack, unlike);
    this.cards = new NameCards(pack);
  }

  /**
   * The list, by places among the lines looked at.
   *
   * @param heading the line above its first group or person
   * @param last the last of its people
   * @param people how many there are
   */
  private record Region(int heading, int last, int people) {}

  /** The main headings with that of the list, and without those of its groups. */
  List<Heading> settle(List<Heading> mains, List<Line> lines, CuedText cued) {
    Optional<Region> region = mains.isEmpty() ? Optional.empty() : find(lines, cued);
    if (region.isEmpty()) {
      return mains;
    }
    int first = lines.get(0).index();
    int at = region.get().heading() + first;
    int last = region.get().last() + first;
    boolean known = mains.stream().anyMatch(main -> main.line() == at);
    boolean told = mains.stream().anyMatch(PeopleList::isOfPeople);
    if (!known && (told || !isLikeMains(lines.get(region.get().heading()), mains, lines))) {
      return mains;
    }
    List<Heading> settled = new ArrayList<>();
    for (Heading main : mains) {
      boolean group =
          main.line() > at
              && main.line() <= last
              && (isOfPeople(main) || main.kind().equals(Optional.of(SectionKind.OTHER)));
      boolean own = main.line() == at && !told && isUntold(main);
      if (!group) {
        settled.add(own ? main.of(SectionKind.PARTICIPANTS) : main);
      }
    }
    if (!known) {
      Line line = lines.get(region.get().heading());
      settled.add(Heading.of(line, 1, Optional.of(SectionKind.PARTICIPANTS), RULE));
      settled.sort((a, b) -> Integer.compare(a.line(), b.line()));
    }
    return settled;
  }

  private static boolean isOfPeople(Heading main) {
    return main.kind().equals(Optional.of(SectionKind.PARTICIPANTS));
  }

  private static boolean isUntold(Heading main) {
    return main.kind().equals(Optional.of(SectionKind.OTHER));
  }

  /** Whether a line is written as most main headings are. */
  private static boolean isLikeMains(Line line, List<Heading> mains, List<Line> lines) {
    int first = lines.get(0).index();
    long alike =
        mains.stream()
            .map(main -> lines.get(main.line() - first))
            .filter(main -> Style.of(main).equals(Style.of(line)))
            .count();
    return 2 * alike > mains.size() && line.paragraph().afterGap();
  }

  private Optional<Region> find(List<Line> lines, CuedText cued) {
    Optional<Region> best = Optional.empty();
    int i = 0;
    while (i < lines.size()) {
      if (!isPerson(i, lines, cued)) {
        i++;
        continue;
      }
      int last = i;
      int people = 0;
      int end = i;
      while (end < lines.size() && (isPerson(end, lines, cued) || isShort(lines.get(end), cued))) {
        if (isPerson(end, lines, cued)) {
          people++;
          last = end;
        }
        end++;
      }
      int heading = heading(i, lines, cued);
      if (heading >= 0 && people >= FEWEST && people > best.map(Region::people).orElse(0)) {
        best = Optional.of(new Region(heading, last, people));
      }
      i = end;
    }
    return best;
  }

  /** The topmost of the headings right above the first person; -1 where it is a group's. */
  private int heading(int person, List<Line> lines, CuedText cued) {
    int top = person;
    while (top > 0 && isHeading(top - 1, lines, cued)) {
      top--;
      boolean word = lines.get(top).heading().of(cued.text()).indexOf(' ') < 0;
      if (!groups.isGroup(top, lines, cued)
          && !(word && groups.mayBeAnything(top, lines, cued))
          && !unlike.isHeading(top, lines, false, cued)) {
        return top;
      }
    }
    boolean alone = person - top == 1 && !groups.isGroup(top, lines, cued);
    if (top < person && (alone || person - top > 1 && groups.mayBeAnything(top, lines, cued))) {
      return top;
    }
    if (top > 1 && announces(lines.get(top - 1), cued) && isHeading(top - 2, lines, cued)) {
      return groups.isGroup(top - 2, lines, cued) ? -1 : top - 2;
    }
    return -1;
  }

  private boolean isHeading(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    return line.canBeHeading()
        && !line.runIn()
        && !Standing.isListed(line)
        && isShort(line, cued)
        && !isPerson(i, lines, cued);
  }

  /** "Participaron las personas siguientes:" */
  private static boolean announces(Line line, CuedText cued) {
    Span span = line.paragraph().span();
    return span.length() <= LONGEST_SENTENCE && cued.text().charAt(span.end() - 1) == ':';
  }

  private boolean isPerson(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    Span span = line.paragraph().span();
    String words = span.of(cued.text());
    boolean sentence = words.endsWith(".") && Sentences.hasFiniteVerb(words);
    return !sentence && PersonLines.isPerson(line, cued) || cards.isName(i, lines, cued);
  }

  private static boolean isShort(Line line, CuedText cued) {
    Span span = line.paragraph().span();
    return span.length() > 0
        && span.length() <= LONGEST
        && cued.text().charAt(span.end() - 1) != '.';
  }
}
