package legajo.pipeline.ingest.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The single-byte encodings that Spanish texts were written in: of Windows, of ISO, of DOS and of
 * the old Macintosh. The right one is that which gives letters where letters can stand.
 */
final class WesternCharsets {
  private static final int SAMPLE = 1 << 16;
  private static final int FEW = 50;

  /** Where the evidence is even, the encoding that most files have wins. */
  private static final List<Candidate> CANDIDATES =
      Arrays.stream(new String[] {"windows-1252", "ISO-8859-15", "IBM850", "x-MacRoman"})
          .filter(Charset::isSupported)
          .map(Candidate::of)
          .toList();

  private WesternCharsets() {}

  private record Candidate(Charset charset, String characters) {
    static Candidate of(String name) {
      byte[] all = new byte[256];
      for (int i = 0; i < all.length; i++) {
        all[i] = (byte) i;
      }
      Charset charset = Charset.forName(name);
      return new Candidate(charset, new String(all, charset));
    }

    int score(byte[] bytes) {
      int score = 0;
      int end = Math.min(bytes.length, SAMPLE);
      for (int i = 0; i < end; i++) {
        if (bytes[i] < 0) {
          char before = i > 0 ? characterOf(bytes[i - 1]) : ' ';
          char after = i + 1 < bytes.length ? characterOf(bytes[i + 1]) : ' ';
          score += Plausibility.of(before, characterOf(bytes[i]), after);
        }
      }
      return score;
    }

    private char characterOf(byte b) {
      return characters.charAt(b & 0xFF);
    }
  }

  /** Whether so few bytes are not ASCII that a wrong guess would cost next to nothing. */
  static boolean isAlmostAscii(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
      }
    }
    return high * FEW <= bytes.length;
  }

  /** The encoding that fits best; empty where none gives text that could be western. */
  static Optional<Charset> bestFor(byte[] bytes) {
    int bestScore = Integer.MIN_VALUE;
    Candidate best = CANDIDATES.get(0);
    for (Candidate candidate : CANDIDATES) {
      int score = candidate.score(bytes);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return bestScore >= 0 ? Optional.of(best.charset()) : Optional.empty();
  }
}
