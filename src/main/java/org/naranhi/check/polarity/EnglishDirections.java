package org.naranhi.check.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.naranhi.lexicon.Analysis;
import org.naranhi.lexicon.EnglishForms;
import org.naranhi.text.Span;
import org.naranhi.token.Token;

/**
 * Words of direction in an English sentence.
 *
 * <p>Those that are negated say the opposite (not allowed). Open are those that are held back
 * (halted the fall) and those of which one says how the other moves (the decline narrowed, slower
 * growth).
 */
final class EnglishDirections {

  private static final Set<String> NEGATING =
      keys(
          "not never no without stop halt prevent curb offset reverse avoid unless fail rather instead hardly nor neither"
              + " cannot can't don't doesn't didn't isn't wasn't won't couldn't haven't hasn't hadn't aren't weren't less"
              + " slow slower ease moderate stem pare limit resist refuse unable");
  private static final Set<String> SLOWING =
      keys(
          "slow narrow ease moderate halt stop reverse abate taper pause shrink trim lessen diminish slower soften");
  private static final Set<String> NUMBERS =
      keys(
          "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand"
              + " million billion half");
  private static final Set<String> PARTING = Set.of(".", ",", ";", ":", "(", ")");
  private static final Set<String> JOINING = Set.of("and", "but", "as", "while", "to", "by");
  private static final Set<String> PARTICLES = Set.of("up", "down", "on", "off");
  private static final int OBJECT = 4;
  private static final int BEFORE = 3;
  private static final int BEHIND = 3;

  private final Analysis sentence;
  private final List<Negation> negations;
  private final Set<String> axes;
  private final List<Token> tokens;
  private final List<String> keys;
  private final DirectionWords words = DirectionWords.shipped();

  private EnglishDirections(Analysis sentence, List<Negation> negations, Set<String> axes) {
    this.axes = axes;
    this.sentence = sentence;
    this.negations = negations;
    this.tokens = sentence.tokens().stream().filter(t -> !isPassedOver(t)).toList();
    this.keys = this.tokens.stream().map(t -> EnglishForms.shipped().key(t)).toList();
  }

  private static Set<String> keys(String words) {
    Set<String> keys = new java.util.HashSet<>();
    for (String word : words.split(" ")) {
      keys.add(EnglishForms.shipped().key(word));
    }
    return Set.copyOf(keys);
  }

  /** Hyphens, currency signs and clitics stand between words without parting them. */
  private static boolean isPassedOver(Token token) {
    return token.tag().equals("SYMBOL") && !PARTING.contains(token.surface());
  }

  /** The words of some axes in a sentence, in its order. */
  static List<Direction> in(Analysis sentence, List<Negation> negations, Set<String> axes) {
    return new EnglishDirections(sentence, negations, axes).all();
  }

