package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.Span;

/**
 * The words on both sides of a mention, up to the next party or the sentence's end: "l " and the
 * word's beginning for those before it, "r " for those behind; "l1 " and "r1 " for its neighbours.
 */
final class RoleContexts {
  /** Words of one verb or noun agree in so many letters. */
  private static final int STEM = 6;

  private static final int MOST_WORDS = 12;
  private static final int FARTHEST = 160;
  private static final String ENDS = ".;\n\t";
  private static final String OTHER_PARTY = "@";

  private final String folded;
  private final Span stretch;
  private final List<Mentioned> all;

  /**
   * Those of one heading or block.
   *
   * @param all what it mentions, in text order
   */
  RoleContexts(String folded, Span stretch, List<Mentioned> all) {
    this.folded = folded;
    this.stretch = stretch;
    this.all = List.copyOf(all);
  }

  /**
   * Where a country or its body is mentioned.
   *
   * @param country its code; empty where nothing tells it
   */
  record Mentioned(Span span, String country) {
    boolean isOther(Mentioned mentioned) {
      return !country.isEmpty() && !country.equals(mentioned.country);
    }
  }

  /** A word beside a mention. */
  record Context(String name, Span words) {}

  /** The words beside a mention, told by its place among all. */
  List<Context> of(int mention) {
    List<Context> found = new ArrayList<>();
    new Side("r", found).read(mention);
    new Side("l", found).readBack(mention);
    return found;
  }

  /** The words on one side. */
  private final class Side {
    private final String side;
    private final List<Context> found;
    private int words;

    Side(String side, List<Context> found) {
      this.side = side;
      this.found = found;
    }

    void read(int mention) {
      Mentioned me = all.get(mention);
      int at = me.span().end();
      int limit = Math.min(stretch.end(), at + FARTHEST);
      int next = mention + 1;
      while (at < limit && words < MOST_WORDS && ENDS.indexOf(folded.charAt(at)) < 0) {
        if (next < all.size() && at >= all.get(next).span().begin()) {
          if (meets(me, all.get(next))) {
            return;
          }
          at = Math.max(at, all.get(next++).span().end());
        } else {
          int end = Math.max(at + 1, WordScan.wordEnd(folded, at, limit));
          add(at, end);
          at = end;
        }
      }
    }

    void readBack(int mention) {
      Mentioned me = all.get(mention);
      int at = me.span().begin();
      int limit = Math.max(stretch.begin(), at - FARTHEST);
      int next = mention - 1;
      while (at > limit && words < MOST_WORDS && ENDS.indexOf(folded.charAt(at - 1)) < 0) {
        if (next >= 0 && at <= all.get(next).span().end()) {
          if (meets(me, all.get(next))) {
            return;
          }
          at = Math.min(at, all.get(next--).span().begin());
        } else {
          int begin = Math.min(at - 1, WordScan.wordBegin(folded, at, limit));
          add(begin, at);
          at = begin;
        }
      }
    }

    private boolean meets(Mentioned me, Mentioned other) {
      if (other.isOther(me)) {
        found.add(new Context(side + " " + OTHER_PARTY, other.span()));
        return true;
      }
      return false;
    }

    private void add(int begin, int end) {
      char c = folded.charAt(begin);
      Span span = new Span(begin, end);
      if (Character.isLetter(c)) {
        String word = folded.substring(begin, end);
        String stem = word.substring(0, Math.min(STEM, word.length()));
        found.add(new Context(side + " " + stem, span));
        if (words++ == 0) {
          found.add(new Context(side + "1 " + word, span));
        }
      } else if (words == 0 && !WordScan.isSpace(c) && !Character.isDigit(c)) {
        found.add(new Context(side + "1 " + c, span));
      }
    }
  }
}
