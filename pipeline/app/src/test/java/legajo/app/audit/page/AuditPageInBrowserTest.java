package legajo.app.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import legajo.app.audit.AuditFixture;
import legajo.app.audit.context.SourceTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page does in a browser what it promises, with a mouse and without one. */
@NeedsChromium
class AuditPageInBrowserTest {
  @TempDir static Path folder;

  private static Chromium chromium;
  private static Path page;

  @BeforeAll
  static void open() throws IOException {
    AuditFixture fixture = AuditFixture.in(folder);
    page =
        fixture.write(
            "audit.html",
            AuditPageTest.page(
                fixture.view(), SourceTexts.in(SourceTexts.besideGold(fixture.gold()))));
    chromium = new Chromium(Files.createDirectory(folder.resolve("profile")), 1280, 900);
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void load() {
    chromium.resize(1280, 900);
    chromium.driver().get("about:blank");
    chromium.driver().get(page.toUri().toString());
  }

  @AfterEach
  void thePageComplainsOfNothing() {
    assertThat(chromium.complaints()).isEmpty();
    assertThat(chromium.driver().getTitle()).startsWith("Audit of ");
  }

  private static WebElement one(String css) {
    return chromium.driver().findElement(By.cssSelector(css));
  }

  private static List<WebElement> all(String css) {
    return chromium.driver().findElements(By.cssSelector(css));
  }

  private static List<String> shown(String css) {
    return all(css).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
  }

  private static String focused() {
    return chromium.driver().switchTo().activeElement().getText();
  }

  private static void press(CharSequence... keys) {
    new Actions(chromium.driver()).sendKeys(keys).perform();
  }

  /** Goes from here to an element as people without a mouse do. */
  private static void tabTo(WebElement element) {
    for (int i = 0; i < 200; i++) {
      if (chromium.driver().switchTo().activeElement().equals(element)) {
        return;
      }
      press(Keys.TAB);
    }
    throw new AssertionError("not reached with the tab key: " + element.getText());
  }

  @Test
  void sortsByAnyColumnAndSaysSo() {
    WebElement heading = one("#rows-table thead th:nth-child(4)");
    WebElement button = heading.findElement(By.tagName("button"));
    assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("none");

    button.click();
    assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(figures(4)).isSorted();

    button.click();
    assertThat(heading.getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(figures(4)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  private static List<Double> figures(int column) {
    return all("#rows-table tbody td:nth-child(" + column + ")").stream()
        .map(cell -> Double.valueOf(cell.getText()))
        .toList();
  }

  @Test
  void onlyOneColumnIsSortedBy() {
    one("#rows-table thead th:nth-child(2) button").click();
    one("#rows-table thead th:nth-child(1) button").click();

    assertThat(all("#rows-table th[aria-sort=ascending]")).hasSize(1);
    assertThat(all("#rows-table tbody th").stream().map(WebElement::getText).toList())
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void filtersRowsWithoutRegardToAccentsAndCapitals() {
    one("[data-filters=rows-table] input").sendKeys("PARTÍCIPANTS.NAME");

    assertThat(shown("#rows-table tbody th")).containsExactly("participants.name");
    assertThat(one("[data-filters=rows-table] output").getText()).startsWith("1 of ");
  }

  @Test
  void filtersErrorsAndTellsHowMany() {
    int errors = all(".error").size();
    assertThat(one("#error-filter output").getText())
        .isEqualTo(errors + " of " + errors + " errors");

    one("#error-filter [name=kind] option[value=missing]").click();
    one("#error-filter [name=text]").sendKeys("zuniga");

    assertThat(shown(".error summary")).hasSize(1).allMatch(text -> text.contains("Zúñiga"));
    assertThat(one("#error-filter output").getText()).isEqualTo("1 of " + errors + " errors");
    assertThat(one("#error-filter output").getAriaRole()).isEqualTo("status");
  }

  @Test
  void saysWhenNoErrorIsLikeThatAndShowsAllAgain() {
    one("#error-filter [name=text]").sendKeys("no hay nada así");
    assertThat(shown(".error")).isEmpty();
    assertThat(one(".nothing").isDisplayed()).isTrue();

    one("#error-filter [type=reset]").click();
    assertThat(shown(".error")).hasSameSizeAs(all(".error"));
    assertThat(one(".nothing").isDisplayed()).isFalse();
  }

  @Test
  void aReportsLinkShowsItsErrorsAlone() {
    WebElement link = all("#reports-table tbody a").get(1);
    String report = link.getText();

    link.click();

    assertThat(shown("#error-list h3")).hasSize(1).allMatch(text -> text.startsWith(report));
    assertThat(focused()).startsWith(report);
  }

  @Test
  void anErrorOpensToItsText() {
    WebElement error = one(".error[data-field='participants.name'][data-kind=partial]");
    assertThat(error.findElement(By.tagName("mark")).isDisplayed()).isFalse();

    error.findElement(By.tagName("summary")).click();

    assertThat(error.findElement(By.tagName("mark")).getText())
        .isEqualTo("expected, found: Rosa Ibañez Otero");
  }

  @Test
  void allCanBeDoneWithTheKeyboardAlone() {
    press(Keys.TAB);
    assertThat(focused()).isEqualTo("To the figures");
    WebElement sort = one("#rows-table thead button");
    tabTo(sort);
    press(Keys.ENTER);
    assertThat(one("#rows-table thead th").getDomAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(sort);

    tabTo(one("#error-filter [name=text]"));
    press("ibanez");
    WebElement error =
        all(".error").stream().filter(WebElement::isDisplayed).findFirst().orElseThrow();
    tabTo(error.findElement(By.tagName("summary")));
    press(Keys.SPACE);

    assertThat(error.getDomProperty("open")).isEqualTo("true");
    assertThat(error.findElement(By.tagName("blockquote")).isDisplayed()).isTrue();
  }

  @Test
  void whatHasTheFocusIsSeen() {
    tabTo(one("#rows-table thead button"));

    assertThat(chromium.driver().switchTo().activeElement().getCssValue("outline-style"))
        .isEqualTo("solid");
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 800, 1600})
  void thePageItselfNeverScrollsSideways(int width) {
    chromium.resize(width, 800);

    Object overflow =
        chromium
            .driver()
            .executeScript(
                "document.querySelectorAll('details').forEach(d => { d.open = true; });"
                    + "return document.documentElement.scrollWidth - window.innerWidth");

    assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextStandsOutFromItsGround(String scheme) {
    chromium.prefer("prefers-color-scheme", scheme);

    Object pale = chromium.driver().executeScript(Contrast.PALE_TEXTS);

    assertThat((List<?>) pale).isEmpty();
  }

  @Test
  void onPaperAllIsOpenAndControlsAreGone() {
    chromium.driver().executeScript("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(all("details:not([open])")).isEmpty();

    chromium.driver().executeScript("window.dispatchEvent(new Event('afterprint'))");
    assertThat(all("details[open]")).isEmpty();

    chromium
        .driver()
        .executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
    assertThat(shown(".controls, nav")).isEmpty();
    chromium
        .driver()
        .executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
  }

  @Test
  void everyControlHasAName() {
    assertThat(all("input, select, main button, [role=region]"))
        .isNotEmpty()
        .allSatisfy(control -> assertThat(control.getAccessibleName()).isNotBlank());
  }

  @Test
  void landmarksAndHeadingsAreInOrder() {
    assertThat(all("header, nav, main, footer")).hasSize(4);
    assertThat(all("h1")).hasSize(1);
    assertThat(all("table"))
        .allSatisfy(t -> assertThat(t.findElements(By.tagName("caption"))).hasSize(1));
    assertThat(all("th:not([scope])")).isEmpty();
    assertThat(all("main > section"))
        .allSatisfy(s -> assertThat(s.getAccessibleName()).isNotBlank());
  }
}
