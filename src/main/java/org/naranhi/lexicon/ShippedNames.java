package org.naranhi.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that ship with the program because a tokenizer does not know them. */
public final class ShippedNames {

  private ShippedNames() {}

  /** Korean names that nori takes apart unless told of them: 시리아, 조지아, 국민의힘. */
  public static List<String> korean() {
    return ShippedFiles.lines("names/ko.txt").stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Korean surnames with their English spellings in small letters: 이 gives lee, yi, rhee. */
  public static Map<String, List<String>> surnames() {
    return table("names/surnames.tsv");
  }

  /** The syllables of Korean given names. */
  public static Set<String> givenSyllables() {
    return ShippedFiles.lines("names/given.txt").stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Last parts of names of firms and institutions: 전자 gives electronics. */
  public static Map<String, List<String>> firms() {
    return table("names/firms.tsv");
  }

  /** English names that may stand for a Korean one though they name something else. */
  public static Map<String, List<String>> metonyms() {
    return table("names/metonyms.tsv");
  }

  /** The two columns of a table under its comments and its header. */
  private static Map<String, List<String>> table(String file) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    ShippedFiles.lines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(row -> rows.put(row[0], List.of(row[1].split(" "))));
    return rows;
  }
}
