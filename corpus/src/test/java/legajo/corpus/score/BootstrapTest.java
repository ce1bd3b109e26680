package legajo.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.facts.EntityKind;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Row ROW = Row.of(EntityKind.DATE);

  /** A report of ten dates, of which so many were found. */
  private static Counts found(int right) {
    Counts counts = new Counts();
    for (int i = 0; i < 10; i++) {
      counts.expected(ROW);
      if (i < right) {
        counts.found(ROW);
        counts.right(ROW);
      }
    }
    return counts;
  }

  private static Interval interval(List<Counts> counts, long seed) {
    List<Measures> measures = counts.stream().map(c -> new Measures()).toList();
    return Bootstrap.intervals(counts, measures, seed).rows().get(ROW);
  }

  private static List<Counts> archive(int reports) {
    List<Counts> counts = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      counts.add(found(10 - i % 7));
    }
    return counts;
  }

  @Test
  void theFigureLiesInItsInterval() {
    List<Counts> counts = archive(20);
    Counts all = new Counts();
    counts.forEach(all::add);
    Interval interval = interval(counts, 1);

    assertThat(all.prf(ROW).f1()).isBetween(interval.low(), interval.high());
    assertThat(interval.low()).isLessThan(interval.high());
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    assertThat(interval(archive(20), 7)).isEqualTo(interval(archive(20), 7));
    assertThat(interval(archive(20), 7)).isNotEqualTo(interval(archive(20), 8));
  }

  @Test
  void moreReportsTellMore() {
    Interval few = interval(archive(10), 1);
    Interval many = interval(archive(400), 1);

    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
  }

  @Test
  void whatIsAlwaysRightHasNoWidth() {
    assertThat(interval(List.of(found(10), found(10), found(10)), 1)).isEqualTo(new Interval(1, 1));
  }

  @Test
  void oneReportTellsNothingOfOthers() {
    assertThat(Bootstrap.intervals(List.of(found(5)), List.of(new Measures()), 1).rows()).isEmpty();
  }

  @Test
  void aDifferenceInEveryReportIsNoChance() {
    List<Counts> worse = archive(20);
    List<Counts> better = worse.stream().map(c -> found(10)).toList();

    Randomization.Test test = Randomization.test(worse, better, 1).get(ROW);

    assertThat(test.after()).isGreaterThan(test.before());
    assertThat(test.p()).isLessThan(0.01);
  }

  @Test
  void aDifferenceInOneReportMayBeChance() {
    List<Counts> one = archive(20);
    List<Counts> other = new ArrayList<>(one);
    other.set(1, found(7));

    assertThat(Randomization.test(one, other, 1).get(ROW).p()).isGreaterThan(0.2);
    assertThat(Randomization.test(one, one, 1).get(ROW).p()).isEqualTo(1);
  }
}
