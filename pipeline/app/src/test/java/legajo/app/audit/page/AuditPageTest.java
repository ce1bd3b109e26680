package legajo.app.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import legajo.app.audit.AuditFixture;
import legajo.app.audit.AuditView;
import legajo.app.audit.context.SourceTexts;
import legajo.app.explain.RuleSentences;
import legajo.corpus.audit.AuditResult;
import legajo.corpus.audit.AuditedReport;
import legajo.corpus.audit.Reliability;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Measures;
import legajo.corpus.score.Mistake;
import legajo.corpus.score.Row;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditPageTest {
  private static final RuleSentences RULES = new RuleSentences(RulePack.builtIn("es"));

  @TempDir Path folder;

  static String page(AuditView view, SourceTexts sources) {
    return AuditPage.of(view, AuditFixture.subject(), sources, RULES);
  }

  private String page() throws IOException {
    AuditFixture fixture = AuditFixture.in(folder);
    return page(fixture.view(), SourceTexts.in(SourceTexts.besideGold(fixture.gold())));
  }

  @Test
  void namesThatMeanHarmAreText() throws IOException {
    String page = page();

    assertThat(page)
        .contains(
            "&lt;/script&gt;&lt;script&gt;document.title=&#39;taken&#39;&lt;/script&gt; Zúñiga")
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .contains("records &lt;i&gt;of&lt;/i&gt; &amp; &quot;all&quot;");
    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    assertThat(page).doesNotContain("<img", "<i>", "<b>");
  }

  @Test
  void asksNoNetwork() throws IOException {
    String page = page();

    assertThat(page).contains("default-src &#39;none&#39;");
    assertThat(page).doesNotContainPattern("<link|@import|url\\(|<[a-z]+[^>]* src=");
  }

  @Test
  void theSameAuditGivesTheSameBytes() throws IOException {
    String page = page();

    assertThat(page()).isEqualTo(page).doesNotContain(folder.toString());
  }

  @Test
  void anErrorStandsInItsTextWithItsRule() throws IOException {
    assertThat(page())
        .contains(
            "<span class=\"tag\" lang=\"en\">expected, found: </span>Rosa Ibañez Otero</mark>")
        .containsPattern("<dd>page 1, characters [0-9]+–[0-9]+</dd>")
        .containsPattern("<dd>participant\\.[a-z-]+: [A-Z]");
  }

  @Test
  void whatCouldNotBeComparedIsNamed() throws IOException {
    AuditFixture fixture = AuditFixture.in(folder);
    fixture.write("records/broken.json", "{\"no\": 1}");
    fixture.write("gold/records/gamma.json", "{\"file\": \"gamma.txt\", \"title\": \"Acta\"}");

    assertThat(page(fixture.view(), SourceTexts.in(List.of())))
        .contains("Gold without a record (1)", "<li>gamma</li>")
        .contains("Files that hold no record (1)", "<li>broken.json: ")
        .contains("There is no record of this report");
  }

  @Test
  void anAuditWithoutErrorsSaysSo() throws IOException {
    String page = page(view(3, 0), SourceTexts.in(List.of()));

    assertThat(page).contains("3 of 3 reports without an error.");
    assertThat(page).doesNotContain("id=\"errors\"", "href=\"#errors\"");
  }

  @Test
  void ofManyReportsAndErrorsTheWorstAreShown() throws IOException {
    String page = page(view(600, 5), SourceTexts.in(List.of()));

    assertThat(page)
        .contains("the worst 500 of 600 reports with errors")
        .contains("Here are 2,000 of 3,000 errors");
    assertThat(Pattern.compile("<details class=\"error\"").matcher(page).results()).hasSize(2000);
    assertThat(page.length()).isLessThan(5_000_000);
  }

  @Test
  void aValueOfManyPagesIsCut() throws IOException {
    AuditResult result = result(List.of(report("a", List.of(mistake("palabra ".repeat(100_000))))));

    assertThat(page(AuditView.of(result, 1), SourceTexts.in(List.of())).length())
        .isLessThan(100_000);
  }

  private static AuditView view(int reports, int errors) {
    List<Mistake> mistakes =
        IntStream.range(0, errors).mapToObj(i -> mistake("valor " + i)).toList();
    return AuditView.of(
        result(IntStream.range(0, reports).mapToObj(i -> report("r" + i, mistakes)).toList()), 1);
  }

  private static Mistake mistake(String expected) {
    return new Mistake(
        Row.labelled("title").orElseThrow(),
        Mistake.Type.MISSING,
        expected,
        "",
        "",
        "/title",
        Optional.empty());
  }

  private static AuditedReport report(String name, List<Mistake> mistakes) {
    return new AuditedReport(
        name, name, Optional.empty(), Map.of(), new Counts(), new Measures(), mistakes);
  }

  private static AuditResult result(List<AuditedReport> reports) {
    return new AuditResult(reports, List.of(), List.of(), List.of(), new Reliability());
  }
}
