package legajo.app.audit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import legajo.app.audit.AuditSubject;
import legajo.app.audit.AuditView;
import legajo.app.audit.context.SourceTexts;
import legajo.app.explain.RuleSentences;

/**
 * An audit as one HTML page that needs nothing else: no network, no other file, and without its
 * script it still reads. The same audit gives the same bytes.
 */
public final class AuditPage {
  /** Nothing is fetched from anywhere: what a report says can't make the page do so either. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

  private final AuditView view;
  private final AuditSubject subject;
  private final List<Section> sections;

  private AuditPage(AuditView view, AuditSubject subject, List<Section> sections) {
    this.view = view;
    this.subject = subject;
    this.sections = sections;
  }

  /**
   * The page of an audit.
   *
   * @param sources texts of the reports, where they are at hand
   * @param rules what the rules say
   */
  public static String of(
      AuditView view, AuditSubject subject, SourceTexts sources, RuleSentences rules) {
    ShownErrors shown = ShownErrors.of(view);
    List<Section> sections =
        List.of(
            new SummarySection(view),
            new RowsSection(view),
            new BreakdownSection(view),
            new ReportsSection(view, shown),
            new ErrorsSection(shown, sources, rules),
            new ReliabilitySection(view.result().reliability(), rules),
            new GapsSection(view.result()));
    return new AuditPage(view, subject, sections.stream().filter(Section::isPresent).toList())
        .page();
  }

  private String page() {
    Html html = new Html();
    html.open("html").with("lang", "en");
    head(html);
    html.open("body");
    html.open("a").with("class", "skip").with("href", "#main").text("To the figures").close("a");
    heading(html);
    contents(html);
    html.open("main").with("id", "main").with("tabindex", -1);
    sections.forEach(section -> section(html, section));
    html.close("main");
    html.open("footer").text("Made by legajo audit " + subject.version() + ".").close("footer");
    html.own("script", resource("audit.js"));
    html.close("body").close("html");
    return html.page();
  }

  private void head(Html html) {
    html.open("head");
    html.open("meta").with("charset", "utf-8");
    html.open("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY);
    html.open("meta")
        .with("name", "viewport")
        .with("content", "width=device-width, initial-scale=1");
    html.open("meta").with("name", "color-scheme").with("content", "light dark");
    html.element("title", "Audit of " + subject.records());
    html.own("style", resource("audit.css"));
    html.close("head");
  }

  private void heading(Html html) {
    html.open("header").element("h1", "Audit of " + subject.records());
    html.open("dl").with("class", "subject");
    fact(html, "held to gold", subject.gold());
    fact(html, "reports", Figures.count(view.total().reports()));
    fact(html, "values in gold", Figures.count(AuditView.values(view.total().counts()).expected()));
    fact(html, "seed of intervals", String.valueOf(subject.seed()));
    fact(html, "legajo", subject.version());
    html.close("dl").close("header");
  }

  private static void fact(Html html, String term, String value) {
    html.open("div").element("dt", term).element("dd", value).close("div");
  }

  private void contents(Html html) {
    html.open("nav").with("aria-label", "Sections").open("ul");
    for (Section section : sections) {
      html.open("li").open("a").with("href", "#" + section.id());
      html.text(section.title()).close("a").close("li");
    }
    html.close("ul").close("nav");
  }

  private static void section(Html html, Section section) {
    String title = section.id() + "-title";
    html.open("section").with("id", section.id()).with("aria-labelledby", title);
    html.open("h2").with("id", title).text(section.title()).close("h2");
    section.render(html);
    html.close("section");
  }

  private static String resource(String name) {
    try (InputStream in = AuditPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not built in: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
