package legajo.pipeline.extract.header;

import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Sentences that tell an objective: "La cooperación tuvo por objetivo general fortalecer …". */
final class ObjectiveSentences {
  private static final int MOST_BEFORE_ARTICLE = 3;

  /** "acordó", "obtuvo", "quedará", "comprometido" */
  private static final Pattern SAID =
      Pattern.compile("[a-z]{3,}(?:o|a|ra|aron|ieron|ran|ado|ido|aba|ia|amos|imos|emos)");

  private static final Set<String> ARTICLES =
      Set.of("el", "la", "los", "las", "un", "una", "unos", "unas");

  private final Vocabulary having;

  ObjectiveSentences(RulePack pack) {
    this.having = pack.vocabulary("has-as-aim");
  }

  /**
   * Where the sentence begins in which these words are what something has as its aim; -1 where they
   * are not, or where no infinitive or colon follows.
   */
  int beginOf(CuedText cued, Span block, Span words) {
    if (!leadsToAim(cued.folded(), words.end(), block.end())) {
      return -1;
    }
    Span sentence = SentenceBounds.around(cued.text(), words.begin(), block);
    for (int at = sentence.begin(); at < words.begin(); at++) {
      if (WordScan.beginsWord(cued.text(), at)
          && having.endOfTermAt(cued.folded(), at) == words.begin() - 1) {
        return sentence.begin();
      }
    }
    return -1;
  }

  /**
   * Where the sentence begins that tells the product so: "Se tiene como producto la gu\u00eda …";
   * -1 for another.
   */
  int beginOfProduct(CuedText cued, Span block, Span words) {
    String folded = cued.folded();
    boolean as =
        folded.startsWith("como ", words.begin() - "como ".length())
            || folded.startsWith("por ", words.begin() - "por ".length());
    int at = article(folded, words.end(), block.end());
    return as && at >= 0 ? SentenceBounds.around(cued.text(), words.begin(), block).begin() : -1;
  }

  /**
   * Where the article begins that follows a product's label, or "se acordó" and the like behind it;
   * -1 where none does.
   */
  static int article(String folded, int from, int limit) {
    int at = WordScan.skipSpaces(folded, from, limit);
    for (int words = 0; words <= MOST_BEFORE_ARTICLE; words++) {
      int end = WordScan.wordEnd(folded, at, limit);
      String word = folded.substring(at, end);
      if (ARTICLES.contains(word)) {
        return at;
      }
      if (!word.equals("se") && !SAID.matcher(word).matches()) {
        return -1;
      }
      at = WordScan.skipSpaces(folded, end, limit);
    }
    return -1;
  }

  /**
   * Where the last sentence of a block begins that names objectives and ends in a colon: "Los
   * países acordaron tres objetivos:"; -1 for another.
   */
  int beginOfLead(CuedText cued, Span block, Span words) {
    int end = WordScan.skipSpacesBack(cued.text(), block.end(), block.begin());
    if (end == block.begin() || cued.text().charAt(end - 1) != ':') {
      return -1;
    }
    Span sentence = SentenceBounds.around(cued.text(), words.begin(), block);
    boolean last = WordScan.skipSpaces(cued.text(), sentence.end(), block.end()) == block.end();
    return last && new Span(sentence.begin(), end).indexOf(":", cued.text()) == end - 1
        ? sentence.begin()
        : -1;
  }

  private static boolean leadsToAim(String folded, int end, int limit) {
    int at = WordScan.skipSpaces(folded, end, limit);
    if (at < limit && (folded.charAt(at) == ':' || folded.charAt(at) == ',')) {
      at = WordScan.skipSpaces(folded, at + 1, limit);
    }
    int wordEnd = WordScan.wordEnd(folded, at, limit);
    String word = folded.substring(at, wordEnd);
    return word.endsWith("ar") || word.endsWith("er") || word.endsWith("ir");
  }
}
