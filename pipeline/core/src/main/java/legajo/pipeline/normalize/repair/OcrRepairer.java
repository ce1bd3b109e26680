package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.rules.Confusions;
import legajo.rules.Lexicon;
import legajo.rules.RulePack;
import legajo.rules.Spelling;
import legajo.rules.Vocabulary;
import legajo.rules.WordOrder;
import legajo.rules.WordTree;

/**
 * Repairs what an OCR engine misread, as far as the damage that it measures goes: a report without
 * damage comes out as it went in. Immutable; safe for many threads.
 */
public final class OcrRepairer {
  private static final String LETTERS = "abcdefghijklmnñopqrstuvwxyzáéíóúüÁÉÍÓÚÑ¿";

  /** As often as the engine misreads a letter, shared out among all others. */
  private static final double ANY_FOR_ANY = 0.0005;

  private final Knowledge knowledge;
  private final SignRepairs signs;

  /** A repairer with the data of a pack; none where the pack knows no confusions. */
  public static Optional<OcrRepairer> of(RulePack pack, Lexicon lexicon) {
    return of(pack, lexicon, EnumSet.allOf(RepairPart.class));
  }

  /** The same, judging by nothing but some parts. */
  public static Optional<OcrRepairer> of(RulePack pack, Lexicon lexicon, Set<RepairPart> parts) {
    return pack.confusions().isEmpty()
        ? Optional.empty()
        : Optional.of(new OcrRepairer(pack, lexicon, parts));
  }

  private OcrRepairer(RulePack pack, Lexicon lexicon, Set<RepairPart> parts) {
    this.signs = new SignRepairs(pack);
    WordOrder order = pack.wordOrder();
    WordModel words = new WordModel(lexicon, pack, parts);
    Vocabulary commonWords = pack.vocabulary("common-word");
    Vocabulary subjunctiveOpeners = pack.vocabulary("subjunctive-opener");
    Vocabulary foreignWords = pack.vocabulary("foreign-word");
    ConfusionCosts confusions =
        new ConfusionCosts(
            parts.contains(RepairPart.CONFUSIONS)
                ? pack.confusions()
                : Confusions.uniform(LETTERS, ANY_FOR_ANY));
    List<Spelling> spellings = List.of(lexicon, new WordTree(words.names()));
    this.knowledge =
        new Knowledge(
            parts,
            order,
            words,
            new Hypotheses(spellings, confusions, order, words),
            new Memory<>(word -> Traits.of(word, commonWords, subjunctiveOpeners, foreignWords)),
            pack.vocabulary("article-misread"),
            pack.vocabulary("passcode-label"),
            pack.vocabulary("country"),
            pack.vocabulary("demonym"),
            pack.vocabulary("participating-organisation"));
  }

  /** What repairs are made from. */
  record Knowledge(
      Set<RepairPart> parts,
      WordOrder order,
      WordModel words,
      Hypotheses hypotheses,
      Memory<Traits> traits,
      Vocabulary misreadArticles,
      Vocabulary codeLabels,
      Vocabulary countries,
      Vocabulary demonyms,
      Vocabulary organisations) {
    boolean has(RepairPart part) {
      return parts.contains(part);
    }
  }

  /** Share of the words of a text that are damaged or beyond repair, 0 to 1. */
  public double damageOf(String text) {
    List<TextLine> lines = new ArrayList<>();
    boolean gap = true;
    for (String line : text.split("\\R", -1)) {
      String words = line.strip();
      if (!words.isEmpty()) {
        lines.add(new TextLine(words, 1, gap));
      }
      gap = words.isEmpty();
    }
    return new Inspection(knowledge, lines).damage();
  }

  /** Looks at lines as they stand: how damaged they are, and which words to repair. */
  public Inspection inspect(List<TextLine> lines) {
    return new Inspection(knowledge, lines);
  }

  /**
   * The repairs of signs, in order.
   *
   * @param lines with their words repaired
   * @param damagedPages numbers of the pages that are damaged
   */
  public List<LineRepair> signs(List<TextLine> lines, BitSet damagedPages) {
    BitSet damaged = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      damaged.set(i, damagedPages.get(lines.get(i).page()));
    }
    List<LineRepair> repairs = new ArrayList<>(RomanHeadings.of(lines, damaged));
    BitSet others = (BitSet) damaged.clone();
    repairs.forEach(repair -> others.clear(repair.line()));
    repairs.addAll(signsOf(lines, others));
    repairs.sort(Comparator.comparingInt(LineRepair::line).thenComparingInt(LineRepair::begin));
    return knowledge.has(RepairPart.SIGNS) ? repairs : List.of();
  }

  /**
   * The same in some lines only.
   *
   * @param damagedLines their places in the list
   */
  public List<LineRepair> signsOf(List<TextLine> lines, BitSet damagedLines) {
    return damagedLines.isEmpty() || !knowledge.has(RepairPart.SIGNS)
        ? List.of()
        : signs.of(lines, damagedLines);
  }
}
