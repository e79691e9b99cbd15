package org.naranhi.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.suite.Checks;
import picocli.CommandLine.Option;

/** Options about which checks run, how strict they are, and what is waived. */
final class CheckChoiceOptions {

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "CHECK",
      description = "Run these checks only. --list-checks names all.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      split = ",",
      paramLabel = "CHECK",
      description = "Leave these checks out.")
  private List<String> skip = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description =
          "For which texts: news (the default), legal (numbers, terms and negation strict), ui"
              + " (lengths, spaces and end marks strict).")
  private @Nullable String profile;

  @Option(
      names = "--option",
      paramLabel = "CHECK.NAME=VALUE",
      description = "Set an option of a check: length.ratio=3. May be repeated.")
  private Map<String, String> options = new LinkedHashMap<>();

  @Option(
      names = "--severity",
      paramLabel = "CHECK[/TYPE]=LEVEL",
      description =
          "How much findings of a check, or of one of its types, matter: error, warning, note, off; up or"
              + " down from what the check says. May be repeated.")
  private Map<String, String> severities = new LinkedHashMap<>();

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "Your terms: lines of KO<TAB>EN, or TBX. May be repeated.")
  private List<String> glossaries = new ArrayList<>();

  @Option(
      names = "--suppressions",
      paramLabel = "FILE",
      description =
          "Findings that are no errors: lines of CHECK[/TYPE]<TAB>TARGET<TAB>REASON; TARGET is id:NAME,"
              + " hash:FINGERPRINT or a pattern for a text, such as *GmbH*.")
  private @Nullable String suppressions;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that stand in this file are known: only new ones count.")
  private @Nullable String baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write what is found now as a baseline, and do not fail.")
  @Nullable String writeBaseline;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "What gives exit code 1: error (the default), warning, never.")
  private @Nullable String failOn;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Settings, instead of the nearest "
              + CheckConfigFiles.NAME
              + " in or above the folder of the first FILE. Lines of KEY = VALUE: profile, only, skip, glossary,"
              + " suppressions, baseline, fail-on, severity.CHECK[/TYPE], option.CHECK.NAME.")
  private @Nullable String config;

  @Option(names = "--no-config", description = "Look for no file of settings.")
  private boolean noConfig;

  /**
   * The plan for the files.
   *
   * @param first the file above which settings are looked for
   * @param say takes a line about the settings that are used
   * @throws IllegalArgumentException if the command line makes no sense
   * @throws InputException if a file of settings does not
   */
  CheckPlan plan(String first, Consumer<String> say) throws InputException {
    CheckLayer commandLine = commandLine();
    Optional<CheckLayer> file = file(first, say);
    List<CheckLayer> layers = new ArrayList<>();
    layers.add(profile(commandLine, file));
    file.ifPresent(layers::add);
    layers.add(commandLine);
    return new CheckPlanner(Checks.EVERY, layers).plan();
  }

  private Optional<CheckLayer> file(String first, Consumer<String> say) throws InputException {
    if (noConfig && config != null) {
      throw new IllegalArgumentException("--config and --no-config exclude each other");
    }
    if (noConfig) {
      return Optional.empty();
    }
    Optional<java.nio.file.Path> file =
        config == null ? CheckConfigFiles.above(first) : Optional.of(java.nio.file.Path.of(config));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    CheckLayer settings = CheckConfigFiles.read(file.get());
    say.accept("settings from " + file.get());
    return Optional.of(settings);
  }

  private static CheckLayer profile(CheckLayer commandLine, Optional<CheckLayer> file)
      throws InputException {
    CheckLayer.Value given = commandLine.values().get("profile");
    CheckLayer.Value set = file.map(layer -> layer.values().get("profile")).orElse(null);
    CheckLayer.Value value = given == null ? set : given;
    if (value == null) {
      return CheckConfigFiles.profile(CheckConfigFiles.PROFILES.get(0));
    }
    return CheckPlanner.parsed(value, CheckConfigFiles::profile);
  }

  private CheckLayer commandLine() {
    Map<String, CheckLayer.Value> values = new LinkedHashMap<>();
    put(values, "profile", profile);
    put(values, "only", joined(only));
    put(values, "skip", joined(skip));
    put(values, "glossary", joined(glossaries));
    put(values, "suppressions", suppressions);
    put(values, "baseline", baseline);
    put(values, "fail-on", failOn);
    options.forEach(
        (name, value) -> values.put("option." + name, CheckLayer.Value.given("--option", value)));
    severities.forEach(
        (name, level) ->
            values.put("severity." + name, CheckLayer.Value.given("--severity", level)));
    return new CheckLayer(values);
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : String.join(",", values);
  }

  private static void put(
      Map<String, CheckLayer.Value> values, String key, @Nullable String value) {
    if (value != null) {
      values.put(key, CheckLayer.Value.given("--" + key, value));
    }
  }
}
