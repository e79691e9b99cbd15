package org.naranhi.app.review.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.naranhi.Naranhi;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Finds rows by a string, or by the words of it: Korean without its particles and endings, English
 * without its inflection. Remembers what words each text has.
 */
final class Search {

  /** Tags of Korean particles, endings and affixes, which do not count; nor do marks. */
  private static final List<String> GRAMMAR = List.of("J", "E", "XS", "VC", "S");

  private final Naranhi naranhi;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final Map<Side, Map<String, Words>> texts = new HashMap<>();

  Search(Naranhi naranhi) {
    this.naranhi = naranhi;
    for (Side side : Side.values()) {
      texts.put(side, new ConcurrentHashMap<>());
    }
  }

  /** The words of a text: the number of each, where it starts and where it ends. */
  private record Words(int[] numbers, int[] starts, int[] ends) {}

  /** The rows that have {@code query} on one of {@code sides}, in their order. */
  List<Workbench.Hit> find(List<Row> rows, String query, List<Side> sides) {
    Query ko = query(query, Side.KO, sides);
    Query en = query(query, Side.EN, sides);
    return rows.parallelStream()
        .map(row -> new Workbench.Hit(row.id(), spans(row, Side.KO, ko), spans(row, Side.EN, en)))
        .filter(hit -> !hit.ko().isEmpty() || !hit.en().isEmpty())
        .toList();
  }

  /** What is looked for on a side: a string, and words; both empty if it is not searched. */
  private record Query(String string, int[] words) {}

  private Query query(String text, Side side, List<Side> sides) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() || !sides.contains(side)
        ? new Query("", new int[0])
        : new Query(plain, words(text.strip(), side).numbers());
  }

  private List<Span> spans(Row row, Side side, Query query) {
    String text = row.text(side);
    if (query.string().isEmpty() || text.isEmpty()) {
      return List.of();
    }
    List<Span> exact = exact(text.toLowerCase(Locale.ROOT), query.string());
    if (!exact.isEmpty() || query.words().length == 0) {
      return exact;
    }
    Words words = texts.getOrDefault(side, Map.of()).get(text);
    if (words == null) {
      words = words(text, side);
      texts.getOrDefault(side, Map.of()).put(text, words);
    }
    return sequences(words, query.words());
  }

  private static List<Span> exact(String text, String wanted) {
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      found.add(new Span(at, at + wanted.length()));
    }
    return found;
  }

  private static List<Span> sequences(Words words, int[] wanted) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + wanted.length <= words.numbers().length; i++) {
      int matched = 0;
      while (matched < wanted.length && words.numbers()[i + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        found.add(new Span(words.starts()[i], words.ends()[i + matched - 1]));
      }
    }
    return found;
  }

  private Words words(String text, Side side) {
    Language language = side == Side.KO ? Language.KOREAN : Language.ENGLISH;
    List<Token> tokens =
        naranhi.words(language, text).tokens().stream()
            .filter(token -> side == Side.EN ? isWord(token) : !isGrammar(token))
            .toList();
    return new Words(
        tokens.stream().mapToInt(token -> number(token.stem())).toArray(),
        tokens.stream().mapToInt(token -> token.span().start()).toArray(),
        tokens.stream().mapToInt(token -> token.span().end()).toArray());
  }

  private static boolean isWord(Token token) {
    return !token.tag().equals("SYMBOL");
  }

  /** Numbers and letters have tags of signs, but count. */
  private static boolean isGrammar(Token token) {
    return !List.of("SN", "SL", "SH").contains(token.tag())
        && GRAMMAR.stream().anyMatch(token.tag()::startsWith);
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> next.getAndIncrement());
  }
}
