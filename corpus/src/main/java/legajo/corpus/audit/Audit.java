package legajo.corpus.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.gold.GoldJson;
import legajo.corpus.score.Measure;
import legajo.corpus.score.ReportScore;
import legajo.corpus.score.Scorer;
import legajo.model.DamageLevel;
import legajo.model.Report;

/** Holds all records of a folder to gold. */
public final class Audit {
  private static final String UNKNOWN = "unknown";

  private static final Map<String, String> FILE_TYPES =
      Map.of(
          "text/plain", "text",
          "application/pdf", "PDF",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX",
          "application/msword", "DOC",
          "application/vnd.oasis.opendocument.text", "ODT",
          "application/rtf", "RTF",
          "text/html", "HTML");

  private final RecordFiles records;
  private final GoldFolder gold;

  private Audit(RecordFiles records, GoldFolder gold) {
    this.records = records;
    this.gold = gold;
  }

  /** What became of one record file. */
  private sealed interface Outcome {
    record Scored(AuditedReport report, Reliability reliability) implements Outcome {}

    record WithoutGold(String name) implements Outcome {}

    record Unreadable(String name, String why) implements Outcome {}
  }

  /**
   * Holds each record to the gold of its report.
   *
   * @throws IOException where a gold record can't be read; the message names it and the place
   */
  public static AuditResult run(RecordFiles records, GoldFolder gold) throws IOException {
    Audit audit = new Audit(records, gold);
    try {
      return audit.result(records.files().parallelStream().map(audit::outcome).toList());
    } catch (UncheckedIOException goldIsWrong) {
      throw goldIsWrong.getCause();
    }
  }

  private AuditResult result(List<Outcome> outcomes) throws IOException {
    List<AuditedReport> reports = new ArrayList<>();
    List<String> withoutGold = new ArrayList<>();
    List<AuditResult.Unreadable> unreadable = new ArrayList<>();
    for (RecordFiles.Unreadable broken : records.unreadable()) {
      unreadable.add(new AuditResult.Unreadable(records.name(broken.path()), broken.why()));
    }
    Reliability reliability = new Reliability();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Scored scored) {
        reports.add(scored.report());
        reliability.add(scored.reliability());
      } else if (outcome instanceof Outcome.WithoutGold without) {
        withoutGold.add(without.name());
      } else if (outcome instanceof Outcome.Unreadable broken) {
        unreadable.add(new AuditResult.Unreadable(broken.name(), broken.why()));
      }
    }
    Set<String> read = reports.stream().map(AuditedReport::gold).collect(Collectors.toSet());
    List<String> withoutRecord = gold.names().stream().filter(n -> !read.contains(n)).toList();
    for (String name : withoutRecord) {
      reports.add(missing(name));
    }
    return new AuditResult(reports, withoutRecord, withoutGold, unreadable, reliability);
  }

  private AuditedReport missing(String name) throws IOException {
    GoldJson.Annotated annotated = gold.read(name);
    ReportScore score = Scorer.missing(annotated.facts());
    Map<Dimension, String> strata = new EnumMap<>(Dimension.class);
    annotated.layout().ifPresent(layout -> strata.put(Dimension.LAYOUT, layout));
    return new AuditedReport(
        name, name, Optional.empty(), strata, score.counts(), score.measures(), score.mistakes());
  }

  private Outcome outcome(Path file) {
    String name = records.name(file);
    Report record;
    try {
      record = RecordFiles.read(file);
    } catch (IOException broken) {
      return new Outcome.Unreadable(name, String.valueOf(broken.getMessage()));
    }
    Optional<String> goldName = gold.nameFor(record.source().file());
    return goldName.isEmpty()
        ? new Outcome.WithoutGold(name)
        : scored(file, name, record, goldName.get());
  }

  private Outcome scored(Path file, String name, Report record, String goldName) {
    try {
      GoldJson.Annotated annotated = gold.read(goldName);
      ReportScore score = Scorer.score(annotated.facts(), record);
      Optional<Path> truth = gold.trueText(goldName);
      if (truth.isPresent()) {
        addTextErrors(score, record, Files.readAllBytes(truth.get()));
      }
      Reliability reliability = new Reliability();
      DamageLevel damage = DamageLevel.of(record.source().ocrDamage());
      score.judgements().forEach(judgement -> reliability.add(judgement, damage));
      AuditedReport report =
          new AuditedReport(
              name,
              goldName,
              Optional.of(file),
              strata(name, record, annotated),
              score.counts(),
              score.measures(),
              score.mistakes());
      return new Outcome.Scored(report, reliability);
    } catch (IOException goldIsWrong) {
      throw new UncheckedIOException(goldIsWrong);
    }
  }

  /** A damaged text is no truth, least of all about the record that was read from it. */
  private static void addTextErrors(ReportScore score, Report record, byte[] truth) {
    boolean itself =
        record.source().bytes() == truth.length && record.source().sha256().equals(sha256(truth));
    if (itself && record.source().ocrDamage() > 0) {
      return;
    }
    TextErrors errors = TextErrors.of(record, new String(truth, StandardCharsets.UTF_8));
    score.measures().add(Measure.CHARACTER_ERRORS, errors.characterErrors(), errors.characters());
    score.measures().add(Measure.WORD_ERRORS, errors.wordErrors(), errors.words());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static Map<Dimension, String> strata(
      String name, Report record, GoldJson.Annotated annotated) {
    Map<Dimension, String> strata = new EnumMap<>(Dimension.class);
    strata.put(Dimension.DAMAGE, DamageLevel.of(record.source().ocrDamage()).label());
    strata.put(Dimension.LAYOUT, annotated.layout().orElse(UNKNOWN));
    String mediaType = record.source().mediaType();
    strata.put(Dimension.FILE_TYPE, FILE_TYPES.getOrDefault(mediaType, mediaType));
    strata.put(Dimension.LANGUAGE, record.source().language().orElse(UNKNOWN));
    int slash = name.indexOf('/');
    strata.put(Dimension.FOLDER, slash < 0 ? "." : name.substring(0, slash));
    return strata;
  }
}
