package legajo.pipeline.assemble.sessions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Judges by the words between the name of a meeting and a date whether the date is the meeting's.
 */
final class DateTies {
  private static final int FAR = 160;
  private static final int NEAR = 70;
  private static final int BEFORE_VERB = 60;
  private static final int BESIDE = 14;
  private static final String BY_VERB = "session.prepared";
  private static final List<String> OCCASIONS =
      List.of(
          "en una ",
          "en un ",
          "en la ",
          "en el ",
          "en su ",
          "con una ",
          "durante una ",
          "durante la ",
          "durante un ",
          "durante el ",
          "mediante una ",
          "a traves de una ",
          "por medio de una ");
  private static final List<String> HOUR_OPENINGS =
      List.of("siendo las ", "siendo la ", "a las ", "a la una ");

  private static final Pattern MEANS =
      Pattern.compile(
          "[ .\\-:]*(?:por|en|con|via|mediante|a traves|desde|de forma|de manera|bajo)"
              + " [^.;:]{2,60}, (?:el |los |los dias |el dia )?");

  /** "Beckley, Virginia Occidental, del 9 al 13 de junio": no small word opens the sentence. */
  private static final Pattern PLACE_FIRST =
      Pattern.compile(
          "(?:[a-z]{4,}|san|rio)(?: [a-z]+){0,2}(?:, [a-z]{4,}(?: [a-z]+){0,2})?, (?:del |el |los )?");

  /** "por Zoom, jueves 14 de mayo", ", que la otra parte concedió para el 14 de mayo". */
  private static final Pattern BESIDE_NAME =
      Pattern.compile(
          " (?:por|via|mediante|a traves de) [^.;:,()]{2,40}, (?:el |los )?"
              + "|,? (?:que|la que|la cual|el cual|el que) [^.;:,]{3,60} para (?:el |los )?");

  /** "5 de mayo, 3:00 p.m.": hours right after a day. */
  private static final Pattern HOURS_AFTER =
      Pattern.compile(
          "(?:,| -| \\(| a partir)? ?(?:de |a las? |desde las? |entre las? |de las )?[0-9]{1,2}(?:[:h][0-9]{2}|[.][0-9]{2} ?(?:a|-|h)| ?[ap]\\.? ?m\\b| a [0-9]{1,2}\\b)");

  /** ", a las tres de la tarde de Bogotá y de Lima, ". */
  private static final Pattern HOURS_BETWEEN =
      Pattern.compile(
          ",? (?:a|de|desde|entre) (?:las? )?[0-9a-z][^.;()]{0,70}?(?: \\([^)]{1,60}\\))?,? ?");

  private final String folded;
  private final Vocabulary joining;
  private final Vocabulary preposition;
  private final Vocabulary likening;
  private final Vocabulary pointing;
  private final Vocabulary noun;
  private final Vocabulary city;
  private final Vocabulary country;
  private final NamePhrases phrases;
  private final VerbTies verbs;

  DateTies(RulePack pack, String folded) {
    this.folded = folded;
    this.joining = pack.vocabulary("session-joining");
    this.preposition = pack.vocabulary("session-preposition");
    this.likening = pack.vocabulary("session-likening");
    this.pointing = pack.vocabulary("session-pointing");
    this.noun = pack.vocabulary("session-noun");
    this.city = pack.vocabulary("city");
    this.country = pack.vocabulary("country");
    this.phrases = new NamePhrases(pack, folded);
    this.verbs = new VerbTies(phrases, folded);
  }

  /** Whether a folded word is a noun for one meeting. */
  boolean isNoun(String word) {
    return noun.contains(word);
  }

  /** In a heading, a line of a schedule, a cell: the date stands beside the name, or a cue does. */
  boolean inLine(int name, int begin, Span date, Optional<Cue> cue) {
    boolean beside = date.begin() - Math.max(name, begin) <= NEAR || name > date.begin();
    return cue.isPresent()
        || date.begin() == begin
        || (beside || opens(begin, date)) && joins(lastWord(date.begin()));
  }

  /** Under a heading: "Se realizó el 5 de mayo", "El 5 de mayo", "La jornada del 5 de mayo". */
  boolean inBody(int start, int scope, Span date, List<Cue> before) {
    // "o 21 de mayo": a bullet that was typed as a letter.
    int bullet = folded.startsWith("o ", start) ? "o ".length() : 0;
    int sentence = start + bullet;
    int begin = scope == start ? sentence : scope;
    if (!before.isEmpty()) {
      String gap = folded.substring(before.get(before.size() - 1).span().end(), date.begin());
      boolean near = before.get(0).span().begin() - begin <= BEFORE_VERB;
      return near && gap.length() <= NEAR && gap.indexOf(';') < 0;
    }
    return (opens(sentence, date) || opensAfterMeans(sentence, date)) && begin == sentence
        || isWithHours(sentence, date)
        || isNamedByNoun(sentence, date);
  }

  /**
   * In running text: the date stands right beside the name, or the meeting is what the sentence
   * says was held then.
   */
  boolean inSentence(
      SessionMention mention, Span sentence, int begin, Span date, Optional<Cue> cue) {
    Span name = mention.name();
    if (date.end() <= name.begin()) {
      return mention.rule().equals(BY_VERB)
              && (opens(sentence.begin(), date) || opensClause(sentence.begin(), date))
          || opens(sentence.begin(), date) && isToldAfter(mention, date)
          || isOccasion(date.end(), name.begin())
          || (opens(sentence.begin(), date) || opensClause(sentence.begin(), date))
              && verbs.leadToOccasion(date.end(), name.begin())
          || opensClause(sentence.begin(), date) && verbs.govern(mention, date)
          || verbs.holdBetween(mention, sentence, date, this);
    }
    int gap = Math.max(begin, name.end());
    if (onlyJoining(gap, date.begin())
        || phrases.lead(gap, date.begin())
        || BESIDE_NAME
            .matcher(folded.substring(Math.min(gap, date.begin()), date.begin()))
            .matches()) {
      return true;
    }
    if (cue.isEmpty() || date.begin() - gap > FAR) {
      return false;
    }
    boolean adjacent = cue.get().span().begin() - name.end() <= BESIDE;
    return adjacent && isParticiple(cue.get().span().of(folded)) || isSubject(name.begin());
  }

