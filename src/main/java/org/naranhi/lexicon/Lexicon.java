package org.naranhi.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.Quantity;
import org.naranhi.text.Span;
import org.naranhi.token.EnglishTokenizer;

/**
 * All word evidence that there is: extracts features of both sides and asks every source about
 * their pairs. Immutable; safe for threads.
 */
public final class Lexicon {

  /** Sentences from which on a second thread pays. */
  private static final int MANY = 500;

  private final List<EvidenceSource> sources;
  private final Set<String> without;
  private final KoreanFeatures koreanFeatures;
  private final Dictionary dictionary;
  private final LearnedTable table;
  private final EnglishTokenizer english = new EnglishTokenizer();

  private final Glossary glossary;
  private final Memory memory;

  private Lexicon(
      Dictionary dictionary,
      LearnedTable table,
      List<EvidenceSource> sources,
      Set<String> without,
      Glossary glossary,
      Memory memory) {
    this.glossary = glossary;
    this.memory = memory;
    this.without = Set.copyOf(without);
    this.sources = List.copyOf(sources);
    this.dictionary = dictionary;
    this.table = table;
    koreanFeatures = new KoreanFeatures(dictionary);
  }

  /** Whether the dictionary has a Korean lemma as a headword. */
  public boolean knowsKorean(String lemma) {
    return dictionary.knows(lemma);
  }

  /** Whether an English stem occurs in any rendering of the dictionary. */
  public boolean knowsEnglish(String stem) {
    return dictionary.renders(stem, english);
  }

  /** Whether it occurs there without a capital, so that it is more than a name. */
  public boolean knowsEnglishWord(String stem) {
    return dictionary.rendersInSmallLetters(stem, english);
  }

  /** The relative frequency of a Korean lemma in the text that the shipped table comes from. */
  public double koFrequency(String lemma) {
    return table.koFrequency(table.koNumber(lemma));
  }

  /** The relative frequency of an English stem in the text that the shipped table comes from. */
  public double enFrequency(String stem) {
    return table.enFrequency(table.enNumber(stem));
  }

  /** The renderings of a Korean lemma in the dictionary, the most usual first. */
  public List<String> renderings(String lemma) {
    return dictionary.renderings(lemma);
  }

  /**
   * The evidence that ships with the program.
   *
   * @param without names of sources to leave out
   */
  public static Lexicon builtIn(Set<String> without) {
    EnglishTokenizer english = new EnglishTokenizer();
    Dictionary dictionary =
        without.contains("dictionary") ? Dictionary.empty() : Dictionary.shipped();
    LearnedTable table = LearnedTable.of(ShippedFiles.bytes("table/ko-en.bin"));
    List<EvidenceSource> all =
        List.of(
            new DictionarySource("dictionary", dictionary, english),
            new LearnedTableSource(table),
            new EqualStringSource(english),
            new TransliterationSource(dictionary));
    return new Lexicon(
        dictionary,
        table,
        all.stream().filter(s -> !without.contains(s.name())).toList(),
        without,
        Glossary.EMPTY,
        Memory.EMPTY);
  }

  /** This evidence and what a user's glossary and translation memory say. */
  public Lexicon with(Glossary glossary, Memory memory) {
    List<EvidenceSource> all = new ArrayList<>(sources);
    all.add(glossary.source());
    all.add(memory.source());
    return new Lexicon(dictionary, table, kept(all), without, glossary, memory);
  }

  /** This evidence and a table that was learned from a user's texts. */
  public Lexicon with(LearnedTable learned) {
    List<EvidenceSource> all = new ArrayList<>(sources);
    all.add(new LearnedTableSource(Memory.NAME, learned));
    return new Lexicon(dictionary, table, kept(all), without, glossary, memory);
  }

  /** This evidence and a table that was learned from other documents of a batch. */
  public Lexicon adapted(LearnedTable learned) {
    List<EvidenceSource> all = new ArrayList<>(sources);
    all.add(new LearnedTableSource("adapted", learned));
    return new Lexicon(dictionary, table, kept(all), without, glossary, memory);
  }

  private List<EvidenceSource> kept(List<EvidenceSource> all) {
    return all.stream().filter(s -> !without.contains(s.name())).toList();
  }

  /**
   * The features of two documents, given sentence by sentence, and the evidence about their pairs.
   */
  public PairEvidence evidence(List<Analysis> ko, List<Analysis> en, MatchContext context) {
    return evidence(AnalysedText.of(ko), AnalysedText.of(en), context);
  }

  /**
   * The features of two documents and the evidence about their pairs. Each sentence is analysed
   * once, and what has been found in it is not kept.
   */
  public PairEvidence evidence(AnalysedText ko, AnalysedText en, MatchContext context) {
    Memory.Found remembered = memory.in(ko, en);
    Vocabulary koVocabulary = new Vocabulary();
    Vocabulary enVocabulary = new Vocabulary();
    CompletableFuture<Occurrences> otherSide =
        CompletableFuture.supplyAsync(
            () -> numbered(en, enVocabulary, true, s -> englishFeatures(s, remembered)),
            executor(en.size()));
    Occurrences koSentences = numbered(ko, koVocabulary, false, s -> koreanFeatures(s, remembered));
    Occurrences enSentences = otherSide.join();
    koVocabulary.weigh(word -> table.koFrequency(table.koNumber(word)));
    enVocabulary.weigh(word -> table.enFrequency(table.enNumber(word)));
    return new PairEvidence(
        koVocabulary,
        enVocabulary,
        koSentences,
        enSentences,
        pairs(koVocabulary, enVocabulary, context),
        new Phrases(dictionary, english, koVocabulary, enVocabulary));
  }

