package legajo.pipeline.ingest.text;

import static legajo.pipeline.ingest.Ingests.lines;
import static legajo.pipeline.ingest.Ingests.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import legajo.model.TextOrigin;
import legajo.pipeline.document.SourceText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"uno\ndos\n\ntres", "uno\r\ndos\r\n\r\ntres", "uno\rdos\r\rtres"})
  void everyKindOfLineEndIsOne(String file) {
    SourceText source = source(file);
    assertThat(source.text()).isEqualTo("uno\ndos\n\ntres");
    assertThat(lines(source)).containsExactly("uno", "dos", "", "tres");
  }

  @Test
  void aFormFeedBeginsAPage() {
    SourceText source = source("uno\n\fdos\ftres\f");
    assertThat(source.text()).isEqualTo("uno\n\fdos\ftres\f");
    assertThat(lines(source)).containsExactly("uno", "dos", "tres");
    assertThat(source.lines()).extracting(SourceText.Line::page).containsExactly(1, 2, 3);
    assertThat(source.pages()).extracting(SourceText.Page::number).containsExactly(1, 2, 3);
  }

  @Test
  void blanksTabsAndOtherCharactersStayAsTheyAre() {
    String file = " 1. \tDESCRIPCIÓN:  \u00A0x\u00ADy \uFB01n \u2028z ";
    assertThat(source(file).text()).isEqualTo(file);
  }

  @Test
  void isTypedAndHasNoPlaces() {
    SourceText source = source("uno");
    assertThat(source.origin()).isEqualTo(TextOrigin.TYPED);
    assertThat(source.mediaType()).isEqualTo("text/plain");
    assertThat(source.boxes().isEmpty()).isTrue();
    assertThat(source.pages()).hasSize(1);
  }

  @Property
  void linesAndLineEndsAreTheWholeText(
      @ForAll
          @StringLength(max = 60)
          @Chars({'a', ' ', '\n', '\f', '\t'})
          @CharRange(from = 'á', to = 'í')
          String rest) {
    SourceText source = source("x" + rest);
    int covered = 0;
    int last = 0;
    for (SourceText.Line line : source.lines()) {
      assertThat(line.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(line.span().of(source.text())).doesNotContain("\n").doesNotContain("\f");
      assertThat(source.pageAt(line.span().begin()).number()).isEqualTo(line.page());
      last = line.span().end();
      covered += line.span().length();
    }
    long ends = source.text().chars().filter(c -> c == '\n' || c == '\f').count();
    assertThat(covered + ends).isEqualTo(source.text().length());
    assertThat(source.text()).isEqualTo("x" + rest);
  }

  private static SourceText source(String file) {
    return text(file.getBytes(StandardCharsets.UTF_8));
  }
}
