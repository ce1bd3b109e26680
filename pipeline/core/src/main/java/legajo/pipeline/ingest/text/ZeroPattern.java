package legajo.pipeline.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 and UTF-32 without a byte order mark by where their zero bytes stand: Latin letters
 * have zeros as their upper bytes.
 */
final class ZeroPattern {
  private static final int SAMPLE = 4096;
  private static final double MOST = 0.6;

  private ZeroPattern() {}

  static Optional<Charset> charsetOf(byte[] bytes) {
    int quads = Math.min(bytes.length, SAMPLE) / 4;
    if (bytes.length % 2 != 0 || quads == 0) {
      return Optional.empty();
    }
    double[] zeros = zeroShares(bytes, quads);
    if (isMost(zeros, 1, 2, 3) && bytes.length % 4 == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (isMost(zeros, 0, 1, 2) && bytes.length % 4 == 0) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (isMost(zeros, 1, 3)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return isMost(zeros, 0, 2) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static double[] zeroShares(byte[] bytes, int quads) {
    double[] shares = new double[4];
    for (int i = 0; i < quads * 4; i++) {
      if (bytes[i] == 0) {
        shares[i % 4] += 1.0 / quads;
      }
    }
    return shares;
  }

  private static boolean isMost(double[] shares, int... places) {
    for (int place : places) {
      if (shares[place] < MOST) {
        return false;
      }
    }
    return true;
  }
}
