package org.naranhi.text.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.text.Span;

/** Puts words of one column or cell together to lines. */
final class LineMaker {

  /** Words this many ems apart are not read in one go. */
  private static final float MAX_GAP = 3;

  /** A gap in ems that is a space where the type changes its size. */
  private static final float MIN_SPACE = 0.16f;

  /** Likewise beside Hangul: Writer leaves .2 there for none. */
  private static final float MIN_KOREAN_SPACE = 0.28f;

  private static final Pattern LEADER = Pattern.compile("[.·…‥․・]{3,}.*");

  private final int page;
  private final int region;
  private final int cell;
  private final Region bounds;

  LineMaker(int page, int region, int cell, Region bounds) {
    this.page = page;
    this.region = region;
    this.cell = cell;
    this.bounds = bounds;
  }

  List<Line> lines(List<List<Atom>> rows) {
    List<Line> lines = new ArrayList<>();
    for (List<Atom> atoms : rows) {
      List<Word> row = new ArrayList<>();
      atoms.forEach(a -> row.add((Word) a));
      row.sort(Comparator.comparingDouble(Word::left));
      int start = 0;
      for (int i = 1; i <= row.size(); i++) {
        if (i == row.size() || isApart(row.get(i - 1), row.get(i))) {
          lines.add(line(row.subList(start, i)));
          start = i;
        }
      }
    }
    return lines;
  }

  private static boolean isApart(Word before, Word word) {
    boolean leader =
        LEADER.matcher(word.text()).matches() || LEADER.matcher(before.text()).matches();
    return !leader && word.left() - before.right() > MAX_GAP * Math.max(word.size(), before.size());
  }

  private Line line(List<Word> words) {
    Word main = words.stream().max(Comparator.comparingDouble(LineMaker::weight)).orElseThrow();
    StringBuilder text = new StringBuilder();
    List<Span> raised = new ArrayList<>();
    boolean bold = true;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0 && isSpaceBetween(words.get(i - 1), word, main)) {
        text.append(' ');
      }
      String written = Normalizer.normalize(word.text(), Normalizer.Form.NFC);
      if (word.raised()) {
        raised.add(new Span(text.length(), text.length() + written.length()));
      } else {
        bold &= word.bold();
      }
      text.append(written);
    }
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    return new Line(
        text.toString(),
        raised,
        new Line.Place(
            page,
            region,
            cell,
            first.left(),
            last.right(),
            main.line(),
            bounds.left(),
            bounds.right()),
        new Line.Style(main.size(), bold, main.artifact()),
        last.spaced(),
        first.right() - first.left(),
        meanGap(words) / main.size());
  }

  private static float meanGap(List<Word> words) {
    float sum = 0;
    for (int i = 1; i < words.size(); i++) {
      sum += words.get(i).left() - words.get(i - 1).right();
    }
    return words.size() == 1 ? 0 : sum / (words.size() - 1);
  }

  private static double weight(Word word) {
    return word.text().length() * word.size();
  }

  private static boolean isSpaceBetween(Word before, Word word, Word main) {
    float gap = (word.left() - before.right()) / main.size();
    boolean resized = Math.abs(word.size() - before.size()) > 0.05f * main.size();
    return before.spaced() || !resized || gap > minSpace(before, word);
  }

  private static float minSpace(Word before, Word word) {
    boolean korean =
        Scripts.isEastAsian(before.text().charAt(before.text().length() - 1))
            || Scripts.isEastAsian(word.text().charAt(0));
    return korean ? MIN_KOREAN_SPACE : MIN_SPACE;
  }
}
