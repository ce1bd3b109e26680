package legajo.corpus.generate.damage;

import java.util.List;
import java.util.regex.Pattern;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.manuscript.Block;
import legajo.corpus.generate.manuscript.Block.Heading;
import legajo.corpus.generate.manuscript.Look;
import legajo.corpus.generate.manuscript.Look.Pages;
import legajo.corpus.generate.manuscript.Manuscript;

/** What scanning and reading do to one report. Not thread-safe. */
public final class Damage {
  private static final List<String> STRAYS = List.of("|", "‘", "~", "_", "'", ".", "`", "\\", ":");
  private static final Pattern NUMBER = Pattern.compile("^([0-9IVX]+)\\. ");

  private final DamageLevel level;
  private final Dice dice;
  private final Reader reader;

  /**
   * @param misreadings how often the engine misreads which letters
   */
  public Damage(DamageLevel level, List<Misreading> misreadings, Dice dice) {
    this.level = level;
    this.dice = dice;
    reader = new Reader(misreadings, level, dice);
  }

  /** The report as it lies on the scanner: lines of one width on pages, some headings broken. */
  public Manuscript scanned(Manuscript manuscript) {
    Look look = manuscript.look();
    Look paper =
        new Look(
            dice.between(88, 106),
            look.airy(),
            look.centred(),
            false,
            dice.any(Pages.HEADER_AND_NUMBER, Pages.NUMBER, Pages.FORM_FEED),
            look.serif());
    List<Block> blocks = manuscript.blocks().stream().map(this::scanned).toList();
    return new Manuscript(blocks, paper, manuscript.running());
  }

  /** A text as the engine reads it; its line breaks stay. */
  public String read(String text) {
    StringBuilder read = new StringBuilder();
    for (String line : text.split("(?<=\n)")) {
      if (!line.isBlank() && dice.chance(level.strays())) {
        read.append(dice.pick(STRAYS)).append(dice.any("", " "));
      }
      read.append(reader.read(withoutSomeBlanks(line)));
    }
    return read.toString();
  }

  private String withoutSomeBlanks(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ' || !dice.chance(level.spacesLost())) {
        kept.append(line.charAt(i));
      }
    }
    return kept.toString();
  }

  private Block scanned(Block block) {
    return block instanceof Heading heading && dice.chance(level.headings())
        ? new Heading(heading.level(), broken(heading.text()))
        : block;
  }

  private String broken(String heading) {
    int blank = heading.indexOf(' ', heading.length() / 2);
    if (blank > 0 && dice.chance(0.5)) {
      return heading.substring(0, blank) + "\n" + heading.substring(blank + 1);
    }
    return NUMBER.matcher(heading).replaceFirst(dice.any("$1, ", "$1.", "$1 "));
  }
}
