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

  /** A segmenter that knows the headings of this pack. */
  public Segmenter(RulePack pack) {
    this.pack = pack;
    MeetingHeadings meetings = new MeetingHeadings(pack);
    this.lineReader = new LineReader(pack, meetings);
    this.mainHeadings = new MainHeadings(pack);
    this.subheadings = new Subheadings(pack, meetings);
    this.titlePage = new TitlePage(pack);
  }

  /** The outline of a text. A text without headings is one section without a heading. */
  public Outline segment(CleanText clean) {
    CuedText cued = pack.cue(clean.text());
    List<Line> lines = lineReader.read(clean.paragraphs(), cued);
    int body = titlePage.sure(lines, cued).map(heading -> heading.lastLine() + 1).orElse(0);
    List<Heading> mains =
        mainHeadings.find(lines.subList(body, lines.size()), WideGaps.Room.of(clean), cued);
    List<Heading> headings = new ArrayList<>();
    int first = mains.isEmpty() ? lines.size() : mains.get(0).line();
    List<Line> front = lines.subList(0, first);
    Optional<Heading> title = titlePage.find(front, cued);
    title.ifPresent(headings::add);
    for (int i = 0; i < mains.size(); i++) {
      Heading main = mains.get(i);
      int end = i + 1 < mains.size() ? mains.get(i + 1).line() : lines.size();
      headings.add(main);
      SectionKind kind = main.kind().orElse(SectionKind.OTHER);
      headings.addAll(
          subheadings.find(kind, lines.subList(Math.min(end, main.lastLine() + 1), end), cued));
    }
    return new Outline(
        clean, cued, new OutlineTree(lines, cued.text()).build(headings, !front.isEmpty()));
  }
}
