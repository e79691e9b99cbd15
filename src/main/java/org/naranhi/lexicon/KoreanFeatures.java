package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * What of a Korean sentence may have an English counterpart: content morphemes, compounds that the
 * dictionary knows, names, Latin strings.
 */
final class KoreanFeatures {

  private static final Set<String> CONTENT =
      Set.of(
          "NNG", "NNP", "NNB", "NNBC", "NP", "NR", "VV", "VA", "VX", "MAG", "MAJ", "MM", "XR", "IC",
          "SH", "UNKNOWN");
  private static final Set<String> NAME_PART =
      Set.of("NNP", "NNG", "XR", "UNKNOWN", "XSN", "XPN", "NR", "MM", "NNB", "MAG");
  private static final int LONGEST_COMPOUND = 6;

  /** Shorter words meet by chance: 이 사 is not 이사. */
  private static final int SHORTEST_SPACED = 4;

  private final Dictionary dictionary;

  KoreanFeatures(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The features of a sentence; {@code covered} are stretches that quantities have taken. */
  List<Feature> of(String sentence, List<Token> tokens, List<Span> covered) {
    List<Feature> features = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (inside(token.span(), covered)) {
        continue;
      }
      if (token.tag().equals("SL")) {
        features.add(
            new Feature(token.lemma().toLowerCase(Locale.ROOT), Feature.Kind.STRING, token.span()));
      } else if (token.tag().equals("SN")) {
        features.add(new Feature(token.lemma(), Feature.Kind.STRING, token.span()));
      } else if (CONTENT.contains(token.tag())) {
        features.add(
            new Feature(
                token.lemma(),
                token.tag().equals("NNP") ? Feature.Kind.NAME : Feature.Kind.WORD,
                token.span()));
      }
    }
    addCompounds(sentence, tokens, covered, features);
    return features;
  }

  private void addCompounds(
      String sentence, List<Token> tokens, List<Span> covered, List<Feature> features) {
    for (int t = 0; t < tokens.size(); ) {
      t =
          namePart(tokens.get(t)) && !inside(tokens.get(t).span(), covered)
              ? addRun(sentence, tokens, t, features)
              : t + 1;
    }
    addSpacedCompounds(sentence, tokens, covered, features);
  }

  /**
   * Takes the run of name parts that starts at {@code t}, unspaced: its known compounds, else the
   * whole as a possible name.
   */
  private int addRun(String sentence, List<Token> tokens, int t, List<Feature> features) {
    int end = t + 1;
    while (end < tokens.size()
        && namePart(tokens.get(end))
        && tokens.get(end).span().start() == tokens.get(end - 1).span().end()) {
      end++;
    }
    boolean proper = false;
    boolean known = true;
    for (int k = t; k < end; k++) {
      proper |= tokens.get(k).tag().equals("NNP");
      known &= dictionary.knows(tokens.get(k).lemma());
    }
    addKnownCompounds(sentence, tokens, t, end, features);
    Span whole = new Span(tokens.get(t).span().start(), tokens.get(end - 1).span().end());
    if (end - t > 1
        && (proper || !known)
        && whole.length() <= 12
        && !dictionary.knows(whole.of(sentence))) {
      features.add(new Feature(whole.of(sentence), Feature.Kind.NAME, whole));
    }
    return end;
  }

  private void addKnownCompounds(
      String sentence, List<Token> tokens, int from, int to, List<Feature> features) {
    for (int a = from; a < to - 1; a++) {
      for (int b = Math.min(to, a + LONGEST_COMPOUND); b > a + 1; b--) {
        Span span = new Span(tokens.get(a).span().start(), tokens.get(b - 1).span().end());
        String word = span.of(sentence);
        if (dictionary.knows(word)) {
          features.add(new Feature(word, Feature.Kind.WORD, span));
          a = b - 1;
          break;
        }
      }
    }
  }

  /** Known compounds that are written with a space: 기준 금리, 남아프리카 공화국. */
  private void addSpacedCompounds(
      String sentence, List<Token> tokens, List<Span> covered, List<Feature> features) {
    for (int a = 0; a < tokens.size() - 1; a++) {
      Token first = tokens.get(a);
      if (namePart(first) && isSpaced(tokens, a) && !inside(first.span(), covered)) {
        addSpacedCompounds(sentence, tokens, a, covered, features);
      }
    }
  }

  /** Whether a space stands between the first parts of what may be a compound from {@code a} on. */
  private static boolean isSpaced(List<Token> tokens, int a) {
    for (int b = a + 1; b < Math.min(tokens.size(), a + LONGEST_COMPOUND); b++) {
      int gap = tokens.get(b).span().start() - tokens.get(b - 1).span().end();
      if (gap != 0 || !namePart(tokens.get(b))) {
        return gap == 1 && namePart(tokens.get(b));
      }
    }
    return false;
  }

  private void addSpacedCompounds(
      String sentence, List<Token> tokens, int a, List<Span> covered, List<Feature> features) {
    int start = tokens.get(a).span().start();
    StringBuilder word = new StringBuilder();
    int end = start;
    for (int b = a; b < Math.min(tokens.size(), a + LONGEST_COMPOUND); b++) {
      Token token = tokens.get(b);
      boolean follows = token.span().start() >= end && token.span().start() <= end + 1;
      if (!follows || !namePart(token) || inside(token.span(), covered)) {
        break;
      }
      word.append(token.surface());
      end = token.span().end();
      if (word.length() >= SHORTEST_SPACED
          && word.length() < end - start
          && dictionary.knows(word.toString())) {
        features.add(new Feature(word.toString(), Feature.Kind.WORD, new Span(start, end)));
      }
    }
  }

  private static boolean namePart(Token token) {
    return NAME_PART.contains(token.tag());
  }

  static boolean inside(Span span, List<Span> covered) {
    for (Span c : covered) {
      if (c.overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
