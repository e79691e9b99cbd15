package org.naranhi.app.corpus.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.Naranhi;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.Feature;
import org.naranhi.lexicon.Lexicon;
import org.naranhi.lexicon.PairEvidence;
import org.naranhi.lexicon.Sounds;
import org.naranhi.lexicon.Vocabulary;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.Quantity;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Language;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/** What of a document is looked for, and found, in its translation. Safe for threads. */
final class AnchorFinder {

  /** Renderings of a word that are looked for; the dictionary has the most usual first. */
  private static final int RENDERINGS = 6;

  /** Consonants that the sound of a name must have to be looked for. */
  private static final int LEAST_CONSONANTS = 3;

  /** How much likelier a word is found by its rendering than by its sound. */
  private static final double BY_SOUND = .7;

  private final Naranhi naranhi;
  private final Lexicon lexicon;
  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  AnchorFinder(Naranhi naranhi) {
    this.naranhi = naranhi;
    lexicon = naranhi.lexicon();
  }

  /** The distinct terms of an English document. */
  Set<String> english(List<Sentence> sentences) {
    Vocabulary words = evidence(List.of(), analyses(Language.ENGLISH, sentences)).en();
    Set<String> terms = new LinkedHashSet<>();
    for (int n = 0; n < words.size(); n++) {
      Vocabulary.Entry entry = words.entry(n);
      entry.quantities().forEach(q -> terms.addAll(QuantityTerms.of(q)));
      if (entry.kind() == Feature.Kind.STRING) {
        terms.add("s:" + entry.key());
      } else if (isWord(entry.kind())) {
        terms.add("w:" + entry.key());
        addSound(Sounds.englishConsonants(entry.surface()), terms);
      }
    }
    return terms;
  }

  private static void addSound(String consonants, Set<String> terms) {
    if (consonants.length() >= LEAST_CONSONANTS) {
      terms.add("n:" + consonants);
    }
  }

  /** The distinct anchors of a Korean document. */
  List<Anchor> korean(List<Sentence> sentences) {
    Vocabulary words = evidence(analyses(Language.KOREAN, sentences), List.of()).ko();
    Set<Anchor> anchors = new LinkedHashSet<>();
    for (int n = 0; n < words.size(); n++) {
      addAnchors(words.entry(n), anchors);
    }
    return new ArrayList<>(anchors);
  }

  private void addAnchors(Vocabulary.Entry entry, Set<Anchor> anchors) {
    for (Quantity quantity : entry.quantities()) {
      QuantityTerms.of(quantity).forEach(term -> anchors.add(Anchor.of(term, 1)));
    }
    if (entry.kind() == Feature.Kind.STRING) {
      String stem = tokenizer.stem(entry.key());
      boolean number = Character.isDigit(entry.key().charAt(0));
      anchors.add(Anchor.of(number ? "s:" + entry.key() : "w:" + stem, 1));
    } else if (isWord(entry.kind())) {
      List<Anchor.Term> terms = words(entry.key());
      addSound(entry, terms);
      if (!terms.isEmpty()) {
        anchors.add(new Anchor(terms));
      }
    }
  }

  private static boolean isWord(Feature.Kind kind) {
    return kind == Feature.Kind.WORD || kind == Feature.Kind.NAME;
  }

  /** The words that render a lemma. */
  private List<Anchor.Term> words(String lemma) {
    Map<String, Double> terms = new LinkedHashMap<>();
    List<String> renderings = lexicon.renderings(lemma);
    for (int r = 0; r < Math.min(RENDERINGS, renderings.size()); r++) {
      List<Token> tokens =
          tokenizer.tokenize(renderings.get(r)).stream()
              .filter(token -> token.tag().equals("WORD"))
              .toList();
      double weight = 1 / Math.sqrt((r + 1.0) * tokens.size());
      tokens.forEach(token -> terms.merge("w:" + token.stem(), weight, Math::max));
    }
    List<Anchor.Term> sorted = new ArrayList<>();
    terms.forEach((term, weight) -> sorted.add(new Anchor.Term(term, weight)));
    sorted.sort(Comparator.comparingDouble(Anchor.Term::weight).reversed());
    return sorted;
  }

  private void addSound(Vocabulary.Entry entry, List<Anchor.Term> terms) {
    if (entry.kind() == Feature.Kind.NAME || !lexicon.knowsKorean(entry.key())) {
      String consonants = Sounds.koreanConsonants(entry.key());
      if (consonants.length() >= LEAST_CONSONANTS) {
        terms.add(new Anchor.Term("n:" + consonants, BY_SOUND));
      }
    }
  }

  private PairEvidence evidence(List<Analysis> ko, List<Analysis> en) {
    return lexicon.evidence(ko, en, MatchContext.unknown());
  }

  private List<Analysis> analyses(Language language, List<Sentence> sentences) {
    return sentences.stream().map(s -> naranhi.analyse(language, s.text())).toList();
  }
}
