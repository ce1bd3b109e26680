package legajo.pipeline.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import legajo.model.TextOrigin;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.ingest.source.SourceTextBuilder;

/** Writes laid-out pages as source text, with the place of every character. */
final class PdfText {
  private final SourceTextBuilder text = new SourceTextBuilder();
  private final BoxRecorder boxes = new BoxRecorder();
  private final List<Placed> onPage = new ArrayList<>();
  private float usualSize;

  /** A character of the page being written. */
  private record Placed(int begin, int end, float x, float y) {}

  int length() {
    return text.length();
  }

  /** Writes a page: its lines and the links that lie over them. */
  void page(List<PageLayout.Laid> laid, List<PageLink> links, TextOrigin origin, PageContent page) {
    onPage.clear();
    usualSize = page.usualHiddenSize();
    text.beginPage();
    for (PageLayout.Laid direction : laid) {
      for (LayoutLine line : direction.lines()) {
        line(direction.frame(), line);
      }
    }
    links.forEach(this::link);
    text.endPage(origin, page.width(), page.height());
  }

  SourceText build(String mediaType, TextOrigin origin) {
    return text.build(mediaType, origin, boxes.boxes());
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
  private void link(PageLink link) {
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
