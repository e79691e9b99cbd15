package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers glyphs to words. Where the file sets spaces they count, and only wide gaps beside them:
 * Writer leaves a quarter em between Hangul and digits that is no space. Where it sets none, as TeX
 * does, gaps have to tell.
 */
final class Words {

  /** Baselines that differ by less, in ems, are the same. */
  private static final float SAME_BASELINE = 0.12f;

  /** A gap in ems that is a space where the file sets none; TeX shrinks its spaces to .22. */
  private static final float GAP_WITHOUT_SPACES = 0.16f;

  /** Likewise where it sets some, or between Hangul and what is not. */
  private static final float GAP_BESIDE_SPACES = 0.34f;

  /** A page on which fewer glyphs are spaces sets none on purpose. */
  private static final float MIN_SPACE_SHARE = 0.04f;

  /** Type that changes its size by more within a line starts a new word: marks of notes. */
  private static final float SAME_SIZE = 0.15f;

  private final float latinGap;

  private Words(float latinGap) {
    this.latinGap = latinGap;
  }

  /** The words of a page by baseline, then from left to right. */
  static List<Word> of(List<Glyph> glyphs) {
    long spaces = glyphs.stream().filter(Glyph::isSpace).count();
    boolean spaced = spaces > MIN_SPACE_SHARE * glyphs.size();
    Words words = new Words(spaced ? GAP_BESIDE_SPACES : GAP_WITHOUT_SPACES);
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Word> found = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isSameLine(sorted.get(start), sorted.get(i))) {
        words.addLine(sorted.subList(start, i), found);
        start = i;
      }
    }
    return Marks.attached(found);
  }

  private static boolean isSameLine(Glyph first, Glyph other) {
    float tolerance = Math.max(0.6f, SAME_BASELINE * Math.min(first.size(), other.size()));
    return other.baseline() - first.baseline() <= tolerance;
  }

  private void addLine(List<Glyph> glyphs, List<Word> found) {
    List<Glyph> line = new ArrayList<>(glyphs);
    line.sort(Comparator.comparingDouble(Glyph::left));
    float spread = letterSpacing(line);
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : line) {
      if (glyph.isSpace()) {
        flush(word, line.get(0).baseline(), found);
        markSpace(found, glyph);
      } else {
        if (!word.isEmpty() && isBorder(word.get(word.size() - 1), glyph, spread)) {
          flush(word, line.get(0).baseline(), found);
        }
        word.add(glyph);
      }
    }
    flush(word, line.get(0).baseline(), found);
  }

  private static void markSpace(List<Word> found, Glyph space) {
    int last = found.size() - 1;
    if (last >= 0 && Math.abs(found.get(last).line() - space.baseline()) < space.size() / 2) {
      found.set(last, found.get(last).withSpace());
    }
  }

  private boolean isBorder(Glyph before, Glyph glyph, float spread) {
    float gap = (glyph.left() - before.right()) / glyph.size() - spread;
    boolean mixed = isHangul(before) != isHangul(glyph);
    float limit = mixed ? Math.max(latinGap, GAP_BESIDE_SPACES) : latinGap;
    boolean resized = Math.abs(glyph.size() - before.size()) > SAME_SIZE * before.size();
    return gap > limit || resized;
  }

  private static boolean isHangul(Glyph glyph) {
    return !glyph.text().isEmpty() && Scripts.isHangul(glyph.text().charAt(0));
  }

  /** The gap in ems that is left between most letters of a line: none in ordinary type. */
  private static float letterSpacing(List<Glyph> line) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      if (!line.get(i).isSpace() && !line.get(i - 1).isSpace()) {
        gaps.add((line.get(i).left() - line.get(i - 1).right()) / line.get(i).size());
      }
    }
    if (gaps.size() < 4) {
      return 0;
    }
    float[] sorted = new float[gaps.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = gaps.get(i);
    }
    Arrays.sort(sorted);
    return Math.max(0, sorted[sorted.length / 2]);
  }

  private static void flush(List<Glyph> word, float baseline, List<Word> found) {
    StringBuilder text = new StringBuilder();
    int bold = 0;
    for (Glyph glyph : word) {
      text.append(glyph.text());
      bold += glyph.bold() ? 1 : 0;
    }
    if (!text.toString().isBlank()) {
      Glyph first = word.get(0);
      Glyph last = word.get(word.size() - 1);
      found.add(
          new Word(
              text.toString().strip(),
              first.left(),
              last.right(),
              baseline,
              first.size(),
              2 * bold > word.size(),
              first.artifact(),
              text.charAt(text.length() - 1) == ' ',
              false));
    }
    word.clear();
  }
}
