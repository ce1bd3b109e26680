package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Judges how a line speaks of the meeting that it names. */
final class MeetingLines {
  private static final String TIMES = "times";
  private static final String PLATFORM = "platform";
  private static final int LONGEST_PRODUCT = 32;
  private static final int FAR = 60;

  /** "D.1 ", "4.2. ", "b) ", where the outline didn't take it for a number of a heading. */
  private static final Pattern NUMBERING =
      Pattern.compile("[^a-z0-9]*(?:[a-z]?[.-]?[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]?|[a-z][.)]) ");

  /** "Fecha de ejecución:", "Medio empleado:", "Horario común:": what goes on after the term. */
  private static final Pattern MORE_OF_LABEL =
      Pattern.compile(
          "(?! (?:previst|original|inicial|propuest|limite|anterior|suspendid|programad|tentativ))(?: [a-z]{2,}){1,3} ?:");

  private static final Pattern COUNT =
      Pattern.compile(
          "[a-z]{3,}(?: [a-z]{3,})? (?:n\\.? ?[\u00ba\u00b0o]\\.? ?)?(?:[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2}|[ivx]{1,4}) ?[.:/|\u00b7-] ");

  private static final Pattern AFTER_MONTH =
      Pattern.compile("(?: (?:de |del )?[12][0-9]{3})?(?::|\t| ?[|-])[ \t]*");
  private static final int LONGEST_OPENING = 28;
  private static final int LONGEST_DAY = 70;
  private static final int LONGEST_DATE = 40;
  private static final Set<String> DAY_WORDS =
      Set.of(
          "de", "del", "el", "dia", "al", "y", "hora", "horas", "a", "las", "h", "hrs", "la",
          "semana");

  private final MeetingReferences references;
  private final Vocabulary opening;
  private final Vocabulary preposition;
  private final Vocabulary label;
  private final Vocabulary month;
  private final Vocabulary weekday;
  private final ClockLines clocks;

  MeetingLines(RulePack pack) {
    this.references = new MeetingReferences(pack);
    this.opening = pack.vocabulary("meeting-opening");
    this.preposition = pack.vocabulary("meeting-preposition");
    this.label = pack.vocabulary("meeting-label");
    this.month = pack.vocabulary("month");
    this.clocks = new ClockLines(pack);
    this.weekday = pack.vocabulary("weekday");
  }

  /** How a heading speaks of a meeting; empty where it only refers to it. */
  Optional<Telling> inHeading(
      MeetingNames.Named named, Span heading, SectionKind kind, MeetingText text) {
    if (isOfPlan(named, kind)) {
      return Optional.empty();
    }
    if (leads(named, heading, text.folded()) || followsDate(named, heading, text)) {
      return Optional.of(Telling.HEADING);
    }
    return references.holds(named, heading, text) ? Optional.empty() : Optional.of(Telling.PROSE);
  }

  /** How a paragraph, item or row speaks of a meeting; empty where it only refers to it. */
  Optional<Telling> inBlock(
      MeetingNames.Named named, Span block, SectionKind kind, MeetingText text) {
    String folded = text.folded();
    if (references.holds(named, block, text) || isOfPlan(named, kind)) {
      return Optional.empty();
    }
    if (followsDate(named, block, text)
        || opensLine(named, block, text)
        || dayBefore(named, block, text).isPresent()) {
      return Optional.of(Telling.SCHEDULE);
    }
    boolean annex = kind == SectionKind.ANNEX;
    if (leads(named, block, folded)) {
      if (isDelimited(named.span().end(), block.end(), folded)) {
        return Optional.of(
            startsWithArticle(named, block, folded) ? Telling.OPENING : Telling.SCHEDULE);
      }
      return annex ? Optional.empty() : Optional.of(Telling.OPENING);
    }
    if (annex) {
      return Optional.empty();
    }
    boolean opens =
        kind == SectionKind.SESSIONS
            && (folded.startsWith("en ", block.begin())
                || folded.startsWith("durante ", block.begin()))
            && prepositionBefore(named, block, folded)
            && named.span().begin() - block.begin() <= "durante la ".length();
    return Optional.of(opens ? Telling.OPENING : Telling.PROSE);
  }

