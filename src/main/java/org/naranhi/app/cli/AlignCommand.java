package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.Adaptation;
import org.naranhi.Naranhi;
import org.naranhi.PlainAligner;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.BitextOutput;
import org.naranhi.bitext.Provenance;
import org.naranhi.text.ReadOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code naranhi align}: the main job. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    header = "Align a Korean text with its English translation.",
    description = {
      "",
      "Reads two documents, drops page furniture, splits sentences, pairs them by numbers, names, words and length,",
      "and writes the result. Which of the two is Korean is seen from the text; naranhi inspect shows how a document",
      "is read.",
      "",
      "Documents are text, scraped or saved web pages (HTML, MHTML), Markdown, Word (DOCX), OpenDocument (ODT, FODT),",
      "PDF, Hangul (HWP, HWPX), EPUB, subtitles (SRT, VTT, SMI); each may be packed (.gz, .zst) or a page of a crawl",
      "(pages.warc.gz#3). Of bilingual files (PO, XLIFF, TMX, TSV, JSONL) one side is taken, its units as they are.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  naranhi align ko.txt en.txt -o pair.tmx -o pair.html",
      "  curl -s PAGE | naranhi align - en.html --to jsonl",
      "  naranhi align --segmented ko.lines en.lines -o pair.align",
      "  naranhi align --segmented --batch pairs.tsv        # lines of KO<TAB>EN<TAB>OUT",
      "  naranhi align --batch pairs.tsv --adapt            # each pair learns from the others"
    })
final class AlignCommand implements Callable<Integer> {

  private final Streams streams;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KO",
      description = "The Korean document; - is standard input.")
  private @Nullable String first;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EN",
      description = "The English document; - is standard input.")
  private @Nullable String second;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "Where to write, as the ending says: .tmx .tsv .jsonl .html .xlf .moses .pharaoh .align; - is standard output. May be repeated.")
  private List<String> outputs = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "Write this format whatever the ending; without -o to standard output.")
  private @Nullable String to;

  @Option(
      names = "--segmented",
      description = "The inputs hold one sentence a line already; an empty line ends a paragraph.")
  private boolean segmented;

  @Option(
      names = "--keep-furniture",
      description = "Align menus, buttons and notices of pages too.")
  private boolean keepFurniture;

  @Option(
      names = "--batch",
      paramLabel = "MANIFEST",
      description =
          "Align many pairs: a file with lines of KO<TAB>EN<TAB>OUT, each pair aligned alone unless --adapt.")
  private @Nullable String batch;

  @Option(
      names = "--adapt",
      description =
          "Let the pairs of a batch, or the parts of one long pair, learn words and habits from one another, in"
              + " held-out folds. Holds all of them in memory.")
  private boolean adapt;

  @Option(
      names = {"-q", "--quiet"},
      description = "No summary, no notes, no progress.")
  private boolean quiet;

  @Option(
      names = "--lang",
      paramLabel = "LEFT,RIGHT",
      description =
          LanguagePair.DESCRIPTION
              + " Writes align and tsv only, with LEFT for ko and RIGHT for en.")
  private @Nullable String lang;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  AlignCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InputException {
    BitextFormats formats =
        new BitextFormats(new Provenance(Version.number(), Clock.systemUTC().instant()));
    try {
      Naranhi.Options options = evidence.options();
      LanguagePair languages = lang == null ? null : LanguagePair.of(lang);
      if (languages != null && !languages.isKnown()) {
        return alignPlain(languages, new PlainAligner(options), formats);
      }
      if (batch != null) {
        requireNoPair();
        AlignBatch pairs =
            new AlignBatch(
                new Naranhi(options), formats, streams, readOptions(), segmented, to, quiet);
        return adapt ? pairs.adapt(Path.of(batch)) : pairs.run(Path.of(batch));
      }
      return alignPair(options, formats);
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private void requireNoPair() {
    if (first != null || !outputs.isEmpty()) {
      throw usage("--batch takes its pairs and outputs from the manifest: leave out KO, EN and -o");
    }
  }

  private ReadOptions readOptions() {
    ReadOptions options = reading.options().withKeepFurniture(keepFurniture);
    return segmented ? options.withKind("segmented") : options;
  }

  private int alignPair(Naranhi.Options options, BitextFormats formats)
      throws IOException, InputException {
    if (first == null || second == null) {
      throw usage("two documents are needed: naranhi align KO EN -o OUT");
    }
    List<BitextOutput> targets = targets(formats);
    Naranhi naranhi = new Naranhi(options);
    Inputs inputs;
    Bitext bitext;
    try (Progress progress = Progress.start(streams.err(), quiet, "reading")) {
      inputs = Inputs.read(first, second, streams, readOptions(), segmented);
      progress.step("aligning");
      boolean evidence =
          (!quiet && !inputs.isLong())
              || targets.stream().anyMatch(t -> t.format().showsEvidence());
      bitext =
          adapt
              ? new Adaptation(naranhi, progress::step)
                  .align(List.of(inputs.pair()), evidence)
                  .get(0)
              : inputs.align(naranhi, evidence);
      progress.step("writing");
      BitextOutput.write(bitext, targets, streams.out());
    }
    if (!quiet) {
      report(inputs, bitext);
    }
    return ExitCode.DONE;
  }

  private int alignPlain(LanguagePair languages, PlainAligner aligner, BitextFormats formats)
      throws IOException, InputException {
    if (first == null || second == null || batch != null) {
      throw usage("with --lang two documents are needed: naranhi align --lang de,fr DE FR -o OUT");
    }
    List<BitextOutput> targets = targets(formats);
    languages.requireNeutral(targets);
    PlainAligner.Pair pair = languages.read(first, second, streams, readOptions(), segmented);
    BitextOutput.write(aligner.align(List.of(pair)).get(0), targets, streams.out());
    return ExitCode.DONE;
  }

  private void report(Inputs inputs, Bitext bitext) {
    if (inputs.swapped()) {
      streams
          .err()
          .println(
              "naranhi: note: "
                  + first
                  + " is the English one and "
                  + second
                  + " the Korean; taken the right way round");
    }
    new Summary(streams.err()).print(bitext, inputs, outputs);
  }

  private List<BitextOutput> targets(BitextFormats formats) {
    if (outputs.isEmpty()) {
      return List.of(BitextOutput.of(formats, "-", to == null ? "tsv" : to));
    }
    List<BitextOutput> targets = new ArrayList<>();
    for (String output : outputs) {
      targets.add(BitextOutput.of(formats, output, to));
    }
    return targets;
  }

  private ParameterException usage(@Nullable String message) {
    return new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        message == null ? "wrong usage" : message);
  }
}
