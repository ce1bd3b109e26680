package legajo.pipeline.assemble.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Party;
import legajo.pipeline.assemble.checks.CountryClocks;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.HourShift;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.document.Words;
import legajo.rules.Span;

/** Chooses the local times of a meeting among all that its mentions give. */
final class SessionTimes {
  static final String RULE = "session.local-times";
  private static final int BESIDE = 60;
  private static final int AT_ONCE = ", por Skype, a las ".length();
  private static final String NOWHERE = "";
  private static final String BEHIND = "-";

  /** Zones go by their names in winter. */
  private static final LocalDate WINTER = LocalDate.of(2015, 1, 15);

  private final List<String> countries;
  private final MeetingHosts hosts;
  private final ShiftedTimes shifted;

  SessionTimes(List<Party> parties, MeetingHosts hosts) {
    this.countries =
        parties.stream().flatMap(party -> party.country().stream()).distinct().toList();
    this.shifted = new ShiftedTimes(countries);
    this.hosts = hosts;
  }

  /**
   * A local time with its words.
   *
   * @param times the times
   * @param start words for the start
   * @param end words for the end
   * @param country words for the country
   */
  record Told(LocalTimes times, List<Words> start, List<Words> end, List<Words> country) {
    /** The same times on the clock of a country that no words name. */
    Told at(String country) {
      return new Told(
          new LocalTimes(Optional.of(country), times.start(), times.end()), start, end, List.of());
    }

    /** The same times on the clock of another time's country. */
    Told on(Told other) {
      LocalTimes placed = new LocalTimes(other.times().country(), times.start(), times.end());
      List<Words> from =
          other.country().stream().map(w -> Words.inferred(w.span(), w.rule())).toList();
      return new Told(placed, start, end, from);
    }
  }

  /** Who cooperates: ISO 3166-1 alpha-2. */
  List<String> countries() {
    return countries;
  }

  /** The times that a meeting's own mentions give, strongest telling first. */
  List<Told> own(Meeting meeting) {
    Map<String, Told> byCountry = new LinkedHashMap<>();
    List<HourShift> shifts = new ArrayList<>();
    for (SessionMention mention : meeting.byTelling()) {
      if (counts(meeting, mention)) {
        add(mention.times(), byCountry, meeting.isInPerson());
        shifts.addAll(mention.times().isEmpty() ? List.of() : mention.shifts());
      }
    }
    return shifted.add(chosen(byCountry, meeting), shifts);
  }

  private List<Told> ofGroup(SessionMention group) {
    Map<String, Told> byCountry = new LinkedHashMap<>();
    add(group.times(), byCountry, false);
    Told nowhere = byCountry.size() > 1 ? byCountry.remove(NOWHERE) : null;
    List<Told> told = new ArrayList<>(byCountry.values());
    if (nowhere != null) {
      told.addAll(0, ofTheOthers(nowhere, told));
    }
    return told;
  }

  /** The times told of several meetings, for one of them. */
  List<Told> ofGroup(SessionMention group, Meeting meeting) {
    List<Told> told = ofGroup(group);
    boolean nowhere = told.size() == 1 && told.get(0).times().country().isEmpty();
    return nowhere && meeting.isInPerson()
        ? List.of(atHost(told.get(0), meeting))
        : shifted.add(told, group.shifts());
  }

  /**
   * The times with those that follow from what is said of clocks anywhere in the report. Where a
   * time names its clock ("9:00, hora de Ottawa"), its writer left the others to the reader.
   */
  List<Told> everywhere(List<Told> told, List<SessionMention> mentions) {
    boolean placed = told.stream().allMatch(one -> one.times().country().isPresent());
    List<HourShift> general =
        mentions.stream()
            .flatMap(mention -> mention.shifts().stream())
            .filter(HourShift::isGeneral)
            .filter(shift -> !placed || shift.ofHours())
            .toList();
    return told.isEmpty() ? told : shifted.add(told, general);
  }

  /** Times in running text are the meeting's where the sentence tells when or how it was held. */
  private static boolean counts(Meeting meeting, SessionMention mention) {
    if (isOfOneDay(meeting, mention)) {
      return false;
    }
    if (mention.telling().compareTo(Telling.OPENING) < 0) {
      return true;
    }
    boolean cued =
        mention.cues().stream()
            .anyMatch(cue -> cue.hint() == Hint.HELD || cue.hint() == Hint.PLANNED);
    return cued
        || tellsHoursAtOnce(mention)
        || meeting.dates.stream().anyMatch(date -> date.mention() == mention);
  }

  /** "la segunda, de 15:00 a 17:00": nothing stands between the name and the hours. */
  private static boolean tellsHoursAtOnce(SessionMention mention) {
    return mention.times().stream()
        .map(times -> times.startSpan().begin() - mention.name().end())
        .anyMatch(apart -> apart >= 0 && apart <= AT_ONCE);
  }

  /** What is told of one day of a visit holds for that day. */
  private static boolean isOfOneDay(Meeting meeting, SessionMention mention) {
    boolean several = meeting.edtf().filter(Edtf::isInterval).isPresent();
    return several
        && meeting.dates.stream()
            .anyMatch(date -> date.mention() == mention && !date.edtf().isInterval());
  }

  private void add(List<ClockTimes> all, Map<String, Told> byCountry, boolean inPerson) {
    for (ClockTimes times : all) {
      for (ClockTimes.Place place : everywhere(inPerson ? unzoned(times) : times, named(all))) {
        String country = place.country().orElse(NOWHERE);
        Told told = told(times, place);
        Told known = byCountry.get(country);
        if (known == null) {
          byCountry.put(country, told);
        } else if (known.times().end().isEmpty()
            && known.times().start().equals(told.times().start())) {
          byCountry.put(country, withEnd(known, told));
        } else if (inPerson && country.isEmpty() && !told.end().isEmpty()) {
          byCountry.put(country, lengthened(known, told));
        }
      }
    }
  }

