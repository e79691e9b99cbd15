package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of which it is known what they name: the dictionary's, and those that ship besides. */
public final class KnownNames {

  /** What a name names. */
  public enum Sort {
    /** Countries, cities, regions, seas. */
    PLACE,
    /** Parts of the world and directions, for which others may stand. */
    REGION,
    /** Persons, by surname or whole name. */
    PERSON,
    /** Firms, newspapers, brands. */
    FIRM,
    /** Clubs, and who plays for them. */
    TEAM,
    /** Ministries, courts, parties, universities. */
    INSTITUTION
  }

  /**
   * A name.
   *
   * @param ko the Korean one
   * @param sort what it names
   * @param en the English ones, the most usual first
   */
  public record Entry(String ko, Sort sort, List<String> en) {}

  private static final Pattern INSTITUTION =
      Pattern.compile(".{2,}(?:부|청|처|위원회|대법원|공사|공단|은행|대학교|감독원|정보원|감사원|연구원|평가원)");

  /** Sections of dictionary files that list no names of their own. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "hanja for countries",
          "pairs of countries and country compounds",
          "general: place words in names",
          "languages",
          "currencies",
          "months, days of the week",
          "units");

  private static final Map<String, Sort> FILES =
      Map.of(
          "places.tsv", Sort.PLACE,
          "cldr.tsv", Sort.PLACE,
          "people.tsv", Sort.PERSON,
          "institutions.tsv", Sort.INSTITUTION,
          "sport.tsv", Sort.TEAM,
          "media.tsv", Sort.FIRM,
          "technology.tsv", Sort.FIRM);

  private final Map<String, Sort> sorts = new LinkedHashMap<>();
  private final Map<String, Set<String>> english = new LinkedHashMap<>();

  private KnownNames() {}

  /** All of them; those that ship apart from the dictionary first. */
  public static List<Entry> all() {
    KnownNames names = new KnownNames();
    names.add("names/known.tsv", line -> Optional.of(Sort.valueOf(line[1])));
    ShippedFiles.lines("dictionary/FILES").stream()
        .filter(file -> !file.isBlank())
        .forEach(file -> names.add("dictionary/" + file, line -> sort(file, line)));
    List<Entry> entries = new ArrayList<>();
    names.sorts.forEach(
        (ko, sort) ->
            entries.add(
                new Entry(ko, sort, List.copyOf(names.english.getOrDefault(ko, Set.of())))));
    return List.copyOf(entries);
  }

  /** Tells what the headword of a dictionary line names. */
  private interface Sorter {
    Optional<Sort> sort(String[] line);
  }

  private static Optional<Sort> sort(String file, String[] line) {
    if (INSTITUTION.matcher(line[0]).matches()) {
      return Optional.of(Sort.INSTITUTION);
    }
    return line[1].startsWith("NN") ? Optional.ofNullable(FILES.get(file)) : Optional.empty();
  }

  private void add(String file, Sorter sorter) {
    boolean names = true;
    for (String text : ShippedFiles.lines(file)) {
      if (text.startsWith("#")) {
        names = !NO_NAMES.contains(text.substring(1).strip());
      }
      String[] line = text.split("\t", -1);
      if (names && !text.startsWith("#") && line.length >= 3 && line[0].length() > 1) {
        add(line, sorter);
      }
    }
  }

  private void add(String[] line, Sorter sorter) {
    Set<String> renderings = english.computeIfAbsent(line[0], k -> new LinkedHashSet<>());
    for (String rendering : line[2].split("; ")) {
      if (isCapital(rendering)) {
        renderings.add(rendering);
      }
    }
    if (isCapital(line[2])) {
      sorter.sort(line).ifPresent(sort -> sorts.putIfAbsent(line[0], sort));
    }
  }

  private static boolean isCapital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }
}
