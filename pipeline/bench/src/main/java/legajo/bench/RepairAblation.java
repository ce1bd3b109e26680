package legajo.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import legajo.corpus.text.RepairScore;
import legajo.pipeline.ReportReader;
import legajo.pipeline.normalize.repair.RepairPart;

/**
 * Measures what each part of the repairer adds: how many damaged words are fixed and good ones
 * harmed with all parts, without each, and with the confusions alone. Prints a table in Markdown.
 *
 * <p>Arguments: the folder of the true texts; then folders of damaged texts with the same names.
 */
public final class RepairAblation {
  private final Path truths;
  private final List<Path> damaged;

  private RepairAblation(Path truths, List<Path> damaged) {
    this.truths = truths;
    this.damaged = damaged;
  }

  public static void main(String[] folders) throws IOException {
    if (folders.length < 2) {
      throw new IllegalArgumentException(
          "the folder of the true texts is wanted, and one of damaged texts or more");
    }
    List<Path> paths = Stream.of(folders).map(Path::of).toList();
    RepairAblation ablation = new RepairAblation(paths.get(0), paths.subList(1, paths.size()));
    try (Writer out =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
      ablation.print(out);
    }
  }

  private void print(Writer out) throws IOException {
    StringBuilder head = new StringBuilder("| parts |");
    StringBuilder rule = new StringBuilder("|---|");
    for (Path folder : damaged) {
      Path name = folder.getFileName();
      head.append(' ').append(name).append(": fixed | ").append(name).append(": harmed |");
      rule.append("---:|---:|");
    }
    out.write(head + "\n" + rule + "\n");
    for (Map.Entry<String, Set<RepairPart>> row : rows().entrySet()) {
      ReportReader reader = ReportReader.builder().repairParts(row.getValue()).build();
      StringBuilder line = new StringBuilder("| " + row.getKey() + " |");
      for (Path folder : damaged) {
        RepairScore score = score(reader, folder);
        line.append(
            String.format(Locale.ROOT, " %.3f | %.4f |", score.fixedShare(), score.harmedShare()));
      }
      out.write(line + "\n");
      out.flush();
    }
  }

  private static Map<String, Set<RepairPart>> rows() {
    Map<String, Set<RepairPart>> rows = new LinkedHashMap<>();
    rows.put("all", EnumSet.allOf(RepairPart.class));
    for (RepairPart part : RepairPart.values()) {
      rows.put("without " + nameOf(part), EnumSet.complementOf(EnumSet.of(part)));
    }
    EnumSet<RepairPart> parts = EnumSet.noneOf(RepairPart.class);
    rows.put("none: the lexicon alone", EnumSet.copyOf(parts));
    for (RepairPart part : RepairPart.values()) {
      parts.add(part);
      rows.put("… and " + nameOf(part), EnumSet.copyOf(parts));
    }
    return rows;
  }

  private static String nameOf(RepairPart part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private RepairScore score(ReportReader reader, Path folder) throws IOException {
    RepairScore all = RepairScore.NONE;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Path name = file.getFileName();
        String repaired =
            reader
                .read(file)
                .cleanText()
                .orElseThrow(() -> new IOException("not a text: " + file))
                .text();
        String truth = Files.readString(truths.resolve(name));
        all = all.plus(RepairScore.of(Files.readString(file), repaired, truth));
      }
    }
    return all;
  }
}
