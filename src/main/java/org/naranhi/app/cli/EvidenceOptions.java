package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.Naranhi;
import picocli.CommandLine.Option;

/** Options about what the aligner knows and believes, shared by commands. */
final class EvidenceOptions {

  @Option(
      names = "--without",
      paramLabel = "SOURCE",
      split = ",",
      description =
          "Leave out a source of evidence: dictionary, table, strings, transliteration, quantities. May be repeated.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--max-bead",
      paramLabel = "N",
      description = "Most sentences on one side of a bead, 1 to 8 (default: ${DEFAULT-VALUE}).",
      defaultValue = "4")
  private int maxBead = 4;

  @Option(
      names = "--parameter",
      paramLabel = "NAME=VALUE",
      description = "Change a parameter of the model, for experiments. May be repeated.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--allow-crossing",
      description =
          "Find blocks that the translation moved; without it both sides keep their order.")
  private boolean allowCrossing;

  /** The options for the facade. */
  Naranhi.Options options() {
    Map<String, String> changes = new LinkedHashMap<>(parameters);
    changes.putIfAbsent("maxBead", Integer.toString(maxBead));
    return new Naranhi.Options(changes, new HashSet<>(without), allowCrossing);
  }
}
