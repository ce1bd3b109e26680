package legajo.pipeline.extract.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import legajo.pipeline.extract.names.NameModel;
import legajo.rules.Span;
import org.jspecify.annotations.Nullable;

/** A text with its folded form, and the small steps of reading it. For one thread. */
final class PeopleText {
  private static final String EDGE = " .,;:-/|\t*\u00B7\u2022";
  private static final long ASKED = Long.MIN_VALUE;

  private final String text;
  private final String folded;
  private final FirstWords firstWords;
  private final long[] marks;
  private final Map<String, String> explained = new HashMap<>();

  /** 1 for a text with accents, -1 for one without, 0 before that is known. */
  private int accents;

  /** {@code null} before a name is asked of a model. */
  private NameModel.@Nullable Finder finder;

  /** The letters that are titles in this text; {@code null} before that is known. */
  private @Nullable String letterTitles;

  /**
   * A text to read.
   *
   * @param folded has the length of the text
   */
  PeopleText(String text, String folded, FirstWords firstWords) {
    this.text = text;
    this.folded = folded;
    this.firstWords = firstWords;
    this.marks = new long[folded.length()];
  }

  /** The name finder for this text; loaded when it is first wanted. */
  NameModel.Finder finder(Supplier<NameModel> model) {
    if (finder == null) {
      finder = model.get().finder();
    }
    return finder;
  }

  /** Notes the delegation that a list's own legend gives for a mark. */
  void explain(Span mark, String delegation) {
    explained.putIfAbsent(mark.of(folded), delegation);
  }

  /** The delegation that the list's legend gives for a mark. */
  Optional<String> explained(Span mark) {
    return explained.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(explained.get(mark.of(folded)));
  }

  /** Whether the text as a whole lost its accents: "-cion" stands in it oftener than "-ción". */
  boolean lacksAccents() {
    if (accents == 0) {
      accents = count("cion ") + count("CION ") > count("ción ") + count("CIÓN ") ? -1 : 1;
    }
    return accents < 0;
  }

  /** Whether the words are Portuguese, which writes "Secretaria" for the body. */
  boolean isPortuguese(int begin, int end) {
    String words = text.substring(begin, end);
    return words.contains("ção") || words.contains("ções") || words.contains(" do ");
  }

  /**
   * "C. Ana Soto" in reports from Mexico, "M. Jean Soto" in those from Haiti: no initials there.
   */
  boolean isLetterTitle(int at, int end) {
    return at + 2 < end
        && (letterTitles().indexOf(text.charAt(at)) >= 0)
        && text.charAt(at + 1) == '.'
        && text.charAt(at + 2) == ' ';
  }

  private String letterTitles() {
    if (letterTitles == null) {
      letterTitles = (folded.contains("mexic") ? "C" : "") + (folded.contains("haiti") ? "M" : "");
    }
    return letterTitles;
  }

  private int count(String ending) {
    int count = 0;
    for (int at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
      count++;
    }
    return count;
  }

  String text() {
    return text;
  }

  String folded() {
    return folded;
  }

  /** The lists that have a term which begins with the word at this place, as marks. */
  long marksAt(int place) {
    if (marks[place] == 0) {
      marks[place] = ASKED | firstWords.marksOf(folded, place, wordEnd(place, folded.length()));
    }
    return marks[place];
  }

  boolean capitalAt(int place) {
    return place < text.length() && Character.isUpperCase(text.charAt(place));
  }

  boolean spaceAt(int place, int end) {
    return place < end && folded.charAt(place) == ' ';
  }

