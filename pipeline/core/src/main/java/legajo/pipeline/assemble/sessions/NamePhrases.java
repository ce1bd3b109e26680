package legajo.pipeline.assemble.sessions;

import java.util.List;
import java.util.Set;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Judges whether the words between the name of a meeting and a date only say more of the meeting:
 * who called it, who met, by what means.
 */
final class NamePhrases {
  private static final int LONGEST = 130;
  private static final Set<String> ARRIVAL = Set.of("el", "dia", "fecha", "para");
  private static final Set<String> BEFORE_NOUN =
      Set.of("a", "al", "de", "del", "el", "la", "los", "las", "por", "con", "en", "y");
  private static final Set<String> CLAUSE = Set.of("que", "se", "cual", "donde", "cuyo", "cuya");

  private static final Set<String> OF_MANNER =
      Set.of(
          "virtual",
          "presencial",
          "de",
          "por",
          "via",
          "con",
          "en",
          "tambien",
          "ya",
          "esta",
          "ultima",
          "ultimo",
          "final",
          "extraordinaria",
          "breve",
          "mas",
          "igualmente",
          "asimismo");
  private static final int LONGEST_PART = 6;

  private final String folded;
  private final Vocabulary verb;
  private final Vocabulary participle;
  private final Vocabulary company;
  private final Vocabulary joining;

  NamePhrases(RulePack pack, String folded) {
    this.folded = folded;
    this.verb = pack.vocabulary("meeting-verb");
    this.participle = pack.vocabulary("meeting-participle");
    this.company = pack.vocabulary("meeting-company");
    this.joining = pack.vocabulary("session-joining");
  }

  /** Whether they lead from the end of the name to the beginning of the date. */
  boolean lead(int nameEnd, int date) {
    if (date - nameEnd > LONGEST || date - nameEnd < 2) {
      return false;
    }
    String between = folded.substring(nameEnd, date);
    if (between.chars().anyMatch(c -> ".;:()\n\t".indexOf(c) >= 0)) {
      return false;
    }
    List<String> words = List.of(between.strip().replaceFirst("^, ?", "").split("[ ,]+", -1));
    if (!ARRIVAL.contains(words.get(words.size() - 1))) {
      return false;
    }
    if (isApposition(between)) {
      return true;
    }
    if (words.get(0).equals("que")) {
      return endsWithVerb(words);
    }
    boolean said = participle.endOfTermAt(folded, nameEnd + between.indexOf(words.get(0))) > 0;
    return (said || company.contains(words.get(0))) && isOneThought(words, said ? 1 : 0, between);
  }

  /** ", virtual, de validación, también por Skype, el": each part says how the meeting was. */
  private static boolean isApposition(String between) {
    String[] parts = between.strip().split(" ?, ?", -1);
    if (parts.length < 3 || !parts[0].isEmpty()) {
      return false;
    }
    for (int i = 1; i + 1 < parts.length; i++) {
      String[] words = parts[i].split(" ", -1);
      boolean clause = java.util.Arrays.stream(words).anyMatch(CLAUSE::contains);
      if (clause || words.length > LONGEST_PART || !OF_MANNER.contains(words[0])) {
        return false;
      }
    }
    return true;
  }

  /** "las partes celebraron el", up to a date. */
  boolean isVerbBefore(int sentence, int date) {
    String before = folded.substring(Math.max(sentence, date - LONGEST), date);
    if (before.isBlank()) {
      return false;
    }
    List<String> words = List.of(before.strip().split("[ ,:;.]+", -1));
    return ARRIVAL.contains(words.get(words.size() - 1)) && endsWithVerb(words);
  }

  /** "que la OEA convocó para el": the verb stands right before the date. */
  private boolean endsWithVerb(List<String> words) {
    int at = words.size() - 1;
    while (at > 0 && joining.contains(words.get(at))) {
      at--;
    }
    return verb.contains(words.get(at))
        || at > 2 && verb.contains(String.join(" ", words.subList(at - 2, at + 1)))
        || at > 1 && verb.contains(words.get(at - 1) + " " + words.get(at));
  }

  /** No clause begins among the words; a comma may only part a list, or the date itself. */
  private boolean isOneThought(List<String> words, int from, String between) {
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      boolean noun = i > 0 && BEFORE_NOUN.contains(words.get(i - 1));
      boolean said = !noun && word.length() > 4 && word.matches(".*(?:ad|id)[oa]s?");
      if (CLAUSE.contains(word) || said && !participle.contains(word)) {
        return false;
      }
    }
    int comma = between.indexOf(',', 2);
    return comma < 0
        || words.get(0).equals("entre")
        || between.substring(comma).matches(", (?:el|para el|con fecha|el dia) *");
  }
}
