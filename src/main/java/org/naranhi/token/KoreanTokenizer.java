package org.naranhi.token;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/**
 * Korean morphemes by Lucene's nori, compounds taken apart, punctuation kept.
 *
 * <p>{@code 현상금 1000만달러} gives 현상/NNG 금/NNG 1000/SN 만/NR 달러/NNBC. An inflected form that nori
 * stores whole gives one token per morpheme, all with the span of the whole form: {@code 도와} gives
 * 돕/VV 아/E.
 *
 * <p>A heading that is spaced out letter by letter is read as if it were not: {@code 세 계 인 권 선 언}.
 *
 * <p>Two things are put right in what nori gives: a grouped or decimal number is one token ({@code
 * 3.5%} gives 3.5/SN %/SY, as the English tokenizer has it), and a run of symbols and spaces that
 * nori keeps together is one token a symbol ({@code ㎡ (} gives ㎡/SY (/SY).
 */
public final class KoreanTokenizer implements Tokenizer {

  private final ThreadLocal<Stream> streams;

  /** A tokenizer with nori's own dictionary. */
  public KoreanTokenizer() {
    this.streams = ThreadLocal.withInitial(() -> new Stream(null, Set.of()));
  }

  /**
   * A tokenizer that also knows {@code names}: nori takes 시리아의 for 시리/아의 unless told of 시리아. Such a
   * name wins over every other reading, so give no short ones (이란, 수단, 가나).
   *
   * @param names hangul words without spaces; they get the tag NNP
   */
  public KoreanTokenizer(Collection<String> names) {
    for (String name : names) {
      if (name.isBlank() || name.chars().anyMatch(c -> Character.isWhitespace(c) || c == '#')) {
        throw new IllegalArgumentException("a name must be one word but was '" + name + "'");
      }
    }
    Set<String> distinct = Set.copyOf(names);
    Names dictionary = new Names(String.join("\n", distinct));
    this.streams = ThreadLocal.withInitial(() -> new Stream(dictionary.get(), distinct));
  }

  /** A user dictionary, built when the first sentence needs it: that takes a while. */
  private static final class Names {
    private final String lines;
    private boolean built;
    private @Nullable UserDictionary dictionary;

    Names(String lines) {
      this.lines = lines;
    }

    /** The dictionary, null where there are no names. */
    synchronized @Nullable UserDictionary get() {
      if (!built) {
        try {
          dictionary = UserDictionary.open(new StringReader(lines));
          built = true;
        } catch (IOException e) {
          throw new UncheckedIOException("reading a string failed", e);
        }
      }
      return dictionary;
    }
  }

  /**
   * Begins to load nori's dictionaries in the background and returns at once. Nori itself loads the
   * two large parts one after the other, when the first sentence comes.
   */
  public static void load() {
    background(ConnectionCosts::getInstance);
    background(TokenInfoDictionary::getInstance);
  }

  private static void background(Runnable work) {
    Thread thread = new Thread(work, "nori-load");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public List<Token> tokenize(String sentence) {
    return LetterSpaced.matches(sentence)
        ? new LetterSpaced(sentence).tokens(streams.get()::tokens)
        : streams.get().tokens(sentence);
  }

  /** One reusable nori tokenizer; nori's are not safe for threads. */
  private static final class Stream {
    private final org.apache.lucene.analysis.ko.KoreanTokenizer nori;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final PartOfSpeechAttribute pos;

    private final Set<String> names;

    Stream(@Nullable UserDictionary dictionary, Set<String> names) {
      this.names = names;
      nori =
          new org.apache.lucene.analysis.ko.KoreanTokenizer(
              org.apache.lucene.analysis.ko.KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
              dictionary,
              DecompoundMode.DISCARD,
              false,
              false);
      term = nori.addAttribute(CharTermAttribute.class);
      offset = nori.addAttribute(OffsetAttribute.class);
      pos = nori.addAttribute(PartOfSpeechAttribute.class);
    }

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
      if (tag == POS.Tag.SY) {
        addSymbols(tokens, sentence, span);
      } else if (tag == POS.Tag.SN && continuesNumber(tokens, sentence, span)) {
        joinNumber(tokens, sentence, span);
      } else {
        tokens.add(new Token(span.of(sentence), lemma, lemma, tagOf(lemma, tag), span));
      }
    }

    private String tagOf(String lemma, POS.@Nullable Tag tag) {
      if (tag == POS.Tag.NNG && names.contains(lemma)) {
        return POS.Tag.NNP.name();
      }
      return tag == null ? "UNKNOWN" : tag.name();
    }
  }

  /** One token for each symbol of the run, white space left out. */
  private static void addSymbols(List<Token> tokens, String sentence, Span run) {
    for (int i = run.start(); i < run.end(); ) {
      int width = Character.charCount(sentence.codePointAt(i));
      Span span = new Span(i, Math.min(i + width, run.end()));
      String symbol = span.of(sentence);
      if (!symbol.isBlank()) {
        tokens.add(new Token(symbol, symbol, symbol, POS.Tag.SY.name(), span));
      }
      i += width;
    }
  }

  /** Whether a number and a full stop or comma stand right before the digits at {@code span}. */
  private static boolean continuesNumber(List<Token> tokens, String sentence, Span span) {
    int last = tokens.size() - 1;
    return last >= 1
        && tokens.get(last).span().end() == span.start()
        && tokens.get(last).surface().matches("[.,]")
        && tokens.get(last - 1).tag().equals(POS.Tag.SN.name())
        && tokens.get(last - 1).span().end() == tokens.get(last).span().start()
        && Character.isDigit(sentence.charAt(span.start()));
  }

  /** Puts the digits at {@code span} and the mark before them to the number before both. */
  private static void joinNumber(List<Token> tokens, String sentence, Span span) {
    tokens.remove(tokens.size() - 1);
    Token head = tokens.remove(tokens.size() - 1);
    Span whole = new Span(head.span().start(), span.end());
    String number = whole.of(sentence);
    tokens.add(new Token(number, number, number, POS.Tag.SN.name(), whole));
  }
}