  /**
   * The features of a text and its translation, each one sentence, and the evidence about their
   * pairs: the same as of two documents, but nothing of how frequent words are at large.
   */
  public PairEvidence evidence(Analysis ko, Analysis en) {
    Memory.Found remembered = memory.in(AnalysedText.of(List.of(ko)), AnalysedText.of(List.of(en)));
    Vocabulary koVocabulary = new Vocabulary();
    Vocabulary enVocabulary = new Vocabulary();
    Occurrences koSentences = new Occurrences(koVocabulary);
    Occurrences enSentences = new Occurrences(enVocabulary);
    number(ko, koreanFeatures(ko, remembered), koVocabulary, false, koSentences);
    koSentences.endSentence();
    number(en, englishFeatures(en, remembered), enVocabulary, true, enSentences);
    enSentences.endSentence();
    return new PairEvidence(
        koVocabulary,
        enVocabulary,
        koSentences,
        enSentences,
        pairs(koVocabulary, enVocabulary, MatchContext.unknown()),
        new Phrases(dictionary, english, koVocabulary, enVocabulary));
  }

  private List<EvidenceCollector.Pair> pairs(Vocabulary ko, Vocabulary en, MatchContext context) {
    EvidenceCollector collector = new EvidenceCollector();
    for (EvidenceSource source : sources) {
      collector.collect(source, ko, en);
    }
    if (!without.contains(QuantitySource.NAME)) {
      collector.collect(QuantitySource.of(context), ko, en);
    }
    return collector.pairs();
  }

  /** Another thread for many sentences, this one for few. */
  private static Executor executor(int sentences) {
    return sentences > MANY ? ForkJoinPool.commonPool() : Runnable::run;
  }

  private List<Feature> koreanFeatures(Analysis sentence, Memory.Found remembered) {
    List<Span> covered = covered(sentence);
    List<Feature> features = new ArrayList<>(SharedSigns.of(sentence.text(), covered));
    features.addAll(koreanFeatures.of(sentence.text(), sentence.tokens(), covered));
    features.addAll(glossary.korean(sentence.text(), sentence.tokens()));
    features.addAll(remembered.korean(sentence.text()));
    return features;
  }

  private List<Feature> englishFeatures(Analysis sentence, Memory.Found remembered) {
    List<Span> covered = covered(sentence);
    List<Feature> features = new ArrayList<>(SharedSigns.of(sentence.text(), covered));
    features.addAll(EnglishFeatures.of(sentence.text(), sentence.tokens(), covered));
    features.addAll(glossary.english(sentence.tokens()));
    features.addAll(remembered.english(sentence.text()));
    return features;
  }

  /** A sentence with its features that have no numbers yet. */
  private record Featured(Analysis analysis, List<Feature> features) {}

  /** Finds the features of sentences, of many on all cores, and numbers them in their order. */
  private static Occurrences numbered(
      AnalysedText text,
      Vocabulary vocabulary,
      boolean english,
      Function<Analysis, List<Feature>> features) {
    Occurrences occurrences = new Occurrences(vocabulary);
    for (int from = 0; from < text.size(); from += MANY) {
      IntStream some = IntStream.range(from, Math.min(text.size(), from + MANY));
      List<Featured> found =
          (text.size() > MANY ? some.parallel() : some)
              .mapToObj(text::analysis)
              .map(analysis -> new Featured(analysis, features.apply(analysis)))
              .toList();
      for (Featured sentence : found) {
        number(sentence.analysis(), sentence.features(), vocabulary, english, occurrences);
        occurrences.endSentence();
      }
    }
    return occurrences;
  }

  private static List<Span> covered(Analysis sentence) {
    List<Span> covered = new ArrayList<>(sentence.quantities().size());
    for (Quantity quantity : sentence.quantities()) {
      covered.add(quantity.span());
    }
    return covered;
  }

  private static void number(
      Analysis sentence,
      List<Feature> features,
      Vocabulary vocabulary,
      boolean english,
      Occurrences out) {
    for (Feature feature : features) {
      String surface = feature.span().of(sentence.text());
      boolean name = english && feature.kind() == Feature.Kind.NAME;
      boolean capital = name && feature.span().start() > 0;
      Feature.Kind kind = name ? Feature.Kind.WORD : feature.kind();
      String shown = english ? surface.toLowerCase(Locale.ROOT) : surface;
      out.add(vocabulary.add(feature.key(), shown, kind, capital, List.of()), feature);
    }
    for (Quantity quantity : sentence.quantities()) {
      Feature feature = new Feature(key(quantity), Feature.Kind.QUANTITY, quantity.span());
      out.add(
          vocabulary.add(feature.key(), quantity.text(), feature.kind(), false, List.of(quantity)),
          feature);
    }
  }

  /** Equal for quantities that say the same in the same way, whatever their spelling. */
  private static String key(Quantity q) {
    return "#"
        + q.kind().label()
        + ':'
        + q.unit()
        + ':'
        + number(q.value())
        + ':'
        + q.form()
        + ':'
        + number(q.low())
        + ':'
        + number(q.high())
        + ':'
        + number(q.order())
        + ':'
        + q.rel()
        + ':'
        + q.approx();
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
