package org.naranhi.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Where the terms of a glossary stand in Korean text as words of their own. Immutable; safe for
 * threads.
 *
 * <pre>
 * term      = letters of the term, from the start of a morpheme, to the end of one or to particles
 * predicate = morphemes whose lemmas make up the term without 다   해지하다: 해지했다
 * </pre>
 *
 * <p>Spaces do not matter in terms of four letters and more. Where terms begin at one place, the
 * longest counts; what stands inside another term is none. A term that goes on a longer word (시장 in
 * 주식시장) is none either.
 */
public final class TermFinder {

  private static final int SHORTEST_SPACED = 4;

  private static final Set<String> WORD_PARTS =
      Set.of("NNG", "NNP", "XPN", "XR", "XSN", "UNKNOWN", "SH");

  /** Suffixes that leave a word what it is. */
  private static final Set<String> HARMLESS =
      Set.of("들", "님", "측", "별", "내", "쪽", "씨", "간", "당", "하", "되", "시키", "받", "이", "중", "때");

  private static final Pattern PARTICLES =
      Pattern.compile(
          "(?:들|님)?(?:은|는|이|가|을|를|의|에|에서|에게|께|께서|로|으로|와|과|도|만|까지|부터|보다|라도|이나|나|이라|라|처럼|마다"
              + "|에는|에도|에서는|에서도|으로는|로는|와의|과의|로의|으로의|에게서|이며|며|이고|고|이다|다|인|였다|이었다)?");

  private final Map<Character, List<Entry>> byFirst = new HashMap<>();

  private record Entry(String letters, boolean predicate, Term term) {}

  /**
   * A term in a text.
   *
   * @param term the term
   * @param span where it stands
   * @param alone whether nothing follows that may make it part of a longer word: 금리 in 금리인상
   */
  public record Found(Term term, Span span, boolean alone) {}

  /** A finder of the terms of {@code glossary}. */
  public TermFinder(Glossary glossary) {
    for (Term term : glossary.terms()) {
      String letters = Glossary.squeezed(Normalizer.normalize(term.ko(), Normalizer.Form.NFC));
      add(new Entry(letters, false, term));
      if (letters.length() > 2 && letters.endsWith("다")) {
        add(new Entry(letters.substring(0, letters.length() - 1), true, term));
      }
    }
    byFirst.values().forEach(same -> same.sort((a, b) -> b.letters.length() - a.letters.length()));
  }

  private void add(Entry entry) {
    byFirst.computeIfAbsent(entry.letters.charAt(0), c -> new ArrayList<>()).add(entry);
  }

  /** The terms of a Korean text, in its order. */
  public List<Found> in(Analysis text) {
    List<Found> found = new ArrayList<>();
    int free = 0;
    for (int t = 0; t < text.tokens().size() && !byFirst.isEmpty(); t++) {
      int start = text.tokens().get(t).span().start();
      if (start >= free && !continuesWord(text, t)) {
        free = Math.max(free, longest(text, t, found));
      }
    }
    return found;
  }

  /** Adds the longest term that stands at token {@code t}; where it ends, 0 for none. */
  private int longest(Analysis text, int t, List<Found> found) {
    Token token = text.tokens().get(t);
    char first = text.text().charAt(token.span().start());
    List<Entry> entries = byFirst.getOrDefault(first, List.of());
    if (!token.lemma().isEmpty() && token.lemma().charAt(0) != first) {
      entries =
          Stream.concat(
                  entries.stream(),
                  byFirst.getOrDefault(token.lemma().charAt(0), List.of()).stream()
                      .filter(Entry::predicate))
              .toList();
    }
    for (Entry entry : entries) {
      int end = entry.predicate ? predicateEnd(entry, text, t) : nounEnd(entry, text, t);
      if (end > 0) {
        Span span = new Span(token.span().start(), end);
        found.add(
            new Found(
                entry.term, span, entry.predicate || !goesOn(text, end, 2, Integer.MAX_VALUE)));
        return end;
      }
    }
    return 0;
  }

  /** Whether the token at {@code t} is joined to a noun or prefix before it. */
  private static boolean continuesWord(Analysis text, int t) {
    if (t == 0) {
      return false;
    }
    Token before = text.tokens().get(t - 1);
    return before.span().end() == text.tokens().get(t).span().start()
        && WORD_PARTS.contains(before.tag());
  }

  /**
   * Whether a noun or suffix of {@code least} to {@code most} letters is joined to what ends at
   * {@code end}.
   */
  private static boolean goesOn(Analysis text, int end, int least, int most) {
    return text.tokens().stream()
        .anyMatch(
            t ->
                t.span().start() == end
                    && t.span().length() >= least
                    && t.span().length() <= most
                    && WORD_PARTS.contains(t.tag())
                    && !HARMLESS.contains(t.surface()));
  }

  private static int nounEnd(Entry entry, Analysis text, int t) {
    int start = text.tokens().get(t).span().start();
    int end = Glossary.endOf(entry.letters, text.text(), start);
    if (end < 0) {
      return 0;
    }
    boolean spaced = end - start > entry.letters.length();
    if (spaced && entry.letters.length() < SHORTEST_SPACED && !entry.term.ko().contains(" ")) {
      return 0;
    }
    if (goesOn(text, end, 1, 1)) {
      return 0; // 사과문, 대표팀: a letter more makes another word.
    }
    return endsMorpheme(text, t, end) || PARTICLES.matcher(rest(text.text(), end)).matches()
        ? end
        : 0;
  }

  private static boolean endsMorpheme(Analysis text, int t, int end) {
    for (int k = t; k < text.tokens().size() && text.tokens().get(k).span().start() < end; k++) {
      if (text.tokens().get(k).span().end() == end) {
        return true;
      }
    }
    return false;
  }

  /** The letters from {@code from} to the end of the word. */
  private static String rest(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** Where the morphemes from {@code t} on whose lemmas make up the entry end; 0 if they do not. */
  private static int predicateEnd(Entry entry, Analysis text, int t) {
    StringBuilder lemmas = new StringBuilder();
    for (int k = t; k < text.tokens().size() && lemmas.length() < entry.letters.length(); k++) {
      Token token = text.tokens().get(k);
      lemmas.append(token.lemma());
      if (lemmas.length() == entry.letters.length()
          && entry.letters.contentEquals(lemmas)
          && (token.tag().startsWith("V") || token.tag().startsWith("XS"))) {
        return token.span().end();
      }
    }
    return 0;
  }
}
