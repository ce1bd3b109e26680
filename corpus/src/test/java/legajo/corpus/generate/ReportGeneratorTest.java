package legajo.corpus.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import legajo.corpus.generate.chance.Shares;
import legajo.corpus.generate.damage.DamageLevel;
import legajo.corpus.generate.damage.Misreading;
import legajo.corpus.generate.word.Layout;
import legajo.corpus.gold.GoldWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from seed and index, and from nothing else. */
class ReportGeneratorTest {
  private static final List<Misreading> MISREADINGS =
      List.of(
          new Misreading("ó", "6", 0.9),
          new Misreading("p", "P", 0.02),
          new Misreading("l", "1", 0.01));

  private static final GeneratorOptions ALL_KINDS =
      new GeneratorOptions(
          7,
          Shares.parse(Format.class, "text=2,pdf=1,docx=1"),
          Shares.parse(DamageLevel.class, "none,good,poor"),
          Optional.empty(),
          MISREADINGS);

  @Test
  void theSameSeedGivesTheSameBytes() {
    ReportGenerator first = new ReportGenerator(ALL_KINDS);
    ReportGenerator second = new ReportGenerator(ALL_KINDS);
    for (int i = 1; i <= 40; i++) {
      assertSame(first.report(i), second.report(i));
    }
  }

  @Test
  void reportsDoNotDependOnThoseMadeBefore() {
    GeneratedReport inOrder = null;
    ReportGenerator generator = new ReportGenerator(ALL_KINDS);
    for (int i = 1; i <= 9; i++) {
      inOrder = generator.report(i);
    }
    assertThat(inOrder).isNotNull();
    assertSame(new ReportGenerator(ALL_KINDS).report(9), inOrder);
  }

  @Test
  void localeAndTimeZoneOfTheMachineChangeNothing() {
    List<GeneratedReport> here = reports(ALL_KINDS, 12);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      List<GeneratedReport> there = reports(ALL_KINDS, 12);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      List<GeneratedReport> elsewhere = reports(ALL_KINDS, 12);
      for (int i = 0; i < here.size(); i++) {
        assertSame(there.get(i), here.get(i));
        assertSame(elsewhere.get(i), here.get(i));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void otherSeedsAndOtherIndexesGiveOtherReports() {
    List<GeneratedReport> reports = new ArrayList<>(reports(GeneratorOptions.of(1), 20));
    reports.addAll(reports(GeneratorOptions.of(2), 20));
    assertThat(reports.stream().map(report -> text(report)).distinct()).hasSize(40);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aLayoutThatIsAskedForIsGiven(Layout layout) {
    GeneratorOptions options =
        new GeneratorOptions(
            3,
            Shares.all(Format.TEXT),
            Shares.all(DamageLevel.NONE),
            Optional.of(layout),
            List.of());
    assertThat(reports(options, 5))
        .allSatisfy(r -> assertThat(r.gold().layout()).contains(Shares.label(layout)));
  }

  @Test
  void withoutAWishAllLayoutsAreGiven() {
    assertThat(
            reports(GeneratorOptions.of(4), 300).stream()
                .map(r -> r.gold().layout().orElseThrow())
                .distinct())
        .hasSize(Layout.values().length);
  }

  @Test
  void formatsComeInTheSharesThatAreAskedFor() {
    List<String> endings =
        reports(ALL_KINDS, 200).stream().map(r -> r.file().replaceAll(".*\\.", "")).toList();
    assertThat(endings.stream().filter("txt"::equals).count()).isBetween(80L, 120L);
    assertThat(endings.stream().filter("pdf"::equals).count()).isBetween(33L, 67L);
    assertThat(endings.stream().filter("docx"::equals).count()).isBetween(33L, 67L);
  }

  @Test
  void damageChangesTheTextButNotTheGold() {
    GeneratorOptions poor =
        new GeneratorOptions(
            5,
            Shares.all(Format.TEXT),
            Shares.all(DamageLevel.POOR),
            Optional.empty(),
            MISREADINGS);
    List<GeneratedReport> damaged = reports(poor, 10);
    List<GeneratedReport> clean = reports(GeneratorOptions.of(5), 10);
    for (int i = 0; i < clean.size(); i++) {
      assertThat(damaged.get(i).gold()).isEqualTo(clean.get(i).gold());
      assertThat(damaged.get(i).trueText()).isEqualTo(clean.get(i).trueText());
      assertThat(text(damaged.get(i))).contains("ci6n").doesNotContain("{");
    }
    assertThat(text(clean.get(0))).contains("ción").doesNotContain("ci6n");
  }

  @Test
  void undamagedTextHasNoMisreadings() {
    GeneratorOptions none =
        new GeneratorOptions(
            5,
            Shares.all(Format.TEXT),
            Shares.all(DamageLevel.NONE),
            Optional.empty(),
            MISREADINGS);
    assertThat(text(new ReportGenerator(none).report(3)))
        .isEqualTo(text(new ReportGenerator(GeneratorOptions.of(5)).report(3)));
  }

  @Test
  void thereIsNoReportBeforeTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportGenerator(GeneratorOptions.of(1)).report(0))
        .withMessageContaining("count from 1");
  }

  private static void assertSame(GeneratedReport one, GeneratedReport other) {
    assertThat(one.file()).isEqualTo(other.file());
    assertThat(Arrays.equals(one.bytes(), other.bytes())).as(one.file()).isTrue();
    assertThat(GoldWriter.write(one.gold())).isEqualTo(GoldWriter.write(other.gold()));
    assertThat(one.trueText()).isEqualTo(other.trueText());
  }

  private static List<GeneratedReport> reports(GeneratorOptions options, int count) {
    ReportGenerator generator = new ReportGenerator(options);
    return IntStream.rangeClosed(1, count).mapToObj(generator::report).toList();
  }

  private static String text(GeneratedReport report) {
    return new String(report.bytes(), StandardCharsets.UTF_8);
  }
}
