package org.naranhi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.naranhi.align.Aligner;
import org.naranhi.align.Alignment;
import org.naranhi.align.Bead;
import org.naranhi.align.Evidence;
import org.naranhi.align.Side;
import org.naranhi.align.TranslationTable;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.BeadLearner;
import org.naranhi.lexicon.Cognates;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.PlainFeatures;
import org.naranhi.segment.Sentence;
import org.naranhi.token.PlainTokenizer;

/**
 * Documents of two languages of which nothing is known, aligned together: first by lengths and
 * words that look alike, then in rounds with words learned from the beads of the round before.
 *
 * <p>So that no bead confirms itself, the beads are dealt out to folds in runs of neighbours, and a
 * sentence is scored by what the other folds have taught: the left word {@code w} in fold {@code f}
 * is a type of its own, {@code f · words + w}, with its own row of probabilities.
 */
final class PlainBatch {

  /** Rounds after the first one. */
  private static final int ROUNDS = 3;

  private static final int FOLDS = 8;

  /**
   * How many neighbouring beads go into one fold; of 2, 4, 8 and 16 the best on Text+Berg's dev.
   */
  private static final int RUN = 4;

  /** A bead of lower probability teaches nothing. */
  private static final double SURE = .5;

  /**
   * How frequent a word is taken to be in text at large, as a share of its frequency in a batch
   * that holds it; set by hand, see {@code data/evaluation/text-berg.md}.
   */
  private static final double AT_LARGE = .5;

  private final Aligner aligner;
  private final Words left = new Words();
  private final Words right = new Words();
  private final List<Pair> pairs = new ArrayList<>();

  PlainBatch(Aligner aligner) {
    this.aligner = aligner;
  }

  /** The sentences of two documents. */
  private record Pair(Text left, Text right) {}

  /** Sentences as numbers. */
  private record Text(List<int[]> words, List<Sentence> sentences) {

    int[] bag(int from, int to) {
      return words.subList(from, to).stream().flatMapToInt(IntStream::of).toArray();
    }
  }

  /** The distinct features of one side of all documents. */
  private static final class Words {
    private final PlainTokenizer tokenizer = new PlainTokenizer();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Feature.Kind> kinds = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private int total;

    Text read(List<Sentence> sentences) {
      return new Text(sentences.stream().map(s -> numbers(s.text())).toList(), sentences);
    }

    private int[] numbers(String sentence) {
      Analysis analysis = new Analysis(sentence, tokenizer.tokenize(sentence), List.of());
      return PlainFeatures.of(analysis).stream().mapToInt(this::number).toArray();
    }

    private int number(Feature feature) {
      int number = numbers.computeIfAbsent(feature.key(), key -> numbers.size());
      if (number == kinds.size()) {
        kinds.add(feature.kind());
        counts.add(0);
      }
      counts.set(number, counts.get(number) + 1);
      total++;
      return number;
    }

    int size() {
      return kinds.size();
    }

    List<String> keys() {
      return List.copyOf(numbers.keySet());
    }

    double background(int word) {
      return AT_LARGE * counts.get(word) / total;
    }

    byte group(int word) {
      return switch (kinds.get(word)) {
        case STRING -> Side.QUANTITIES;
        case WORD -> Side.WORDS;
        default -> Side.NAMES;
      };
    }
  }

  /** Takes a pair of documents. */
  void add(List<Sentence> leftSentences, List<Sentence> rightSentences) {
    pairs.add(new Pair(left.read(leftSentences), right.read(rightSentences)));
  }

  /** Aligns all pairs, in the order in which they were added. */
  List<Alignment> align() {
    List<Cognates.Pair> cognates = Cognates.find(left.keys(), right.keys());
    Folds folds = new Folds(1);
    pairs.forEach(p -> folds.of.add(new int[p.left().words().size()]));
    List<Alignment> alignments = align(folds, evidence(folds, List.of(), cognates));
    for (int round = 0; round < ROUNDS; round++) {
      Folds next = folds(alignments);
      alignments = align(next, evidence(next, alignments, cognates));
    }
    return alignments;
  }

