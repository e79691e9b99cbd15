package org.naranhi.app.corpus.pairing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.naranhi.app.corpus.CorpusDocument;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.plain.SegmentedReader;

/** Documents of both languages of which it is known which belong together. */
final class PairingDocuments {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Sentences that the numbers are counted in: what a pair is judged by. */
  private static final int BEGINNING = 40;

  /** Numbers from which on a text whose numbers are changed is of another day. */
  private static final int LEAST_NUMBERS = 4;

  final List<CorpusDocument> ko = new ArrayList<>();
  final List<CorpusDocument> en = new ArrayList<>();

  /** Korean id to English id. */
  final Map<String, String> truth = new HashMap<>();

  /** From ids to the names of the texts that documents were made of, where they are of one. */
  final Map<String, String> sources = new HashMap<>();

  private final Random random;
  private final Set<String> ids = new HashSet<>();

  PairingDocuments(long seed) {
    random = new Random(seed);
  }

  /** Two texts, sentence by sentence, under the name they come from. */
  record Pair(String name, List<String> ko, List<String> en) {

    Pair part(int from, int to) {
      return new Pair(name + "/" + from, ko.subList(from, to), en.subList(from, to));
    }
  }

  static boolean isShared() {
    return Files.isDirectory(data().resolve("align"));
  }

  private static Path data() {
    return Path.of(System.getProperty("naranhi.shared", "../shared"), "data");
  }

  /** The pairs of a set of documents that are aligned by hand. */
  static List<Pair> aligned(String set) throws IOException {
    try (Stream<Path> files = Files.list(data().resolve("align").resolve(set))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".ko.txt"))
          .sorted()
          .map(file -> file.substring(0, file.length() - ".ko.txt".length()))
          .map(stem -> new Pair(stem, lines(stem + ".ko.txt"), lines(stem + ".en.txt")))
          .toList();
    }
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file)).stream().filter(l -> !l.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pieces of {@code size} lines, {@code step} lines apart, of a parallel text. */
  static List<Pair> pieces(String corpus, int size, int from, int step, int count)
      throws IOException {
    Path folder = data().resolve("parallel").resolve(corpus);
    Pair all =
        new Pair(
            corpus,
            Files.readAllLines(folder.resolve("ko.txt")),
            Files.readAllLines(folder.resolve("en.txt")));
    return IntStream.range(0, count)
        .mapToObj(k -> all.part(from + k * step, from + k * step + size))
        .toList();
  }

  /** Adds both sides under new names. */
  void addPairs(List<Pair> pairs) {
    for (Pair pair : pairs) {
      truth.put(add(pair, Language.KOREAN, pair.ko()), add(pair, Language.ENGLISH, pair.en()));
    }
  }

  /**
   * Adds both sides of pairs with many numbers, each with other numbers, {@code most} a side: news
   * of other days.
   */
  int addOtherDays(List<Pair> pairs, int most) {
    int added = 0;
    for (Pair pair : pairs) {
      if (added < most
          && numbers(pair.ko()) >= LEAST_NUMBERS
          && numbers(pair.en()) >= LEAST_NUMBERS) {
        add(pair, Language.KOREAN, otherNumbers(pair.ko()));
        add(pair, Language.ENGLISH, otherNumbers(pair.en()));
        added++;
      }
    }
    return added;
  }

  private static long numbers(List<String> text) {
    return text.stream()
        .limit(BEGINNING)
        .mapToLong(line -> DIGITS.matcher(line).results().count())
        .sum();
  }

  private List<String> otherNumbers(List<String> text) {
    return text.stream()
        .map(line -> DIGITS.matcher(line).replaceAll(m -> other(m.group())))
        .toList();
  }

  /** Another number of as many digits, years staying near. */
  private String other(String number) {
    String prefix = number.matches("(?:19|20)\\d\\d") ? number.substring(0, 2) : "";
    String other = number;
    while (other.equals(number)) {
      other =
          prefix
              + random
                  .ints(number.length() - prefix.length(), 0, 10)
                  .mapToObj(Integer::toString)
                  .collect(Collectors.joining());
      other = other.startsWith("0") ? "1" + other.substring(1) : other;
    }
    return other;
  }

  /** Adds documents, {@code count} a side, whose sentences come from documents at random. */
  void addMixed(List<Pair> pairs, int count) {
    for (int k = 0; k < count; k++) {
      int size = pairs.get(k % pairs.size()).ko().size();
      add(Language.KOREAN, mixed(pairs.stream().map(Pair::ko).toList(), size));
      add(Language.ENGLISH, mixed(pairs.stream().map(Pair::en).toList(), size));
    }
  }

  private List<String> mixed(List<List<String>> texts, int size) {
    return IntStream.range(0, size)
        .mapToObj(k -> texts.get(random.nextInt(texts.size())))
        .map(text -> text.get(random.nextInt(text.size())))
        .toList();
  }

  private String add(Pair source, Language language, List<String> lines) {
    String id = add(language, lines);
    sources.put(id, source.name());
    return id;
  }

  private String add(Language language, List<String> lines) {
    String id = language + "-" + random.nextInt(1_000_000);
    if (!ids.add(id)) {
      return add(language, lines);
    }
    CorpusDocument document = document(id, language, lines);
    (language.equals(Language.KOREAN) ? ko : en).add(document);
    return id;
  }

  static CorpusDocument document(String id, Language language, List<String> lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      Document document =
          new SegmentedReader()
              .read(new Source(id, bytes), ReadOptions.DEFAULT.withLanguage(language));
      CorpusDocument.Text text = new CorpusDocument.Text(document, Sentences.ofSegmented(document));
      return new CorpusDocument(id, language, () -> text);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Brings the documents of both sides into another order. */
  void shuffle() {
    Collections.shuffle(ko, random);
    Collections.shuffle(en, random);
  }
}