  /** Weeks and activities of a plan of work are no sessions. */
  private static boolean isOfPlan(MeetingNames.Named named, SectionKind kind) {
    boolean plan = kind == SectionKind.NEXT_STEPS || kind == SectionKind.ANNEX;
    return plan && named.meeting().kind() == MeetingName.Kind.UNIT;
  }

  /**
   * Whether a name begins a line of a schedule whose lines were taken for one paragraph: it has a
   * capital, no article, and a mark after it ("…, 9:00 a 11:00 Segunda sesión: 19 de abril").
   */
  boolean opensLine(MeetingNames.Named named, Span block, MeetingText text) {
    int begin = named.span().begin();
    int end = named.span().end();
    if (begin <= block.begin()
        || end >= block.end()
        || !Character.isUpperCase(text.text().charAt(begin))) {
      return false;
    }
    int before = begin - 1;
    while (before > block.begin() && text.text().charAt(before) == ' ') {
      before--;
    }
    int next = SentenceBounds.skipSpaces(text.folded(), end, block.end());
    boolean marked = next < block.end() && ":(-".indexOf(text.folded().charAt(next)) >= 0;
    return marked
        && ",;:(\"“«".indexOf(text.text().charAt(before)) < 0
        && !prepositionBefore(named, block, text.folded())
        && !isPointedAt(begin, text.folded());
  }

  /** "… telefónica 10 de mayo Tercera sesión": a day right before a name in capitals. */
  Optional<Span> dayBefore(MeetingNames.Named named, Span block, MeetingText text) {
    int begin = named.span().begin();
    if (!Character.isUpperCase(text.text().charAt(begin))) {
      return Optional.empty();
    }
    Span before = new Span(Math.max(block.begin(), begin - LONGEST_DATE), begin);
    return DayWords.last(text.folded(), before)
        .filter(day -> text.folded().substring(day.end(), begin).isBlank());
  }

  private static boolean isPointedAt(int begin, String folded) {
    return folded.startsWith("la ", begin - 3)
        || folded.startsWith("el ", begin - 3)
        || folded.startsWith("y ", begin - 2);
  }

  /** The value of the label that a block begins with: "Horario: …". */
  Optional<String> label(Span block, MeetingText text) {
    int end = label.endOfTermAt(text.folded(), block.begin());
    if (end < 0) {
      boolean product = isPlatform(block, text);
      boolean times = !product && clocks.areTimes(block, text);
      return product ? Optional.of(PLATFORM) : times ? Optional.of(TIMES) : Optional.empty();
    }
    Matcher more = MORE_OF_LABEL.matcher(text.folded()).region(end, block.end());
    int next =
        more.lookingAt()
            ? more.end() - 1
            : SentenceBounds.skipSpaces(text.folded(), end, block.end());
    boolean cell = end < block.end() && text.folded().charAt(end) == '\t';
    boolean labelled = cell || next < block.end() && ":-".indexOf(text.folded().charAt(next)) >= 0;
    Optional<String> value = label.valueOf(text.folded().substring(block.begin(), end));
    boolean clock = value.filter(TIMES::equals).isPresent();
    return labelled || clock && clocks.isLabelOfPlace(end, block, text) ? value : Optional.empty();
  }

  /** "Zoom", "Vía Teams": a line that names a product and nothing else. */
  private static boolean isPlatform(Span block, MeetingText text) {
    return block.length() <= LONGEST_PRODUCT
        && text.within(block).stream()
            .filter(match -> match.rule().id().equals("session.platform"))
            .anyMatch(
                match ->
                    match.span().begin() - block.begin() <= "a través de ".length()
                        && block.end() - match.span().end() <= 1);
  }

  /** Whether the words right before a name make it the place or time of something else. */
  boolean prepositionBefore(MeetingNames.Named named, Span block, String folded) {
    int from = Math.max(block.begin(), named.span().begin() - "a partir de la ".length());
    for (int at = from; at < named.span().begin(); at++) {
      int end = preposition.endOfTermAt(folded, at);
      if (end >= 0
          && SentenceBounds.skipSpaces(folded, end, named.span().begin()) == named.span().begin()) {
        return true;
      }
    }
    return false;
  }

