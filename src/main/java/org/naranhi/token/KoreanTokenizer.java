package org.naranhi.token;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.naranhi.text.Span;

/**
 * Korean morphemes by Lucene's nori, compounds taken apart, punctuation kept.
 *
 * <p>{@code 현상금 1000만달러} gives 현상/NNG 금/NNG 1000/SN 만/NR 달러/NNBC. An inflected form that nori
 * stores whole gives one token per morpheme, all with the span of the whole form: {@code 도와} gives
 * 돕/VV 아/E.
 */
public final class KoreanTokenizer implements Tokenizer {

  private final ThreadLocal<Stream> streams = ThreadLocal.withInitial(Stream::new);

  @Override
  public List<Token> tokenize(String sentence) {
    return streams.get().tokens(sentence);
  }

  /** One reusable nori tokenizer; nori's are not safe for threads. */
  private static final class Stream {
    private final org.apache.lucene.analysis.ko.KoreanTokenizer nori =
        new org.apache.lucene.analysis.ko.KoreanTokenizer(
            org.apache.lucene.analysis.ko.KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            null,
            DecompoundMode.DISCARD,
            false,
            false);
    private final CharTermAttribute term = nori.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = nori.addAttribute(OffsetAttribute.class);
    private final PartOfSpeechAttribute pos = nori.addAttribute(PartOfSpeechAttribute.class);

    List<Token> tokens(String sentence) {
      List<Token> tokens = new ArrayList<>();
      try (nori) {
        nori.setReader(new StringReader(sentence));
        nori.reset();
        while (nori.incrementToken()) {
          add(tokens, sentence);
        }
        nori.end();
      } catch (IOException e) {
        throw new UncheckedIOException("reading a string failed", e);
      }
      return tokens;
    }

    private void add(List<Token> tokens, String sentence) {
      POS.Tag tag = pos.getLeftPOS();
      if (tag == POS.Tag.SP) {
        return;
      }
      String lemma = term.toString();
      if (lemma.isBlank()) {
        return;
      }
      Span span = new Span(offset.startOffset(), offset.endOffset());
      tokens.add(
          new Token(span.of(sentence), lemma, lemma, tag == null ? "UNKNOWN" : tag.name(), span));
    }
  }
}
