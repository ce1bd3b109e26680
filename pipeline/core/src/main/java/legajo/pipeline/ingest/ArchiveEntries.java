package legajo.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import legajo.pipeline.document.Ingested.Unreadable;
import legajo.pipeline.ingest.source.Refusal;

/**
 * The files in a ZIP archive, each opened by itself. Bounds guard against archives that unpack to
 * far more than they are; names are only names, nothing is ever written.
 */
final class ArchiveEntries {
  /** Names of archives made on Windows in Spanish or English, where they aren't UTF-8. */
  private static final Charset DOS_NAMES =
      Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

  /** Small entries may be as compressible as they like. */
  private static final long HARMLESS = 1 << 20;

  private ArchiveEntries() {}

  /** Whether a ZIP file is an archive of files, not a document. */
  static boolean isArchive(Path file) throws IOException {
    try (ZipFile zip = open(file)) {
      List<String> names = zip.stream().limit(ZipNames.MOST).map(ZipEntry::getName).toList();
      ZipEntry type = zip.getEntry("mimetype");
      return !names.contains("[Content_Types].xml") && type == null && !isOdf(names);
    }
  }

  private static boolean isOdf(List<String> names) {
    return names.contains("content.xml") && names.contains("META-INF/manifest.xml");
  }

  /** The files in an archive by name, or why they can't be read. */
  static Stream<Input> of(Path archive, IngestLimits limits) {
    List<ZipEntry> entries = new ArrayList<>();
    try (ZipFile zip = open(archive)) {
      if (zip.size() > limits.maxEntries()) {
        return refused(archive, Refusal.bomb(limits.maxEntries() + " entries"));
      }
      zip.stream().filter(ArchiveEntries::isFile).forEach(entries::add);
    } catch (IOException | RuntimeException damaged) {
      return refused(archive, Refusal.corrupt("application/zip", "ZIP archive"));
    }
    if (entries.isEmpty()) {
      return refused(archive, Refusal.noReports("archive"));
    }
    long unpacked = entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    if (unpacked > limits.maxUnpackedBytes()) {
      return refused(archive, Refusal.bomb(limits.maxUnpackedBytes() + " bytes"));
    }
    entries.sort(Comparator.comparing(ZipEntry::getName));
    return entries.stream().map(entry -> input(archive, entry, limits));
  }

  private static Input input(Path archive, ZipEntry entry, IngestLimits limits) {
    String name = archive + "!/" + entry.getName();
    Optional<Unreadable> tooMuch = tooMuch(entry, limits);
    if (tooMuch.isPresent()) {
      return new Input.Refused(name, tooMuch.get());
    }
    return new Input.Report(
        name, lastPart(entry.getName()), () -> unpack(archive, entry.getName(), limits));
  }

  /** What the archive's own directory says is too large. */
  private static Optional<Unreadable> tooMuch(ZipEntry entry, IngestLimits limits) {
    long size = entry.getSize();
    if (size > limits.maxBytes()) {
      return Optional.of(Refusal.tooLarge(size, limits.maxBytes()));
    }
    boolean swells =
        size > HARMLESS && size / Math.max(1, entry.getCompressedSize()) > limits.maxRatio();
    return swells
        ? Optional.of(Refusal.bomb("an entry " + limits.maxRatio() + " times its packed size"))
        : Optional.empty();
  }

  /** The bytes of an entry; counted while they are unpacked, since a directory may lie. */
  private static FileBytes unpack(Path archive, String name, IngestLimits limits) {
    try (ZipFile zip = open(archive)) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        return new FileBytes.Refused(Refusal.missing());
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return FileBytes.upTo(in, Math.min(limits.maxBytes(), mostOf(entry, limits)));
      }
    } catch (ZipException damaged) {
      boolean locked = String.valueOf(damaged.getMessage()).contains("encrypted");
      return new FileBytes.Refused(
          locked
              ? Refusal.encrypted("application/zip")
              : Refusal.corrupt("application/zip", "archive's entry"));
    } catch (IOException | RuntimeException damaged) {
      return new FileBytes.Refused(Refusal.corrupt("application/zip", "archive's entry"));
    }
  }

  private static long mostOf(ZipEntry entry, IngestLimits limits) {
    return Math.max(HARMLESS, Math.max(1, entry.getCompressedSize()) * limits.maxRatio());
  }

  private static ZipFile open(Path archive) throws IOException {
    return new ZipFile(archive.toFile(), DOS_NAMES);
  }

  /** Macs put a hidden twin of each file beside it. */
  private static boolean isFile(ZipEntry entry) {
    return !entry.isDirectory()
        && !entry.getName().startsWith("__MACOSX/")
        && ReportFiles.isVisible(lastPart(entry.getName()));
  }

  private static String lastPart(String name) {
    return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
  }

  private static Stream<Input> refused(Path archive, Unreadable why) {
    return Stream.of(new Input.Refused(archive.toString(), why));
  }
}