  /** "Hito 1 / 17-08-2022 / Reunión de coordinación", "Acta N° 2. Primera sesión". */
  private static int afterCount(int from, int limit, String folded) {
    Matcher count = COUNT.matcher(folded).region(from, limit);
    return count.lookingAt() ? count.end() : from;
  }

  /** "Mayo: primera reunión", "Mayo | Primera reunión". */
  private int afterMonth(int from, int limit, String folded) {
    int word = wordEnd(folded, from, limit);
    Matcher mark = AFTER_MONTH.matcher(folded).region(word, limit);
    return month.contains(folded.substring(from, word)) && mark.lookingAt() ? mark.end() : from;
  }

  private boolean leads(MeetingNames.Named named, Span stretch, String folded) {
    int at = stretch.begin();
    int begin = named.span().begin();
    if (begin - at > LONGEST_OPENING) {
      return false;
    }
    Matcher number = NUMBERING.matcher(folded).region(at, begin);
    at = number.lookingAt() ? number.end() : afterCount(at, begin, folded);
    at = afterMonth(at, begin, folded);
    while (at < begin && !Character.isLetterOrDigit(folded.charAt(at))) {
      at++;
    }
    if (at < begin) {
      int end = opening.endOfTermAt(folded, at);
      at = end < 0 ? at : SentenceBounds.skipSpaces(folded, end, begin);
    }
    return at == begin;
  }

  /** "Martes 18 de mayo: primera sesión": nothing but a day stands before the name in its line. */
  boolean followsDate(MeetingNames.Named named, Span block, MeetingText text) {
    String folded = text.folded();
    int begin = named.span().begin();
    int at = afterCount(block.begin(), begin, folded);
    boolean digit = false;
    if (begin == at || begin - at > LONGEST_DAY) {
      return false;
    }
    while (at < begin) {
      if (folded.charAt(at) == '(') {
        at = Math.max(at, new Span(at, begin).indexOf(")", folded));
      }
      if (!Character.isLetterOrDigit(folded.charAt(at))) {
        at++;
        continue;
      }
      int end = wordEnd(folded, at, begin);
      String word = folded.substring(at, end);
      digit |= Character.isDigit(word.charAt(0));
      if (!Character.isDigit(word.charAt(0)) && !DAY_WORDS.contains(word) && !isCalendar(word)) {
        return false;
      }
      at = end;
    }
    String joint = folded.substring(Math.max(block.begin(), begin - 3), begin);
    return digit
        && (joint.contains(":")
            || joint.contains("-")
            || joint.contains("\t")
            || joint.contains(",")
            || joint.endsWith(". ")
            || joint.contains("/")
            || joint.contains("\u00b7")
            || Character.isUpperCase(text.text().charAt(begin))
            || joint.contains("(")
            || joint.contains("|"));
  }

  private boolean isCalendar(String word) {
    return month.contains(word) || weekday.contains(word);
  }

  private static int wordEnd(String folded, int begin, int limit) {
    int end = begin;
    while (end < limit && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean startsWithArticle(MeetingNames.Named named, Span block, String folded) {
    return named.span().begin() > afterCount(block.begin(), named.span().begin(), folded);
  }

  /** Whether a colon, dash or bracket follows soon, before any sentence begins. */
  private static boolean isDelimited(int nameEnd, int blockEnd, String folded) {
    int limit = Math.min(blockEnd, nameEnd + FAR);
    for (int i = nameEnd; i < limit; i++) {
      char c = folded.charAt(i);
      if (":(\t|[;".indexOf(c) >= 0 || c == '-' && folded.charAt(i - 1) == ' ') {
        return true;
      }
      if (c == '-' && i == nameEnd || c == ',' && i <= nameEnd + 1 || c == '.' && i == nameEnd) {
        return true;
      }
    }
    return limit == blockEnd && !hasVerbLikeWord(folded, nameEnd, blockEnd);
  }

  private static boolean hasVerbLikeWord(String folded, int begin, int end) {
    String rest = folded.substring(begin, end);
    return rest.contains(" se ") || rest.contains(" fue ") || rest.contains(" tuvo ");
  }

  /** The meetings among these that a stretch of text itself names. */
  static List<MeetingNames.Named> within(List<MeetingNames.Named> named, Span stretch) {
    return named.stream().filter(n -> stretch.contains(n.span())).toList();
  }
}
