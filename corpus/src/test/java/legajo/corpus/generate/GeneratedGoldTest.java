package legajo.corpus.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import legajo.corpus.generate.plan.Atlas;
import legajo.corpus.generate.plan.Country;
import legajo.corpus.gold.GoldRecord;
import legajo.corpus.gold.GoldRecord.DateMention;
import legajo.corpus.gold.GoldRecord.Participant;
import legajo.corpus.gold.GoldRecord.Section;
import legajo.corpus.gold.GoldRecord.Session;
import legajo.model.LocalTimes;
import org.junit.jupiter.api.Test;

/** What gold says stands in the report, and agrees with the calendar and the clocks. */
class GeneratedGoldTest {
  private static final int REPORTS = 400;
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(lunes|martes|miércoles|jueves|viernes|sábado|domingo),? [0-9].*");
  private static final List<String> WEEKDAYS =
      List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

  private static final List<GeneratedReport> MADE =
      IntStream.rangeClosed(1, REPORTS)
          .mapToObj(new ReportGenerator(GeneratorOptions.of(11))::report)
          .toList();

  @Test
  void everyValueStandsInTheText() {
    for (GeneratedReport report : MADE) {
      String text = text(report);
      GoldRecord gold = report.gold();
      Stream.of(gold.title(), gold.website(), gold.product(), gold.objectives().general())
          .flatMap(Optional::stream)
          .forEach(value -> assertThat(text).as(report.file()).contains(value));
      assertThat(text).contains(gold.objectives().specific());
      gold.parties()
          .forEach(
              party -> {
                assertThat(party.names()).as(report.file()).isNotEmpty();
                assertThat(text).as(report.file()).contains(party.names());
                party.acronym().ifPresent(acronym -> assertThat(text).contains(acronym));
              });
      gold.sessions().stream()
          .flatMap(session -> session.passcode().stream())
          .forEach(code -> assertThat(text).as(report.file()).contains(code));
    }
  }

  @Test
  void everyParticipantStandsInTheText() {
    for (GeneratedReport report : MADE) {
      String text = text(report);
      String folded = text.toLowerCase(Locale.ROOT);
      for (Participant person : report.gold().participants()) {
        assertThat(text).as(report.file()).contains(person.name());
        Stream.of(person.position(), person.unit(), person.note())
            .flatMap(Optional::stream)
            .forEach(value -> assertThat(text).as(report.file()).contains(value));
        assertThat(person.institutions())
            .as(report.file())
            .anyMatch(name -> folded.contains(name.toLowerCase(Locale.ROOT)));
        assertThat(person.position().or(person::unit)).as(person.name()).isPresent();
      }
    }
  }

  @Test
  void datesAndHeadingsStandInTextOrder() {
    for (GeneratedReport report : MADE) {
      String text = text(report);
      assertInOrder(text, report.gold().dates().stream().map(DateMention::text).toList(), report);
      assertInOrder(text, report.gold().sections().stream().map(Section::heading).toList(), report);
    }
  }

  @Test
  void weekdaysAgreeWithTheCalendar() {
    int seen = 0;
    for (GeneratedReport report : MADE) {
      for (DateMention date : report.gold().dates()) {
        Matcher weekday = WEEKDAY.matcher(date.text());
        if (weekday.matches()) {
          DayOfWeek day = LocalDate.parse(date.edtf().value()).getDayOfWeek();
          String name = weekday.group(1).toLowerCase(Locale.ROOT);
          assertThat(WEEKDAYS.indexOf(name) + 1).as(report.file() + date).isEqualTo(day.getValue());
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  @Test
  void localTimesAreTheSameMoment() {
    Map<String, Country> countries = new HashMap<>();
    Atlas.builtIn().countries().forEach(country -> countries.put(country.code(), country));
    int seen = 0;
    for (GeneratedReport report : MADE) {
      for (Session session : report.gold().sessions()) {
        LocalDate day = session.date().orElseThrow().firstDay().orElseThrow();
        assertThat(session.times().stream().map(times -> moment(day, times, countries)).distinct())
            .as(report.file())
            .hasSizeLessThanOrEqualTo(1);
        seen += session.times().size();
      }
    }
    assertThat(seen).isGreaterThan(500);
  }

  @Test
  void sessionsStandByDateAndCountFromOne() {
    for (GeneratedReport report : MADE) {
      List<Session> sessions = report.gold().sessions();
      assertThat(sessions.stream().map(s -> s.date().orElseThrow().begin()))
          .as(report.file())
          .isSorted();
      List<Integer> ordinals = sessions.stream().flatMap(s -> s.ordinal().stream()).toList();
      assertThat(ordinals)
          .as(report.file())
          .isEqualTo(IntStream.rangeClosed(1, ordinals.size()).boxed().toList());
    }
  }

  @Test
  void noSlotsMarksOrMissedContractionsAreLeft() {
    for (GeneratedReport report : MADE) {
      assertThat(text(report))
          .as(report.file())
          .doesNotContainPattern("[{}\\uE000-\\uE002]|Optional|\\b(de|a) el |  |\\.\\.| ,|\\( ");
    }
  }

  @Test
  void allCountriesOfTheAmericasTakePart() {
    assertThat(
            MADE.stream()
                .flatMap(r -> r.gold().parties().stream())
                .flatMap(p -> p.country().stream())
                .distinct())
        .hasSize(35);
  }

  @Test
  void lengthsGoFromOnePageToSeveral() {
    List<Integer> words = MADE.stream().map(r -> text(r).split(" ").length).sorted().toList();
    assertThat(words.get(0)).isBetween(200, 600);
    assertThat(words.get(words.size() - 1)).isGreaterThan(2000);
  }

  private static ZonedDateTime moment(
      LocalDate day, LocalTimes times, Map<String, Country> countries) {
    Country country = countries.get(times.country().orElseThrow());
    assertThat(country).isNotNull();
    return ZonedDateTime.of(day, LocalTime.parse(times.start()), country.zone())
        .withZoneSameInstant(java.time.ZoneOffset.UTC);
  }

  private static void assertInOrder(String text, List<String> wanted, GeneratedReport report) {
    int at = 0;
    for (String words : wanted) {
      int found = text.indexOf(words, at);
      assertThat(found).as("%s: %s", report.file(), words).isNotNegative();
      at = found + words.length();
    }
  }

  private static String text(GeneratedReport report) {
    return report.trueText().replaceAll("\\s+", " ");
  }
}
