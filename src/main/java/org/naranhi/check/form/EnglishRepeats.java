package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.check.Letters;
import org.naranhi.text.Span;

/**
 * English words written twice with nothing but space between them.
 *
 * <p>Meant are: grammar ({@code had had}, {@code that that}), emphasis ({@code very very}, {@code
 * no no no}), sounds ({@code ha ha}), names ({@code Duran Duran}). A doubled article, preposition
 * or pronoun is a mistake; so is any other word unless the Korean repeats one as well.
 */
final class EnglishRepeats {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

  /** Doubled by grammar or for emphasis. */
  private static final Set<String> MEANT =
      Set.of(
          ("had that do very so really no yes far long many much more too way never ever again"
                  + " big little old bye please now there well hear night oh ah ha he hey wait go come"
                  + " look knock blah la na tick tut boo chop choo ding dong woof quack beep ho hee hi"
                  + " hello okay ok easy good bad fine same super pretty quite extra poor sorry thank run"
                  + " stop help dear hard fast quick slow deep high up down over tap click drip bang bla"
                  + " her can win bora always all right hot cold quickly slowly truly plus")
              .split(" "));

  /** Words that nobody says twice. */
  private static final Set<String> NEVER =
      Set.of(
          ("the a an of to at by for from with into and or but as if than its it's their his your our"
                  + " my this these those are was were be been has have he's which because about"
                  + " between under during while whether also not we they us them some any each")
              .split(" "));

  /** Words with which a repeated pair of words begins by mistake: in the in the. */
  private static final Set<String> PAIR_OPENERS =
      Set.of("the a an of to in on at for from with into as its their his your our".split(" "));

  /** Words between repetitions that are meant: on and on and on. */
  private static final Set<String> JOINING = Set.of("and", "or", "by", "after", "upon", "to");

  private static final Pattern WHAT =
      Pattern.compile("\\b(?:what|who|where|how|why|that|all)\\b", Pattern.CASE_INSENSITIVE);

  private EnglishRepeats() {}

  /** The repeated words of a text, meant or not. */
  static List<Repeat> in(String text) {
    List<Repeat> repeats = new ArrayList<>();
    List<Span> words = words(text);
    for (int i = 1; i < words.size(); i++) {
      Span word = words.get(i);
      Span before = words.get(i - 1);
      if (isSame(text, before, word)) {
        boolean only = isSpace(text, before, word);
        boolean thrice =
            neighbour(text, words, i + 1, word) || i > 1 && neighbour(text, words, i - 2, word);
        repeats.add(repeat(text, before, word, only, thrice));
      } else if (i > 2 && isPairTwice(text, words, i)) {
        Span first = new Span(words.get(i - 3).start(), words.get(i - 2).end());
        Span span = new Span(first.start(), word.end());
        repeats.add(new Repeat(first.of(text), span, true, true));
      }
    }
    return repeats;
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(new Span(m.start(), m.end()));
    }
    return words;
  }

  private static boolean neighbour(String text, List<Span> words, int i, Span word) {
    return i >= 0 && i < words.size() && isSame(text, words.get(i), word);
  }

  private static Repeat repeat(String text, Span before, Span word, boolean only, boolean thrice) {
    String written = before.of(text);
    String lower = written.toLowerCase(Locale.ROOT);
    boolean never = NEVER.contains(lower);
    boolean name =
        Character.isUpperCase(written.charAt(0))
            && Character.isUpperCase(text.charAt(word.start()))
            && !(never && isShout(text));
    boolean plain =
        lower.length() > 1 && lower.chars().allMatch(c -> Letters.isLatin(c) || c == '\'');
    boolean single = lower.equals("a");
    boolean mistake =
        only
            && !name
            && !isWhatItIs(text, before)
            && !MEANT.contains(lower)
            && (never || plain && !thrice)
            && (plain || single);
    return new Repeat(written, new Span(before.start(), word.end()), mistake, never);
  }

  /** What it is is hard to say. */
  private static boolean isWhatItIs(String text, Span before) {
    return before.of(text).equals("is") && WHAT.matcher(text.substring(0, before.start())).find();
  }

  private static boolean isShout(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isSame(String text, Span a, Span b) {
    return a.length() == b.length()
        && text.regionMatches(true, a.start(), text, b.start(), 1)
        && text.regionMatches(a.start() + 1, text, b.start() + 1, a.length() - 1);
  }

  private static boolean isSpace(String text, Span a, Span b) {
    return text.substring(Math.min(a.end(), b.start()), b.start()).isBlank();
  }

  /** Whether the words end with the same two twice. */
  private static boolean isPairTwice(String text, List<Span> words, int i) {
    Span first = words.get(i - 3);
    return PAIR_OPENERS.contains(first.of(text).toLowerCase(Locale.ROOT))
        && isSame(text, first, words.get(i - 1))
        && isSame(text, words.get(i - 2), words.get(i))
        && !JOINING.contains(words.get(i).of(text))
        && isSpace(text, first, words.get(i - 2))
        && isSpace(text, words.get(i - 2), words.get(i - 1))
        && isSpace(text, words.get(i - 1), words.get(i))
        && Letters.isLatin(text.charAt(words.get(i).start()));
  }
}
