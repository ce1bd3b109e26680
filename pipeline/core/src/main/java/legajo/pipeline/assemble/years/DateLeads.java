package legajo.pipeline.assemble.years;

import java.util.Optional;
import java.util.Set;
import legajo.pipeline.assemble.years.DatedWords.Lead;
import legajo.pipeline.assemble.years.DatedWords.Role;
import legajo.pipeline.assemble.years.DatedWords.Tense;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** What the words beside a date say of its time. */
final class DateLeads {
  private static final String MONTH_OF = "mes de ";
  private static final String THAT = " que ";
  private static final int MOST_FILLERS = 5;
  private static final Set<String> FILLERS =
      Set.of(
          "el",
          "la",
          "los",
          "las",
          "de",
          "del",
          "mes",
          "dia",
          "fin",
          "fines",
          "finales",
          "mediados",
          "principios",
          "inicios",
          "comienzos",
          "en",
          "proximo");

  private final Vocabulary direction;
  private final Vocabulary deadline;
  private final Vocabulary term;
  private final Vocabulary since;

  DateLeads(RulePack pack) {
    this.direction = pack.vocabulary("direction-in-time");
    this.deadline = pack.vocabulary("deadline-opening");
    this.term = pack.vocabulary("term-opening");
    this.since = pack.vocabulary("since-opening");
  }

  /** "hasta el 31 de diciembre", "para fines de marzo"; "desde el 3 de mayo". */
  Lead lead(String folded, Span place, Span date) {
    int end = spacesBack(folded, date.begin(), place.begin());
    for (int i = 0; i <= MOST_FILLERS && end > place.begin(); i++) {
      int begin = end;
      while (begin > place.begin() && Character.isLetter(folded.charAt(begin - 1))) {
        begin--;
      }
      if (opens(deadline, folded, begin, end)) {
        return Lead.DEADLINE;
      }
      if (opens(term, folded, begin, end)) {
        return Lead.TERM;
      }
      if (opens(since, folded, begin, end)) {
        return Lead.SINCE;
      }
      if (!FILLERS.contains(folded.substring(begin, end))) {
        return Lead.NONE;
      }
      end = spacesBack(folded, begin, place.begin());
    }
    return Lead.NONE;
  }

  private static boolean opens(Vocabulary words, String folded, int begin, int end) {
    return words.endOfTermAt(folded, begin) >= end;
  }

  private static int spacesBack(String text, int from, int limit) {
    int at = from;
    while (at > limit && " :".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** The tense of the verb that a date goes with: the nearest before it, else the next behind. */
  Optional<Tense> tense(String text, Span place, Span date) {
    Span sentence = Sentences.around(text, place, date);
    int clause = text.indexOf(THAT, date.end());
    int end = clause < 0 ? sentence.end() : Math.min(clause, sentence.end());
    return VerbEndings.last(text, new Span(sentence.begin(), date.begin()))
        .or(() -> VerbEndings.first(text, new Span(date.end(), end)));
  }

  /** "el pasado 12 de mayo", "en mayo próximo". */
  Role direction(String folded, Span date) {
    int from = date.begin();
    // "el pasado mes de abril"
    from =
        from >= MONTH_OF.length() && folded.startsWith(MONTH_OF, from - MONTH_OF.length())
            ? from - MONTH_OF.length()
            : from;
    int before = startOfWordBefore(folded, from);
    int after = Math.min(folded.length(), date.end() + 1);
    int end = direction.endOfTermAt(folded, before);
    int word = end == from - 1 ? before : after;
    int wordEnd = word == before ? end : direction.endOfTermAt(folded, after);
    if (wordEnd < 0) {
      return Role.OTHER;
    }
    boolean past = direction.valueOf(folded.substring(word, wordEnd)).orElse("").equals("past");
    return past ? Role.PAST : Role.COMING;
  }

  private static int startOfWordBefore(String folded, int place) {
    int at = Math.max(0, place - 1);
    while (at > 0 && Character.isLetter(folded.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