  int skipSpaces(int at, int end) {
    int i = at;
    while (i < end && Character.isWhitespace(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** One past the letters and digits that begin here. */
  int wordEnd(int at, int end) {
    int i = at;
    while (i < end && Character.isLetterOrDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first letter or digit of the next word; {@code end} where there is none. */
  int nextWord(int at, int end) {
    int i = wordEnd(at, end);
    while (i < end && !Character.isLetterOrDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  boolean wordIs(String word, int at, int end) {
    return folded.startsWith(word, at) && wordEnd(at, end) == at + word.length();
  }

  /** Without spaces, separators and bullets at both ends; a full stop of an abbreviation stays. */
  Span trimmed(int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && isEdge(folded.charAt(b))) {
      b++;
    }
    while (e > b && isEdge(folded.charAt(e - 1)) && !endsAbbreviation(b, e)) {
      e--;
    }
    return new Span(b, e);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || EDGE.indexOf(c) >= 0;
  }

  /** "S.A." and "a.i." keep their full stop. */
  private boolean endsAbbreviation(int begin, int end) {
    return end - 4 >= begin
        && folded.charAt(end - 1) == '.'
        && folded.charAt(end - 3) == '.'
        && Character.isLetter(folded.charAt(end - 2))
        && Character.isLetter(folded.charAt(end - 4));
  }

  /**
   * Whether nothing but a bullet, a number and spaces stands before a place in its line or cell.
   */
  boolean opensLine(int place) {
    for (int i = place - 1; i >= 0; i--) {
      char c = folded.charAt(i);
      if (c == '\n' || c == '\f' || c == '\t' || c == '|') {
        return true;
      }
      boolean bulletO = c == 'o' && i > 0 && " \n".indexOf(folded.charAt(i - 1)) >= 0;
      if (Character.isLetter(c) && !bulletO) {
        return false;
      }
    }
    return true;
  }

  boolean opensBracket(int place) {
    char c = folded.charAt(place);
    return c == '(' || c == '[';
  }

  /** The bracket that closes the one at this place; the end of the text where none does. */
  int closing(int open, int end) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = folded.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i;
      }
    }
    return end;
  }

  /**
   * What parts the words before a place from those behind it: {@code , ; : | / -} or a tab, each
   * with the spaces that its use asks for; {@code 0} for none, as at the end.
   */
  char separatorAt(int place, int begin, int end) {
    if (place >= end) {
      return 0;
    }
    char c = folded.charAt(place);
    boolean before = place > begin && folded.charAt(place - 1) == ' ';
    boolean after = place + 1 >= end || folded.charAt(place + 1) == ' ';
    return switch (c) {
      case ';', '\t', '|' -> c;
      case ',' -> isBetweenDigits(place, begin, end) ? 0 : c;
      case ':' -> after ? c : 0;
      case '-' -> before || after ? c : 0;
      case '/' -> before && after ? c : 0;
      case '\u00B7', '\u2022', '\u2219' -> before && after ? ',' : 0;
      case '\u2192', '\u21D2', '\u27A4', '\u25BA', '\u203A', '\u00BB' -> before && after ? ',' : 0;
      default -> 0;
    };
  }

  private boolean isBetweenDigits(int place, int begin, int end) {
    return place > begin
        && place + 1 < end
        && Character.isDigit(folded.charAt(place - 1))
        && Character.isDigit(folded.charAt(place + 1));
  }

  /** The first colon outside brackets that a space or the end follows; -1 for none. */
  int colon(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (opensBracket(i)) {
        i = closing(i, end);
      } else if (folded.charAt(i) == ':' && separatorAt(i, begin, end) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first dash outside brackets that parts words; -1 for none. */
  int dash(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (opensBracket(i)) {
        i = closing(i, end);
      } else if (folded.charAt(i) == '-' && separatorAt(i, begin, end) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the line around a place is written in capitals, besides single letters. */
  boolean isInCapitals(int place) {
    int begin = text.lastIndexOf('\n', place) + 1;
    int newline = text.indexOf('\n', place);
    for (int i = begin; i < (newline < 0 ? text.length() : newline); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean holdsLetter(Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLetter(folded.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words hold "y", "e" or "&" as a word. */
  boolean holdsAnd(int begin, int end) {
    for (int i = begin; i < end; i = nextWord(i, end)) {
      if (wordIs("y", i, end) || wordIs("e", i, end)) {
        return true;
      }
    }
    return text.substring(begin, end).indexOf('&') >= 0;
  }
}
