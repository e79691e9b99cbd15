package org.naranhi.bitext;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;

/**
 * A bitext in figures.
 *
 * @param beads how many beads
 * @param byType how many of each type, most frequent first: {@code 1:1} = 40, {@code 1:0} = 2
 * @param meanProbability of all beads, 0 to 1; 0 where there is none
 * @param links how many links of each kind
 * @param findings how many findings of each severity
 * @param doubtful 0-based indexes of the beads less probable than {@link #DOUBTFUL_BELOW}, the
 *     least probable first
 */
public record BitextSummary(
    int beads,
    Map<String, Integer> byType,
    double meanProbability,
    Map<Link.Kind, Integer> links,
    Map<Severity, Integer> findings,
    List<Integer> doubtful) {

  /** A bead less probable than this deserves a look: one in five of those is wrong, or more. */
  public static final double DOUBTFUL_BELOW = 0.8;

  /** Copies the collections, keeping their order. */
  public BitextSummary {
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    links = Collections.unmodifiableMap(new EnumMap<>(links));
    findings = Collections.unmodifiableMap(new EnumMap<>(findings));
    doubtful = List.copyOf(doubtful);
  }

  /** The figures of {@code units}. */
  public static BitextSummary of(List<Unit> units) {
    Map<String, Integer> types = new TreeMap<>();
    Map<Link.Kind, Integer> links = new EnumMap<>(Link.Kind.class);
    Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    for (Unit unit : units) {
      types.merge(unit.bead().type(), 1, Integer::sum);
      for (Link link : unit.links()) {
        links.merge(link.kind(), 1, Integer::sum);
      }
      for (Finding finding : unit.findings()) {
        findings.merge(finding.severity(), 1, Integer::sum);
      }
    }
    double mean = units.stream().mapToDouble(unit -> unit.bead().probability()).average().orElse(0);
    return new BitextSummary(
        units.size(), byFrequency(types), mean, links, findings, doubtful(units));
  }

  private static Map<String, Integer> byFrequency(Map<String, Integer> types) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    types.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static List<Integer> doubtful(List<Unit> units) {
    return IntStream.range(0, units.size())
        .boxed()
        .filter(i -> isDoubtful(units.get(i)))
        .sorted(Comparator.comparingDouble(i -> units.get(i).bead().probability()))
        .toList();
  }

  /** Whether the bead deserves a look. */
  public static boolean isDoubtful(Unit unit) {
    return unit.bead().probability() < DOUBTFUL_BELOW;
  }
}
