package org.naranhi.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.Naranhi;
import org.naranhi.bitext.AtomicOutput;
import org.naranhi.bitext.OutputException;
import org.naranhi.lexicon.CldrNames;
import org.naranhi.lexicon.Coverage;
import org.naranhi.lexicon.LearnedTable;
import org.naranhi.lexicon.Lookup;
import org.naranhi.lexicon.TableLearner;
import org.naranhi.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code naranhi lexicon}: learn, inspect and look up word evidence. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    header = "Learn, inspect and look up word evidence.")
final class LexiconCommand {

  private final Streams streams;

  LexiconCommand(Streams streams) {
    this.streams = streams;
  }

  @Command(
      name = "learn",
      mixinStandardHelpOptions = true,
      header = "Learn a table of word translations from parallel text.",
      description = {
        "",
        "Each BITEXT is a folder with ko.txt and en.txt, line n of one translating line n of the other.",
        ""
      })
  int learn(
      @Parameters(
              arity = "1..*",
              paramLabel = "BITEXT",
              description = "Folders with ko.txt and en.txt.")
          List<Path> bitexts,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "TABLE",
              description = "Where to write the table.")
          Path output)
      throws IOException, InputException {
    Naranhi naranhi = new Naranhi(Naranhi.Options.DEFAULT);
    TableLearner learner = new TableLearner();
    for (Path bitext : bitexts) {
      List<String> ko = LineFile.read(bitext.resolve("ko.txt"));
      List<String> en = LineFile.read(bitext.resolve("en.txt"));
      if (ko.size() != en.size()) {
        throw new InputException(
            bitext
                + ": ko.txt has "
                + ko.size()
                + " lines, en.txt "
                + en.size()
                + ": they must be equal in number");
      }
      for (int n = 0; n < ko.size(); n++) {
        learner.add(
            naranhi.words(Language.KOREAN, ko.get(n)), naranhi.words(Language.ENGLISH, en.get(n)));
      }
      streams.err().println("naranhi: " + bitext + ": " + ko.size() + " pairs");
    }
    LearnedTable table = learner.learn();
    write(output, table::writeTo);
    streams
        .err()
        .println(
            "naranhi: "
                + table.size()
                + " word pairs from "
                + learner.pairCount()
                + " sentence pairs written to "
                + output);
    return ExitCode.DONE;
  }

  @Command(
      name = "cldr",
      mixinStandardHelpOptions = true,
      header = "Write the names that Unicode's CLDR has in both languages as a dictionary file.")
  int cldr(
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "FILE",
              description = "Where to write: headword, part of speech, renderings by tabs.")
          Path output)
      throws OutputException {
    List<String> names = CldrNames.lines();
    String text = String.join("\n", names) + "\n";
    write(output, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    streams.err().println("naranhi: " + names.size() + " lines written to " + output);
    return ExitCode.DONE;
  }

  @Command(
      name = "lookup",
      mixinStandardHelpOptions = true,
      header = "Show what the program knows of words.",
      description = {
        "",
        "Korean and English words; an inflected Korean form is taken apart. Where both languages are given, also how much",
        "they sound alike, 0 to 1.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  naranhi lexicon lookup 총리",
        "  naranhi lexicon lookup 다마스쿠스 Damascus"
      })
  int lookup(
      @Parameters(arity = "1..*", paramLabel = "WORD", description = "Korean or English.")
          List<String> words) {
    streams.out().print(new LookupText(new Lookup()).words(words));
    return ExitCode.DONE;
  }

  @Command(
      name = "info",
      mixinStandardHelpOptions = true,
      header = "Show the sizes of the word evidence, and where it comes from.")
  int info() {
    streams.out().print(new LookupText(new Lookup()).info());
    return ExitCode.DONE;
  }

  @Command(
      name = "coverage",
      mixinStandardHelpOptions = true,
      header = "Measure how many content words of Korean text the dictionary knows.",
      description = {
        "",
        "Each FILE has one sentence a line. Content words are nouns, names, verbs, adjectives, adverbs and roots outside",
        "quantities; one is known if it is a headword or part of a compound that is.",
        ""
      })
  int coverage(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "Korean text.")
          List<Path> files,
      @Option(
              names = "--unknown",
              paramLabel = "N",
              defaultValue = "0",
              description = "Also the N most frequent words that are not known.")
          int unknown)
      throws InputException {
    Naranhi naranhi = new Naranhi(Naranhi.Options.DEFAULT);
    Coverage coverage = new Coverage();
    for (Path file : files) {
      LineFile.read(file).forEach(l -> coverage.add(naranhi.analyse(Language.KOREAN, l)));
    }
    List<List<String>> rows = new ArrayList<>();
    coverage.byTag().forEach((tag, count) -> rows.add(row(tag, count)));
    rows.add(row("all", coverage.all()));
    streams.out().print(new EvalTable("", List.of("tag", "words", "known", "share"), rows).text());
    coverage.unknown().stream()
        .limit(unknown)
        .forEach(u -> streams.out().println(u.count() + "\t" + u.word()));
    return ExitCode.DONE;
  }

  private static List<String> row(String name, Coverage.Count count) {
    return List.of(
        name,
        Integer.toString(count.words()),
        Integer.toString(count.known()),
        EvalTable.rough(count.share()));
  }

  /** Writes a file's bytes. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static void write(Path output, Content content) throws OutputException {
    try (AtomicOutput out = AtomicOutput.open(List.of(output))) {
      content.writeTo(out.stream(0));
      out.commit();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(output.toString(), e);
    }
  }
}
