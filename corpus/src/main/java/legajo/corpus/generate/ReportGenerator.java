package legajo.corpus.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.damage.Damage;
import legajo.corpus.generate.damage.DamageLevel;
import legajo.corpus.generate.manuscript.Manuscript;
import legajo.corpus.generate.print.DocxPrinter;
import legajo.corpus.generate.print.PdfPrinter;
import legajo.corpus.generate.print.TextPrinter;
import legajo.corpus.generate.word.Layout;
import legajo.corpus.generate.word.Storyteller;
import legajo.corpus.generate.word.Storyteller.Story;

/**
 * Makes up reports with their gold. A report follows from seed, index and the other options alone:
 * not from those made before, nor from clock, locale or machine. Immutable; safe for many threads.
 */
public final class ReportGenerator {
  private final GeneratorOptions options;
  private final Storyteller storyteller = new Storyteller();

  public ReportGenerator(GeneratorOptions options) {
    this.options = options;
  }

  /**
   * The report with a number.
   *
   * @param index from 1
   */
  public GeneratedReport report(long index) {
    if (index < 1) {
      throw new IllegalArgumentException("reports count from 1: " + index);
    }
    Layout layout =
        options.layout().orElseGet(() -> dice(index, "layout").pick(List.of(Layout.values())));
    Format format = options.formats().pick(dice(index, "format"));
    DamageLevel level =
        format == Format.DOCX ? DamageLevel.NONE : options.damage().pick(dice(index, "damage"));
    Story story = storyteller.tell(layout, dice(index, "story"));
    String file =
        String.format(Locale.ROOT, "%06d-%s.%s", index, story.gold().file(), format.extension());
    return new GeneratedReport(
        file,
        print(story.manuscript(), format, level, dice(index, "noise")),
        story.gold().withFile(file),
        TextPrinter.print(story.manuscript().unpaged()));
  }

  private byte[] print(Manuscript manuscript, Format format, DamageLevel level, Dice noise) {
    if (level == DamageLevel.NONE) {
      return print(manuscript, format);
    }
    Damage damage = new Damage(level, options.misreadings(), noise);
    Manuscript scanned = damage.scanned(manuscript);
    return format == Format.TEXT
        ? damage.read(TextPrinter.print(scanned)).getBytes(StandardCharsets.UTF_8)
        : print(scanned.with(damage::read), format);
  }

  private static byte[] print(Manuscript manuscript, Format format) {
    return switch (format) {
      case TEXT -> TextPrinter.print(manuscript).getBytes(StandardCharsets.UTF_8);
      case PDF -> PdfPrinter.print(manuscript);
      case DOCX -> DocxPrinter.print(manuscript);
    };
  }

  private Dice dice(long index, String use) {
    return Dice.of(options.seed(), index, use);
  }
}
