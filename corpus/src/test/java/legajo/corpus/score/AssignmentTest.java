package legajo.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void givesUpAGoodPairForTwoBetterOnes() {
    double[][] values = {{0.9, 0.8}, {0.8, 0.1}};

    assertThat(Assignment.best(values)).containsExactly(1, 0);
  }

  @Test
  void pairsWhatIsWorthNothingWithNothing() {
    assertThat(Assignment.best(new double[][] {{0, 0}, {0, 0.5}})).containsExactly(-1, 1);
  }

  @Test
  void leavesAloneWhatHasNoPartner() {
    assertThat(Assignment.best(new double[][] {{0.2}, {0.9}, {0.3}})).containsExactly(-1, 0, -1);
    assertThat(Assignment.best(new double[][] {{0.2, 0.9, 0.3}})).containsExactly(1);
    assertThat(Assignment.best(new double[0][0])).isEmpty();
  }

  @Property
  void noOtherAssignmentIsWorthMore(
      @ForAll @IntRange(min = 1, max = 6) int rows,
      @ForAll @IntRange(min = 1, max = 6) int columns,
      @ForAll Random random) {
    double[][] values = new double[rows][columns];
    for (double[] row : values) {
      Arrays.setAll(row, j -> random.nextInt(4) == 0 ? 0 : random.nextInt(100) / 100.0);
    }

    int[] best = Assignment.best(values);

    Set<Integer> used = new HashSet<>();
    double worth = 0;
    for (int i = 0; i < rows; i++) {
      if (best[i] >= 0) {
        assertThat(used.add(best[i])).as("each column once").isTrue();
        assertThat(values[i][best[i]]).isPositive();
        worth += values[i][best[i]];
      }
    }
    assertThat(worth).isCloseTo(most(values, 0, new boolean[columns]), within(1e-9));
  }

  private static double most(double[][] values, int row, boolean[] taken) {
    if (row == values.length) {
      return 0;
    }
    double most = most(values, row + 1, taken);
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        most = Math.max(most, values[row][j] + most(values, row + 1, taken));
        taken[j] = false;
      }
    }
    return most;
  }
}
