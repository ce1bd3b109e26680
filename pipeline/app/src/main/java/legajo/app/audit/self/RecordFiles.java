package legajo.app.audit.self;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import legajo.app.audit.self.SelfAuditResult.Unread;

/**
 * The files of records among what a user names.
 *
 * @param files each once: of a folder those that end in {@code .json}; a file that is named itself,
 *     whatever its name
 * @param missing what is not there, or may not be entered
 */
record RecordFiles(List<Path> files, List<Unread> missing) {
  static RecordFiles of(List<Path> inputs) {
    Finder finder = new Finder();
    for (Path input : inputs) {
      finder.find(input);
    }
    return new RecordFiles(List.copyOf(finder.files), List.copyOf(finder.missing));
  }

  /** Follows no links: one that leads upwards would have no end. */
  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Set<Path> known = new HashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Unread> missing = new ArrayList<>();

    void find(Path input) {
      if (!Files.exists(input)) {
        missing.add(new Unread(input, "there is no such file or folder; check the path"));
      } else if (!Files.isDirectory(input)) {
        add(input);
      } else {
        walk(input);
      }
    }

    private void walk(Path folder) {
      try {
        Files.walkFileTree(Files.isSymbolicLink(folder) ? folder.toRealPath() : folder, this);
      } catch (IOException unreadable) {
        missing.add(new Unread(folder, "the folder can't be read; check its rights"));
      }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (attributes.isRegularFile() && name.endsWith(".json")) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      missing.add(new Unread(file, "it can't be read; check its rights"));
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file) {
      if (known.add(file.toAbsolutePath().normalize())) {
        files.add(file);
      }
    }
  }
}
