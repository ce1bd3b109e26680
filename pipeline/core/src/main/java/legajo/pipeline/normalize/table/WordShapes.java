package legajo.pipeline.normalize.table;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Span;

/** Tells what a word is by its letters and signs alone. */
final class WordShapes {
  private static final int LONGEST_ACRONYM = 15;

  /** An address; engines read its sign as others, or lose it. */
  private static final Pattern MAIL =
      Pattern.compile("\\S+[@\u00a9]\\S+|[a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+){2,}");

  private static final Pattern PHONE =
      Pattern.compile("[(+]*[0-9][0-9()+./-]*[,;]?|(?:ext|int|tel)\\.?");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:[ap]\\.?m\\.?-)?[0-9]{1,2}(?:[:.h][0-9]{2}(?:h|hs|hrs|am|pm)?|h|hs|hrs|am|pm)"
              + "(?:-[0-9]{1,2}[:.h][0-9]{2}(?:h|hs|hrs|am|pm)?)?");

  private static final Pattern CLOCK_JOINT =
      Pattern.compile("a|-+|/|y|e|al|las|la|de|desde|hasta|hs|hrs?|h|horas?|[ap]|m|[ap]\\.?m");

  private final Pattern roleEnding;

  WordShapes(RulePack pack) {
    this.roleEnding = Pattern.compile(pack.vocabulary("role-ending").pattern());
  }

  /** Where the words stand that spaces part. */
  static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > begin) {
          spans.add(new Span(begin, i));
        }
        begin = i + 1;
      }
    }
    return spans;
  }

  /** Whether most of the letters are capitals, so that acronyms don't show. */
  static boolean isInCapitals(String text) {
    long upper = text.chars().filter(Character::isUpperCase).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    return upper > lower;
  }

  /** The word without the signs at its ends. */
  static String bare(String word) {
    int begin = 0;
    int end = word.length();
    while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(begin, end);
  }

  /** Where the first letter or digit of a word stands; its beginning where it has none. */
  static int firstLetter(String text, Span word) {
    for (int i = word.begin(); i < word.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return word.begin();
  }

  /** How many more brackets the word opens than it closes. */
  static int opened(String word) {
    int opened = 0;
    for (char c : word.toCharArray()) {
      opened += c == '(' || c == '[' ? 1 : 0;
      opened -= c == ')' || c == ']' || c == '}' ? 1 : 0;
    }
    return opened;
  }

  void add(String word, boolean inCapitals, Set<Trait> traits) {
    String bare = bare(word);
    String folded = Folding.fold(bare);
    if (bare.isEmpty()) {
      addSigns(word, traits);
      return;
    }
    char first = bare.charAt(0);
    if (Character.isUpperCase(first)) {
      traits.add(Trait.CAPITAL);
    } else if (Character.isDigit(first)) {
      traits.add(Trait.DIGITS);
    }
    if (MAIL.matches(word) || MAIL.matches(bare)) {
      traits.add(Trait.MAIL);
    }
    if (PHONE.matches(word.toLowerCase(java.util.Locale.ROOT))) {
      traits.add(Trait.PHONE);
    }
    if (CLOCK.matches(folded)) {
      traits.add(Trait.CLOCK);
    }
    if (CLOCK_JOINT.matches(folded)) {
      traits.add(Trait.CLOCK_JOINT);
    }
    if (bare.length() == 1 && Character.isUpperCase(first)) {
      traits.add(Trait.INITIAL);
    }
    if (!inCapitals && isAcronym(bare)) {
      traits.add(Trait.ACRONYM);
    }
    if (Character.isUpperCase(first) && roleEnding.matches(folded)) {
      traits.add(Trait.ROLE_LIKE);
    }
    if (",;/-".indexOf(word.charAt(word.length() - 1)) >= 0) {
      traits.add(Trait.OPEN_END);
    }
  }

  private static void addSigns(String word, Set<Trait> traits) {
    boolean dash = true;
    for (char c : word.toCharArray()) {
      dash &= "-~_=.\u00b7\u2022".indexOf(Folding.fold(c)) >= 0;
    }
    if (dash && !word.startsWith("...")) {
      traits.add(Trait.DASH);
    }
    traits.add(Trait.CLOCK_JOINT);
  }

  /** "MTPE", "MinTrabajo", "OEA/SEDI", but no Roman number. */
  private static boolean isAcronym(String word) {
    int capitals = 0;
    boolean small = false;
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && ".&/-".indexOf(c) < 0) {
        return false;
      }
      boolean afterLetter = i > 0 && Character.isLetter(word.charAt(i - 1));
      capitals += Character.isUpperCase(c) ? 1 : 0;
      inside |= Character.isUpperCase(c) && afterLetter;
      small |= Character.isLowerCase(c);
    }
    boolean roman = word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    return capitals >= 2
        && word.length() <= LONGEST_ACRONYM
        && inside
        && !roman
        && Character.isUpperCase(word.charAt(0))
        && !(small && isCompoundName(word));
  }

  /** "McDonald", "DiMaggio", "D'Angelo", "DeLuca": names with a capital inside. */
  private static boolean isCompoundName(String word) {
    for (String beginning : List.of("Mc", "Mac", "Di", "De", "La", "Le", "Fitz", "O")) {
      int at = beginning.length();
      if (word.startsWith(beginning)
          && word.length() > at + 2
          && Character.isUpperCase(word.charAt(at))
          && word.substring(at + 1).chars().allMatch(Character::isLowerCase)) {
        return true;
      }
    }
    return false;
  }
}
