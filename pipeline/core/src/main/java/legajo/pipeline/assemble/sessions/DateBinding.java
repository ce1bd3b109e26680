package legajo.pipeline.assemble.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.model.Edtf;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.rules.Span;

/** Finds which of the dates near the name of a meeting is the meeting's. */
final class DateBinding {
  private static final int LONGEST_JOINT = " y el ".length();

  private static final int HOLIDAY_REACH = 40;

  /** "se movieron porque el 30 de mayo era feriado". */
  private static final Pattern BECAUSE =
      Pattern.compile(
          "^[ ,]*(?:porque|ya que|pues|dado que|puesto que|como) (?:[a-z]+ ){0,3}?(?:el |los )?(?:dia )?$");

  private static final Pattern HOLIDAY =
      Pattern.compile(
          "\\b(?:feriado|feriados|asueto|paro|huelga|eleccion|elecciones|fiestas?|aniversario|terremoto|sismo|huracan|tormenta)(?: [a-z]+){0,3} del? $");

  private final String folded;
  private final DateTies ties;
  private final List<ResolvedDate> dates;

  /** Binds dates of a folded text, which stand in its order. */
  DateBinding(DateTies ties, String folded, List<ResolvedDate> dates) {
    this.folded = folded;
    this.ties = ties;
    this.dates = dates;
  }

  /**
   * What the dates near a mention are to it.
   *
   * @param bound the date of the meeting
   * @param givenUp dates that it was first meant for
   */
  record Bindings(Optional<BoundDate> bound, List<Edtf> givenUp) {}

  Bindings of(SessionMention mention) {
    Optional<BoundDate> best = Optional.empty();
    List<Edtf> givenUp = new ArrayList<>();
    for (Scope scope : mention.scopes()) {
      int from = scope.span().begin();
      List<ResolvedDate> inside = within(scope.span());
      for (int i = 0; i < inside.size(); i++) {
        Optional<BoundDate> bound = bind(mention, scope, from, inside, i, givenUp);
        if (bound.isPresent() && (best.isEmpty() || isBetter(bound.get(), best.get()))) {
          best = bound;
        }
        ResolvedDate date = inside.get(i);
        boolean left = isLeft(cuesBefore(mention, from, date.finding().span()), date);
        from = left ? from : date.finding().span().end();
      }
    }
    return new Bindings(best, givenUp);
  }

  /** All dates in a stretch of the text. */
  List<ResolvedDate> within(Span stretch) {
    List<ResolvedDate> inside = new ArrayList<>();
    for (int i = firstFrom(stretch.begin()); i < dates.size(); i++) {
      Span span = dates.get(i).finding().span();
      if (span.begin() >= stretch.end()) {
        break;
      }
      if (span.end() <= stretch.end()) {
        inside.add(dates.get(i));
      }
    }
    return inside;
  }

  /** The folded words of a span. */
  String words(Span span) {
    return span.of(folded);
  }

  /** Whether nothing but small words and names of places stands between two places. */
  boolean onlyJoining(int begin, int end) {
    return begin <= end && ties.onlyJoining(begin, end);
  }

  /** Whether a folded word is a noun for one meeting. */
  boolean isNoun(String word) {
    return ties.isNoun(word);
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).finding().span().begin() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isBetter(BoundDate candidate, BoundDate best) {
    return candidate.precedence() > best.precedence();
  }

  private Optional<BoundDate> bind(
      SessionMention mention,
      Scope scope,
      int from,
      List<ResolvedDate> inside,
      int index,
      List<Edtf> givenUp) {
    ResolvedDate date = inside.get(index);
    Span span = date.finding().span();
    if (isBeforeAnother(inside, index, mention.name().begin())) {
      return Optional.empty();
    }
    int name = mention.name().end();
    int begin = name <= span.begin() ? Math.max(from, name) : from;
    List<Cue> before = cuesBefore(mention, from, span);
    if (isLimit(before, date)) {
      return Optional.empty();
    }
    boolean named = scope.standing() == SessionMention.Standing.SENTENCE && name <= span.begin();
    if (isReason(before, span) || isOfHoliday(span)) {
      return Optional.empty();
    }
    if (isGivenUp(before)
        || isLeft(before, date)
        || named && isGivenUp(aloneBefore(mention, scope))) {
      givenUp.add(date.edtf());
      return Optional.empty();
    }
    before.removeIf(cue -> cue.hint() == Hint.LIMIT);
    Optional<Cue> last =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    boolean tied =
        switch (scope.standing()) {
          case LINE -> ties.inLine(name, begin, span, last);
          case BODY -> ties.inBody(scope.span().begin(), begin, span, before);
          case SENTENCE -> ties.inSentence(mention, scope.span(), begin, span, last);
        };
    return tied
        ? Optional.of(
            new BoundDate(mention, date, days(inside, index, last), scope.standing(), last))
        : Optional.empty();
  }

  /** The cues between the date before, or the name, and a date. */
  private static List<Cue> cuesBefore(SessionMention mention, int from, Span date) {
    int name = mention.name().end();
    int begin = name <= date.begin() ? Math.max(from, name) : from;
    List<Cue> before = new ArrayList<>();
    for (Cue cue : mention.cues()) {
      if (cue.span().begin() >= begin && cue.span().end() <= date.begin()) {
        before.add(cue);
      }
    }
    return before;
  }

