package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets small words above or below a line, as marks of notes and powers, into that line. */
final class Marks {

  /** Smaller type than this share of its line's may be raised or lowered. */
  private static final float MAX_SIZE = 0.82f;

  /** How far above the line, in ems of it, a mark may stand. */
  private static final float MAX_RISE = 0.6f;

  /** How far below. */
  private static final float MAX_DROP = 0.35f;

  /** How far from the word before or after, in ems; so far it may also overlap. */
  private static final float MAX_GAP = 0.3f;

  /** From this height on, in ems, it is above the line. */
  private static final float MIN_RISE = 0.1f;

  private Marks() {}

  /** The words with marks on the baseline of the words beside them. */
  static List<Word> attached(List<Word> words) {
    List<Word> attached = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      attached.add(home(words, i).map(h -> moved(word, h)).orElse(word));
    }
    return attached;
  }

  private static Word moved(Word mark, Word home) {
    return mark.at(home.line(), home.line() - mark.line() > MIN_RISE * home.size());
  }

  /** The larger word that it stands beside, by baseline the nearest in the list. */
  private static Optional<Word> home(List<Word> words, int at) {
    Word mark = words.get(at);
    for (int i = at - 1; i >= 0 && mark.line() - words.get(i).line() < reach(mark); i--) {
      if (isMarkOf(mark, words.get(i))) {
        return Optional.of(words.get(i));
      }
    }
    for (int i = at + 1; i < words.size() && words.get(i).line() - mark.line() < reach(mark); i++) {
      if (isMarkOf(mark, words.get(i))) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  private static float reach(Word mark) {
    return 1.5f * mark.size();
  }

  private static boolean isMarkOf(Word mark, Word word) {
    float rise = (word.line() - mark.line()) / word.size();
    float gap = Math.max(mark.left() - word.right(), word.left() - mark.right()) / word.size();
    return mark.size() <= MAX_SIZE * word.size()
        && rise <= MAX_RISE
        && rise >= -MAX_DROP
        && Math.abs(gap) <= MAX_GAP;
  }
}
