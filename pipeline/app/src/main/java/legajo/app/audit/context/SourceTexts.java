package legajo.app.audit.context;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.model.Evidence;
import legajo.model.Report;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import legajo.pipeline.ingest.ocr.OcrPolicy;

/**
 * Texts of reports as they were ingested, from the files that records were read from. A file counts
 * only if its SHA-256 is the record's, and its text only if every word of the record's evidence
 * stands where the record says. Pictures are not read again: that takes long, and the record has
 * their text.
 */
public final class SourceTexts {
  private final Map<String, List<Path>> files;
  private final ReportReader reader = ReportReader.builder().ocr(OcrPolicy.NEVER).build();

  private SourceTexts(Map<String, List<Path>> files) {
    this.files = files;
  }

  /**
   * The files of some folders with all that is in them.
   *
   * @throws IOException where a folder can't be read
   */
  public static SourceTexts in(List<Path> folders) throws IOException {
    Map<String, List<Path>> files = new HashMap<>();
    for (Path folder : folders) {
      try (Stream<Path> tree = Files.walk(folder.toRealPath())) {
        for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
          files
              .computeIfAbsent(String.valueOf(file.getFileName()), name -> new ArrayList<>())
              .add(file);
        }
      }
    }
    return new SourceTexts(files);
  }

  /**
   * Where reports stand beside gold records: in their folder, or in {@code reports} next to it
   * where that is {@code records}.
   */
  public static List<Path> besideGold(Path gold) {
    Path sibling = gold.resolveSibling("reports");
    return gold.endsWith("records") && Files.isDirectory(sibling)
        ? List.of(gold, sibling)
        : List.of(gold);
  }

  /** The text that a record was read from, as it was ingested; empty where it isn't at hand. */
  public Optional<String> of(Report record) {
    return files.getOrDefault(record.source().file(), List.of()).stream()
        .filter(file -> isSource(file, record))
        .findFirst()
        .map(reader::read)
        .flatMap(Reading::cleanText)
        .map(text -> text.source().text())
        .filter(text -> holds(text, record));
  }

  private static boolean isSource(Path file, Report record) {
    try {
      return Files.size(file) == record.source().bytes()
          && sha256(file).equals(record.source().sha256());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      digest.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static boolean holds(String text, Report record) {
    int[] points = text.codePoints().toArray();
    for (List<Evidence> entries : record.evidence().values()) {
      for (Evidence words : entries) {
        if (words.end() > points.length
            || !new String(points, words.begin(), words.end() - words.begin())
                .equals(words.text())) {
          return false;
        }
      }
    }
    return true;
  }
}
