package org.naranhi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.naranhi.quantity.EnglishQuantityParser;
import org.naranhi.quantity.KoreanQuantityParser;
import org.naranhi.quantity.QuantityParser;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.KoreanTokenizer;
import org.naranhi.token.Token;
import org.naranhi.token.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does a step cost for one sentence of news that holds a digit? Mean over {@value #SENTENCES}
 * sentences.
 *
 * <p>The bar: {@code koreanQuantities} + {@code englishQuantities} is under a quarter of {@code
 * koreanTokens}, nori's time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SentenceBenchmark {

  private static final int SENTENCES = 200;

  private final Tokenizer koreanTokenizer = new KoreanTokenizer();
  private final Tokenizer englishTokenizer = new EnglishTokenizer();
  private final QuantityParser koreanParser = new KoreanQuantityParser();
  private final QuantityParser englishParser = new EnglishQuantityParser();
  private final List<Tokenized> korean = new ArrayList<>();
  private final List<Tokenized> english = new ArrayList<>();

  private record Tokenized(String sentence, List<Token> tokens) {}

  /** Reads the sentences and tokenises them once. */
  @Setup
  public void read() throws IOException {
    for (String sentence : BenchTexts.newsSentences(".ko.txt", SENTENCES)) {
      korean.add(new Tokenized(sentence, koreanTokenizer.tokenize(sentence)));
    }
    for (String sentence : BenchTexts.newsSentences(".en.txt", SENTENCES)) {
      english.add(new Tokenized(sentence, englishTokenizer.tokenize(sentence)));
    }
  }

  /** What does nori cost for a Korean sentence? The yardstick of the others. */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void koreanTokens(Blackhole sink) {
    korean.forEach(s -> sink.consume(koreanTokenizer.tokenize(s.sentence())));
  }

  /** What does tokenising and stemming cost for an English sentence? */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void englishTokens(Blackhole sink) {
    english.forEach(s -> sink.consume(englishTokenizer.tokenize(s.sentence())));
  }

  /** What does the Korean grammar cost for a sentence, its tokens given? */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void koreanQuantities(Blackhole sink) {
    korean.forEach(s -> sink.consume(koreanParser.parse(s.sentence(), s.tokens())));
  }

  /** What does the English grammar cost for a sentence, its tokens given? */
  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public void englishQuantities(Blackhole sink) {
    english.forEach(s -> sink.consume(englishParser.parse(s.sentence(), s.tokens())));
  }
}
