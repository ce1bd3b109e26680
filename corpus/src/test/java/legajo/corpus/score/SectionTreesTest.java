package legajo.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Field;
import org.junit.jupiter.api.Test;

class SectionTreesTest {
  /** Headings with their levels: "1 OBJETIVOS". */
  private static List<Entity> tree(String... headings) {
    List<Entity> sections = new ArrayList<>();
    for (String heading : headings) {
      sections.add(
          new Entity(
              EntityKind.SECTION,
              "",
              Map.of(
                  Field.SECTION_LEVEL, Answer.of(heading.substring(0, 1)),
                  Field.SECTION_HEADING, Answer.of(heading.substring(2))),
              List.of()));
    }
    return sections;
  }

  private static double similarity(List<Entity> expected, List<Entity> found) {
    return SectionTrees.similarity(expected, found);
  }

  @Test
  void equalTreesAreAlike() {
    List<Entity> tree = tree("1 SESIONES", "2 Primera sesión", "2 Segunda sesión", "1 ANEXO");

    assertThat(similarity(tree, tree)).isEqualTo(1);
    assertThat(similarity(tree(), tree())).isEqualTo(1);
  }

  @Test
  void accentsAndCapitalsDontCount() {
    assertThat(similarity(tree("1 METODOLOGÍA"), tree("1 Metodologia"))).isEqualTo(1);
  }

  @Test
  void aLostHeadingCostsOneOfThem() {
    assertThat(
            similarity(
                tree("1 AAAA", "1 BBBB", "1 CCCC", "1 DDDD"), tree("1 AAAA", "1 BBBB", "1 DDDD")))
        .isCloseTo(0.75, within(1e-9));
  }

  @Test
  void aMisreadHeadingCostsItsLetters() {
    assertThat(similarity(tree("1 ANEXO", "1 ACTAS"), tree("1 ANEX0", "1 ACTAS")))
        .isCloseTo(1 - 0.2 / 2, within(1e-9));
  }

  @Test
  void aHeadingUnderAnotherIsNoneBesideIt() {
    List<Entity> beside = tree("1 AAAA", "1 BBBB", "1 CCCC");
    List<Entity> under = tree("1 AAAA", "2 BBBB", "1 CCCC");

    assertThat(similarity(beside, under)).isLessThan(1).isGreaterThan(0);
  }

  @Test
  void treesWithNothingInCommonAreNotAlike() {
    assertThat(similarity(tree("1 AAAA"), tree())).isZero();
    assertThat(similarity(tree(), tree("1 AAAA", "2 BBBB"))).isZero();
  }
}
