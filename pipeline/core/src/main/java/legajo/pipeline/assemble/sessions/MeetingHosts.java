package legajo.pipeline.assemble.sessions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.model.Edtf;
import legajo.model.Party;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.SessionMention;
import legajo.rules.Folding;
import legajo.rules.Span;

/**
 * Finds the country in which people met in one place: that of the place named, else of the party
 * whose seat it was ("en la sede de la STSS"), else that of the other days of the stay, else the
 * provider's.
 */
final class MeetingHosts {
  private static final Pattern SEAT =
      Pattern.compile(
          "(?:sede|oficinas?|sala|salas|salon|auditorio|instalaciones|locales|local)"
              + "(?: [a-z]+){0,2}? (?:del|de la) ([a-z]{2,12})(?![a-z])");

  private static final int FEWEST_OTHERS = 2;
  private static final int LONGEST_STAY = 5;

  private final Travellers travellers;
  private final List<Party> parties;
  private final DateBinding text;
  private final List<Meeting> meetings;

  MeetingHosts(
      Travellers travellers, List<Party> parties, DateBinding text, List<Meeting> meetings) {
    this.travellers = travellers;
    this.parties = parties;
    this.text = text;
    this.meetings = meetings;
  }

  /** ISO 3166-1 alpha-2 of the host of a meeting in person; empty where nothing tells it. */
  Optional<String> of(Meeting meeting) {
    return told(meeting).or(() -> ofTheStay(meeting)).or(this::ofAllOthers).or(this::provider);
  }

  /** Who was the host of several other meetings, and no other was, is so again. */
  private Optional<String> ofAllOthers() {
    List<String> hosts =
        meetings.stream().filter(Meeting::isInPerson).flatMap(m -> told(m).stream()).toList();
    return hosts.size() >= FEWEST_OTHERS && hosts.stream().distinct().count() == 1
        ? Optional.of(hosts.get(0))
        : Optional.empty();
  }

  private Optional<String> told(Meeting meeting) {
    return meeting.byTelling().stream()
        .flatMap(mention -> mention.place().stream())
        .flatMap(place -> place.country().stream())
        .findFirst()
        .or(() -> seat(meeting))
        .or(() -> visited(meeting))
        .or(() -> meeting.placeOfAll.flatMap(ClockTimes.Place::country));
  }

  private Optional<String> visited(Meeting meeting) {
    return meeting.byTelling().stream()
        .flatMap(mention -> mention.scopes().stream().map(scope -> whole(mention, scope.span())))
        .flatMap(words -> travellers.host(text.words(words)).stream())
        .findFirst();
  }

  /** A stretch with the name of its meeting right before it: "Misión" is a word of the journey. */
  private static Span whole(SessionMention mention, Span scope) {
    Span name = mention.name();
    boolean joined = name.end() <= scope.begin() && scope.begin() - name.end() <= 1;
    return joined ? new Span(name.begin(), scope.end()) : scope;
  }

  private Optional<String> seat(Meeting meeting) {
    for (SessionMention mention : meeting.byTelling()) {
      for (SessionMention.Scope scope : mention.scopes()) {
        Matcher seat = SEAT.matcher(text.words(scope.span()));
        while (seat.find()) {
          Optional<String> country = countryOf(seat.group(1));
          if (country.isPresent()) {
            return country;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> countryOf(String acronym) {
    return parties.stream()
        .filter(party -> party.acronym().map(Folding::fold).filter(acronym::equals).isPresent())
        .flatMap(party -> party.country().stream())
        .findFirst();
  }

  /** Meetings a few days apart are one stay. */
  private Optional<String> ofTheStay(Meeting meeting) {
    Set<String> hosts = new TreeSet<>();
    for (Meeting other : meetings) {
      if (other.isInPerson() && daysApart(meeting, other) <= LONGEST_STAY) {
        told(other).ifPresent(hosts::add);
      }
    }
    return hosts.size() == 1 ? Optional.of(hosts.iterator().next()) : Optional.empty();
  }

  private static long daysApart(Meeting a, Meeting b) {
    Optional<LocalDate> one = a.edtf().flatMap(Edtf::firstDay);
    Optional<LocalDate> other = b.edtf().flatMap(Edtf::firstDay);
    return one.isPresent() && other.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()))
        : Long.MAX_VALUE;
  }

  private Optional<String> provider() {
    List<String> providers =
        parties.stream()
            .filter(party -> party.role() == Party.Role.PROVIDER)
            .flatMap(party -> party.country().stream())
            .distinct()
            .toList();
    return providers.size() == 1 ? Optional.of(providers.get(0)) : Optional.empty();
  }
}
