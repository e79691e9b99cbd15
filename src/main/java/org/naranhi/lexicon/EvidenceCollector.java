package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what the sources say of pairs of features.
 *
 * <p>Where several sources know a pair, the probabilities are joined as independent reasons: 1 −
 * Π(1 − t).
 */
public final class EvidenceCollector {

  /** 2^64 / the golden ratio, odd: Knuth's multiplicative hashing. */
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private final Map<Long, Pair> pairs = new HashMap<>();
  private String source = "";

  /**
   * A pair of features with what is known of it.
   *
   * @param ko number of the Korean feature
   * @param en number of the English feature
   * @param enGivenKo t(en | ko), 0 to 1
   * @param koGivenEn t(ko | en), 0 to 1
   * @param source the source that says most
   * @param strength what that source alone says, the greater of the two directions
   * @param note why they match, for people; may be empty
   */
  public record Pair(
      int ko,
      int en,
      double enGivenKo,
      double koGivenEn,
      String source,
      double strength,
      String note) {

    private Pair join(Pair other) {
      Pair strong = other.strength > strength ? other : this;
      return new Pair(
          ko,
          en,
          1 - (1 - enGivenKo) * (1 - other.enGivenKo),
          1 - (1 - koGivenEn) * (1 - other.koGivenEn),
          strong.source,
          strong.strength,
          strong.note);
    }
  }

  /** Lets {@code evidence} add what it knows. */
  public void collect(EvidenceSource evidence, Vocabulary ko, Vocabulary en) {
    source = evidence.name();
    evidence.collect(ko, en, this);
  }

  /** Adds a pair with its probabilities, each 0 to 1. */
  public void add(int ko, int en, double enGivenKo, double koGivenEn, String note) {
    Pair pair =
        new Pair(
            ko, en, clip(enGivenKo), clip(koGivenEn), source, Math.max(enGivenKo, koGivenEn), note);
    pairs.merge(key(ko, en), pair, Pair::join);
  }

  /**
   * One number for both, its bits mixed: the hash of a plain {@link Long} is the XOR of its halves,
   * which for small numbers takes few values. Multiplying by an odd number loses nothing.
   */
  private static long key(int ko, int en) {
    return (((long) ko << 32) | en) * MIX;
  }

  private static double clip(double p) {
    return Math.max(0, Math.min(.99, p));
  }

  /** All pairs, in order of the numbers of their features. */
  public List<Pair> pairs() {
    List<Pair> all = new ArrayList<>(pairs.values());
    all.sort(
        (a, b) ->
            a.ko() != b.ko() ? Integer.compare(a.ko(), b.ko()) : Integer.compare(a.en(), b.en()));
    return all;
  }
}
