package org.naranhi.app.corpus.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.naranhi.Naranhi;

/**
 * Pairs news by what it says among 500 documents that are no such news: dialogues, pages of
 * documentation, pieces of the Bible, news of other days (the same texts with other numbers), and
 * texts of sentences of the news at random. The names tell nothing.
 */
class CorpusPairingTest {

  private static final int DISTRACTORS = 500;

  @Test
  void findsTheNewsThatBelongTogetherAmongOtherDocuments() throws IOException {
    assumeTrue(PairingDocuments.isShared(), "the development data are not here");
    PairingDocuments documents = new PairingDocuments(7);
    List<PairingDocuments.Pair> news = PairingDocuments.aligned("news");
    documents.addPairs(news);
    Set<String> wanted = Set.copyOf(documents.truth.keySet());
    addDistractors(documents, news);
    documents.shuffle();
    assertThat(documents.ko.size() + documents.en.size() - 2 * news.size()).isEqualTo(DISTRACTORS);

    long start = System.nanoTime();
    Pairing pairing =
        new ContentPairs(new Naranhi(Naranhi.Options.DEFAULT), ContentPairs.Options.DEFAULT)
            .pair(documents.ko, documents.en);
    double seconds = (System.nanoTime() - start) / 1e9;

    Set<String> others = Set.copyOf(documents.truth.values());
    List<DocumentPair> ofNews =
        pairing.pairs().stream()
            .filter(p -> wanted.contains(p.ko()) || isNews(documents, wanted, p.en()))
            .toList();
    List<DocumentPair> wrong =
        pairing.pairs().stream().filter(p -> !isRight(documents, p)).toList();
    double found = ofNews.stream().filter(p -> isRight(documents, p)).count();
    double recall = found / news.size();
    double precision = found / ofNews.size();
    double all = 1 - wrong.size() / (double) pairing.pairs().size();
    System.out.printf(
        Locale.ROOT,
        "pairing: news recall %.3f precision %.3f (%d), all %d pairs precision %.4f, of %d; %.1f s%n",
        recall,
        precision,
        ofNews.size(),
        pairing.pairs().size(),
        all,
        others.size(),
        seconds);
    wrong.forEach(p -> System.out.println("wrong: " + p));
    assertThat(recall).isGreaterThanOrEqualTo(.985);
    assertThat(precision).isGreaterThanOrEqualTo(.995);
    assertThat(all).isGreaterThanOrEqualTo(.995);
  }

  private static void addDistractors(PairingDocuments documents, List<PairingDocuments.Pair> news)
      throws IOException {
    documents.addPairs(PairingDocuments.aligned("chat"));
    documents.addPairs(PairingDocuments.aligned("docs"));
    documents.addPairs(PairingDocuments.pieces("bible-okb-web", 25, 200, 400, 75));
    int otherDays = documents.addOtherDays(news, 40);
    int left = DISTRACTORS / 2 - (documents.ko.size() - news.size());
    assertThat(otherDays).isGreaterThan(20);
    documents.addMixed(news, left);
  }

  private static boolean isNews(PairingDocuments documents, Set<String> wanted, String en) {
    return documents.truth.entrySet().stream()
        .filter(e -> wanted.contains(e.getKey()))
        .map(java.util.Map.Entry::getValue)
        .collect(Collectors.toSet())
        .contains(en);
  }

  private static boolean isRight(PairingDocuments documents, DocumentPair pair) {
    return pair.en().equals(documents.truth.get(pair.ko()));
  }
}
