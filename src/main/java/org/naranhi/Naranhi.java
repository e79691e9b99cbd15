package org.naranhi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.align.Aligner;
import org.naranhi.align.Alignment;
import org.naranhi.align.AlignmentModel;
import org.naranhi.align.Bead;
import org.naranhi.align.Explainer;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Link;
import org.naranhi.bitext.Unit;
import org.naranhi.check.suite.CheckRun;
import org.naranhi.lexicon.AnalysedText;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.Glossary;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.lexicon.Memory;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.lexicon.TableLearner;
import org.naranhi.quantity.ExchangeRates;
import org.naranhi.quantity.MatchContext;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;

/**
 * The whole way from two documents to an aligned bitext.
 *
 * <p>Making one starts to load dictionaries in the background, so that a program can read its input
 * meanwhile. Safe for threads.
 */
public final class Naranhi {

  /** From so many sentences on a document is analysed on all cores. */
  private static final int MANY = 1000;

  private final AlignmentModel model;
  private final boolean allowCrossing;
  private final Analyzer korean;
  private final Analyzer english;
  private final CompletableFuture<Lexicon> lexicon;

  /**
   * What can be chosen.
   *
   * @param parameters of the aligner's model that differ from the shipped ones, by name
   * @param without names of evidence sources to leave out
   * @param allowCrossing whether blocks that the translation moved are looked for
   * @param glossary the user's terms
   * @param memory the user's translation memory
   */
  public record Options(
      Map<String, String> parameters,
      Set<String> without,
      boolean allowCrossing,
      Glossary glossary,
      Memory memory) {

    /** Everything as fitted. */
    public static final Options DEFAULT = new Options(Map.of(), Set.of(), false);

    /** Options that keep the order of both sides. */
    public Options(Map<String, String> parameters, Set<String> without) {
      this(parameters, without, false);
    }

    /** Options without anything of the user's own. */
    public Options(Map<String, String> parameters, Set<String> without, boolean allowCrossing) {
      this(parameters, without, allowCrossing, Glossary.EMPTY, Memory.EMPTY);
    }

    /** Copies the collections. */
    public Options {
      parameters = Map.copyOf(parameters);
      without = Set.copyOf(without);
    }
  }

  /**
   * Starts with the given options.
   *
   * @throws IllegalArgumentException for a parameter that does not exist or has no sense
   */
  public Naranhi(Options options) {
    model = ShippedModel.with(options.parameters());
    allowCrossing = options.allowCrossing();
    korean = Analyzer.korean();
    english = Analyzer.english();
    lexicon = background(() -> lexicon(options));
    background(korean::warmUp);
  }

