package legajo.corpus.generate;

import java.util.List;
import java.util.Optional;
import legajo.corpus.generate.chance.Shares;
import legajo.corpus.generate.damage.DamageLevel;
import legajo.corpus.generate.damage.Misreading;
import legajo.corpus.generate.word.Layout;

/**
 * What reports are wanted.
 *
 * @param seed all chance comes from
 * @param formats how many of which kind of file
 * @param damage how many are damaged, how badly; DOCX, which no scanner writes, never are
 * @param layout the one that is wanted; any, unless given
 * @param misreadings how often an OCR engine misreads which letters
 */
public record GeneratorOptions(
    long seed,
    Shares<Format> formats,
    Shares<DamageLevel> damage,
    Optional<Layout> layout,
    List<Misreading> misreadings) {
  public GeneratorOptions {
    misreadings = List.copyOf(misreadings);
  }

  /** Undamaged text in any layout. */
  public static GeneratorOptions of(long seed) {
    return new GeneratorOptions(
        seed, Shares.all(Format.TEXT), Shares.all(DamageLevel.NONE), Optional.empty(), List.of());
  }
}
