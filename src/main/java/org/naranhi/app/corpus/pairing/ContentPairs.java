package org.naranhi.app.corpus.pairing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.Naranhi;
import org.naranhi.app.corpus.CorpusDocument;
import org.naranhi.app.corpus.CorpusDocument.Text;

/**
 * Pairs documents by what they say.
 *
 * <pre>
 * English documents ─▶ terms ─▶ index
 *                                 │ a few candidates for each Korean document
 * Korean documents ─▶ anchors ────┘
 *                                 ▼
 *                 quick alignment of each candidate ─▶ probability ─▶ one to one
 * </pre>
 *
 * <p>The result does not depend on the number of threads. Safe for threads.
 */
public final class ContentPairs {

  /** Share of the best document's score that another must have to be looked at. */
  private static final double CLOSE = .5;

  private final Options options;
  private final AnchorFinder anchors;
  private final PairScorer scorer;
  private final PairModel model;

  /**
   * What can be chosen.
   *
   * @param candidates English documents that are aligned for each Korean one, at least 1
   * @param indexedSentences of a document that enter the index
   * @param alignedSentences of a document that a candidate is judged by
   * @param threshold probability from which two documents are a pair, 0 to 1
   * @param indexFolder where the index is built, null for in memory
   */
  public record Options(
      int candidates,
      int indexedSentences,
      int alignedSentences,
      double threshold,
      @Nullable Path indexFolder) {

    /** As measured by CorpusPairingTest. */
    public static final Options DEFAULT = new Options(5, 200, 40, .5, null);

    /** Checks the ranges. */
    public Options {
      atLeast("candidates", 1, candidates);
      atLeast("indexedSentences", 1, indexedSentences);
      atLeast("alignedSentences", 1, alignedSentences);
      if (!(threshold >= 0 && threshold <= 1)) {
        throw new IllegalArgumentException("threshold must be 0 to 1 but was " + threshold);
      }
    }

    private static void atLeast(String name, int least, int value) {
      if (value < least) {
        throw new IllegalArgumentException(
            name + " must be at least " + least + " but was " + value);
      }
    }
  }

  /** One that takes its word evidence from {@code naranhi}. */
  public ContentPairs(Naranhi naranhi, Options options) {
    this(naranhi, options, PairModel.shipped());
  }

  ContentPairs(Naranhi naranhi, Options options, PairModel model) {
    this.options = options;
    this.model = model;
    anchors = new AnchorFinder(naranhi);
    scorer = new PairScorer(naranhi, options.alignedSentences());
  }

  /**
   * The pairs among {@code ko} and {@code en}; all others are refused.
   *
   * @throws IOException if the index cannot be written or read
   */
  public Pairing pair(List<CorpusDocument> ko, List<CorpusDocument> en) throws IOException {
    List<Candidate> judged = new ArrayList<>();
    for (Judged candidate : judged(ko, en)) {
      judged.add(
          new Candidate(candidate.ko(), candidate.en(), model.probability(candidate.signs())));
    }
    return new OneToOne(ko, en, options.threshold()).assign(judged);
  }

  /** Two documents, by their places in the lists, with what their alignment showed. */
  record Judged(int ko, int en, PairSigns signs) {}

  /** All candidates with their signs, in order of their Korean documents, likeliest first. */
  List<Judged> judged(List<CorpusDocument> ko, List<CorpusDocument> en) throws IOException {
    try (AnchorIndex.Builder builder = builder()) {
      for (int j = 0; j < en.size(); j++) {
        Text text = en.get(j).text().first(options.indexedSentences());
        builder.add(j, anchors.english(text.sentences()));
      }
      try (AnchorIndex index = builder.build()) {
        return IntStream.range(0, ko.size())
            .parallel()
            .boxed()
            .flatMap(i -> judged(i, ko.get(i).text(), en, index))
            .toList();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private AnchorIndex.Builder builder() throws IOException {
    Path folder = options.indexFolder();
    return folder == null ? AnchorIndex.inMemory() : AnchorIndex.inFolder(folder);
  }

  private Stream<Judged> judged(int i, Text ko, List<CorpusDocument> en, AnchorIndex index) {
    List<Anchor> wanted = anchors.korean(ko.first(options.indexedSentences()).sentences());
    try {
      List<AnchorIndex.Hit> hits = index.search(wanted, options.candidates());
      double least = hits.isEmpty() ? 0 : CLOSE * hits.get(0).score();
      return hits.stream()
          .filter(hit -> hit.score() >= least)
          .map(AnchorIndex.Hit::number)
          .map(j -> new Judged(i, j, scorer.signs(ko, en.get(j).text())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
