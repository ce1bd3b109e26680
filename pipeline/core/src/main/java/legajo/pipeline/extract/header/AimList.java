package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.extract.text.Sentence;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.Span;

/**
 * Parts a paragraph that tells several aims: "tres: a) conocer …; b) revisar …", "conocer …;
 * revisar …; y comparar …", "El primer objetivo fue conocer …. El segundo, revisar …".
 */
final class AimList {
  private static final int LONGEST_LEAD = 60;
  private static final int FEWEST_WORDS = 3;

  /** What stands before the last aim; what begins like another comes before it. */
  private static final List<String> LAST_OF_SEVERAL =
      List.of(
          "y por ultimo, ",
          "y, por ultimo, ",
          "y finalmente, ",
          "y, finalmente, ",
          "asi como ",
          "y ",
          "e ");

  /** "El primer objetivo fue", "el segundo,", "Y el tercero:" before an aim. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:(?:y|e|mientras que) )?(?:el |la |en )?(primer|segund|tercer|cuart|quint|sext)(?:o|a|er|ero|era)?"
              + "(?: (?:objetivo|meta|proposito|fin|lugar|termino))?"
              + "(?: (?:especifico|particular))?"
              + "(?: (?:fue|era|es|sera|consistio en|consiste en))?[,:]? ");

  /** "Se buscaba", "Nos propusimos", "Se trataba de" before aims. */
  private static final Pattern WANTED =
      Pattern.compile(
          "(?:(?:lo que )?(?:se |nos )?(?:queri|quis|busc|propus|propon|pretend|esper|trat|dese|aspir|intent)[a-z]*(?: era| fue)?(?: de| a|:)? )");

  private AimList() {}

  /** The aims without their marks; empty where the words tell one. */
  static List<Span> of(CuedText cued, Span span) {
    List<Span> items = marked(cued, span);
    if (items.isEmpty()) {
      Span listed = afterLead(cued, span);
      items = listed.equals(span) ? items : marked(cued, listed);
      items = items.isEmpty() ? parted(cued, listed, ';') : items;
      items = items.isEmpty() ? sentences(cued, listed) : items;
    }
    return items.isEmpty() ? counted(cued, span) : items;
  }

  /** As above; and aims that commas part: "conocer el registro, revisar las fichas y medir …". */
  static List<Span> ofSeveral(CuedText cued, Span span) {
    List<Span> items = of(cued, span);
    return items.isEmpty() ? parted(cued, afterLead(cued, span), ',') : items;
  }

  /**
   * "Queríamos conocer las rutas, ver las actas y traer un formato."; empty for another sentence.
   */
  static List<Span> wanted(CuedText cued, Span span) {
    int end = Sentence.end(cued.text(), span.begin(), span.end());
    Matcher wanted = WANTED.matcher(cued.folded()).region(span.begin(), end);
    return wanted.lookingAt() ? parted(cued, new Span(wanted.end(), end), ',') : List.of();
  }

  /** Aims begin with an infinitive. */
  static boolean isAim(CuedText cued, Span span) {
    int end = WordScan.wordEnd(cued.folded(), span.begin(), span.end());
    String word = cued.folded().substring(span.begin(), end);
    return word.length() > 2
        && (word.endsWith("ar")
            || word.endsWith("er")
            || word.endsWith("ir")
            || word.endsWith("arse")
            || word.endsWith("erse")
            || word.endsWith("irse"));
  }

  private static List<Span> marked(CuedText cued, Span span) {
    List<Span> typed = RunInItems.typedBullets(cued, span);
    return typed.size() > 1 ? typed : RunInItems.of(cued, span);
  }

  /** "tres, a saber: conocer …": what stands behind a colon that no aim stands before. */
  private static Span afterLead(CuedText cued, Span span) {
    String folded = cued.folded();
    int colon = span.indexOf(": ", folded);
    if (colon < 0 || colon >= span.begin() + LONGEST_LEAD) {
      return span;
    }
    Span rest = new Span(WordScan.skipSpaces(folded, colon + 1, span.end()), span.end());
    boolean aimsBelow = isAim(cued, rest) || !marked(cued, rest).isEmpty();
    return isAim(cued, span) || !aimsBelow ? span : rest;
  }

  /** What this sign parts, where each part is an aim of some words. */
  private static List<Span> parted(CuedText cued, Span span, char sign) {
    List<Span> parts = new ArrayList<>();
    int begin = span.begin();
    int depth = 0;
    for (int at = span.begin(); at < span.end(); at++) {
      char c = cued.folded().charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      int next = depth > 0 ? -1 : afterSign(cued, at, span.end(), sign);
      if (next > 0) {
        parts.add(new Span(begin, at));
        begin = next;
      }
    }
    parts.add(new Span(begin, span.end()));
    boolean aims =
        parts.stream().allMatch(part -> isAim(cued, part) && (sign == ';' || isLong(cued, part)));
    return parts.size() > 1 && aims ? parts : List.of();
  }

  /** Where an aim begins behind a sign, or behind "y" where commas part; -1 where none does. */
  private static int afterSign(CuedText cued, int at, int limit, char sign) {
    String folded = cued.folded();
    int next = at + 1;
    if (folded.charAt(at) == sign) {
      next = afterAnd(folded, WordScan.skipSpaces(folded, next, limit), limit);
    } else if (sign == ',' && folded.startsWith(" y ", at) || folded.startsWith(" e ", at)) {
      next = sign == ',' ? at + 3 : -1;
    } else {
      return -1;
    }
    return next > 0 && next < limit && isAim(cued, new Span(next, limit)) ? next : -1;
  }

  private static int afterAnd(String folded, int at, int limit) {
    for (String and : LAST_OF_SEVERAL) {
      if (folded.startsWith(and, at) && at + and.length() < limit) {
        return at + and.length();
      }
    }
    return at;
  }

  private static boolean isLong(CuedText cued, Span part) {
    return part.of(cued.folded()).strip().split(" ", -1).length >= FEWEST_WORDS;
  }

  /** "Conocer el registro. Revisar las fichas. Medir …": sentences that are an aim each. */
  private static List<Span> sentences(CuedText cued, Span span) {
    List<Span> items = new ArrayList<>();
    int begin = span.begin();
    while (begin < span.end()) {
      int end = Sentence.end(cued.text(), begin, span.end());
      Span sentence = new Span(begin, end);
      if (!isAim(cued, sentence) || !isLong(cued, sentence)) {
        return List.of();
      }
      items.add(sentence);
      begin = WordScan.skipSpaces(cued.text(), end, span.end());
    }
    return items.size() > 1 ? items : List.of();
  }

  /** Sentences, or parts of one, that count their aims. */
  private static List<Span> counted(CuedText cued, Span span) {
    List<Span> items = new ArrayList<>();
    int begin = span.begin();
    while (begin < span.end()) {
      int sentence = Sentence.end(cued.text(), begin, span.end());
      int semicolon = new Span(begin, sentence).indexOf(";", cued.text());
      int end = semicolon < 0 ? sentence : semicolon + 1;
      Matcher ordinal = ORDINAL.matcher(cued.folded()).region(begin, end);
      if (ordinal.lookingAt() && isAim(cued, new Span(ordinal.end(), end))) {
        items.add(new Span(ordinal.end(), end));
      } else {
        return List.of();
      }
      begin = WordScan.skipSpaces(cued.text(), end, span.end());
    }
    return items.size() > 1 ? items : List.of();
  }
}
