package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.Outline;
import legajo.rules.CuedText;
import legajo.rules.RulePack;

/** Cuts a clean text into a tree of sections. */
public final class Segmenter {
  private final RulePack pack;
  private final LineReader lineReader;
  private final MainHeadings mainHeadings;
  private final Subheadings subheadings;
  private final TitlePage titlePage;
  private final Parts parts;
  private final Schedules schedules;

  /** A segmenter that knows the headings of this pack. */
  public Segmenter(RulePack pack) {
    this.pack = pack;
    MeetingHeadings meetings = new MeetingHeadings(pack);
    this.lineReader = new LineReader(pack, meetings);
    this.mainHeadings = new MainHeadings(pack);
    this.subheadings = new Subheadings(pack, meetings);
    this.parts = new Parts(pack);
    this.schedules = new Schedules(pack);
    this.titlePage = new TitlePage(pack, parts);
  }

  /** The outline of a text. A text without headings is one section without a heading. */
  public Outline segment(CleanText clean) {
    CuedText cued = pack.cue(clean.text());
    List<Line> lines = lineReader.read(clean.paragraphs(), cued);
    int body = titlePage.sure(lines, cued).map(heading -> heading.lastLine() + 1).orElse(0);
    List<Line> below = lines.subList(body, lines.size());
    List<Heading> found = mainHeadings.find(below, WideGaps.Room.of(clean), cued);
    List<Heading> over = parts.over(found, below, cued);
    List<Heading> mains = new ArrayList<>(Parts.under(over, found, cued));
    mains.addAll(over);
    mains.sort((a, b) -> Integer.compare(a.line(), b.line()));
    List<Heading> headings = new ArrayList<>();
    int first = mains.isEmpty() ? lines.size() : mains.get(0).line();
    List<Line> front = lines.subList(0, first);
    Optional<Heading> title = titlePage.find(front, cued);
    title.ifPresent(headings::add);
    for (int i = 0; i < mains.size(); i++) {
      int end = i + 1 < mains.size() ? mains.get(i + 1).line() : lines.size();
      headings.add(mains.get(i));
      headings.addAll(below(mains.get(i), end, lines, cued));
    }
    return new Outline(
        clean,
        cued,
        new OutlineTree(lines, cued.text())
            .build(schedules.without(headings, cued), !front.isEmpty()));
  }

  /** The headings below this one, which stand deeper where it does. */
  private List<Heading> below(Heading main, int end, List<Line> lines, CuedText cued) {
    SectionKind kind = main.kind().orElse(SectionKind.OTHER);
    List<Line> body = lines.subList(Math.min(end, main.lastLine() + 1), end);
    return subheadings.find(kind, body, cued).stream()
        .map(heading -> heading.at(heading.level() + main.level() - 1))
        .toList();
  }
}
