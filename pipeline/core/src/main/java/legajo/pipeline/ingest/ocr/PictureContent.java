package legajo.pipeline.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.ingest.layout.Glyph;
import legajo.pipeline.ingest.layout.Lettering;
import legajo.pipeline.ingest.layout.PageContent;

/** Puts what was read on a picture onto its page, as characters that stand somewhere. */
final class PictureContent {
  /** Specks and lines are read as signs now and then; a real sign is read with more confidence. */
  private static final int FAINT = 40;

  private final List<Glyph> glyphs = new ArrayList<>();
  private Placement onPage = Placement.SAME;

  private PictureContent() {}

  /**
   * The page that a picture shows.
   *
   * @param toPoints the way from the pixels of the picture to the page, in points
   */
  static PageContent of(ReadPicture read, Placement toPoints, float width, float height) {
    PictureContent content = new PictureContent();
    for (RecognizedLine line : read.lines()) {
      content.onPage = read.back(line).then(toPoints);
      content.add(line);
    }
    return new PageContent(content.glyphs, List.of(), width, height);
  }

  private void add(RecognizedLine line) {
    float size = (float) (line.height() * onPage.down() * OcrLettering.SIZE_OF_HEIGHT);
    boolean first = true;
    for (RecognizedWord word : line.words()) {
      if (word.lettersAndDigits() == 0 && word.confidence() < FAINT) {
        continue;
      }
      if (!first) {
        glyphs.add(blankBefore(word, size));
      }
      first = false;
      add(word, size);
    }
  }

  private void add(RecognizedWord word, float size) {
    Lettering lettering = new OcrLettering(word.confidence());
    int count = word.text().codePointCount(0, word.text().length());
    double each = (word.right() - word.left()) / count;
    double at = word.left();
    for (int i = 0; i < word.text().length(); i = word.text().offsetByCodePoints(i, 1)) {
      int end = word.text().offsetByCodePoints(i, 1);
      glyphs.add(glyph(word.text().substring(i, end), at, each, word.baseline(), size, lettering));
      at += each;
    }
  }

  private Glyph blankBefore(RecognizedWord word, float size) {
    return glyph(" ", word.left(), 0, word.baseline(), size, new OcrLettering(word.confidence()));
  }

  private Glyph glyph(
      String text, double left, double wide, double baseline, float size, Lettering lettering) {
    float u = (float) onPage.x(left, baseline);
    float v = (float) onPage.y(left, baseline);
    float width = (float) (wide * onPage.along());
    int flags = Glyph.INVISIBLE | (text.isBlank() ? Glyph.BLANK : 0);
    float angle = (float) onPage.angle();
    return new Glyph(text, u, v, width, u + width, size, angle, lettering, flags);
  }
}
