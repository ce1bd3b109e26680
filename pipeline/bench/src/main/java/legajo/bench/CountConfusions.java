package legajo.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts what an OCR engine read for each letter that was printed and prints it as the file {@code
 * normalization/confusions.yaml} of a rule pack.
 *
 * <p>Arguments: the folder of the true texts; then folders of damaged texts with the same names;
 * {@code --least N} leaves out readings seen less than N times, 2 unless it is given.
 */
public final class CountConfusions {
  private static final String LEAST = "--least";
  private static final int USUAL_LEAST = 2;

  private CountConfusions() {}

  public static void main(String[] arguments) throws IOException {
    String yaml = yaml(List.of(arguments));
    try (Writer out =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)) {
      out.write(yaml);
    }
  }

  static String yaml(List<String> arguments) throws IOException {
    List<String> folders = new ArrayList<>(arguments);
    int least = leastOf(folders);
    if (folders.size() < 2) {
      throw new IllegalArgumentException(
          "the folder of the true texts is wanted, and one of damaged texts or more");
    }
    ConfusionCounts counts = new ConfusionCounts();
    for (String damaged : folders.subList(1, folders.size())) {
      count(Path.of(folders.get(0)), Path.of(damaged), counts);
    }
    return new ConfusionsYaml(counts, least).text();
  }

  /** Takes the option out of the arguments. */
  private static int leastOf(List<String> arguments) {
    int place = arguments.indexOf(LEAST);
    if (place < 0) {
      return USUAL_LEAST;
    }
    arguments.remove(place);
    String least = place < arguments.size() ? arguments.remove(place) : "";
    if (!least.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(LEAST + " wants a number above 0, not '" + least + "'");
    }
    return Integer.parseInt(least);
  }

  private static void count(Path truths, Path damaged, ConfusionCounts counts) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(damaged)) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no .txt file in " + damaged + "; name another folder");
    }
    for (Path file : files) {
      Path truth = truths.resolve(file.getFileName());
      if (!Files.exists(truth)) {
        throw new IllegalArgumentException(
            "no true text for " + file + "; put it at " + truth + " or take the damaged one away");
      }
      counts.add(read(truth), read(file));
    }
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException mistake) {
      throw new IOException("not UTF-8; convert it first: " + file, mistake);
    }
  }
}
