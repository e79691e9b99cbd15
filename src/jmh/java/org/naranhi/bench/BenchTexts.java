package org.naranhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.read.Documents;

/**
 * The texts that are measured, under the folder that the property {@code naranhi.shared} names.
 * They are read as {@code --segmented}.
 */
final class BenchTexts {

  private BenchTexts() {}

  /**
   * Two documents with their sentences.
   *
   * @param ko the Korean document
   * @param koSentences its sentences
   * @param en the English document
   * @param enSentences its sentences
   */
  record Pair(Document ko, List<Sentence> koSentences, Document en, List<Sentence> enSentences) {}

  private static Path folder(String set) {
    Path folder = Path.of(System.getProperty("naranhi.shared", "../shared"), "data/align", set);
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          folder + " is no folder: name the one with the texts by -Dnaranhi.shared=FOLDER");
    }
    return folder;
  }

  private static List<Path> files(String set, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder(set))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  /**
   * The first {@code count} sentences of the news set that hold a digit; {@code ending} is {@code
   * .ko.txt} or {@code .en.txt}.
   */
  static List<String> newsSentences(String ending, int count) throws IOException {
    Stream.Builder<String> lines = Stream.builder();
    for (Path file : files("news", ending)) {
      Files.readAllLines(file).forEach(lines);
    }
    List<String> found =
        lines
            .build()
            .filter(line -> line.chars().anyMatch(Character::isDigit))
            .limit(count)
            .toList();
    if (found.size() < count) {
      throw new IllegalStateException("expected " + count + " sentences but got " + found.size());
    }
    return found;
  }

  /**
   * A sentence and its translation.
   *
   * @param ko the Korean sentence
   * @param en the English sentence
   */
  record Translated(String ko, String en) {}

  /** The first {@code count} pairs of one sentence each of the news set, by its gold beads. */
  static List<Translated> newsPairs(int count) throws IOException {
    List<Translated> found = new ArrayList<>();
    for (Path gold : files("news", ".gold")) {
      List<String> ko = Files.readAllLines(sibling(gold, ".ko.txt"));
      List<String> en = Files.readAllLines(sibling(gold, ".en.txt"));
      for (String bead : Files.readAllLines(gold)) {
        if (bead.matches("\\d+\t\\d+") && found.size() < count) {
          String[] numbers = bead.split("\t");
          found.add(
              new Translated(
                  ko.get(Integer.parseInt(numbers[0])), en.get(Integer.parseInt(numbers[1]))));
        }
      }
    }
    if (found.size() < count) {
      throw new IllegalStateException("expected " + count + " pairs but got " + found.size());
    }
    return found;
  }

  private static Path sibling(Path file, String ending) {
    return Path.of(file.toString().replaceFirst("\\.[^./]+$", ending));
  }

  /** The news article whose number of Korean sentences is nearest to {@code sentences}. */
  static Pair article(int sentences) throws IOException {
    return files("news", ".ko.txt").stream()
        .map(BenchTexts::pair)
        .min(Comparator.comparingInt(pair -> Math.abs(pair.koSentences().size() - sentences)))
        .orElseThrow();
  }

  /** The longest document pair: 31,093 verses. */
  static Pair longDocument() throws IOException {
    return pair(files("scale", ".ko.txt").get(0));
  }

  private static Pair pair(Path ko) {
    Document korean = document(ko);
    Document english = document(Path.of(ko.toString().replaceFirst("\\.ko\\.txt$", ".en.txt")));
    return new Pair(korean, Sentences.ofSegmented(korean), english, Sentences.ofSegmented(english));
  }

  private static Document document(Path file) {
    try {
      return Documents.read(file, ReadOptions.DEFAULT.withKind("segmented"));
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }
}
