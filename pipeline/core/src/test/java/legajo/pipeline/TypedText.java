package legajo.pipeline;

import java.util.ArrayList;
import java.util.List;
import legajo.model.TextOrigin;
import legajo.pipeline.document.CharacterBoxes;
import legajo.pipeline.document.SourceText;
import legajo.rules.Span;

/** Makes source texts for tests from plain strings: {@code \n} ends a line, {@code \f} a page. */
public final class TypedText {
  private TypedText() {}

  public static SourceText of(String text) {
    List<SourceText.Page> pages = new ArrayList<>();
    List<SourceText.Line> lines = new ArrayList<>();
    int pageBegin = 0;
    int lineBegin = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      char c = end ? '\f' : text.charAt(i);
      if (c != '\n' && c != '\f') {
        continue;
      }
      lines.add(
          new SourceText.Line(
              new Span(lineBegin, i),
              pages.size() + 1,
              SourceText.Role.LINE,
              SourceText.Style.UNKNOWN));
      lineBegin = i + 1;
      if (c == '\f') {
        pages.add(
            new SourceText.Page(pages.size() + 1, new Span(pageBegin, i), TextOrigin.TYPED, 0, 0));
        pageBegin = i + 1;
      }
    }
    return new SourceText(
        text, "text/plain", TextOrigin.TYPED, pages, lines, List.of(), CharacterBoxes.NONE);
  }
}
