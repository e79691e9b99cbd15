package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.naranhi.Naranhi;

/**
 * What each source of evidence brings: strict F1 of sets with everything, and with each left out.
 */
final class EvalAblation {

  private static final Set<String> WORDS =
      Set.of("dictionary", "table", "strings", "transliteration");

  private static final List<Variant> VARIANTS =
      List.of(
          new Variant("everything", Set.of(), Map.of()),
          without("dictionary"),
          without("table"),
          without("strings"),
          without("transliteration"),
          without("quantities"),
          new Variant("without length", Set.of(), Map.of("lengthWeight", "0")),
          new Variant("without any words", WORDS, Map.of()));

  private final Naranhi.Options options;
  private final Function<Naranhi.Options, Naranhi> maker;
  private final Streams streams;

  /** A choice of evidence: sources left out, parameters changed. */
  private record Variant(String name, Set<String> without, Map<String, String> parameters) {

    Naranhi.Options of(Naranhi.Options base) {
      Set<String> left = new HashSet<>(base.without());
      left.addAll(without);
      Map<String, String> changes = new HashMap<>(base.parameters());
      changes.putAll(parameters);
      return new Naranhi.Options(
          changes, left, base.allowCrossing(), base.glossary(), base.memory());
    }
  }

  private static Variant without(String source) {
    return new Variant("without " + source, Set.of(source), Map.of());
  }

  /**
   * Prepares the measurement.
   *
   * @param options hold for every row
   * @param maker makes the aligner of each row
   */
  EvalAblation(Naranhi.Options options, Function<Naranhi.Options, Naranhi> maker, Streams streams) {
    this.options = options;
    this.maker = maker;
    this.streams = streams;
  }

  /**
   * Aligns all sets once for every row.
   *
   * @param roots sets, or folders of sets
   * @param blocks whether gold beads of several sentences on both sides are constraints only
   */
  EvalTable table(List<Path> roots, boolean blocks) throws IOException, InputException {
    List<List<String>> rows = new ArrayList<>();
    for (Variant variant : VARIANTS) {
      List<String> row = new ArrayList<>(List.of(variant.name()));
      EvalRun run = new EvalRun(maker.apply(variant.of(options)), streams, null);
      for (Path root : roots) {
        for (EvalFiles.Set set : EvalFiles.sets(root)) {
          EvalFigures figures =
              new EvalFigures(
                  variant.name(), "gold", set.name(), run.align(set.name(), set.in(root)), blocks);
          row.add(EvalTable.figure(figures.score(blocks, false).f1(true)));
        }
      }
      rows.add(row);
    }
    return new EvalTable("", header(roots), rows);
  }

  private static List<String> header(List<Path> roots) throws InputException {
    List<String> header = new ArrayList<>(List.of("strict F1"));
    for (Path root : roots) {
      EvalFiles.sets(root).forEach(set -> header.add(set.name()));
    }
    return header;
  }
}
