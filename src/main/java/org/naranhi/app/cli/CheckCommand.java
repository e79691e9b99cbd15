package org.naranhi.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.BitextReader;
import org.naranhi.bitext.MalformedBitextException;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.check.Checks;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.quantity.ExchangeRates;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Span;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code naranhi check}: what is wrong in the pairs of bilingual files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Show what is wrong in a translation: tenfold amounts, swapped values, lost numbers.",
    description = {
      "",
      "FILE is a bilingual file, or two documents, Korean and English, which are aligned first. A table may",
      "begin with a header that names its columns: ko and en, and optionally id and date. Exit code 1 says",
      "that errors were found.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  naranhi check --only number pairs.tsv",
      "  naranhi check ko.txt en.txt",
      "  naranhi check --format jsonl --date 2025-01-24 --fx USD=1450 pairs.tsv"
    })
final class CheckCommand implements Callable<Integer> {

  /** How findings are printed. */
  enum Format {
    TEXT,
    JSONL
  }

  private final Streams streams;
  private final ObjectMapper json = new ObjectMapper();

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Bilingual files (.tmx .tsv .jsonl .xlf); - is standard input, a table. Or two documents.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "CHECK",
      description = "Run these checks only: number, conversion.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description =
          "text for people, jsonl for programs: one line a pair. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "Day of the texts, 2025-01-24: settles 지난달 and exchange rates where a pair says none.")
  private @Nullable LocalDate date;

  @Option(
      names = "--fx",
      paramLabel = "CUR=WON",
      description =
          "Exchange rate in won for one unit, USD=1450, instead of the rates of the time.")
  private List<String> fx = new ArrayList<>();

  private boolean errors;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InputException {
    PairChecker checker = new PairChecker(checks(), rates(), date, () -> Lexicon.builtIn(Set.of()));
    if (files.size() == 2 && files.stream().noneMatch(BilingualFiles::isBilingual)) {
      checkDocuments(checker);
      return errors ? ExitCode.FOUND : ExitCode.DONE;
    }
    for (String file : files) {
      check(file, checker);
    }
    return errors ? ExitCode.FOUND : ExitCode.DONE;
  }

  private Checks checks() {
    List<String> names = Checks.EVERY.names();
    for (String name : only) {
      if (!names.contains(name)) {
        throw wrong("--only must name " + String.join(" or ", names) + " but was '" + name + "'");
      }
    }
    return only.isEmpty() ? Checks.EVERY : Checks.EVERY.only(only);
  }

  private ExchangeRates rates() {
    ExchangeRates rates = ExchangeRates.shipped();
    for (String option : fx) {
      try {
        rates = rates.with(option);
      } catch (IllegalArgumentException e) {
        throw wrong("--fx: " + e.getMessage());
      }
    }
    return rates;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }

  private void check(String file, PairChecker checker) throws IOException, InputException {
    BitextReader reader = BilingualFiles.reader(file);
    try (InputStream in = open(file);
        Stream<TranslationUnit> units = reader.read(in, file)) {
      units.forEach(unit -> print(file, unit, checker.check(unit)));
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file", e);
    } catch (MalformedBitextException | UncheckedIOException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Aligns the two documents and checks the pairs. */
  private void checkDocuments(PairChecker checker) throws IOException, InputException {
    Naranhi naranhi = new Naranhi(Naranhi.Options.DEFAULT);
    Inputs inputs = Inputs.read(files.get(0), files.get(1), streams, ReadOptions.DEFAULT, false);
    Bitext bitext = inputs.align(naranhi);
    for (TranslationUnit unit : AlignedUnits.of(bitext, inputs.en())) {
      print(bitext.enName(), unit, checker.check(unit));
    }
  }

  private InputStream open(String file) throws IOException {
    return file.equals("-") ? streams.in() : Files.newInputStream(Path.of(file));
  }

  private void print(String file, TranslationUnit unit, List<Finding> findings) {
    errors |= findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (format == Format.JSONL) {
      streams.out().print(line(unit, findings) + "\n");
      return;
    }
    for (Finding f : findings) {
      if (f.severity() != Severity.NOTE) {
        printText(file, unit, f);
      }
    }
  }

  private void printText(String file, TranslationUnit unit, Finding f) {
    String advice = f.suggestion() == null ? "" : " → " + f.suggestion();
    streams
        .out()
        .print(
            String.format(
                Locale.ROOT,
                "%s:%d: %s: %s (%s/%s, %s)%s%n",
                file,
                unit.line(),
                f.severity().label(),
                f.message(),
                f.check(),
                f.type(),
                unit.id(),
                advice));
  }

  private String line(TranslationUnit unit, List<Finding> findings) {
    ObjectNode line = json.createObjectNode();
    line.put("id", unit.id());
    ArrayNode array = line.putArray("findings");
    for (Finding f : findings) {
      ObjectNode node = array.addObject();
      node.put("check", f.check());
      node.put("type", f.type());
      node.put("severity", f.severity().label());
      put(node, "ko", f.ko());
      put(node, "en", f.en());
      node.put("message", f.message());
      if (f.suggestion() != null) {
        node.put("suggestion", f.suggestion());
      }
    }
    return line.toString();
  }

  private static void put(ObjectNode node, String name, @Nullable Span span) {
    if (span == null) {
      node.putNull(name);
    } else {
      node.putArray(name).add(span.start()).add(span.end());
    }
  }
}
