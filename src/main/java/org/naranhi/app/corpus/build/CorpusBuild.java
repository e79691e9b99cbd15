package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.app.corpus.filter.Filter;
import org.naranhi.app.corpus.pairing.ContentPairs;
import org.naranhi.text.ReadOptions;

/** Builds a corpus, stage after stage; a run that was cut off goes on where it was. */
public final class CorpusBuild {

  private static final String JOURNAL = "journal.sqlite";

  private final Settings settings;
  private final List<Stage> stages;

  /**
   * What a run is told.
   *
   * @param inputs folders and files with the documents
   * @param folder where the corpus and the journal go
   * @param manifest of the pairs; null to find them
   * @param formats that are written: {@code tmx}, {@code tsv}, {@code jsonl}, {@code moses}
   * @param filter what the scores of a bead must be for it to stay
   * @param threads that work at once; the result does not depend on them
   * @param version of the program
   */
  public record Settings(
      List<Path> inputs,
      Path folder,
      @Nullable Path manifest,
      List<String> formats,
      Filter filter,
      int threads,
      String version) {

    /** Copies the lists. */
    public Settings {
      inputs = List.copyOf(inputs);
      formats = List.copyOf(formats);
    }

    /** What the result depends on, in one line. */
    String fingerprint() {
      return inputs
          + " manifest="
          + manifest
          + " formats="
          + formats
          + " filter="
          + filter
          + " version="
          + version;
    }
  }

  /** Is told how a run goes. */
  public interface Listener {
    /** A stage begins; {@code known} if it was done in an earlier run. */
    void stage(String name, String description, boolean known);

    /** {@code done} of {@code total} items of the stage are done. */
    void tick(long done, long total);

    /** A stage has ended. */
    void finished(String name, long in, long out, long refused);
  }

  /**
   * Plans a run.
   *
   * @throws IllegalArgumentException for an unknown format
   */
  public CorpusBuild(Settings settings, Naranhi naranhi) {
    this.settings = settings;
    SelectStage.Limits limits = new SelectStage.Limits(settings.filter(), 10, 10, 1);
    stages =
        List.of(
            new ReadStage(settings.inputs(), ReadOptions.DEFAULT, settings.threads()),
            new PairStage(
                settings.manifest(), () -> new ContentPairs(naranhi, ContentPairs.Options.DEFAULT)),
            new AlignStage(naranhi, settings.threads()),
            new SelectStage(limits),
            new WriteStage(settings.folder(), formats(settings.formats()), settings.version()));
  }

  private static List<WriteStage.Format> formats(List<String> names) {
    List<WriteStage.Format> formats = new ArrayList<>();
    for (String name : names) {
      try {
        formats.add(WriteStage.Format.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "the formats are tmx, tsv, jsonl and moses; there is no " + name, e);
      }
    }
    return formats;
  }

  /** The stages with what each does, in their order. */
  public List<String> plan() {
    return stages.stream().map(stage -> stage.name() + ": " + stage.description()).toList();
  }

  /**
   * Does what is not done yet.
   *
   * @throws CorpusException if an input is missing, the folder holds a run with other settings, or
   *     the journal or an output cannot be written
   */
  public void run(Listener listener) throws IOException {
    for (Path input : settings.inputs()) {
      if (!Files.exists(input)) {
        throw new CorpusException(input, "no such file or folder; check the name");
      }
    }
    try (Journal journal = Journal.open(settings.folder().resolve(JOURNAL))) {
      requireSameSettings(journal);
      for (Stage stage : stages) {
        run(stage, journal, listener);
      }
    }
  }

  private void requireSameSettings(Journal journal) throws CorpusException {
    Optional<String> before = journal.get("settings");
    if (before.isEmpty()) {
      journal.put("settings", settings.fingerprint());
    } else if (!before.get().equals(settings.fingerprint())) {
      throw new CorpusException(
          settings.folder(),
          "holds a run with other settings (" + before.get() + "): name another folder");
    }
  }

  private static void run(Stage stage, Journal journal, Listener listener) throws IOException {
    Optional<Stage.Counts> known = journal.finished(stage.name());
    listener.stage(stage.name(), stage.description(), known.isPresent());
    Stage.Counts counts;
    if (known.isPresent()) {
      counts = known.get();
    } else {
      counts = stage.run(journal, listener::tick);
      journal.finish(stage.name(), counts);
    }
    listener.finished(stage.name(), counts.in(), counts.out(), counts.refused());
  }

  /** What was put aside, one line each with its reason, as far as {@code most} goes. */
  public List<String> refusals(int most) throws IOException {
    try (Journal journal = Journal.open(settings.folder().resolve(JOURNAL))) {
      return journal.query(
          "SELECT stage, item, reason, number FROM refusal ORDER BY stage, item LIMIT ?",
          row ->
              row.getString(2).equals(row.getString(3))
                  ? row.getString(1) + ": " + row.getLong(4) + " × " + row.getString(3)
                  : row.getString(1) + ": " + row.getString(2) + ": " + row.getString(3),
          most);
    }
  }
}