  private List<Direction> all() {
    List<Direction> found = new ArrayList<>();
    List<Direction> silent = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      for (DirectionWords.Entry entry : words.english(keys.get(t))) {
        if (axes.contains(entry.axis()) && stands(entry, t)) {
          (entry.pole() == 0 ? silent : found).add(direction(entry, t));
        }
      }
      if (isNumber(t)) {
        for (DirectionWords.Entry entry : words.english(DirectionWords.NUMBER)) {
          if (axes.contains(entry.axis()) && stands(entry, t)) {
            found.add(direction(entry, t));
          }
        }
      }
    }
    found.removeIf(d -> isInside(d, silent) || isInside(d, found));
    return opened(found);
  }

  /** Whether a longer phrase of the axis, or one that says nothing, holds the word. */
  private static boolean isInside(Direction d, List<Direction> others) {
    return others.stream()
        .anyMatch(
            o ->
                o.axis().equals(d.axis())
                    && (o.pole() == 0 && o.span().overlaps(d.span())
                        || o.span().contains(d.span()) && o.span().length() > d.span().length()));
  }

  private Direction direction(DirectionWords.Entry entry, int t) {
    int to = isParted(entry, t) ? particle(entry, t) + 1 : t + entry.parts().size();
    int last = isParted(entry, t) ? t : to - 1;
    Span span = new Span(tokens.get(t).span().start(), tokens.get(last).span().end());
    return new Direction(entry.axis(), false, entry.pole(), entry.sure(), span, t, to);
  }

  /** Whether an object stands between verb and particle: turn the volume down. */
  private boolean isParted(DirectionWords.Entry entry, int t) {
    return entry.parts().size() == 2
        && t + 1 < tokens.size()
        && PARTICLES.contains(entry.parts().get(1))
        && !keys.get(t + 1).equals(entry.parts().get(1));
  }

  /** Where the particle of a verb stands; -1 where there is none. */
  private int particle(DirectionWords.Entry entry, int t) {
    for (int k = t + 1; k < Math.min(tokens.size(), t + 1 + OBJECT); k++) {
      if (keys.get(k).equals(entry.parts().get(1))) {
        return k;
      }
      if (JOINING.contains(tokens.get(k).lemma()) || tokens.get(k).tag().equals("SYMBOL")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean stands(DirectionWords.Entry entry, int t) {
    if (isParted(entry, t)) {
      return entry.parts().get(0).equals(keys.get(t)) && particle(entry, t) > 0;
    }
    if (t + entry.parts().size() > tokens.size()) {
      return false;
    }
    for (int k = 0; k < entry.parts().size(); k++) {
      String part = entry.parts().get(k);
      boolean same =
          part.equals(DirectionWords.NUMBER) ? isNumber(t + k) : part.equals(keys.get(t + k));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean isNumber(int t) {
    return tokens.get(t).tag().equals("NUMBER") || NUMBERS.contains(keys.get(t));
  }

  private List<Direction> opened(List<Direction> found) {
    List<Direction> opened = new ArrayList<>();
    for (Direction d : found) {
      boolean turned = isTurned(d);
      boolean open =
          !turned && isNegated(d)
              || isSlowed(d)
              || found.stream().anyMatch(o -> isNextTo(d, o) && o.pole() != d.pole());
      opened.add(open ? d.open() : turned ? d.turned() : d);
    }
    return opened;
  }

  /** Whether the word itself is negated: not allowed. */
  private boolean isTurned(Direction d) {
    return negations.stream()
        .anyMatch(
            n ->
                d.isNegatedBy(n, sentence.tokens())
                    && (n.is(Negation.Kind.CLEAR)
                        || n.is(Negation.Kind.IDIOM)
                            && !Idioms.ENGLISH.cover(n.span(), sentence.text())));
  }

  private boolean isNegated(Direction d) {
    for (int k = d.from() - 1; k >= Math.max(0, d.from() - BEFORE); k--) {
      if (tokens.get(k).tag().equals("SYMBOL")) {
        return false;
      }
      if (NEGATING.contains(keys.get(k)) || tokens.get(k).lemma().endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** A word behind that says how the movement changes, with no verb of its own between. */
  private boolean isSlowed(Direction d) {
    for (int k = d.to(); k < Math.min(tokens.size(), d.to() + BEHIND); k++) {
      if (tokens.get(k).tag().equals("SYMBOL") || JOINING.contains(tokens.get(k).lemma())) {
        return false;
      }
      if (SLOWING.contains(keys.get(k))) {
        return true;
      }
    }
    return SLOWING.contains(keys.get(d.from()))
        && d.axis().equals("amount")
        && d.from() > 0
        && isMovement(d.from() - 1);
  }

  private boolean isMovement(int t) {
    return words.english(keys.get(t)).stream()
        .anyMatch(e -> e.axis().equals("amount") && e.pole() != 0);
  }

  private static boolean isNextTo(Direction a, Direction b) {
    int gap = Math.max(a.from() - b.to(), b.from() - a.to());
    return a.axis().equals(b.axis()) && DirectionWords.isScale(a.axis()) && gap >= 0 && gap <= 1;
  }
}