  /** Of several dates before the name of a meeting only the nearest can be its own. */
  private boolean isBeforeAnother(List<ResolvedDate> inside, int index, int name) {
    if (index + 1 >= inside.size() || inside.get(index + 1).finding().span().end() > name) {
      return false;
    }
    int end = inside.get(index).finding().span().end();
    boolean week =
        inside.get(index).edtf().isInterval() && !inside.get(index + 1).edtf().isInterval();
    if (week && BoundDate.agree(inside.get(index).edtf(), inside.get(index + 1).edtf())) {
      // "Semana del 13 al 17 de febrero: miércoles 15, reunión preparatoria".
      return true;
    }
    return !ties.onlyJoining(end, Math.max(end, inside.get(index + 1).finding().span().begin()));
  }

  /** "disponible hasta el 7 de agosto"; a range ("desde el 5 hasta el 7") is no limit. */
  private boolean isLimit(List<Cue> before, ResolvedDate date) {
    if (before.isEmpty() || date.edtf().isInterval()) {
      return false;
    }
    Cue last = before.get(before.size() - 1);
    Span span = date.finding().span();
    return last.hint() == Hint.LIMIT
        && DateTies.isBeside(last, span)
        && !(folded.substring(last.span().end(), span.begin()).contains(", el "));
  }

  /** Words before the name that give the date after it up: "Estaba prevista una sesión, el 6". */
  private List<Cue> aloneBefore(SessionMention mention, Scope scope) {
    boolean another =
        mention.cues().stream()
            .anyMatch(
                cue ->
                    cue.span().begin() >= mention.name().end()
                        && cue.span().end() <= scope.span().end()
                        && (cue.hint() == Hint.HELD || cue.hint() == Hint.MOVED));
    return another
        ? List.of()
        : mention.cues().stream()
            .filter(
                cue ->
                    cue.span().begin() >= scope.span().begin()
                        && cue.span().end() <= mention.name().begin()
                        && folded.substring(cue.span().end(), mention.name().begin()).indexOf(';')
                            < 0)
            .toList();
  }

  /** "Reprogramada del 10 de junio": the date that it was moved from. */
  private boolean isLeft(List<Cue> before, ResolvedDate date) {
    if (before.isEmpty() || date.edtf().isInterval()) {
      return false;
    }
    Cue last = before.get(before.size() - 1);
    Span span = date.finding().span();
    String gap = folded.substring(last.span().end(), span.begin());
    String from = gap.isBlank() ? " " + words(span) : gap;
    return last.hint() == Hint.MOVED
        && DateTies.isBeside(last, span)
        && !gap.contains(" al ")
        && (from.startsWith(" del ") || from.startsWith(" desde ") || from.startsWith(" de la "));
  }

  /** "para no chocar con el feriado brasileño del 7 de septiembre". */
  private boolean isOfHoliday(Span date) {
    int from = Math.max(0, date.begin() - HOLIDAY_REACH);
    return HOLIDAY.matcher(folded.substring(from, date.begin())).find();
  }

  /** "fue aplazada por causa de las elecciones del 1 de octubre". */
  private boolean isReason(List<Cue> before, Span date) {
    if (before.isEmpty()) {
      return false;
    }
    Cue last = before.get(before.size() - 1);
    String gap = folded.substring(last.span().end(), date.begin());
    boolean moved = last.hint() == Hint.MOVED || last.hint() == Hint.CANCELLED;
    boolean of = gap.endsWith(" del ") || gap.endsWith(" de ");
    if (moved && BECAUSE.matcher(gap).find()) {
      return true;
    }
    return moved
        && of
        && (gap.contains(" por ") || gap.contains(" debido ") || gap.contains(" a causa "));
  }

  /** "se había fijado para", unless "y se realizó" follows. */
  private static boolean isGivenUp(List<Cue> before) {
    boolean givenUp = false;
    for (Cue cue : before) {
      if (cue.hint() == Hint.ORIGINAL) {
        givenUp = true;
      } else if (cue.hint() == Hint.HELD || cue.hint() == Hint.MOVED) {
        givenUp = false;
      }
    }
    return givenUp;
  }

  /** The day, or all days: "22 y 23 de marzo" is one meeting of two days. */
  private Edtf days(List<ResolvedDate> inside, int first, Optional<Cue> cue) {
    int last = first;
    while (last + 1 < inside.size() && goesOn(inside.get(last), inside.get(last + 1))) {
      last++;
    }
    return last == first
        ? newDate(inside.get(first), cue)
        : new Edtf(inside.get(first).edtf() + "/" + inside.get(last).edtf());
  }

  private boolean goesOn(ResolvedDate day, ResolvedDate next) {
    int end = day.finding().span().end();
    int begin = next.finding().span().begin();
    if (day.edtf().isInterval()
        || next.edtf().isInterval()
        || begin < end
        || begin - end > LONGEST_JOINT) {
      return false;
    }
    Optional<LocalDate> dayAfter = day.edtf().lastDay().map(last -> last.plusDays(1));
    return dayAfter.isPresent()
        && dayAfter.equals(next.edtf().firstDay())
        && ties.onlyJoining(end, begin);
  }

  /** "se trasladó del 18 de abril al 2 de mayo": the second is the new date. */
  private Edtf newDate(ResolvedDate date, Optional<Cue> cue) {
    boolean moved =
        cue.filter(c -> c.hint() == Hint.MOVED)
            .filter(c -> DateTies.isBeside(c, date.finding().span()))
            .isPresent();
    boolean fromTo = words(date.finding().span()).contains(" al ");
    return moved && fromTo && date.edtf().isInterval() ? new Edtf(date.edtf().end()) : date.edtf();
  }
}
