package org.naranhi.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.ContentWord.Counterpart;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.text.Span;

/**
 * Pairs with and without gaps to fit {@link GapModel} on. Right pairs are taken as they are and two
 * joined into one; a gap comes of joining two of which one lacks a side, or of cutting a clause out
 * of one side where it stays fluent.
 */
final class GapSamples {

  /** English text from here on can be cut off. */
  private static final Pattern ENGLISH_CUT =
      Pattern.compile(
          "(?:[,;:]\\s+|\\s+(?=(?:and|but|because|while|although|after|before|when|if|so|as|with|to|for|despite|amid|unless|which|who)\\s))");

  /** Korean text up to here can be cut off. */
  private static final Pattern KOREAN_CUT =
      Pattern.compile("(?:[,;]|[가-힣](?:고|며|면|서|만|자|니|는데|지만|면서|위해|따라|한|된|던))\\s+");

  /** A past form that can be made to go on: 했다 to 했고. */
  private static final Pattern PAST = Pattern.compile("([았었했였됐졌렸섰났갔왔렀])(?:습니다|다)\\.$");

  /** Right pairs are commoner than those with gaps: so much more a right one of a corpus weighs. */
  private static final double COMMONER = 10;

  private final Random random = new Random(7);
  private final List<Sample> samples = new ArrayList<>();

  /** Pairs held right, with what they are. */
  record Source(String name, int fold, String ko, String en) {}

  /**
   * A pair that has or lacks a gap.
   *
   * @param korean which side is meant
   * @param gap whether it has one
   * @param truth where, if known
   * @param fold to be left out together
   * @param weight in the fit
   * @param name where it is from
   */
  record Sample(
      CheckedPair pair,
      boolean korean,
      boolean gap,
      @Nullable Span truth,
      int fold,
      double weight,
      String name) {}

  List<Sample> samples() {
    return samples;
  }

  /** Every {@code step}th line of a parallel text. */
  static List<Source> corpus(Path folder, int step, int least, int most) throws IOException {
    List<String> ko = Files.readAllLines(folder.resolve("ko.txt"));
    List<String> en = Files.readAllLines(folder.resolve("en.txt"));
    List<Source> found = new ArrayList<>();
    for (int i = 0; i + 1 < ko.size(); i += step) {
      for (int j = i; j <= i + 1; j++) {
        int length = en.get(j).length();
        if (length >= least && length <= most) {
          found.add(new Source(folder.getFileName() + "-" + j, -1, ko.get(j), en.get(j)));
        }
      }
    }
    return found;
  }

  /** Makes samples of right pairs; the evidence of {@code without} is left out. */
  void add(List<Source> right, Set<String> without, double weight) {
    Lexicon lexicon = Lexicon.builtIn(without);
    BiFunction<String, String, CheckedPair> pairs = (ko, en) -> Pairs.pair(ko, en, lexicon);
    for (int i = 0; i < right.size(); i++) {
      Source a = right.get(i);
      Source b = partner(right, i);
      CheckedPair pair = pairs.apply(a.ko, a.en);
      both(pair, a, weight);
      cutEnglish(pair, a, pairs, weight);
      cutKorean(pair, a, pairs, weight);
      if (b != null) {
        boolean swap = random.nextBoolean();
        join(swap ? b : a, swap ? a : b, pairs, weight);
      }
    }
  }

  private @Nullable Source partner(List<Source> right, int i) {
    if (right.get(i).fold < 0) {
      return i + 1 < right.size() ? right.get(i + 1) : null;
    }
    for (int tries = 0; tries < 50; tries++) {
      Source other = right.get(random.nextInt(right.size()));
      if (other.fold == right.get(i).fold && other != right.get(i)) {
        return other;
      }
    }
    return null;
  }

  private void both(CheckedPair pair, Source a, double plain) {
    double weight = a.fold < 0 ? COMMONER * plain : plain;
    samples.add(new Sample(pair, true, false, null, a.fold, weight, a.name));
    samples.add(new Sample(pair, false, false, null, a.fold, weight, a.name));
  }

  private void join(
      Source a, Source b, BiFunction<String, String, CheckedPair> pairs, double weight) {
    Matcher past = PAST.matcher(a.ko);
    boolean one = past.find() && a.en.endsWith(".") && random.nextInt(3) > 0;
    String ko = one ? a.ko.substring(0, past.end(1)) + "고, " : a.ko + " ";
    String en = one ? a.en.substring(0, a.en.length() - 1) + ", and " : a.en + " ";
    String name = a.name + "+" + b.name;
    both(pairs.apply(ko + b.ko, en + b.en), new Source(name, a.fold, "", ""), weight / 2);
    boolean first = random.nextInt(3) == 0;
    Span koGap = first ? new Span(0, a.ko.length()) : tail(ko, b.ko);
    Span enGap = first ? new Span(0, a.en.length()) : tail(en, b.en);
    Source kept = first ? b : a;
    samples.add(
        new Sample(pairs.apply(ko + b.ko, kept.en), true, true, koGap, a.fold, weight / 2, name));
    samples.add(
        new Sample(pairs.apply(kept.ko, en + b.en), false, true, enGap, a.fold, weight / 2, name));
  }

  private static Span tail(String head, String tail) {
    return new Span(head.length(), head.length() + tail.length());
  }

  private void cutEnglish(
      CheckedPair pair, Source a, BiFunction<String, String, CheckedPair> pairs, double weight) {
    List<Span> cuts = new ArrayList<>();
    Matcher m = ENGLISH_CUT.matcher(a.en);
    while (m.find()) {
      cuts.add(new Span(m.start(), a.en.length()));
    }
    List<ContentWord> words = pair.words().contentWords(pair).en();
    Span cut = telling(cuts, words);
    if (cut != null) {
      CheckedPair short_ = pairs.apply(a.ko, a.en.substring(0, cut.start()) + ".");
      samples.add(new Sample(short_, true, true, null, a.fold, weight, a.name + "/cut"));
    }
  }

  private void cutKorean(
      CheckedPair pair, Source a, BiFunction<String, String, CheckedPair> pairs, double weight) {
    List<Span> cuts = new ArrayList<>();
    Matcher m = KOREAN_CUT.matcher(a.ko);
    while (m.find()) {
      cuts.add(new Span(0, m.end()));
    }
    Span cut = telling(cuts, pair.words().contentWords(pair).ko());
    if (cut != null) {
      CheckedPair short_ = pairs.apply(a.ko.substring(cut.end()), a.en);
      samples.add(new Sample(short_, false, true, null, a.fold, weight, a.name + "/cut"));
    }
  }

  /** One of the cuts that takes at least three words away that have counterparts and leaves two. */
  private @Nullable Span telling(List<Span> cuts, List<ContentWord> words) {
    List<Span> good =
        cuts.stream()
            .filter(c -> covered(words, c) >= 3 && covered(words, c) <= words.size() - 2)
            .toList();
    return good.isEmpty() ? null : good.get(random.nextInt(good.size()));
  }

  private static long covered(List<ContentWord> words, Span cut) {
    return words.stream()
        .filter(w -> cut.contains(w.span()) && w.counterpart() == Counterpart.GOOD)
        .count();
  }
}
