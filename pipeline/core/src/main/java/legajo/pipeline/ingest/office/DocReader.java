package legajo.pipeline.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import legajo.pipeline.document.SourceText.Role;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads DOC ([MS-DOC]) through POI.
 *
 * <p>Tika's reader turns the tabs of a line into line breaks: a list set with tabs falls apart.
 */
final class DocReader implements OfficeFile.Reader {
  @Override
  public void read(byte[] bytes, FlowText out) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      readWord97(files, out);
    } catch (OldWordFileFormatException old) {
      readWord6(bytes, out);
    }
  }

  private static void readWord97(POIFSFileSystem files, FlowText out) throws IOException {
    try (HWPFDocument document = new HWPFDocument(files)) {
      DocBody body = new DocBody(document, out);
      HeaderStories stories = new HeaderStories(document);
      running(
          body,
          out,
          Stream.of(
              stories.getFirstHeaderSubrange(),
              stories.getEvenHeaderSubrange(),
              stories.getOddHeaderSubrange()));
      body.say(document.getRange());
      out.endTables();
      body.say(document.getMainTextboxRange());
      body.say(document.getFootnoteRange());
      body.say(document.getEndnoteRange());
      running(
          body,
          out,
          Stream.of(
              stories.getFirstFooterSubrange(),
              stories.getEvenFooterSubrange(),
              stories.getOddFooterSubrange()));
    }
  }

  private static void running(DocBody body, FlowText out, Stream<@Nullable Range> ranges) {
    List<Range> present = ranges.flatMap(Stream::ofNullable).toList();
    for (Range range : present) {
      out.running(true);
      body.say(range);
      out.endTables();
      out.running(false);
    }
  }

  /** Word 6 and 95: their paragraphs, without more. */
  private static void readWord6(byte[] bytes, FlowText out) throws IOException {
    try (Word6Extractor extractor = new Word6Extractor(new ByteArrayInputStream(bytes))) {
      for (String paragraph : extractor.getParagraphText()) {
        out.beginParagraph(Role.PARAGRAPH);
        out.text(paragraph.strip().replace('\u0007', '\t').replace('\u000B', '\n'), false);
        out.endParagraph();
      }
    }
  }
}
