package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.pipeline.document.AcronymUse;
import legajo.pipeline.document.Naming;
import legajo.pipeline.extract.institutions.AcronymShape;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Finds all acronyms of a text, so that a body named in one place and abbreviated in another has
 * its acronym. A short name like "Mintrab" is written like a word; so a capitalised word of its
 * length counts, too: whether its letters are a name's is asked later.
 */
final class AcronymScan {
  private static final int SHORTEST_WORD = 6;
  private static final int LONGEST_WORD = 12;

  private final Vocabulary organisations;
  private final Vocabulary programmes;

  AcronymScan(RulePack pack) {
    this.organisations = pack.vocabulary("organisation");
    this.programmes = pack.vocabulary("programme");
  }

  /** The acronyms in the order of their first use; none of organisations and programmes. */
  List<AcronymUse> find(CuedText cued) {
    Map<String, Span> first = new LinkedHashMap<>();
    Map<String, Integer> uses = new LinkedHashMap<>();
    String text = cued.text();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isUpperCase(text.charAt(at)) || !WordScan.beginsWord(text, at)) {
        at++;
        continue;
      }
      int end = end(text, at);
      if (end > at && !isOfOthers(cued.folded(), at)) {
        first.putIfAbsent(text.substring(at, end), new Span(at, end));
        uses.merge(text.substring(at, end), 1, Integer::sum);
      }
      at = Math.max(end, WordScan.wordEnd(text, at, text.length()));
    }
    List<AcronymUse> found = new ArrayList<>();
    first.forEach(
        (word, span) ->
            found.add(new AcronymUse(Naming.stated(word, span), uses.getOrDefault(word, 0))));
    return found;
  }

  private static int end(String text, int begin) {
    int end = AcronymShape.endAt(text, begin, text.length());
    if (end > 0) {
      return end;
    }
    int wordEnd = WordScan.wordEnd(text, begin, text.length());
    int length = wordEnd - begin;
    return length >= SHORTEST_WORD && length <= LONGEST_WORD ? wordEnd : -1;
  }

  private boolean isOfOthers(String folded, int begin) {
    return organisations.endOfTermAt(folded, begin) > 0
        || programmes.endOfTermAt(folded, begin) > 0;
  }
}
