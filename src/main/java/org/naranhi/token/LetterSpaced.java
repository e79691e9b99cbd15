package org.naranhi.token;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/** A Korean heading with a space after every letter, as title pages have it: 세 계 인 권 선 언. */
final class LetterSpaced {

  /** Three letters at least, since 그 때 and 안 돼 are sentences too. */
  private static final Pattern SHAPE = Pattern.compile("\\s*[가-힣](?:\\s+[가-힣]){2,}\\s*");

  private final String sentence;
  private final String letters;
  private final int[] places;

  LetterSpaced(String sentence) {
    this.sentence = sentence;
    places = sentence.chars().filter(c -> !Character.isWhitespace(c)).toArray();
    StringBuilder squeezed = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      if (!Character.isWhitespace(sentence.charAt(i))) {
        places[squeezed.length()] = i;
        squeezed.append(sentence.charAt(i));
      }
    }
    letters = squeezed.toString();
  }

  /** Whether {@code sentence} is nothing but letters with spaces between them. */
  static boolean matches(String sentence) {
    boolean may = sentence.length() > 4 && Character.isWhitespace(sentence.charAt(1));
    return may && SHAPE.matcher(sentence).matches();
  }

  /** The tokens of the letters without their spaces, at their places in the sentence. */
  List<Token> tokens(Function<String, List<Token>> tokenizer) {
    return tokenizer.apply(letters).stream().map(this::placed).toList();
  }

  private Token placed(Token token) {
    Span span = new Span(places[token.span().start()], places[token.span().end() - 1] + 1);
    return new Token(span.of(sentence), token.lemma(), token.stem(), token.tag(), span);
  }
}
