package legajo.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.app.audit.AuditSubject;
import legajo.app.audit.AuditView;
import legajo.app.audit.context.SourceTexts;
import legajo.app.audit.export.AuditCsv;
import legajo.app.audit.export.AuditDocument;
import legajo.app.audit.export.AuditJson;
import legajo.app.audit.export.AuditMarkdown;
import legajo.app.audit.export.Documents;
import legajo.app.audit.page.AuditPage;
import legajo.app.explain.RuleSentences;
import legajo.rules.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code legajo audit} writes beside its table: a page for people, JSON and CSV for programs.
 *
 * @param page file of the page
 * @param reports folder of the files that the records were read from
 * @param json file of the JSON; {@code -} for standard output, where it takes the table's place
 * @param csv folder of the CSV files
 * @param markdown file of the figures as Markdown
 */
record AuditOutputs(
    Optional<Path> page,
    Optional<Path> reports,
    Optional<String> json,
    Optional<Path> csv,
    Optional<Path> markdown) {
  private static final String HTML = "--html";
  private static final String REPORTS = "--reports";
  private static final String JSON = "--json";
  private static final String CSV = "--csv";
  private static final String MARKDOWN = "--markdown";
  private static final String STANDARD_OUTPUT = "-";

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Specs.option(
            "FILE", "Write a page for a browser, with each error in the text around it.", HTML));
    spec.addOption(
        Specs.option(
            "DIR",
            "The reports that the records were read from, for the text around errors. The gold's"
                + " folder unless given. Where a report isn't there, the page shows its record's"
                + " own text.",
            REPORTS));
    spec.addOption(Specs.option("FILE", "Write all figures as JSON; - for standard output.", JSON));
    spec.addOption(
        Specs.option("DIR", "Write rows.csv, strata.csv, reports.csv and errors.csv.", CSV));
    spec.addOption(
        Specs.option("FILE", "Write the figures as Markdown, for documentation.", MARKDOWN));
  }

  static AuditOutputs of(ParseResult line) {
    return new AuditOutputs(
        Specs.value(line, HTML).map(Path::of),
        Specs.value(line, REPORTS).map(Path::of).map(AuditOutputs::existing),
        Specs.value(line, JSON),
        Specs.value(line, CSV).map(Path::of),
        Specs.value(line, MARKDOWN).map(Path::of));
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw CannotDo.wrongUse(REPORTS + ": no folder of reports: " + folder);
    }
    return folder;
  }

  /** Refuses what asks for something else than the figures of one run, held to gold. */
  void refuse(String remedy) {
    if (Stream.of(page, reports, json, csv, markdown).anyMatch(Optional::isPresent)) {
      throw CannotDo.wrongUse(
          String.join(", ", HTML, REPORTS, JSON, CSV, MARKDOWN)
              + " tell of one run, held to gold; "
              + remedy);
    }
  }

  /** Whether standard output is taken by the JSON. */
  boolean takesStandardOutput() {
    return json.filter(STANDARD_OUTPUT::equals).isPresent();
  }

  /** Writes what was asked for. */
  void write(AuditView view, AuditSubject subject, Terminal terminal) {
    if (json.isPresent() || csv.isPresent()) {
      AuditDocument document = Documents.of(view, subject);
      json.ifPresent(place -> writeJson(AuditJson.of(document), place, terminal));
      csv.ifPresent(folder -> writeAll(AuditCsv.of(document), folder));
    }
    page.ifPresent(file -> write(page(view, subject), file));
    markdown.ifPresent(file -> write(AuditMarkdown.of(view), file));
  }

  private String page(AuditView view, AuditSubject subject) {
    try {
      List<Path> folders =
          reports.isPresent()
              ? List.of(reports.get())
              : SourceTexts.besideGold(Path.of(subject.gold()));
      return AuditPage.of(
          view,
          subject,
          SourceTexts.in(folders),
          new RuleSentences(RulePack.builtIn(RuleOptions.USUAL_LANGUAGE)));
    } catch (IOException unreadable) {
      throw CannotDo.unread("the reports can't be read: " + unreadable.getMessage());
    }
  }

  private static void writeJson(String text, String place, Terminal terminal) {
    if (place.equals(STANDARD_OUTPUT)) {
      terminal.print(text);
    } else {
      write(text, Path.of(place));
    }
  }

  private static void writeAll(Map<String, String> files, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw CannotDo.unread(folder + " can't be made; choose another folder with " + CSV);
    }
    files.forEach((name, text) -> write(text, folder.resolve(name)));
  }

  private static void write(String text, Path file) {
    try {
      // Not writeString, which refuses half a surrogate pair: a record may hold one.
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException refused) {
      throw CannotDo.unread(
          file + " can't be written; is its folder there, and may you write to it?");
    }
  }
}
