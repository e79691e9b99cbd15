package org.naranhi.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.lexicon.Glossary;
import org.naranhi.lexicon.Term;
import org.naranhi.quantity.MatchContext;

/**
 * A row of {@code check/pairs.tsv}.
 *
 * @param id its name
 * @param check the check that it is for
 * @param isWrong whether that check must flag it
 * @param ko the Korean text
 * @param en the English text
 * @param extra {@code p=0.3}, {@code date=2025-01-24}, {@code before=KO ||| EN} or {@code
 *     glossary=KO=EN|EN;KO=EN}; several one after the other with a tab between them
 */
record PairRow(String id, String check, boolean isWrong, String ko, String en, List<String> extra) {

  /** Every row of the table. */
  static List<PairRow> all() throws IOException {
    try (InputStream in = PairRow.class.getResourceAsStream("/check/pairs.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(table.split("\r?\n"))
          .filter(line -> !line.isEmpty() && !line.startsWith("id\t") && !line.startsWith("#"))
          .map(PairRow::of)
          .toList();
    }
  }

  static PairRow of(String line) {
    String[] c = line.split("\t", -1);
    if (c.length < 5 || !(c[2].equals("ok") || c[2].equals("wrong"))) {
      throw new IllegalArgumentException(
          "expected id, check, ok or wrong, ko, en and extras, got: " + line);
    }
    List<String> extra = Arrays.stream(c).skip(5).filter(e -> !e.isBlank()).toList();
    return new PairRow(c[0], c[1], c[2].equals("wrong"), c[3], c[4], extra);
  }

  /** What {@code tested} says of the pair. */
  List<Finding> findings(Check tested) {
    Check.Run run = tested.begin(new CheckSettings(Map.of(), glossary()));
    String before = extra("before");
    if (before != null) {
      String[] sides = before.split(" ?\\|\\|\\| ?", -1);
      run.check(pair("earlier", sides[0], sides[1]));
    }
    return run.check(pair(id, ko, en));
  }

  private CheckedPair pair(String name, String korean, String english) {
    String date = extra("date");
    String probability = extra("p");
    MatchContext context =
        date == null ? MatchContext.unknown() : MatchContext.of(LocalDate.parse(date));
    CheckedPair pair = Pairs.pair(korean, english, context);
    return new CheckedPair(
        name,
        pair.ko(),
        pair.en(),
        context,
        pair.words(),
        probability == null ? null : Double.valueOf(probability));
  }

  private Glossary glossary() {
    String terms = extra("glossary");
    List<Term> list = new ArrayList<>();
    for (String term : terms == null ? new String[0] : terms.split(";")) {
      int equals = term.indexOf('=');
      list.add(
          new Term(
              term.substring(0, equals).strip(),
              Arrays.stream(term.substring(equals + 1).split("\\|")).map(String::strip).toList()));
    }
    return new Glossary(list);
  }

  private @Nullable String extra(String name) {
    return extra.stream()
        .filter(e -> e.startsWith(name + "="))
        .map(e -> e.substring(name.length() + 1))
        .findFirst()
        .orElse(null);
  }

  @Override
  public String toString() {
    return id + " " + check + " " + (isWrong ? "wrong" : "ok") + ": " + ko + " | " + en;
  }
}
