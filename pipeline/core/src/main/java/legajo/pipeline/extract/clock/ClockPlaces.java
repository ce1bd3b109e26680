package legajo.pipeline.extract.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the countries on whose clocks times are: in brackets after them, or beside them. */
public final class ClockPlaces {
  private static final int FARTHEST = 24;
  private static final int FARTHEST_TOLD = 90;
  private static final int LONGEST_ZONE = 4;
  private static final String HOUR_OF = " hora de";
  private static final Pattern OF_OTHER_TIME =
      Pattern.compile(
          ",?(?: (?:son|es|era|eran|hay|fue|fueron|lleva|tiene|con))?"
              + " (?:una|dos|tres|cuatro|media|[1-6]) horas?(?: y media)? (?:mas|menos|antes|despues)");

  /** "10:00 a 12:00 de Honduras; mismo horario en la Ciudad de México". */
  private static final Pattern SAME_IN =
      Pattern.compile(
          " ?[;,(]? ?(?:con |y )?(?:el |la |a la |lo )?(?:mismo horario|misma hora|igual hora|igual horario|mismo|mismas horas) (?:en|de|para|que en) (?:la |el )?");

  private static final Pattern VERB =
      Pattern.compile(" (?:se |nos |les |le )?[a-z]{2,}(?:o|aron|ieron|aba|aban|ia|ian|uvo)\\b");
  private static final List<String> COMMON =
      List.of(
          "comun",
          "igual en ambos",
          "igual para ambos",
          "igual en todos",
          "ambos)",
          "ambas)",
          "todos)",
          "los dos)",
          "los tres)");

  private final Vocabulary country;
  private final Vocabulary city;
  private final Vocabulary demonym;
  private final Vocabulary abbreviation;
  private final Vocabulary zone;
  private final Vocabulary sharedZone;
  private final Vocabulary everyCountry;
  private final Vocabulary toPlace;
  private final Vocabulary toTime;

  public ClockPlaces(RulePack pack) {
    this.country = pack.vocabulary("country");
    this.city = pack.vocabulary("city");
    this.demonym = pack.vocabulary("demonym");
    this.zone = pack.vocabulary("clock-zone");
    this.sharedZone = pack.vocabulary("shared-zone");
    this.abbreviation = pack.vocabulary("country-abbreviation");
    this.toPlace = pack.vocabulary("time-to-place");
    this.toTime = pack.vocabulary("place-to-time");
    this.everyCountry = pack.vocabulary("every-country");
  }

