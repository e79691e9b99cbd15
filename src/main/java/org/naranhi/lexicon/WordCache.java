package org.naranhi.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about words not long ago: the next sentence asks for many of them again.
 *
 * <p>Holds at most twice {@code generation} words: when the young generation is full it becomes the
 * old one, and what was old and not asked for since is forgotten. Safe for threads; two that ask
 * for the same word at once may both find it out, and get equal values.
 *
 * @param <V> what is known of a word
 */
final class WordCache<V> {

  private final int generation;
  private final Function<String, V> findOut;
  private volatile Generations<V> kept = new Generations<>(new ConcurrentHashMap<>(), Map.of());

  private record Generations<V>(Map<String, V> young, Map<String, V> old) {}

  /**
   * An empty cache.
   *
   * @param generation how many words one of its two generations holds, at least 1
   * @param findOut says of a word what is to be kept; it must always say the same
   */
  WordCache(int generation, Function<String, V> findOut) {
    if (generation < 1) {
      throw new IllegalArgumentException("generation must be at least 1 but was " + generation);
    }
    this.generation = generation;
    this.findOut = findOut;
  }

  /** What is known of {@code word}. */
  V get(String word) {
    Generations<V> now = kept;
    V known = now.young().get(word);
    if (known != null) {
      return known;
    }
    known = now.old().get(word);
    V value = known == null ? findOut.apply(word) : known;
    keep(word, value);
    return value;
  }

  private void keep(String word, V value) {
    Generations<V> now = kept;
    if (now.young().size() >= generation) {
      now = next();
    }
    now.young().put(word, value);
  }

  private synchronized Generations<V> next() {
    if (kept.young().size() >= generation) {
      kept = new Generations<>(new ConcurrentHashMap<>(), kept.young());
    }
    return kept;
  }

  /** How many words are kept, some perhaps in both generations. */
  int size() {
    return kept.young().size() + kept.old().size();
  }
}