  /** Whether nothing but small words and names of places stands between two places. */
  boolean onlyJoining(int begin, int end) {
    int at = begin;
    while (at < end) {
      char c = folded.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        if (c == '.' || c == ';') {
          return false;
        }
        at++;
        continue;
      }
      int placeEnd = Math.max(city.endOfTermAt(folded, at), country.endOfTermAt(folded, at));
      if (placeEnd > at && placeEnd <= end) {
        at = placeEnd;
        continue;
      }
      int wordEnd = at;
      while (wordEnd < end && Character.isLetterOrDigit(folded.charAt(wordEnd))) {
        wordEnd++;
      }
      if (!joining.contains(folded.substring(at, wordEnd))) {
        return false;
      }
      at = wordEnd;
    }
    return true;
  }

  /** Whether words close enough to a date make it the limit of something else. */
  static boolean isBeside(Cue cue, Span date) {
    return date.begin() - cue.span().end() <= BESIDE;
  }

  /** "Los equipos se conocieron el 4 de julio, en una reunión de coordinación". */
  private boolean isOccasion(int date, int name) {
    for (String occasion : OCCASIONS) {
      int begin = name - occasion.length();
      if (begin >= date && folded.startsWith(occasion, begin)) {
        return onlyJoining(date, begin)
            || HOURS_BETWEEN.matcher(folded.substring(date, begin)).matches();
      }
    }
    return false;
  }

  /** "El 5 de mayo tuvo lugar la primera sesión". */
  private static boolean isToldAfter(SessionMention mention, Span date) {
    return mention.cues().stream()
        .anyMatch(
            cue ->
                cue.hint() != Hint.LIMIT
                    && cue.span().begin() >= date.end()
                    && cue.span().end() <= mention.name().begin());
  }

  /** Whether a mark and small words alone stand before a date: "Para ello, el 5 de mayo". */
  private boolean opensClause(int sentence, Span date) {
    int at = date.begin();
    while (at > sentence && ":,;-".indexOf(folded.charAt(at - 1)) < 0) {
      at--;
    }
    return at > sentence && onlyJoining(at, date.begin());
  }

  /** "la reunión realizada el 11 de mayo". */
  private static boolean isParticiple(String word) {
    return word.endsWith("da") || word.endsWith("do") || word.endsWith("das");
  }

  /** Whether a date stands first in its sentence: "El 5 de mayo", "Con fecha 5 de mayo". */
  private boolean opens(int sentence, Span date) {
    int begin = Math.min(sentence, date.begin());
    return onlyJoining(begin, date.begin()) || opensWithHour(begin, date);
  }

  /** "Por teléfono, el viernes 12 de agosto". */
  private boolean opensAfterMeans(int sentence, Span date) {
    return date.begin() > sentence
        && (MEANS.matcher(folded.substring(sentence, date.begin())).matches()
            || PLACE_FIRST.matcher(folded.substring(sentence, date.begin())).matches());
  }

  /** "Siendo las nueve horas del martes 5 de mayo", "A las 10:00 del 5 de mayo". */
  private boolean opensWithHour(int sentence, Span date) {
    boolean hour = HOUR_OPENINGS.stream().anyMatch(opening -> folded.startsWith(opening, sentence));
    return hour
        && date.begin() - sentence <= NEAR
        && folded.substring(sentence, date.begin()).indexOf(',') < 0
        && lastWord(date.begin()).startsWith("de");
  }

  /** "Se agregó una sesión en junio 15, 3:00 p.m.": early in its sentence, with its hours. */
  private boolean isWithHours(int sentence, Span date) {
    String before = folded.substring(Math.min(sentence, date.begin()), date.begin());
    return before.length() <= NEAR
        && !before.contains(" que ")
        && HOURS_AFTER.matcher(folded).region(date.end(), folded.length()).lookingAt();
  }

  /** "La jornada del lunes 12 de abril", "La primera sesión, el 5 de mayo". */
  private boolean isNamedByNoun(int sentence, Span date) {
    String before = folded.substring(Math.min(sentence, date.begin()), date.begin());
    if (before.length() > NEAR || !joins(lastWord(date.begin()))) {
      return false;
    }
    String[] words = before.split("[^a-z0-9ªº]+", 4);
    return words.length > 2
        && pointing.contains(words[0])
        && (noun.contains(words[1]) || noun.contains(words[2]));
  }

  /** Whether the meeting does what the sentence says, and is no place or time of it. */
  private boolean isSubject(int name) {
    int at = name;
    for (int words = 0; words < 2; words++) {
      String word = lastWord(at);
      if (likening.contains(word)) {
        return true;
      }
      if (preposition.contains(word)) {
        return false;
      }
      at = Math.max(0, folded.lastIndexOf(word, at - 1));
    }
    return true;
  }

  private boolean joins(String word) {
    return word.isEmpty() || joining.contains(word);
  }

  /** The word that ends right before a place; empty where a mark stands there. */
  private String lastWord(int place) {
    int end = place;
    while (end > 0 && folded.charAt(end - 1) == ' ') {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetterOrDigit(folded.charAt(begin - 1))) {
      begin--;
    }
    return folded.substring(begin, end);
  }
}
