package legajo.app.audit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void escapesTextsAndAttributes() {
    String page =
        new Html().open("p").with("title", "\"a\" & 'b'").text("<b>c</b>").close("p").page();

    assertThat(page)
        .isEqualTo(
            "<!doctype html>\n<p title=\"&quot;a&quot; &amp; &#39;b&#39;\">"
                + "&lt;b&gt;c&lt;/b&gt;</p>\n");
  }

  @Test
  void leavesOutControlCharacters() {
    assertThat(new Html().element("p", "a\u0000b\fc\u0085d\te").page()).contains("a b c d\te");
  }

  @Test
  void elementsThatHoldNothingAreNotClosed() {
    assertThat(new Html().open("p").open("br").text("a").close("p").page()).contains("<br>a</p>");
  }

  @Test
  void refusesAPageThatIsNotWhole() {
    assertThatThrownBy(() -> new Html().open("p").page()).hasMessageContaining("<p>");
    assertThatThrownBy(() -> new Html().open("p").close("div")).hasMessageContaining("<p>");
    assertThatThrownBy(() -> new Html().open("p").text("a").with("id", "b"))
        .hasMessageContaining("id");
  }

  @Test
  void refusesAScriptThatWouldEndEarly() {
    assertThatThrownBy(() -> new Html().own("script", "'</script>'"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