  /** The same times, each with its places. */
  public List<ClockTimes> beside(List<ClockTimes> times, CuedText text, Span stretch) {
    List<List<ClockTimes.Place>> after = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      int to = i + 1 < times.size() ? times.get(i + 1).span().begin() : stretch.end();
      after.add(placesAfter(times.get(i).span().end(), to, text));
    }
    boolean before =
        after.get(times.size() - 1).isEmpty()
            && !before(text, times.get(0).span().begin(), stretch.begin()).isEmpty();
    List<ClockTimes> placed = new ArrayList<>();
    int from = stretch.begin();
    for (int i = 0; i < times.size(); i++) {
      ClockTimes time = times.get(i);
      List<ClockTimes.Place> places = before ? List.of() : after.get(i);
      boolean isNextBare = i + 1 < times.size() && after.get(i + 1).isEmpty();
      if (places.size() > 1 && isNextBare && leadsTo(places, times.get(i + 1), text)) {
        places = places.subList(0, places.size() - 1);
      }
      if (places.isEmpty()) {
        boolean isLast = i + 1 == times.size();
        int to = isLast ? stretch.end() : times.get(i + 1).span().begin();
        places = told(time.span().end(), to, text);
      }
      if (places.isEmpty()) {
        places = before(text, time.span().begin(), from);
      }
      placed.add(time.at(places));
      from = places.isEmpty() ? time.span().end() : endOf(places, time);
    }
    return placed;
  }

  /** "en Lima y en Quito de 10:00 a 12:00": the last place is the next time's. */
  private boolean leadsTo(List<ClockTimes.Place> places, ClockTimes next, CuedText text) {
    int end = places.get(places.size() - 1).span().end();
    int begin = next.span().begin();
    return afterWords(text.folded(), end, begin, toTime, " ,:") >= begin;
  }

  /** "a las 9:00 del martes 5 de mayo, hora de Lima": the place stands further on. */
  private List<ClockTimes.Place> told(int from, int limit, CuedText text) {
    int end = Math.min(limit, from + FARTHEST_TOLD);
    int hour = new Span(from, Math.max(from, end)).indexOf(HOUR_OF, text.folded());
    return hour < 0 ? List.of() : placesFrom(text, hour + 1, end, false);
  }

  private static int endOf(List<ClockTimes.Place> places, ClockTimes time) {
    return Math.max(time.span().end(), places.get(places.size() - 1).span().end());
  }

  /** The places that a heading of a column names and nothing else: "(Lima y Quito)". */
  public List<ClockTimes.Place> named(CuedText text, Span words) {
    int begin = words.begin();
    while (begin < words.end() && !Character.isLetter(text.text().charAt(begin))) {
      begin++;
    }
    List<ClockTimes.Place> places = placesFrom(text, begin, words.end(), true);
    if (places.isEmpty()) {
      return places;
    }
    String rest = text.text().substring(places.get(places.size() - 1).span().end(), words.end());
    return rest.chars().anyMatch(Character::isLetter) ? List.of() : places;
  }

  /** The country or city that begins at this place; no abbreviations. */
  public Optional<ClockTimes.Place> placeAt(String folded, int at) {
    // "La Lima" is another town than Lima; "La Habana" is known with its article.
    boolean ofLongerName = folded.startsWith("la ", at - 3) || folded.startsWith("el ", at - 3);
    int cityEnd = ofLongerName ? -1 : city.endOfTermAt(folded, at);
    int countryEnd = country.endOfTermAt(folded, at);
    if (Math.max(cityEnd, countryEnd) < 0) {
      return Optional.empty();
    }
    Vocabulary named = cityEnd >= countryEnd ? city : country;
    return Optional.of(place(named, folded, at, Math.max(cityEnd, countryEnd)));
  }

  /** The places right after an end of words, in brackets or not. */
  public List<ClockTimes.Place> after(CuedText text, int end, int limit) {
    return placesAfter(end, limit, text);
  }

  /** The places right before some words, where nothing but these words stands between. */
  public List<ClockTimes.Place> before(CuedText text, int begin, int from, Vocabulary between) {
    return placesBefore(begin, from, text, between);
  }

  /** The places right before a time. */
  List<ClockTimes.Place> before(CuedText text, int begin, int from) {
    return placesBefore(begin, from, text, toTime);
  }

  private List<ClockTimes.Place> placesAfter(int end, int limit, CuedText text) {
    String folded = text.folded();
    int at = SentenceBounds.skipSpaces(folded, end, limit);
    if (at < limit && (folded.charAt(at) == '(' || folded.charAt(at) == '[')) {
      int close = closing(folded, at, limit);
      return placesFrom(text, at + 1, close, true);
    }
    boolean parted = at < limit && (folded.charAt(at) == ',' || folded.charAt(at) == '-');
    List<ClockTimes.Place> places = placesFrom(text, parted ? at + 1 : at, limit, false);
    return parted && places.size() == 1 && acts(places.get(0), folded, limit) ? List.of() : places;
  }

  /** "de 14:00 a 15:30 horas, Guatemala leyó los capítulos": who did something then. */
  private static boolean acts(ClockTimes.Place place, String folded, int limit) {
    return VERB.matcher(folded).region(place.span().end(), limit).lookingAt();
  }

  /** Places that stand together, after words such as "hora de". */
  private List<ClockTimes.Place> placesFrom(
      CuedText text, int begin, int limit, boolean inBrackets) {
    List<ClockTimes.Place> places = new ArrayList<>();
    String folded = text.folded();
    int at = afterWords(folded, begin, limit, toPlace, inBrackets ? " :,.-+" : " ,");
    while (at < limit) {
      Optional<ClockTimes.Place> place = anyPlaceAt(text, at, inBrackets, at > begin);
      if (place.isEmpty() || place.get().span().end() > limit) {
        break;
      }
      if ((!places.isEmpty() || !inBrackets && begin < at && isLabel(folded, place.get(), limit))
          && folded.startsWith(":", place.get().span().end())) {
        // "(Lima; La Paz: una hora más)", "Hora de Lima: 9:00": what follows is said of it.
        break;
      }
      int end = place.get().span().end();
      if (!places.isEmpty() && OF_OTHER_TIME.matcher(folded).region(end, limit).lookingAt()) {
        // "hora de Quito; en Buenos Aires dos horas más": the second place has another time.
        break;
      }
      places.add(place.get());
      Matcher same = SAME_IN.matcher(folded).region(end, limit);
      at = same.lookingAt() ? same.end() : afterJoint(folded, end, limit);
      at = afterWords(folded, at, limit, toPlace, " ");
    }
    return places;
  }

  /** "9:00 – Hora de Colombia: 8:00": the place of the next time. */
  private static boolean isLabel(String folded, ClockTimes.Place place, int limit) {
    int next = SentenceBounds.skipSpaces(folded, place.span().end() + 1, folded.length());
    return next < folded.length() && next >= limit && Character.isDigit(folded.charAt(next));
  }

  /** "(hora común)": the end of words for the clock of all. */
  private static int common(String folded, int at) {
    return COMMON.stream()
        .filter(words -> folded.startsWith(words, at))
        .mapToInt(words -> at + words.length())
        .max()
        .orElse(-1);
  }

  private Optional<ClockTimes.Place> anyPlaceAt(
      CuedText text, int at, boolean inBrackets, boolean afterHourWord) {
    String folded = text.folded();
    Optional<ClockTimes.Place> named = placeAt(folded, at);
    if (named.isPresent()) {
      return named;
    }
    int every =
        Math.max(everyCountry.endOfTermAt(folded, at), inBrackets ? common(folded, at) : -1);
    if (every >= 0) {
      return Optional.of(new ClockTimes.Place(Optional.empty(), new Span(at, every)));
    }
    boolean capital = Character.isUpperCase(text.text().charAt(at));
    int shortEnd = inBrackets || capital ? abbreviation.endOfTermAt(folded, at) : -1;
    if (shortEnd >= 0 && (shortEnd - at > 2 || isCapitals(text.text(), at, shortEnd))) {
      return Optional.of(abbreviated(folded, at, shortEnd));
    }
    int shared = inBrackets || capital ? sharedZone.endOfTermAt(folded, at) : -1;
    if (shared >= 0 && (shared - at > LONGEST_ZONE || isCapitals(text.text(), at, shared))) {
      return Optional.of(place(sharedZone, folded, at, shared));
    }
    int zoneEnd = capital ? zone.endOfTermAt(folded, at) : -1;
    if (zoneEnd >= 0 && isCapitals(text.text(), at, zoneEnd)) {
      return Optional.of(place(zone, folded, at, zoneEnd));
    }
    int people = inBrackets || afterHourWord ? demonym.endOfTermAt(folded, at) : -1;
    return people < 0 ? Optional.empty() : Optional.of(place(demonym, folded, at, people));
  }

  /** "PE" is a country, "es" is a verb. */
  private static boolean isCapitals(String text, int begin, int end) {
    return text.substring(begin, end).chars().allMatch(Character::isUpperCase);
  }

  /** The place before a time, where nothing but "de", "a las" or a colon stands between them. */
  private List<ClockTimes.Place> placesBefore(
      int end, int from, CuedText text, Vocabulary between) {
    String folded = text.folded();
    for (int at = Math.max(from, end - FARTHEST * 2); at < end; at++) {
      boolean wordBegins =
          Character.isLetter(folded.charAt(at))
              && (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)));
      if (!wordBegins) {
        continue;
      }
      List<ClockTimes.Place> places = placesFrom(text, at, end, false);
      if (!places.isEmpty()) {
        int after = places.get(places.size() - 1).span().end();
        if (after <= end && afterWords(folded, after, end, between, " :,.()-|\t") >= end) {
          return places;
        }
      }
    }
    return List.of();
  }

  private static ClockTimes.Place place(Vocabulary words, String folded, int begin, int end) {
    return new ClockTimes.Place(words.valueOf(folded.substring(begin, end)), new Span(begin, end));
  }

  /** Letters that several countries go by have them all as their value: "ES SV". */
  private ClockTimes.Place abbreviated(String folded, int begin, int end) {
    String countries = abbreviation.valueOf(folded.substring(begin, end)).orElseThrow();
    return ClockTimes.Place.ofOne(List.of(countries.split(" ", -1)), new Span(begin, end));
  }

  /** Skips these words and marks; the article of "El Salvador" is none of them. */
  private int afterWords(String folded, int begin, int limit, Vocabulary words, String marks) {
    int at = begin;
    while (at < limit) {
      char c = folded.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        if (marks.indexOf(c) < 0) {
          return at;
        }
        at++;
        continue;
      }
      int end = at;
      while (end < limit && Character.isLetterOrDigit(folded.charAt(end))) {
        end++;
      }
      boolean isName = placeAt(folded, at).isPresent();
      boolean isOffset =
          Character.isDigit(c) && at > begin && "-+".indexOf(folded.charAt(at - 1)) >= 0;
      if (isName || !isOffset && !words.contains(folded.substring(at, end))) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /** Where the next of several places begins; the limit where nothing joins another. */
  private static int afterJoint(String folded, int end, int limit) {
    int at = SentenceBounds.skipSpaces(folded, end, limit);
    if (at >= limit) {
      return limit;
    }
    char c = folded.charAt(at);
    if (c == ',' || c == '/' || c == '-' || c == ';') {
      at = SentenceBounds.skipSpaces(folded, at + 1, limit);
    }
    if (folded.startsWith("y ", at) || folded.startsWith("e ", at)) {
      at += 2;
    } else if (folded.startsWith("que en ", at)) {
      return at + "que ".length();
    } else if (folded.startsWith("como ", at)) {
      at += "como ".length();
    } else if (c != ',' && c != '/' && c != '-' && c != ';') {
      return limit;
    }
    return SentenceBounds.skipSpaces(folded, at, limit);
  }

  private static int closing(String folded, int open, int limit) {
    int close = folded.indexOf(folded.charAt(open) == '(' ? ')' : ']', open);
    return close < 0 || close > limit ? limit : close;
  }
}
