package legajo.pipeline.extract.clock;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.CuedText;
import legajo.rules.Span;

/** Judges by what stands before and after bare hours ("de 9 a 11") whether they are of the day. */
final class ClockSurroundings {
  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_LIKELY_HOUR = 6;
  private static final int QUARTER = 15;
  private static final int FAR = 40;
  private static final int LONGEST_CLAUSE = 110;

  /** Verbs of those who meet, up to their hours. */
  private static final Pattern MET =
      Pattern.compile(
          "\\b(?:conect|reun|encontr|junt|habl|convers|sesion|trabaj|dialog|celebr|realiz|efectu"
              + "|sostuv|mantuv|llev|hic|hizo|tuvo|tuvi|vimos|vieron|fue|fueron|volvi)[a-z]*"
              + "[^.;:()0-9]{0,50}$");

  private static final Pattern PARTED =
      Pattern.compile("(?:[(,/;=] ?| y |, o sea | que eran )(?:las? |a las? )?$");

  /**
   * Words that may stand between a day and its hours: "el martes 4 de junio, también de 10 a 12".
   */
  private static final String[] BEFORE_HOURS = {
    "tambien ",
    "siempre ",
    "igualmente ",
    "asimismo ",
    "nuevamente ",
    "otra vez ",
    "de nuevo ",
    "esta vez ",
    "solo ",
    "pero "
  };

  private final ClockVocabulary words;
  private final ClockPlaces places;
  private final CuedText text;
  private final String folded;
  private final Span stretch;
  private final boolean allLabelled;

  ClockSurroundings(
      ClockVocabulary words, ClockPlaces places, CuedText text, Span stretch, boolean allLabelled) {
    this.allLabelled = allLabelled;
    this.words = words;
    this.places = places;
    this.text = text;
    this.folded = text.folded();
    this.stretch = stretch;
  }

  /** Whether bare hours are told as hours: after a label or a date, or before a place. */
  boolean tellHours(Clock start, Clock end) {
    if (!standsAlone(end)) {
      return false;
    }
    int begin = start.span().begin();
    boolean labelled = allLabelled || words.labels().standBefore(folded, begin, stretch.begin());
    int lead = begin - leadLength(begin);
    if (labelled || isAfterDate(lead) && !isRangeOfDays(begin)) {
      return true;
    }
    if (lead < begin && start.minutes() != end.minutes() && isOfPeopleWhoMet(lead)) {
      return true;
    }
    boolean placed =
        !places.after(text, end.span().end(), stretch.end()).isEmpty()
            || !places.before(text, begin, stretch.begin()).isEmpty();
    return placed && (lead < begin || isSetApart(begin)) && !isNumberChange(lead);
  }

  /** "15.00 (Asunción)", "09.00 Santiago"; in "7.25 en Perú" it may be any number. */
  boolean isPlaced(Clock clock) {
    int at = SentenceBounds.skipSpaces(folded, clock.span().end(), stretch.end());
    boolean beside =
        at < stretch.end()
            && (folded.charAt(at) == '(' || Character.isUpperCase(text.text().charAt(at)));
    return beside
        && clock.hour() >= FIRST_LIKELY_HOUR
        && clock.minute() % QUARTER == 0
        && !places.after(text, clock.span().end(), stretch.end()).isEmpty();
  }

  /** "10 hs" in a column of hours: the cell holds nothing else. */
  boolean fillsCell(Clock clock) {
    return allLabelled
        && clock.span().begin() == stretch.begin()
        && clock.span().end() == stretch.end();
  }

  /** ": 9 a 11:30", "(9 a 11:30)". */
  boolean standsApart(Clock clock) {
    int before = clock.span().begin();
    while (before > stretch.begin() && folded.charAt(before - 1) == ' ') {
      before--;
    }
    return before == stretch.begin() || ":(|,/".indexOf(folded.charAt(before - 1)) >= 0;
  }

  /** "15 horas de Buenos Aires, 13 horas de Lima": the second is a time because the first is. */
  boolean goesOnInAnotherPlace(Clock clock) {
    int before = clock.span().begin();
    while (before > stretch.begin() && folded.charAt(before - 1) == ' ') {
      before--;
    }
    boolean parted =
        before > stretch.begin() && ",(/|;".indexOf(folded.charAt(before - 1)) >= 0
            || folded.startsWith(" y ", before - 2);
    int end = Math.max(stretch.begin(), before - 1);
    boolean placed = !places.after(text, clock.span().end(), stretch.end()).isEmpty();
    boolean opens = before == stretch.begin() || ".;:(|".indexOf(folded.charAt(before - 1)) >= 0;
    if (placed && opens && clock.hoursWord() && !folded.startsWith(" en ", clock.span().end())) {
      return true;
    }
    if (parted && placed && clock.hoursWord()) {
      return true;
    }
    return parted
        && placed
        && words.hours().standIn(folded, Math.max(stretch.begin(), end - FAR), end);
  }

