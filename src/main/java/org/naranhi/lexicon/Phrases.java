package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/**
 * Renderings of several words as sequences of English features: 총리 may be {@code prime minister}.
 * Empty words are left out, as they are no features: {@code Republic of Korea} is republic, korea.
 *
 * <p>Made for one document pair; sequences are looked up when they are asked for. Safe for threads.
 */
public final class Phrases {

  private final Dictionary dictionary;
  private final EnglishTokenizer english;
  private final Vocabulary ko;
  private final Vocabulary en;
  private final Map<Integer, List<List<Integer>>> known = new ConcurrentHashMap<>();

  Phrases(Dictionary dictionary, EnglishTokenizer english, Vocabulary ko, Vocabulary en) {
    this.dictionary = dictionary;
    this.english = english;
    this.ko = ko;
    this.en = en;
  }

  /**
   * The renderings of a Korean feature that have several words, all of which occur in the English
   * document, as numbers of English features; the most usual rendering first.
   */
  public List<List<Integer>> of(int koFeature) {
    return known.computeIfAbsent(koFeature, this::find);
  }

  private List<List<Integer>> find(int koFeature) {
    Vocabulary.Entry entry = ko.entry(koFeature);
    if (entry.kind() == Feature.Kind.QUANTITY) {
      return List.of();
    }
    List<List<Integer>> found = new ArrayList<>();
    for (String rendering : dictionary.renderings(entry.key())) {
      List<Integer> words = words(rendering);
      if (words.size() > 1 && !words.contains(-1)) {
        found.add(words);
      }
    }
    return List.copyOf(found);
  }

  private List<Integer> words(String rendering) {
    if (rendering.indexOf(' ') < 0 && rendering.indexOf('-') < 0) {
      return List.of();
    }
    List<Integer> words = new ArrayList<>();
    for (Token token : english.tokenize(rendering)) {
      if (!token.tag().equals("SYMBOL") && !EnglishFeatures.empty(token)) {
        words.add(en.number(token.stem().toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }
}
