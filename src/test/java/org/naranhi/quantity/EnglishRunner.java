package org.naranhi.quantity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.naranhi.token.EnglishTokenizer;

/**
 * Prints the quantities of English sentences, for looking at them and for the scorer.
 *
 * <p>{@code EnglishRunner tsv FILE} prints a JSON line per row of a table with {@code sentence} and
 * {@code id}; {@code EnglishRunner text FILE…} prints every line that holds a quantity, with them.
 */
public final class EnglishRunner {

  private static final EnglishQuantityParser PARSER = new EnglishQuantityParser();
  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();

  private EnglishRunner() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      for (int i = 1; i < args.length; i++) {
        for (String line : Files.readAllLines(Path.of(args[i]))) {
          if (args[0].equals("tsv")) {
            row(out, line);
          } else {
            text(out, line);
          }
        }
      }
    }
  }

  static List<Quantity> parse(String sentence) {
    return PARSER.parse(sentence, TOKENIZER.tokenize(sentence));
  }

  private static void row(PrintStream out, String line) {
    String[] cells = line.split("\t", -1);
    String quantities =
        parse(cells[0]).stream().map(QuantityText::json).collect(Collectors.joining(","));
    out.println("{\"id\":\"" + cells[3] + "\",\"quantities\":[" + quantities + "]}");
  }

  private static void text(PrintStream out, String line) {
    List<Quantity> quantities = parse(line);
    if (!quantities.isEmpty()) {
      out.println(line);
      quantities.forEach(q -> out.println("    " + QuantityText.compact(q)));
    }
  }
}
