package legajo.pipeline.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import legajo.model.TextOrigin;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.SourceText.Style;
import legajo.pipeline.ingest.source.SourceTextBuilder;

/** Writes laid-out pages as source text, with the place of every character. */
final class PdfText {
  private final SourceTextBuilder text = new SourceTextBuilder();
  private final BoxRecorder boxes = new BoxRecorder();
  private final List<Placed> onPage = new ArrayList<>();

  /** A character of the page being written. */
  private record Placed(int begin, int end, float x, float y) {}

  int length() {
    return text.length();
  }

  /** Writes a page: its lines and the links that lie over them. */
  void page(List<PageLayout.Laid> laid, List<PageLink> links, TextOrigin origin, PageContent page) {
    onPage.clear();
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
    LineStyle style = new LineStyle();
    for (Glyph glyph : line.glyphs()) {
      int from = text.length();
      text.append(glyph.text());
      if (glyph.isDrawn()) {
        style.add(glyph, place(frame, glyph, from));
      } else {
        boxes.skipTo(text.length());
      }
    }
    text.endLine(begin, line.role(), style.style());
  }

  /** Notes the boxes of a glyph's characters: its own for one, equal parts of it for more. */
  private float[] place(ReadingFrame frame, Glyph glyph, int from) {
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
    return whole;
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

  /** Sums up a line's letters: its edges, its commonest size, whether all are bold. */
  private static final class LineStyle {
    private float left = Float.MAX_VALUE;
    private float right;
    private float top;
    private float size;
    private int sizeVotes;
    private boolean bold = true;
    private boolean empty = true;

    void add(Glyph glyph, float[] box) {
      empty = false;
      left = Math.min(left, box[0]);
      right = Math.max(right, box[0] + box[2]);
      bold &= glyph.isBlank() || glyph.isBold();
      // Majority vote of Boyer and Moore: the size that most letters have survives. Their top is
      // the line's: raised ordinals don't raise it.
      if (sizeVotes == 0) {
        size = glyph.size();
        top = box[1];
      }
      sizeVotes += Math.abs(glyph.size() - size) < 0.05f ? 1 : -1;
    }

    Style style() {
      return empty
          ? Style.UNKNOWN
          : new Style(rounded(left), rounded(right), rounded(top), rounded(size), bold);
    }

    private static double rounded(float points) {
      return Math.round(points * 100) / 100.0;
    }
  }
}