  /**
   * "a las diez de Quito, once de La Paz", "hasta las doce y media (diez y media)": what stands
   * beside another time, in brackets or with a place of its own, is a time too.
   *
   * @param before the times told so far, in text order
   * @param end whether words before the last of them make it an end
   */
  boolean goesOnFrom(List<ClockTimes> before, boolean end, Clock clock) {
    ClockTimes last = before.get(before.size() - 1);
    int begin = clock.span().begin();
    int gap = begin - last.span().end();
    if (gap > FAR || gap < 0 || last.end().isPresent() || clock.hour() == 0) {
      return false;
    }
    String between = folded.substring(last.span().end(), begin);
    boolean parted = PARTED.matcher(between).find() && between.indexOf('.') < 0;
    boolean bracketed = between.strip().equals("(") && folded.startsWith(")", clock.span().end());
    boolean placed = !places.after(text, clock.span().end(), stretch.end()).isEmpty();
    return parted && placed || bracketed && end && before.size() > 2;
  }

  /** "de 11 a 12 hs (hora argentina), 8 a 9 en San José". */
  boolean goesOnFrom(List<ClockTimes> before, Clock start, Clock end) {
    ClockTimes last = before.get(before.size() - 1);
    int begin = start.span().begin();
    int gap = begin - last.span().end();
    return gap >= 0
        && gap <= FAR
        && last.end().isPresent()
        && PARTED.matcher(folded.substring(last.span().end(), begin)).find()
        && !places.after(text, end.span().end(), stretch.end()).isEmpty();
  }

  /** "de 9 a 11 en Lima (10 a 12 en La Paz)", "9 a 11 en Lima y 10 a 12 en La Paz". */
  private boolean isSetApart(int begin) {
    int at = begin;
    while (at > stretch.begin() && folded.charAt(at - 1) == ' ') {
      at--;
    }
    if (at > stretch.begin() && "(/=".indexOf(folded.charAt(at - 1)) >= 0) {
      return true;
    }
    int joint = begin - " y ".length();
    return joint > stretch.begin()
        && folded.startsWith(" y ", joint)
        && !places.before(text, joint, stretch.begin()).isEmpty();
  }

  /** Whether what follows an hour is no noun that it counts. */
  boolean standsAlone(Clock clock) {
    int at = SentenceBounds.skipSpaces(folded, clock.span().end(), stretch.end());
    if (at >= stretch.end() || !Character.isLetterOrDigit(folded.charAt(at))) {
      return true;
    }
    return Character.isUpperCase(text.text().charAt(at))
        || folded.startsWith("de ", at)
            && !places.after(text, clock.span().end(), stretch.end()).isEmpty()
        || words.after().endOfTermAt(folded, at) >= 0;
  }

  /** The length of "de ", "desde ", "entre " right before a place. */
  private int leadLength(int begin) {
    for (String lead : new String[] {"de ", "desde ", "entre "}) {
      if (begin - lead.length() >= stretch.begin()
          && folded.startsWith(lead, begin - lead.length())) {
        return lead.length();
      }
    }
    return 0;
  }

  /** "el 5 de mayo de 2021, de 9 a 12", "el jueves 27 de agosto de 9 a 12". */
  private boolean isAfterDate(int beginOfLead) {
    int lead = beforeAdverb(beginOfLead);
    int end = lead;
    while (end > stretch.begin() && " ,-(:".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    int begin = end;
    while (begin > stretch.begin() && Character.isLetterOrDigit(folded.charAt(begin - 1))) {
      begin--;
    }
    String word = folded.substring(begin, end);
    boolean year = word.length() == YEAR_DIGITS && (word.startsWith("19") || word.startsWith("20"));
    return year && end < lead - 1 || words.month().contains(word);
  }

  /** "El 8 de mayo nos conectamos por Zoom de 9 a 11": a day, and who met then. */
  private boolean isOfPeopleWhoMet(int lead) {
    int from = Math.max(stretch.begin(), lead - LONGEST_CLAUSE);
    Matcher met = MET.matcher(folded).region(from, lead);
    int verb = -1;
    while (met.find()) {
      verb = met.start();
    }
    if (verb < 0 || isNumberChange(lead)) {
      return false;
    }
    for (String word : folded.substring(from, verb).split("[^a-z]+", -1)) {
      if (words.month().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private int beforeAdverb(int lead) {
    for (String adverb : BEFORE_HOURS) {
      int begin = lead - adverb.length();
      if (begin > stretch.begin() && folded.startsWith(adverb, begin)) {
        return begin;
      }
    }
    return lead;
  }

  /** "junio 14 a 18": nothing but a space stands between the month and what are its days. */
  private boolean isRangeOfDays(int begin) {
    int end = begin - 1;
    int from = end;
    while (from > stretch.begin() && Character.isLetter(folded.charAt(from - 1))) {
      from--;
    }
    return from < end
        && folded.charAt(end) == ' '
        && words.month().contains(folded.substring(from, end));
  }

  private boolean isNumberChange(int lead) {
    int end = lead > stretch.begin() ? lead - 1 : lead;
    int begin = end;
    while (begin > stretch.begin() && Character.isLetter(folded.charAt(begin - 1))) {
      begin--;
    }
    return words.changes().contains(folded.substring(begin, Math.max(begin, end)));
  }
}