  /**
   * Threads for work beside the caller's. They are kept for the next document: nori's tokenizers
   * are costly to make, and each thread has its own.
   */
  private static final Executor BESIDE =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "naranhi");
            thread.setDaemon(true);
            return thread;
          });

  private static <T> CompletableFuture<T> background(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, BESIDE);
  }

  /** A memory of so many units has more to say of words than chance. */
  private static final int ENOUGH_TO_LEARN = 300;

  private Lexicon lexicon(Options options) {
    Lexicon shipped = Lexicon.builtIn(options.without());
    Lexicon all = shipped.with(options.glossary(), options.memory());
    if (options.memory().units().size() < ENOUGH_TO_LEARN) {
      return all;
    }
    TableLearner learner = new TableLearner();
    for (Memory.Unit unit : options.memory().units()) {
      learner.add(korean.words(unit.ko()), english.words(unit.en()));
    }
    return all.with(learner.learn());
  }

  /** The word evidence in use; waits until it is loaded. */
  public Lexicon lexicon() {
    try {
      return lexicon.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(
          "the program's own word evidence could not be loaded", e.getCause());
    }
  }

  /**
   * Runs checks over units, with this one's word evidence.
   *
   * @param date of units that carry none, null where unknown
   */
  public UnitChecker checker(CheckRun checks, ExchangeRates rates, @Nullable LocalDate date) {
    return new UnitChecker(korean, english, checks, rates, date, this::lexicon);
  }

  /** The tokens and quantities of one sentence. */
  public Analysis analyse(Language language, String sentence) {
    return analyzer(language).analyse(sentence);
  }

  /** The tokens of one sentence, without its quantities: what a table is learned from. */
  public Analysis words(Language language, String sentence) {
    return analyzer(language).words(sentence);
  }

  private Analyzer analyzer(Language language) {
    return language.equals(Language.KOREAN) ? korean : english;
  }

  /** Splits both documents into sentences and aligns them. */
  public Bitext align(Document ko, Document en) {
    return align(ko, Sentences.of(ko), en, Sentences.of(en));
  }

  /** Aligns two documents whose sentences are given. */
  public Bitext align(
      Document ko, List<Sentence> koSentences, Document en, List<Sentence> enSentences) {
    return align(ko, koSentences, en, enSentences, true);
  }

  /**
   * Aligns two documents whose sentences are given.
   *
   * @param evidence whether the units' links and findings are wanted; without them a long document
   *     takes a third of the time and of the memory
   */
  public Bitext align(
      Document ko,
      List<Sentence> koSentences,
      Document en,
      List<Sentence> enSentences,
      boolean evidence) {
    if (!evidence) {
      Alignment alignment = align(sides(ko, koSentences, en, enSentences), model);
      List<Unit> units =
          alignment.beads().stream()
              .map(bead -> UnitBuilder.plain(bead, koSentences, enSentences))
              .toList();
      return bitext(ko, koSentences, en, enSentences, units);
    }
    Prepared pair = prepare(ko, koSentences, en, enSentences);
    return bitext(pair, units(pair, align(pair, model), true));
  }

  /**
   * The bitext of an alignment that is given, corrected by a person say, with the links and
   * findings of its units.
   *
   * @throws IllegalArgumentException if the alignment is not of these sentences
   */
  public Bitext bitext(
      Document ko,
      List<Sentence> koSentences,
      Document en,
      List<Sentence> enSentences,
      Alignment alignment) {
    if (alignment.koCount() != koSentences.size() || alignment.enCount() != enSentences.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the alignment is of %d and %d sentences but %d and %d are given",
              alignment.koCount(),
              alignment.enCount(),
              koSentences.size(),
              enSentences.size()));
    }
    Prepared pair = prepare(ko, koSentences, en, enSentences);
    return bitext(pair, units(pair, alignment, true));
  }

  /**
   * What the sides of beads share, bead by bead, most telling first; spans and sentence numbers are
   * those of the lists given.
   */
  public List<List<Link>> links(
      List<Sentence> ko, List<Sentence> en, List<Bead> beads, MatchContext context) {
    PairEvidence evidence = lexicon().evidence(analyse(korean, ko), analyse(english, en), context);
    LinkFinder links = new LinkFinder(evidence);
    return beads.stream().map(links::links).toList();
  }

  /** What the aligner takes of two documents; the tokens of long ones are not kept. */
  private FeatureSides sides(
      Document ko, List<Sentence> koSentences, Document en, List<Sentence> enSentences) {
    if (koSentences.size() + enSentences.size() < MANY) {
      return prepare(ko, koSentences, en, enSentences).sides();
    }
    PairEvidence evidence =
        lexicon().evidence(text(koSentences, korean), text(enSentences, english), context(ko, en));
    return FeatureSides.of(koSentences, enSentences, evidence);
  }

  private static AnalysedText text(List<Sentence> sentences, Analyzer analyzer) {
    return new AnalysedText() {
      @Override
      public int size() {
        return sentences.size();
      }

      @Override
      public String text(int i) {
        return sentences.get(i).text();
      }

      @Override
      public Analysis analysis(int i) {
        return analyzer.analyse(text(i));
      }
    };
  }

  /** Aligns two documents whose sentences are given, in their order, and tells why. */
  public Reasons explain(
      Document ko, List<Sentence> koSentences, Document en, List<Sentence> enSentences) {
    Prepared pair = prepare(ko, koSentences, en, enSentences);
    FeatureSides sides = pair.sides();
    Explainer explainer = new Aligner(model).explain(sides.ko(), sides.en(), sides.evidence());
    return new Reasons(bitext(pair, explainer.alignment()), explainer, pair.evidence());
  }

  /** The features of two documents, made once for many choices of the aligner's parameters. */
  public PairFeatures features(
      Document ko, List<Sentence> koSentences, Document en, List<Sentence> enSentences) {
    return new PairFeatures(sides(ko, koSentences, en, enSentences), allowCrossing);
  }

  /** The aligner's parameters as they ship, by name. */
  public static Map<String, String> shippedParameters() {
    return ShippedModel.parameters();
  }

  /** A document pair with all that is known of it before it is aligned. */
  record Prepared(
      Document ko,
      Document en,
      List<Sentence> koSentences,
      List<Sentence> enSentences,
      List<Analysis> koAnalyses,
      List<Analysis> enAnalyses,
      MatchContext context,
      PairEvidence evidence) {

    /** This pair with other evidence. */
    Prepared with(Lexicon lexicon) {
      return new Prepared(
          ko,
          en,
          koSentences,
          enSentences,
          koAnalyses,
          enAnalyses,
          context,
          lexicon.evidence(koAnalyses, enAnalyses, context));
    }

    /** Some neighbouring sentences of both sides, half-open, with their evidence. */
    Prepared part(int koFrom, int koTo, int enFrom, int enTo, Lexicon lexicon) {
      List<Analysis> koPart = koAnalyses.subList(koFrom, koTo);
      List<Analysis> enPart = enAnalyses.subList(enFrom, enTo);
      return new Prepared(
          ko,
          en,
          koSentences.subList(koFrom, koTo),
          enSentences.subList(enFrom, enTo),
          koPart,
          enPart,
          context,
          lexicon.evidence(koPart, enPart, context));
    }

    FeatureSides sides() {
      return FeatureSides.of(koSentences, enSentences, evidence);
    }
  }

  Prepared prepare(
      Document ko, List<Sentence> koSentences, Document en, List<Sentence> enSentences) {
    CompletableFuture<List<Analysis>> koAnalysed = background(() -> analyse(korean, koSentences));
    List<Analysis> enAnalyses = analyse(english, enSentences);
    List<Analysis> koAnalyses = koAnalysed.join();
    MatchContext context = context(ko, en);
    PairEvidence evidence = lexicon().evidence(koAnalyses, enAnalyses, context);
    return new Prepared(
        ko, en, koSentences, enSentences, koAnalyses, enAnalyses, context, evidence);
  }

  Alignment align(Prepared pair, AlignmentModel parameters) {
    return align(pair.sides(), parameters);
  }

  private Alignment align(FeatureSides sides, AlignmentModel parameters) {
    return new Aligner(parameters, allowCrossing).align(sides.ko(), sides.en(), sides.evidence());
  }

  AlignmentModel model() {
    return model;
  }

  private Bitext bitext(Prepared pair, Alignment alignment) {
    return bitext(pair, units(pair, alignment, true));
  }

  List<Unit> units(Prepared pair, Alignment alignment, boolean evidence) {
    if (!evidence) {
      return alignment.beads().stream()
          .map(bead -> UnitBuilder.plain(bead, pair.koSentences(), pair.enSentences()))
          .toList();
    }
    UnitBuilder units =
        new UnitBuilder(
            pair.koAnalyses(), pair.enAnalyses(), pair.evidence(), pair.context(), lexicon());
    Stream<Bead> beads =
        alignment.beads().size() < MANY
            ? alignment.beads().stream()
            : alignment.beads().parallelStream();
    return beads.map(units::unit).toList();
  }

  static Bitext bitext(Prepared pair, List<Unit> units) {
    return bitext(pair.ko(), pair.koSentences(), pair.en(), pair.enSentences(), units);
  }

  private static Bitext bitext(
      Document ko,
      List<Sentence> koSentences,
      Document en,
      List<Sentence> enSentences,
      List<Unit> units) {
    return new Bitext(ko.name(), en.name(), koSentences, enSentences, units, metadata(ko, en));
  }

  /** Against what the numbers of a pair are to be understood: the day of the Korean, or else. */
  public static MatchContext context(Document ko, Document en) {
    Map<String, String> dated = ko.metadata().containsKey("date") ? ko.metadata() : en.metadata();
    return Document.day(dated).map(MatchContext::of).orElseGet(MatchContext::unknown);
  }

  private static List<Analysis> analyse(Analyzer analyzer, List<Sentence> sentences) {
    Stream<Sentence> all =
        sentences.size() < MANY ? sentences.stream() : sentences.parallelStream();
    return all.map(s -> analyzer.analyse(s.text())).toList();
  }

  private static Map<String, String> metadata(Document ko, Document en) {
    Map<String, String> metadata = new TreeMap<>();
    String date = ko.metadata().getOrDefault("date", en.metadata().get("date"));
    if (date != null) {
      metadata.put("date", date);
    }
    put(metadata, "url.ko", ko.metadata().get("url"));
    put(metadata, "url.en", en.metadata().get("url"));
    return metadata;
  }

  private static void put(Map<String, String> metadata, String key, @Nullable String value) {
    if (value != null) {
      metadata.put(key, value);
    }
  }
}
