package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.pipeline.document.PageDamage;
import legajo.pipeline.normalize.repair.Edit;
import legajo.pipeline.normalize.repair.Inspection;
import legajo.pipeline.normalize.repair.LineRepair;
import legajo.pipeline.normalize.repair.OcrRepairer;
import legajo.pipeline.normalize.repair.TextLine;

/** Has the words of clean lines repaired, and remembers what each repair was. */
final class WordRepairs {
  /** What is repaired shows what more there is to repair, once; after that hardly anything. */
  private static final int MOST_ROUNDS = 2;

  /** Share of the lines that are no longer than a full one. */
  private static final double FULL = 0.97;

  /** Share of a full line that none is as short as whose sentence goes on below. */
  private static final double SHORT = 0.6;

  private final List<LineRepair> changes = new ArrayList<>();
  private final Map<Integer, Integer> repairedOnPage = new HashMap<>();
  private Optional<Inspection> last = Optional.empty();
  private final BitSet damagedPages;
  private final int width;
  private List<CleanLine> lines;

  private WordRepairs(List<CleanLine> lines, BitSet recognizedPages) {
    this.lines = lines;
    this.width = width(lines);
    this.damagedPages = (BitSet) recognizedPages.clone();
  }

  /**
   * The lines, repaired.
   *
   * @param recognizedPages numbers of the pages that an OCR engine read; an engine that knows
   *     Spanish spares the words and misreads signs all the same
   */
  static WordRepairs of(List<CleanLine> lines, OcrRepairer repairer, BitSet recognizedPages) {
    WordRepairs repaired = new WordRepairs(lines, recognizedPages);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Inspection inspection = repairer.inspect(repaired.texts());
      repaired.last = Optional.of(inspection);
      repaired.damagedPages.or(inspection.damagedPages());
      if (inspection.words().isEmpty()) {
        break;
      }
      repaired.apply(inspection.words());
    }
    List<LineRepair> signs = repairer.signs(repaired.texts(), repaired.damagedPages);
    repaired.apply(signs);
    // What stands after a sign that was put in may have to be repaired for it.
    BitSet inserted = new BitSet();
    signs.stream()
        .filter(sign -> sign.edits().get(0).isInsertion())
        .forEach(sign -> inserted.set(sign.line(), sign.line() + 2));
    if (!inserted.isEmpty()) {
      repaired.apply(repairer.signsOf(repaired.texts(), inserted));
    }
    return repaired;
  }

  /** Nothing repaired. */
  static WordRepairs none(List<CleanLine> lines) {
    return new WordRepairs(lines, new BitSet());
  }

  List<CleanLine> lines() {
    return lines;
  }

  /** Numbers of the pages that an OCR engine read, or read badly. */
  BitSet damagedPages() {
    return damagedPages;
  }

  /** The repair that a character's change stands for. */
  LineRepair repair(int change) {
    return changes.get(change - CharacterRule.count());
  }

  /** How much of each page is damaged. */
  List<PageDamage> damage(int pages) {
    List<PageDamage> damage = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      int number = page;
      int words = last.map(inspection -> inspection.wordsOn(number)).orElse(0);
      int repaired = repairedOnPage.getOrDefault(page, 0);
      int unknown = last.map(inspection -> inspection.unknownOn(number)).orElse(0);
      int damaged = Math.min(words, repaired == 0 ? 0 : repaired + unknown);
      damage.add(new PageDamage(page, words, damaged));
    }
    return damage;
  }

  private List<TextLine> texts() {
    List<TextLine> texts = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      CleanLine line = lines.get(i);
      boolean starts = line.afterGap() || i > 0 && isBelowShort(lines.get(i - 1), line);
      texts.add(new TextLine(line.text(), line.source().page(), starts));
    }
    return texts;
  }

  /** A line far from full goes on in none that begins with a capital. */
  private boolean isBelowShort(CleanLine above, CleanLine line) {
    int length = above.text().length();
    return length > 0
        && above.source().page() == line.source().page()
        && above.indent() + length < SHORT * width
        && !line.text().isEmpty()
        && Character.isUpperCase(line.text().charAt(0))
        && Character.isLetterOrDigit(above.text().charAt(length - 1));
  }

  /** Letters of a full line, all but the longest. */
  private static int width(List<CleanLine> lines) {
    int[] lengths =
        lines.stream().mapToInt(line -> line.indent() + line.text().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[(int) (FULL * (lengths.length - 1))];
  }

  private void apply(List<LineRepair> repairs) {
    Map<Integer, List<LineRepair>> byLine = new HashMap<>();
    repairs.forEach(r -> byLine.computeIfAbsent(r.line(), l -> new ArrayList<>()).add(r));
    List<CleanLine> repaired = new ArrayList<>(lines);
    byLine.forEach((number, ofLine) -> repaired.set(number, apply(lines.get(number), ofLine)));
    lines = repaired;
  }

  private CleanLine apply(CleanLine line, List<LineRepair> repairs) {
    MappedChars out = new MappedChars(line.chars().length() + 8);
    int at = 0;
    for (LineRepair repair : repairs) {
      out.addAll(line.chars(), at, repair.begin());
      changes.add(repair);
      repairedOnPage.merge(line.source().page(), 1, Integer::sum);
      write(line.chars(), repair, CharacterRule.count() + changes.size() - 1, out);
      at = repair.end();
    }
    out.addAll(line.chars(), at, line.chars().length());
    return line.withChars(out);
  }

  /** Writes the repaired word; each printed character stands for all that was misread with it. */
  private static void write(MappedChars chars, LineRepair repair, int change, MappedChars out) {
    int at = repair.begin();
    for (Edit edit : repair.edits()) {
      copy(chars, at, edit.begin(), change, out);
      int begin =
          edit.begin() < chars.length() ? chars.begin(edit.begin()) : chars.end(chars.length() - 1);
      int end = edit.end() > edit.begin() ? chars.end(edit.end() - 1) : begin;
      for (char printed : edit.printed().toCharArray()) {
        out.add(printed, begin, end, change);
      }
      if (edit.printed().isEmpty() && out.length() > 0) {
        out.extendLast(end, change);
      }
      at = edit.end();
    }
    copy(chars, at, repair.end(), change, out);
  }

  private static void copy(MappedChars chars, int from, int to, int change, MappedChars out) {
    for (int i = from; i < to; i++) {
      out.add(chars.charAt(i), chars.begin(i), chars.end(i), change);
    }
  }
}
