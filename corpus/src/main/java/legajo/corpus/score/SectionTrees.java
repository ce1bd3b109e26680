package legajo.corpus.score;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.Field;
import legajo.corpus.text.EditDistance;

/**
 * How alike two trees of headings are, by the edit distance of ordered trees (Zhang and Shasha,
 * "Simple fast algorithms for the editing distance between trees and related problems", 1989). A
 * node more or less costs 1, another heading 1 - the similarity of the two.
 */
final class SectionTrees {
  /** The headings of one side in postorder, and for each node its leftmost leaf. */
  private record Postorder(List<Answer> headings, List<Integer> leftmost, List<Integer> keyRoots) {}

  private SectionTrees() {}

  /** 1 for equal trees, 0 for trees with nothing in common. */
  static double similarity(List<Entity> expected, List<Entity> found) {
    int larger = Math.max(expected.size(), found.size());
    return larger == 0 ? 1 : 1 - distance(postorder(expected), postorder(found)) / larger;
  }

  private static Postorder postorder(List<Entity> sections) {
    List<Answer> headings = new ArrayList<>();
    List<Integer> leftmost = new ArrayList<>();
    int next = 0;
    while (next < sections.size()) {
      next = add(sections, next, headings, leftmost);
    }
    // The forest hangs on a root, so that main sections are siblings.
    headings.add(Answer.UNSCORED);
    leftmost.add(0);
    return new Postorder(headings, leftmost, keyRoots(leftmost));
  }

  /** Adds the section at a place and all below it; gives the place of the next one. */
  private static int add(
      List<Entity> sections, int at, List<Answer> headings, List<Integer> leftmost) {
    int first = headings.size();
    int level = level(sections.get(at));
    int next = at + 1;
    while (next < sections.size() && level(sections.get(next)) > level) {
      next = add(sections, next, headings, leftmost);
    }
    headings.add(sections.get(at).answer(Field.SECTION_HEADING));
    leftmost.add(first);
    return next;
  }

  private static int level(Entity section) {
    Answer level = section.answer(Field.SECTION_LEVEL);
    return level.isPresent() ? Integer.parseInt(level.first().text()) : 1;
  }

  /** Of all nodes with the same leftmost leaf the last one. */
  private static List<Integer> keyRoots(List<Integer> leftmost) {
    List<Integer> roots = new ArrayList<>();
    for (int i = 0; i < leftmost.size(); i++) {
      if (leftmost.lastIndexOf(leftmost.get(i)) == i) {
        roots.add(i);
      }
    }
    return roots;
  }

  private static double distance(Postorder left, Postorder right) {
    double[][] renaming = renaming(left.headings, right.headings);
    double[][] trees = new double[left.headings.size()][right.headings.size()];
    for (int i : left.keyRoots) {
      for (int j : right.keyRoots) {
        fill(left.leftmost, right.leftmost, i, j, renaming, trees);
      }
    }
    return trees[left.headings.size() - 1][right.headings.size() - 1];
  }

  private static double[][] renaming(List<Answer> left, List<Answer> right) {
    double[][] costs = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        costs[i][j] = renaming(left.get(i), right.get(j));
      }
    }
    return costs;
  }

  private static double renaming(Answer left, Answer right) {
    // Only the two roots that we hung the forests on have no heading to compare.
    if (!left.scored() || !right.scored()) {
      return left.scored() == right.scored() ? 0 : Double.POSITIVE_INFINITY;
    }
    double best = 0;
    for (var heading : left.alternatives()) {
      for (var other : right.alternatives()) {
        best = Math.max(best, EditDistance.similarity(heading.folded(), other.folded()));
      }
    }
    return left.isPresent() || right.isPresent() ? 1 - best : 0;
  }

  /** Distances of the forests below two key roots; those that are trees are kept. */
  private static void fill(
      List<Integer> leftmost1,
      List<Integer> leftmost2,
      int i,
      int j,
      double[][] renaming,
      double[][] trees) {
    int from1 = leftmost1.get(i);
    int from2 = leftmost2.get(j);
    double[][] forests = new double[i - from1 + 2][j - from2 + 2];
    for (int a = 1; a < forests.length; a++) {
      forests[a][0] = forests[a - 1][0] + 1;
    }
    for (int b = 1; b < forests[0].length; b++) {
      forests[0][b] = forests[0][b - 1] + 1;
    }
    for (int a = 1; a < forests.length; a++) {
      for (int b = 1; b < forests[0].length; b++) {
        int node1 = from1 + a - 1;
        int node2 = from2 + b - 1;
        double oneLess = Math.min(forests[a - 1][b], forests[a][b - 1]) + 1;
        if (leftmost1.get(node1) == from1 && leftmost2.get(node2) == from2) {
          forests[a][b] = Math.min(oneLess, forests[a - 1][b - 1] + renaming[node1][node2]);
          trees[node1][node2] = forests[a][b];
        } else {
          double before = forests[leftmost1.get(node1) - from1][leftmost2.get(node2) - from2];
          forests[a][b] = Math.min(oneLess, before + trees[node1][node2]);
        }
      }
    }
  }
}
