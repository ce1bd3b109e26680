package legajo.pipeline.ingest.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import legajo.pipeline.ingest.layout.Glyph;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Follows the marks that tagged PDFs put round their content: what is no part of the text proper
 * (ISO 32000-1, 14.8.2.2), and what a glyph stands for (14.9.4).
 */
final class MarkedContent {
  /** A replacement for more glyphs than a cluster has is a description, not a reading. */
  private static final int LONGEST_CLUSTER = 8;

  private record Mark(boolean artifact, String actualText, int firstGlyph) {}

  private final Deque<Mark> open = new ArrayDeque<>();
  private int artifacts;

  void begin() {
    open.clear();
    artifacts = 0;
  }

  boolean isArtifact() {
    return artifacts > 0;
  }

  void begin(COSName tag, COSDictionary properties, int firstGlyph) {
    boolean artifact = COSName.ARTIFACT.equals(tag);
    artifacts += artifact ? 1 : 0;
    String actualText = properties.getString(COSName.ACTUAL_TEXT, "");
    open.push(new Mark(artifact, actualText, firstGlyph));
  }

  void end(List<Glyph> glyphs) {
    if (open.isEmpty()) {
      return;
    }
    Mark mark = open.pop();
    artifacts -= mark.artifact() ? 1 : 0;
    int count = glyphs.size() - mark.firstGlyph();
    if (!mark.actualText().isBlank() && count > 0 && count <= LONGEST_CLUSTER) {
      replace(glyphs.subList(mark.firstGlyph(), glyphs.size()), mark.actualText());
    }
  }

  private static void replace(List<Glyph> cluster, String actualText) {
    StringBuilder drawn = new StringBuilder();
    cluster.forEach(glyph -> drawn.append(glyph.text()));
    Glyph first = cluster.get(0);
    Glyph last = cluster.get(cluster.size() - 1);
    boolean oneLine = Math.abs(first.v() - last.v()) < 1 && last.u() >= first.u();
    if (!drawn.toString().equals(actualText) && oneLine) {
      cluster.clear();
      cluster.add(first.reading(actualText.replaceAll("\\p{Cntrl}", " "), last));
    }
  }
}