  private List<Alignment> align(Folds folds, Evidence evidence) {
    double[] leftBackground = new double[folds.count * left.size()];
    byte[] leftGroups = new byte[leftBackground.length];
    for (int t = 0; t < leftBackground.length; t++) {
      leftBackground[t] = left.background(t % left.size());
      leftGroups[t] = left.group(t % left.size());
    }
    double[] rightBackground = new double[right.size()];
    byte[] rightGroups = new byte[right.size()];
    for (int t = 0; t < rightBackground.length; t++) {
      rightBackground[t] = right.background(t);
      rightGroups[t] = right.group(t);
    }
    return IntStream.range(0, pairs.size())
        .parallel()
        .mapToObj(
            p -> {
              Text l = pairs.get(p).left();
              Text r = pairs.get(p).right();
              int[] none = new int[r.words().size()];
              return aligner.align(
                  side(l, folds.of.get(p), left.size(), leftBackground, leftGroups),
                  side(r, none, right.size(), rightBackground, rightGroups),
                  evidence);
            })
        .toList();
  }

  private static Side side(Text text, int[] folds, int words, double[] background, byte[] groups) {
    int n = folds.length;
    double[] lengths = new double[n];
    boolean[] starts = new boolean[n];
    int[] offsets = new int[n + 1];
    for (int i = 0; i < n; i++) {
      Sentence s = text.sentences().get(i);
      lengths[i] = Math.max(1, s.text().getBytes(StandardCharsets.UTF_8).length);
      starts[i] = s.startsParagraph();
      offsets[i + 1] = offsets[i] + text.words().get(i).length;
    }
    int[] types = new int[offsets[n]];
    for (int i = 0; i < n; i++) {
      int at = offsets[i];
      for (int word : text.words().get(i)) {
        types[at++] = folds[i] * words + word;
      }
    }
    return new Side(lengths, starts, offsets, types, background, groups);
  }

  /** To which fold each left sentence of each pair belongs. */
  private static final class Folds {
    private final int count;
    private final List<int[]> of = new ArrayList<>();

    Folds(int count) {
      this.count = count;
    }
  }

  private Folds folds(List<Alignment> alignments) {
    Folds folds = new Folds(FOLDS);
    int beads = 0;
    for (Alignment alignment : alignments) {
      int[] of = new int[alignment.koCount()];
      for (Bead bead : alignment.beads()) {
        int fold = beads++ / RUN % FOLDS;
        for (int i = bead.koStart(); i < bead.koEnd(); i++) {
          of[i] = fold;
        }
      }
      folds.of.add(of);
    }
    return folds;
  }

  private Evidence evidence(Folds folds, List<Alignment> alignments, List<Cognates.Pair> cognates) {
    TranslationTable.Builder forward = new TranslationTable.Builder(folds.count * left.size());
    TranslationTable.Builder backward = new TranslationTable.Builder(right.size());
    for (int fold = 0; fold < folds.count; fold++) {
      Map<Long, double[]> table = new HashMap<>();
      for (Cognates.Pair c : cognates) {
        join(table, c.left(), c.right(), 0, c.probability());
        join(table, c.left(), c.right(), 1, c.probability());
      }
      learner(folds, fold, alignments)
          .learn((l, r, p) -> join(table, l, r, 0, p), (r, l, p) -> join(table, l, r, 1, p));
      int first = fold * left.size();
      table.forEach(
          (key, p) -> {
            int l = first + (int) (key >>> 32);
            int r = key.intValue();
            if (p[0] > 0) {
              forward.add(l, r, p[0]);
            }
            if (p[1] > 0) {
              backward.add(r, l, p[1]);
            }
          });
    }
    return new Evidence(forward.build(), backward.build());
  }

  /** Two reasons for one pair are joined as independent ones. */
  private static void join(Map<Long, double[]> table, int l, int r, int direction, double p) {
    double[] both = table.computeIfAbsent(((long) l << 32) | r, key -> new double[2]);
    both[direction] = 1 - (1 - both[direction]) * (1 - p);
  }

  /** A learner that has seen all sure beads but those of one fold. */
  private BeadLearner learner(Folds folds, int without, List<Alignment> alignments) {
    BeadLearner learner = new BeadLearner(left.size(), right.size());
    for (int p = 0; p < alignments.size(); p++) {
      Pair pair = pairs.get(p);
      for (Bead bead : alignments.get(p).beads()) {
        if (!bead.isNull()
            && bead.probability() >= SURE
            && folds.of.get(p)[bead.koStart()] != without) {
          learner.add(
              pair.left().bag(bead.koStart(), bead.koEnd()),
              pair.right().bag(bead.enStart(), bead.enEnd()));
        }
      }
    }
    return learner;
  }
}
