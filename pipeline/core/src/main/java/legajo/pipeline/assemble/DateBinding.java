package legajo.pipeline.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.Edtf;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.rules.Folding;
import legajo.rules.Span;

/** Finds which of the dates near the name of a meeting is the meeting's. */
final class DateBinding {
  private static final int FAR = 160;
  private static final int NEAR = 70;
  private static final int BEFORE_VERB = 60;
  private static final int BESIDE = 14;
  private static final Set<String> JOINING =
      Set.of(
          "de",
          "del",
          "el",
          "la",
          "los",
          "las",
          "dia",
          "dias",
          "en",
          "fecha",
          "fechas",
          "para",
          "con",
          "virtual",
          "presencial",
          "semana",
          "hora",
          "horas",
          "1",
          "2",
          "una",
          "dos",
          "cooperacion",
          "a",
          "y",
          "lunes",
          "martes",
          "miercoles",
          "jueves",
          "viernes",
          "sabado",
          "tambien");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "en", "durante", "de", "del", "para", "desde", "hasta", "segun", "con", "tras", "sobre",
          "al", "a", "entre");
  private static final Set<String> ARTICLES = Set.of("la", "el", "esta", "este", "dicha");
  private static final Set<String> NOUNS =
      Set.of("sesion", "jornada", "reunion", "encuentro", "visita", "videoconferencia");
  private static final Set<String> AS = Set.of("por", "como");

  private final String text;
  private final String folded;
  private final List<ResolvedDate> dates;

  /** Binds dates of a text, which stand in its order. */
  DateBinding(String text, String folded, List<ResolvedDate> dates) {
    this.text = text;
    this.folded = folded;
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
      for (ResolvedDate date : within(scope.span())) {
        Optional<BoundDate> bound = bind(mention, scope, from, date, givenUp);
        if (bound.isPresent() && (best.isEmpty() || better(bound.get(), best.get()))) {
          best = bound;
        }
        from = date.finding().span().end();
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

  private static boolean better(BoundDate candidate, BoundDate best) {
    return candidate.precedence() > best.precedence();
  }

  private Optional<BoundDate> bind(
      SessionMention mention, Scope scope, int from, ResolvedDate date, List<Edtf> givenUp) {
    Span span = date.finding().span();
    int name = mention.name().end();
    int begin = name <= span.begin() ? Math.max(from, Math.min(name, span.begin())) : from;
    List<Cue> before =
        mention.cues().stream()
            .filter(cue -> cue.span().begin() >= begin && cue.span().end() <= span.begin())
            .toList();
    Optional<Cue> last =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    if (last.isPresent() && last.get().hint() == Hint.LIMIT) {
      if (span.begin() - last.get().span().end() <= BESIDE && !date.edtf().isInterval()) {
        return Optional.empty();
      }
      last = Optional.empty();
    }
    if (isGivenUp(before)) {
      givenUp.add(date.edtf());
      return Optional.empty();
    }
    boolean tied =
        switch (scope.standing()) {
          case LINE -> inLine(name, begin, span, last);
          case BODY -> inBody(scope.span().begin(), begin, span, before, last);
          case SENTENCE -> inSentence(mention, scope.span(), begin, span, last);
        };
    return tied
        ? Optional.of(new BoundDate(mention, date, newDate(date, last), scope.standing(), last))
        : Optional.empty();
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

  private boolean inLine(int name, int begin, Span date, Optional<Cue> cue) {
    boolean beside = date.begin() - Math.max(name, begin) <= NEAR || name > date.begin();
    return cue.isPresent() || (beside || opens(begin, date)) && joins(lastWord(date.begin()));
  }

  private boolean inBody(int sentence, int begin, Span date, List<Cue> before, Optional<Cue> cue) {
    if (cue.isPresent()) {
      String gap = folded.substring(cue.get().span().end(), date.begin());
      boolean near = before.get(0).span().begin() - begin <= BEFORE_VERB;
      return near && gap.length() <= NEAR && gap.indexOf(';') < 0;
    }
    return opens(sentence, date) && begin == sentence || isNamedByNoun(sentence, date);
  }

  private boolean inSentence(
      SessionMention mention, Span sentence, int begin, Span date, Optional<Cue> cue) {
    Span name = mention.name();
    if (date.end() <= name.begin()) {
      return mention.cues().stream()
              .anyMatch(
                  c ->
                      c.span().begin() >= date.end()
                          && c.span().end() <= name.begin()
                          && c.hint() != Hint.LIMIT)
          && opens(sentence.begin(), date);
    }
    String gap = folded.substring(Math.max(begin, name.end()), date.begin());
    if (onlyJoining(gap)) {
      return true;
    }
    if (cue.isEmpty() || gap.length() > FAR) {
      return false;
    }
    boolean adjacent = cue.get().span().begin() - name.end() <= BESIDE;
    return adjacent && isParticiple(words(cue.get().span())) || isSubject(name.begin());
  }

  /** "la reunión realizada el 11 de mayo". */
  private static boolean isParticiple(String word) {
    return word.endsWith("da") || word.endsWith("do") || word.endsWith("das");
  }

  /** Whether a date stands first in its sentence: "El 5 de mayo", "Con fecha 5 de mayo". */
  private boolean opens(int sentence, Span date) {
    return onlyJoining(folded.substring(Math.min(sentence, date.begin()), date.begin()));
  }

  /** "La jornada del lunes 12 de abril", "La primera sesión, el 5 de mayo". */
  private boolean isNamedByNoun(int sentence, Span date) {
    String before = folded.substring(Math.min(sentence, date.begin()), date.begin());
    if (before.length() > NEAR || !joins(lastWord(date.begin()))) {
      return false;
    }
    String[] words = before.split("[^a-z0-9ªº]+", 4);
    return words.length > 2
        && ARTICLES.contains(words[0])
        && (NOUNS.contains(words[1]) || NOUNS.contains(words[2]));
  }

  /** Whether the meeting does what the sentence says, and is no place or time of it. */
  private boolean isSubject(int name) {
    int at = name;
    for (int words = 0; words < 2; words++) {
      String word = lastWord(at);
      if (AS.contains(word)) {
        return true;
      }
      if (PREPOSITIONS.contains(word)) {
        return false;
      }
      at = Math.max(0, folded.lastIndexOf(word, at - 1));
    }
    return true;
  }

  private boolean onlyJoining(String gap) {
    int at = 0;
    while (at < gap.length()) {
      if (!Character.isLetterOrDigit(gap.charAt(at))) {
        if (gap.charAt(at) == '.' || gap.charAt(at) == ';') {
          return false;
        }
        at++;
        continue;
      }
      int end = at;
      while (end < gap.length() && Character.isLetterOrDigit(gap.charAt(end))) {
        end++;
      }
      if (!JOINING.contains(gap.substring(at, end))) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private static boolean joins(String word) {
    return word.isEmpty() || JOINING.contains(word);
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

  /** "se trasladó del 18 de abril al 2 de mayo": the second is the new date. */
  private Edtf newDate(ResolvedDate date, Optional<Cue> cue) {
    boolean moved = cue.isPresent() && cue.get().hint() == Hint.MOVED;
    boolean fromTo = Folding.fold(date.finding().span().of(text)).contains(" al ");
    boolean beside = moved && date.finding().span().begin() - cue.get().span().end() <= BESIDE;
    return moved && beside && fromTo && date.edtf().isInterval()
        ? new Edtf(date.edtf().end())
        : date.edtf();
  }
}
