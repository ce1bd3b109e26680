package legajo.pipeline.ingest;

/**
 * How much is read, so that no file takes more than its share of the machine.
 *
 * @param maxBytes the largest file, and the largest entry of an archive once unpacked
 * @param maxCharacters the longest text; what goes beyond is left out, with a diagnostic
 * @param maxEntries the most entries of one archive
 * @param maxUnpackedBytes the most bytes that one archive may unpack to
 * @param maxRatio how many times larger than packed an entry of more than a MiB may be
 */
public record IngestLimits(
    long maxBytes, int maxCharacters, int maxEntries, long maxUnpackedBytes, int maxRatio) {

  /** 256 MiB a file, 50 million characters, 100,000 entries, 8 GiB an archive, ratio 200. */
  public static final IngestLimits DEFAULT =
      new IngestLimits(256L << 20, 50_000_000, 100_000, 8L << 30, 200);

  public IngestLimits {
    requirePositive("maxBytes", maxBytes);
    requirePositive("maxCharacters", maxCharacters);
    requirePositive("maxEntries", maxEntries);
    requirePositive("maxUnpackedBytes", maxUnpackedBytes);
    requirePositive("maxRatio", maxRatio);
  }

  /** These limits with another for the size of a file. */
  public IngestLimits withMaxBytes(long bytes) {
    return new IngestLimits(bytes, maxCharacters, maxEntries, maxUnpackedBytes, maxRatio);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " not above 0: " + value);
    }
  }
}
