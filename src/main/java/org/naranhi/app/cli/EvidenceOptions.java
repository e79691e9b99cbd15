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
          "Leave out a source of evidence: dictionary, table, strings, transliteration, quantities, glossary, tm, adapted (what --adapt learns). May be repeated.")
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

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description =
          "Your own terms, which weigh most: lines of KO<TAB>EN, or TBX. May be repeated.")
  private List<String> glossaries = new ArrayList<>();

  @Option(
      names = "--tm",
      paramLabel = "FILE",
      description =
          "A translation memory (.tmx .tsv .jsonl .xlf): sentences that it pairs belong together. May be repeated.")
  private List<String> memories = new ArrayList<>();

  /**
   * The options for the facade.
   *
   * @throws InputException if a glossary or a memory cannot be read
   */
  Naranhi.Options options() throws InputException {
    Map<String, String> changes = new LinkedHashMap<>(parameters);
    changes.putIfAbsent("maxBead", Integer.toString(maxBead));
    return new Naranhi.Options(
        changes,
        new HashSet<>(without),
        allowCrossing,
        UserFiles.glossary(glossaries),
        UserFiles.memory(memories));
  }
}
