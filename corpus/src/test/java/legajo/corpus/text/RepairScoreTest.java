package legajo.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepairScoreTest {
  private static final String TRUTH = "La cooperación entre Panamá y Perú terminó.";

  @Test
  void countsWhatIsFixedAndWhatIsHarmed() {
    RepairScore score =
        RepairScore.of(
            "La cooperacidn entre Panama y Peri terminé.",
            "La cooperación entré Panamá y Peri terminó.",
            TRUTH);
    assertThat(score).isEqualTo(new RepairScore(4, 3, 3, 1));
    assertThat(score.fixedShare()).isEqualTo(0.75);
    assertThat(score.harmedShare()).isEqualTo(1.0 / 3);
  }

  @Test
  void damageLeftAsItStandsIsNeitherFixedNorHarmed() {
    String damaged = "La cooperacidn entre Panama y Perú terminó.";
    assertThat(RepairScore.of(damaged, damaged, TRUTH)).isEqualTo(new RepairScore(2, 0, 5, 0));
  }

  @Test
  void breaksBulletsDashesAndSmallFiguresDoNotCount() {
    assertThat(RepairScore.of("e Acta –\n12 final", "* Acta - final", "• Acta —  final"))
        .isEqualTo(new RepairScore(0, 0, 2, 0));
  }

  @Test
  void addsUp() {
    RepairScore one = new RepairScore(4, 3, 3, 1);
    assertThat(one.plus(one)).isEqualTo(new RepairScore(8, 6, 6, 2));
    assertThat(one.plus(RepairScore.NONE)).isEqualTo(one);
  }
}
