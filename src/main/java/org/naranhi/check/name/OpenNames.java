package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.CheckedPair;
import org.naranhi.lexicon.ShippedNames;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * The names of either side that nothing on the other renders or sounds like.
 *
 * @param ko in the Korean text
 * @param en in the English text
 * @param unlinkedKo those that may sound like something in the English text
 * @param unlinkedEn those that may sound like something in the Korean text
 */
record OpenNames(List<Name> ko, List<Name> en, List<Name> unlinkedKo, List<Name> unlinkedEn) {

  private static final Map<String, List<String>> METONYMS = ShippedNames.metonyms();

  private static final Pattern WORD = Pattern.compile("(?<![가-힣])[가-힣]{3,8}(?= [가-힣])");

  private static final Pattern FOREIGN =
      Pattern.compile("(?<![가-힣])(?<word>[가-힣]{3,7}?)(?:은|는|이|가|을|를|와|과|의|에게|도|로)(?![가-힣])");

  /** A word that ends so is no noun alone. */
  private static final Set<String> ENDS = Set.of("J", "E", "XSV", "XSA", "XSN", "VCP", "SF");

  static OpenNames of(PairNames names) {
    CheckedPair pair = names.pair();
    PersonNames persons = names.persons();
    List<Name> unlinked = korean(names);
    List<Name> left =
        unlinked.stream().filter(k -> !NameSounds.sounds(k, pair) && !metonym(pair, k)).toList();
    List<Span> there = there(names);
    List<Name> unlinkedEn =
        EnglishNames.of(pair).stream()
            .filter(e -> !e.linked() && !overlaps(persons.english(), e.span()))
            .filter(e -> !overlaps(there, e.span()))
            .filter(e -> !EnglishNames.describes(pair.en().text(), e.span()))
            .toList();
    List<String> words = unlinkedEn.isEmpty() ? List.of() : NameSounds.words(without(pair, left));
    List<Name> en =
        unlinkedEn.stream().filter(e -> NameSounds.best(e.text(), words) < likeness(e)).toList();
    return new OpenNames(left, en, unlinked, unlinkedEn);
  }

  /** The same with the only known Korean name that is left, where no other is. */
  OpenNames orKnown(CheckedPair pair, List<Name> known) {
    boolean linked =
        known.size() != 1
            || pair.words().links().stream()
                .anyMatch(
                    l ->
                        l.ko().span().overlaps(known.get(0).span())
                            && l.source().equals("dictionary"));
    return ko.isEmpty() && !linked ? new OpenNames(known, en, unlinkedKo, unlinkedEn) : this;
  }

  /** Known English names of which the Korean text has what they stand for. */
  private static List<Span> there(PairNames names) {
    return names.knownEnglish().stream()
        .filter(e -> Gazetteer.SHIPPED.isIn(names.pair().ko().text(), e))
        .map(Gazetteer.Found::span)
        .toList();
  }

  /** Names that are not linked, and Koreans that the tokenizer does not take for names. */
  private static List<Name> korean(PairNames all) {
    CheckedPair pair = all.pair();
    PersonNames persons = all.persons();
    List<Name> names = new ArrayList<>();
    for (Name name : all.korean()) {
      if (!name.linked() && !overlaps(persons.settled(), name.span())) {
        names.add(name);
      }
    }
    for (KoreanPerson person : all.koreanPersons()) {
      if (!person.surname().isEmpty()
          && !persons.settled().contains(person.span())
          && names.stream().noneMatch(n -> n.span().overlaps(person.span()))) {
        names.add(new Name(person.span(), person.text(), false, false));
      }
    }
    for (Span span : titled(pair)) {
      if (!overlaps(persons.settled(), span)
          && names.stream().noneMatch(n -> n.span().overlaps(span))) {
        names.add(new Name(span, span.of(pair.ko().text()), false, false));
      }
    }
    names.sort(Comparator.comparing(Name::span));
    return names;
  }

  /** Words before titles that the tokenizer cuts to pieces which the lexicon does not link. */
  static List<Span> titled(CheckedPair pair) {
    List<Span> spans = new ArrayList<>();
    Matcher words = WORD.matcher(pair.ko().text());
    while (words.find()) {
      Span span = new Span(words.start(), words.end());
      if (KoreanPerson.titled(pair.ko().text().substring(span.end())) && isForeign(pair, span)) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** Words of three syllables and more that look foreign: 천위페이. */
  static List<Span> foreign(CheckedPair pair) {
    List<Span> spans = new ArrayList<>();
    Matcher words = FOREIGN.matcher(pair.ko().text());
    while (words.find()) {
      Span span = new Span(words.start("word"), words.end("word"));
      if (isForeign(pair, span)) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static boolean isForeign(CheckedPair pair, Span span) {
    List<Token> tokens = pair.ko().tokens().stream().filter(t -> t.span().overlaps(span)).toList();
    boolean pieces =
        tokens.stream()
            .anyMatch(t -> !pair.words().knowsKorean(t.lemma()) || t.lemma().length() == 1);
    boolean ends = tokens.isEmpty() || ENDS.contains(tokens.get(tokens.size() - 1).tag());
    return pieces
        && !ends
        && !pair.words().knowsKorean(span.of(pair.ko().text()))
        && pair.words().links().stream().noneMatch(l -> l.ko().span().overlaps(span));
  }

  private static boolean overlaps(List<Span> spans, Span span) {
    return spans.stream().anyMatch(span::overlaps);
  }

  /** Whether a word that may stand for the name does. */
  private static boolean metonym(CheckedPair pair, Name ko) {
    return METONYMS.getOrDefault(ko.text(), List.of()).stream()
        .anyMatch(word -> KoreanNames.stands(word, pair.en().text()));
  }

  /**
   * The text without words that the dictionary links, and names of which the dictionary says how
   * they sound in English.
   */
  private static String without(CheckedPair pair, List<Name> names) {
    StringBuilder blanked = new StringBuilder(pair.ko().text());
    pair.words().links().stream()
        .filter(l -> l.source().equals("dictionary"))
        .filter(l -> Character.isLowerCase(pair.en().text().charAt(l.en().span().start())))
        .filter(l -> l.ko().span().length() > 1)
        .forEach(l -> blank(blanked, l.ko().span()));
    for (Name name : names) {
      if (name.known()) {
        blank(blanked, name.span());
      }
    }
    return blanked.toString();
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }

  /** A name that the dictionary knows would be linked; its sound alone must be near the same. */
  private static double likeness(Name name) {
    return name.known() ? NameSounds.SURE : NameSounds.MAY_BE_ONE;
  }
}
