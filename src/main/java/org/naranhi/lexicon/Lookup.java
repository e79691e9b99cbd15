package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;
import org.naranhi.token.Token;

/** Looks words up in what ships with the program, for people who want to know what it knows. */
public final class Lookup {

  private final List<Entry> entries = new ArrayList<>();
  private final List<DictionaryFile> files = new ArrayList<>();
  private final LearnedTable table = LearnedTable.of(ShippedFiles.bytes("table/ko-en.bin"));
  private final EnglishTokenizer english = new EnglishTokenizer();
  private final KoreanTokenizer korean = new KoreanTokenizer(ShippedNames.korean());
  private final KoreanFeatures features;

  /**
   * A line of the dictionary.
   *
   * @param file in which it stands: {@code law.tsv}
   * @param headword in nori's lemma form
   * @param tag nori's part of speech
   * @param renderings most usual first, split by {@code "; "}
   */
  public record Entry(String file, String headword, String tag, String renderings) {}

  /**
   * A file of the dictionary.
   *
   * @param name {@code law.tsv}
   * @param entries how many lines it has, comments apart
   * @param about its first comment
   */
  public record DictionaryFile(String name, int entries, String about) {}

  /**
   * A pair of words of the learned table.
   *
   * @param ko Korean lemma
   * @param en English stem
   * @param enGivenKo t(en | ko)
   * @param koGivenEn t(ko | en)
   */
  public record Learned(String ko, String en, double enGivenKo, double koGivenEn) {}

  /** Loads all that ships with the program. */
  public Lookup() {
    List<String> lines = new ArrayList<>();
    for (String file : ShippedFiles.lines("dictionary/FILES")) {
      List<String> content = ShippedFiles.lines("dictionary/" + file);
      int before = entries.size();
      content.forEach(line -> add(file, line));
      lines.addAll(content);
      String about = content.isEmpty() ? "" : content.get(0).replaceFirst("^# *", "");
      files.add(new DictionaryFile(file, entries.size() - before, about));
    }
    features = new KoreanFeatures(Dictionary.parse(lines));
  }

  private void add(String file, String line) {
    String[] columns = line.split("\t");
    if (!line.startsWith("#") && columns.length == 3) {
      entries.add(new Entry(file, columns[0], columns[1], columns[2]));
    }
  }

  /** Whether {@code word} is to be looked up as Korean: it holds hangul or hanja. */
  public static boolean isKorean(String word) {
    return word.codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .anyMatch(s -> s == Character.UnicodeScript.HANGUL || s == Character.UnicodeScript.HAN);
  }

  /** The dictionary's entries for a Korean word or inflected form, or those that render as one. */
  public List<Entry> dictionary(String word) {
    if (isKorean(word)) {
      Set<String> keys = koreanKeys(word);
      return entries.stream().filter(e -> keys.contains(e.headword())).toList();
    }
    List<String> stems = stems(word);
    return entries.stream().filter(e -> renders(e, stems)).toList();
  }

  /** The word itself if anything knows it, else its parts: 발표했다 is looked up as 발표. */
  private Set<String> koreanKeys(String word) {
    boolean known =
        table.koNumber(word) >= 0 || entries.stream().anyMatch(e -> e.headword().equals(word));
    Set<String> keys = new LinkedHashSet<>();
    if (known) {
      keys.add(word);
    } else {
      features.of(word, korean.tokenize(word), List.of()).forEach(f -> keys.add(f.key()));
    }
    return keys;
  }

  private boolean renders(Entry entry, List<String> stems) {
    return Arrays.stream(entry.renderings().split("; *")).anyMatch(r -> stems(r).equals(stems));
  }

  private List<String> stems(String text) {
    return english.tokenize(text).stream().map(Token::stem).toList();
  }

  /** What the learned table says of a word, the surest pairs first. */
  public List<Learned> table(String word) {
    return (isKorean(word) ? rowsOf(koreanKeys(word)) : columnOf(stems(word)))
        .stream()
            .sorted(
                Comparator.comparingDouble((Learned l) -> -l.enGivenKo() * l.koGivenEn())
                    .thenComparing(Learned::ko)
                    .thenComparing(Learned::en))
            .toList();
  }

  private List<Learned> rowsOf(Set<String> keys) {
    return keys.stream()
        .map(table::koNumber)
        .filter(number -> number >= 0)
        .flatMap(number -> entriesOf(number).mapToObj(at -> learned(number, at)))
        .toList();
  }

  private List<Learned> columnOf(List<String> stems) {
    Set<Integer> wanted = new LinkedHashSet<>();
    stems.forEach(stem -> wanted.add(table.enNumber(stem)));
    return IntStream.range(0, table.koCount())
        .boxed()
        .flatMap(
            ko ->
                entriesOf(ko)
                    .filter(at -> wanted.contains(table.enOf(at)))
                    .mapToObj(at -> learned(ko, at)))
        .toList();
  }

  private IntStream entriesOf(int ko) {
    return IntStream.range(table.rowStart(ko), table.rowStart(ko + 1));
  }

  private Learned learned(int ko, int at) {
    return new Learned(
        table.koWord(ko), table.enWord(table.enOf(at)), table.enGivenKo(at), table.koGivenEn(at));
  }

  /**
   * How much a Korean word sounds like an English one, 0 to 1: 다마스쿠스 and Damascus do; 0 where one
   * has no sounds, as hanja.
   */
  public double similarity(String ko, String en) {
    String left = Phonemes.ofHangul(ko);
    String right = Phonemes.ofEnglish(en);
    return left.isEmpty() || right.isEmpty() ? 0 : SoundDistance.similarity(left, right);
  }

  /** The files of the dictionary. */
  public List<DictionaryFile> files() {
    return List.copyOf(files);
  }

  /** How many distinct headwords the dictionary has. */
  public long headwords() {
    return entries.stream().map(Entry::headword).distinct().count();
  }

  /** Where the learned table comes from, in lines for people. */
  public List<String> aboutTable() {
    return ShippedFiles.lines("table/ABOUT").stream().map(l -> l.replaceFirst("^# *", "")).toList();
  }

  /** The learned table. */
  public LearnedTable table() {
    return table;
  }
}
