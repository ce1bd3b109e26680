package legajo.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import legajo.pipeline.extract.text.Sentence;
import legajo.pipeline.extract.text.SentenceBounds;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Where sentences end in paragraphs that no detector was trained on, by rules and by the model. */
final class SentenceAblation {
  private SentenceAblation() {}

  /** Splits a paragraph. */
  interface Splitter {
    /** One past each sentence. */
    List<Integer> ends(String paragraph);
  }

  /** A line of the table in Markdown: precision and recall of the ends inside paragraphs. */
  static String row(String name, List<SentenceTraining.Paragraph> paragraphs, Splitter splitter) {
    int right = 0;
    int found = 0;
    int expected = 0;
    for (SentenceTraining.Paragraph paragraph : paragraphs) {
      TreeSet<Integer> ends = new TreeSet<>(splitter.ends(paragraph.text()));
      ends.remove(paragraph.text().length());
      List<Integer> gold = paragraph.ends().subList(0, paragraph.ends().size() - 1);
      found += ends.size();
      expected += gold.size();
      right += (int) gold.stream().filter(ends::contains).count();
    }
    return String.format(
        java.util.Locale.ROOT,
        "| %s | %d | %.4f | %.4f |",
        name,
        expected,
        found == 0 ? 0 : (double) right / found,
        expected == 0 ? 0 : (double) right / expected);
  }

  /** By the model. */
  static Splitter by(SentenceModel model) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    return text -> {
      List<Integer> ends = new ArrayList<>();
      for (opennlp.tools.util.Span sentence : detector.sentPosDetect(text)) {
        ends.add(sentence.getEnd());
      }
      return ends;
    };
  }

  /** By the two readers of sentence ends that extractors use. */
  static Splitter byRules(boolean bounds) {
    return text -> {
      List<Integer> ends = new ArrayList<>();
      for (int from = 0; from < text.length(); ) {
        int end =
            bounds
                ? SentenceBounds.end(text, from, text.length())
                : Sentence.end(text, from, text.length());
        ends.add(end);
        from = SentenceBounds.skipSpaces(text, end, text.length());
      }
      return ends;
    };
  }
}
