package org.naranhi.quantity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.naranhi.token.KoreanTokenizer;

/**
 * Prints the quantities of each row of a table with {@code sentence} first and {@code id} last, or
 * of each line of a plain text, as JSON lines for the scorer.
 *
 * <p>Arguments: the file, and {@code lines} for a plain text.
 */
public final class KoreanNumbersRunner {

  private KoreanNumbersRunner() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    KoreanTokenizer tokenizer = new KoreanTokenizer();
    KoreanQuantityParser parser = new KoreanQuantityParser();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    boolean plain = args.length > 1;
    for (int i = plain ? 0 : 1; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      String id = plain ? String.valueOf(i + 1) : columns[columns.length - 1];
      List<Quantity> found = parser.parse(columns[0], tokenizer.tokenize(columns[0]));
      out.println("{\"id\":\"" + id + "\",\"quantities\":" + QuantityJson.toJson(found) + "}");
    }
    out.flush();
  }
}
