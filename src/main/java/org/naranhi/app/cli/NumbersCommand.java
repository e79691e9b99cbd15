package org.naranhi.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.naranhi.Analyzer;
import org.naranhi.lexicon.Analysis;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityJson;
import org.naranhi.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code naranhi numbers}: the quantities of each line of standard input. */
@Command(
    name = "numbers",
    mixinStandardHelpOptions = true,
    header = "Show the quantities of each line of standard input.",
    description = {
      "",
      "For every line of standard input one line of JSON: {\"line\":1,\"quantities\":[…]}.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  echo '현상금 1000만달러(약 145억원)' | naranhi numbers --lang ko",
      "  naranhi numbers --lang en --pretty < article.txt"
    })
final class NumbersCommand implements Callable<Integer> {

  /** The languages as they are named on the command line. */
  enum Code {
    KO,
    EN
  }

  private final Streams streams;

  @Option(
      names = "--lang",
      required = true,
      paramLabel = "LANG",
      description = "Language of the text: ko or en.")
  private Code language = Code.KO;

  @Option(
      names = "--pretty",
      description = "For people: each sentence with its quantities underlined and explained.")
  private boolean pretty;

  NumbersCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Language spoken = language == Code.KO ? Language.KOREAN : Language.ENGLISH;
    Analyzer reader = Analyzer.of(spoken);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      print(number, reader.analyse(line));
    }
    return ExitCode.DONE;
  }

  private void print(int number, Analysis sentence) {
    if (pretty) {
      QuantityPicture.print(sentence.text(), sentence.quantities(), streams.out());
    } else {
      print(number, sentence.quantities(), streams.out());
    }
  }

  private static void print(int number, List<Quantity> quantities, PrintStream out) {
    out.print("{\"line\":" + number + ",\"quantities\":" + QuantityJson.toJson(quantities) + "}\n");
  }
}
