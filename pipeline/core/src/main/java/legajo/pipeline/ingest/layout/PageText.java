package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import legajo.model.TextOrigin;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.ingest.source.SourceTextBuilder;

/**
 * Lays out pages and writes them as source text, with the place of every character. For one
 * document, one thread.
 */
public final class PageText {
  private final PageLayout layout = new PageLayout();
  private final SourceTextBuilder text = new SourceTextBuilder();
  private final BoxRecorder boxes = new BoxRecorder();
  private final ConfidenceRecorder confidences = new ConfidenceRecorder();
  private final List<Placed> onPage = new ArrayList<>();
  private float usualSize;

  /** A character of the page being written. */
  private record Placed(int begin, int end, float x, float y) {}

  /** Text without a page yet. */
  public PageText() {}

  /** How many characters were written. */
  public int length() {
    return text.length();
  }

  /** Whether no character but blanks was written. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Writes a page: its lines and the links that lie over them. */
  public void page(PageContent page, List<? extends LinkArea> links, TextOrigin origin) {
    onPage.clear();
    usualSize = page.usualHiddenSize();
    text.beginPage();
    for (PageLayout.Laid direction : layout.of(page)) {
      for (LayoutLine line : direction.lines()) {
        line(direction.frame(), line);
      }
    }
    links.forEach(this::link);
    text.endPage(origin, page.width(), page.height());
  }

  /**
   * The text, once its last page is written.
   *
   * @param origin where most of it came from
   */
  public SourceText build(String mediaType, TextOrigin origin) {
    return text.build(mediaType, origin, boxes.boxes(), confidences.confidences());
  }

  private void line(ReadingFrame frame, LayoutLine line) {
    int begin = text.beginLine();
    boxes.skipTo(begin);
    LineStyle style = new LineStyle(frame, usualSize);
    for (Glyph glyph : line.glyphs()) {
      int from = text.length();
      text.append(glyph.text());
      if (glyph.isDrawn()) {
        style.add(glyph);
        place(frame, glyph, from);
        confidences.add(glyph, from);
      } else {
        boxes.skipTo(text.length());
      }
    }
    text.endLine(begin, line.role(), style.style());
  }

  /** Notes the boxes of a glyph's characters: its own for one, equal parts of it for more. */
  private void place(ReadingFrame frame, Glyph glyph, int from) {
    int count = glyph.text().length();
    float[] whole = frame.box(glyph, glyph.u(), glyph.right());
    for (int i = 0; i < count; i++) {
      float[] box = whole;
      if (count > 1) {
        float part = glyph.width() / count;
        box = frame.box(glyph, glyph.u() + i * part, glyph.u() + (i + 1) * part);
      }
      boxes.add(text.pageNumber(), box[0], box[1], box[2], box[3]);
    }
    if (!glyph.isBlank()) {
      onPage.add(new Placed(from, from + count, whole[0] + whole[2] / 2, whole[1] + whole[3] / 2));
    }
  }

  /** A link's words are those whose middle it covers; their first and last bound it. */
  private void link(LinkArea link) {
    int begin = Integer.MAX_VALUE;
    int end = -1;
    for (Placed placed : onPage) {
      if (link.covers(placed.x(), placed.y())) {
        begin = Math.min(begin, placed.begin());
        end = Math.max(end, placed.end());
      }
    }
    if (end < 0) {
      begin = text.length();
      end = begin;
    }
    text.link(begin, end, link.target());
  }
}
