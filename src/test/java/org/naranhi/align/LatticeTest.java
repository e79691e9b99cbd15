package org.naranhi.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the sums and the path against an oracle that walks every path. */
class LatticeTest {

  private static final List<BeadType> TYPES = BeadType.upTo(3);
  private static final AlignmentModel MODEL = Pairs.model(Map.of());
  private static final double NULL_WEIGHT = .4;

  /** A bead at a place: (i, j) and the number of its type. */
  private record Edge(int i, int j, int type) {}

  /** A small problem. */
  private record Problem(Corridor corridor, BeadScores scores) {

    static Problem random(Random random, boolean narrow) {
      int n = random.nextInt(6);
      int m = random.nextInt(6);
      Pairs pairs = Pairs.unrelated(random, n, m, 7);
      Corridor corridor =
          narrow
              ? new Corridor(
                  m, random.ints(n + 1, 0, m + 1).toArray(), random.ints(n + 1, 0, m + 1).toArray())
              : Corridor.full(n, m);
      double[] unexplained = new double[7];
      Arrays.fill(unexplained, .4);
      double[] prior = random.doubles(TYPES.size(), -3, 0).toArray();
      BeadScores.Inputs inputs =
          new BeadScores.Inputs(
              pairs.ko(),
              pairs.en(),
              pairs.evidence(),
              MODEL,
              LengthModel.of(pairs.ko(), pairs.en(), 0, .3),
              ParagraphModel.of(pairs.ko(), pairs.en(), 1),
              unexplained,
              unexplained);
      return new Problem(corridor, BeadScores.compute(inputs, corridor, TYPES, prior));
    }

    Lattice lattice() {
      return new Lattice(corridor, TYPES, scores);
    }

    /** Every path from the start to the end inside the corridor. */
    List<List<Edge>> paths() {
      List<List<Edge>> all = new ArrayList<>();
      walk(0, 0, new ArrayList<>(), all);
      return all;
    }

    private void walk(int i, int j, List<Edge> path, List<List<Edge>> all) {
      if (i == corridor.koCount() && j == corridor.enCount()) {
        all.add(List.copyOf(path));
        return;
      }
      for (int t = 0; t < TYPES.size(); t++) {
        int a = i + TYPES.get(t).ko();
        int b = j + TYPES.get(t).en();
        if (corridor.contains(a, b)) {
          path.add(new Edge(i, j, t));
          walk(a, b, path, all);
          path.remove(path.size() - 1);
        }
      }
    }

    double weight(List<Edge> path) {
      return Math.exp(path.stream().mapToDouble(e -> scores.get(e.i(), e.j(), e.type())).sum());
    }

    double total() {
      return paths().stream().mapToDouble(this::weight).sum();
    }

    Map<Edge, Double> posteriors() {
      Map<Edge, Double> posteriors = new HashMap<>();
      double total = total();
      for (List<Edge> path : paths()) {
        path.forEach(e -> posteriors.merge(e, weight(path) / total, Double::sum));
      }
      return posteriors;
    }
  }

  private static List<Problem> problems() {
    Random random = new Random(17);
    List<Problem> problems = new ArrayList<>();
    for (int k = 0; k < 40; k++) {
      problems.add(Problem.random(random, k % 2 == 1));
    }
    return problems;
  }

  @Test
  void totalIsTheSumOverAllPaths() {
    for (Problem problem : problems()) {
      assertThat(problem.lattice().total()).isCloseTo(Math.log(problem.total()), within(1e-5));
    }
  }

  @Test
  void posteriorsAreTheSharesOfThePathsThroughABead() {
    for (Problem problem : problems()) {
      Lattice lattice = problem.lattice();
      Map<Edge, Double> expected = problem.posteriors();
      for (int i = 0; i <= problem.corridor().koCount(); i++) {
        for (int j = problem.corridor().low(i); j <= problem.corridor().high(i); j++) {
          for (int t = 0; t < TYPES.size(); t++) {
            assertThat(lattice.posterior(i, j, t))
                .isCloseTo(expected.getOrDefault(new Edge(i, j, t), 0.0), within(1e-5));
          }
        }
      }
    }
  }

  @Test
  void choosesThePathOfGreatestExpectedAccuracy() {
    for (Problem problem : problems()) {
      Map<Edge, Double> pairings = new HashMap<>();
      problem.posteriors().forEach((e, p) -> pairings.merge(pairing(e), p, Double::sum));
      double best =
          problem.paths().stream().mapToDouble(p -> accuracy(p, pairings)).max().orElse(0);
      List<Edge> chosen = new ArrayList<>();
      for (Bead bead : problem.lattice().decode(NULL_WEIGHT)) {
        Edge edge =
            new Edge(
                bead.koStart(),
                bead.enStart(),
                TYPES.indexOf(new BeadType(bead.koCount(), bead.enCount())));
        chosen.add(edge);
        assertThat(bead.probability()).isCloseTo(pairings.get(pairing(edge)), within(1e-5));
      }
      assertThat(accuracy(chosen, pairings)).isCloseTo(best, within(1e-5));
    }
  }

  /** The same for a null wherever on the other side it stands. */
  private static Edge pairing(Edge e) {
    BeadType type = TYPES.get(e.type());
    return new Edge(type.ko() == 0 ? -1 : e.i(), type.en() == 0 ? -1 : e.j(), e.type());
  }

  private static double accuracy(List<Edge> path, Map<Edge, Double> pairings) {
    return path.stream()
        .mapToDouble(
            e ->
                pairings.getOrDefault(pairing(e), 0.0)
                    * (TYPES.get(e.type()).isNull() ? NULL_WEIGHT : 1))
        .sum();
  }

  @Test
  void beadsFollowOneAnother() {
    for (Problem problem : problems()) {
      int i = 0;
      int j = 0;
      for (Bead bead : problem.lattice().decode(NULL_WEIGHT)) {
        assertThat(bead.koStart()).isEqualTo(i);
        assertThat(bead.enStart()).isEqualTo(j);
        i = bead.koEnd();
        j = bead.enEnd();
      }
      assertThat(i).isEqualTo(problem.corridor().koCount());
      assertThat(j).isEqualTo(problem.corridor().enCount());
    }
  }
}