  /** "en Houston, de 8 a 16 (CT)": who is in one place is on its clock. */
  private static ClockTimes unzoned(ClockTimes times) {
    return times.at(
        times.places().stream()
            .filter(place -> place.country().filter(zone -> zone.startsWith(BEHIND)).isEmpty())
            .toList());
  }

  /** The places of a time; words for all countries stand for each of them. */
  private List<ClockTimes.Place> everywhere(ClockTimes times, Set<String> named) {
    if (times.places().isEmpty()) {
      return List.of(new ClockTimes.Place(Optional.empty(), times.startSpan()));
    }
    List<ClockTimes.Place> places = new ArrayList<>();
    for (ClockTimes.Place written : times.places()) {
      ClockTimes.Place place = written.among(countries);
      if (place.country().filter(zone -> zone.startsWith(BEHIND)).isPresent()) {
        places.addAll(inZone(place, named));
      } else if (place.country().isPresent() || countries.isEmpty()) {
        places.add(place);
      } else {
        countries.forEach(c -> places.add(new ClockTimes.Place(Optional.of(c), place.span())));
      }
    }
    return places;
  }

  /** The countries that times name. */
  private static Set<String> named(List<ClockTimes> all) {
    return all.stream()
        .flatMap(times -> times.places().stream())
        .flatMap(place -> place.country().stream())
        .collect(Collectors.toSet());
  }

  /** "10:00 (AST)": those who cooperate on that clock and have no time of their own. */
  private List<ClockTimes.Place> inZone(ClockTimes.Place zone, Set<String> named) {
    int offset = Integer.parseInt(zone.country().orElseThrow());
    List<ClockTimes.Place> places =
        countries.stream()
            .filter(country -> !named.contains(country))
            .filter(
                country -> CountryClocks.ofCapital(country, WINTER, 0).equals(Optional.of(offset)))
            .map(country -> new ClockTimes.Place(Optional.of(country), zone.span()))
            .toList();
    return places.isEmpty() ? List.of(new ClockTimes.Place(Optional.empty(), zone.span())) : places;
  }

  private static Told told(ClockTimes times, ClockTimes.Place place) {
    return new Told(
        new LocalTimes(place.country(), times.start(), times.end()),
        stated(times.startSpan()),
        times.endSpan().map(SessionTimes::stated).orElse(List.of()),
        place.country().isPresent() ? stated(place.span()) : List.of());
  }

  private static List<Words> stated(Span span) {
    return List.of(Words.stated(span, RULE));
  }

  private static Told withEnd(Told known, Told other) {
    return new Told(
        new LocalTimes(known.times().country(), known.times().start(), other.times().end()),
        known.start(),
        other.end(),
        known.country());
  }

  /** A day with a pause at noon lasts from its first hour to its last. */
  private static Told lengthened(Told known, Told later) {
    boolean longer =
        known.times().end().isPresent()
            && later.times().end().isPresent()
            && later.times().start().compareTo(known.times().end().get()) >= 0;
    return longer ? withEnd(known, later) : known;
  }

  private List<Told> chosen(Map<String, Told> byCountry, Meeting meeting) {
    Told nowhere = byCountry.get(NOWHERE);
    if (nowhere == null) {
      return new ArrayList<>(byCountry.values());
    }
    if (byCountry.size() > 1) {
      byCountry.remove(NOWHERE);
      List<Told> placed = new ArrayList<>(byCountry.values());
      placed.addAll(0, ofTheOthers(nowhere, placed));
      return placed;
    }
    return List.of(meeting.isInPerson() ? atHost(nowhere, meeting) : nowhere);
  }

  /**
   * "9:00 a 11:00 (10:00 a 12:00 en La Paz)": the first time is that of the other country, or of
   * all others where their capitals have one time.
   */
  private List<Told> ofTheOthers(Told nowhere, List<Told> placed) {
    if (placed.size() != 1) {
      return List.of();
    }
    LocalTimes known = placed.get(0).times();
    List<String> others =
        countries.stream().filter(c -> !Optional.of(c).equals(known.country())).toList();
    int apart = placed.get(0).start().get(0).span().begin() - nowhere.start().get(0).span().begin();
    boolean alike =
        known.end().isPresent() == nowhere.times().end().isPresent()
            && !known.start().equals(nowhere.times().start());
    boolean oneTime = others.stream().map(SessionTimes::winter).distinct().count() == 1;
    return alike
            && oneTime
            && Math.abs(apart) <= BESIDE
            && countries.contains(known.country().orElse(""))
        ? others.stream().map(nowhere::at).toList()
        : List.of();
  }

  private static Optional<Integer> winter(String country) {
    return CountryClocks.ofCapital(country, WINTER, 0);
  }

  /** Where people met in one place, its clock counts: the place named, else the provider's. */
  private Told atHost(Told told, Meeting meeting) {
    Optional<ClockTimes.Place> place =
        meeting.byTelling().stream().flatMap(mention -> mention.place().stream()).findFirst();
    Optional<String> country = hosts.of(meeting);
    return new Told(
        new LocalTimes(country, told.times().start(), told.times().end()),
        told.start(),
        told.end(),
        place.map(p -> List.of(Words.inferred(p.span(), RULE))).orElse(List.of()));
  }
}
