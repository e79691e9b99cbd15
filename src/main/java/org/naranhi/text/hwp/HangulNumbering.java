package org.naranhi.text.hwp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.naranhi.text.hwp.HangulStyles.Head;
import org.naranhi.text.hwp.HangulStyles.HeadKind;
import org.naranhi.text.hwp.HangulStyles.Level;

/**
 * Counts the numbered paragraphs of a Hangul document and writes their numbers. Each numbering
 * counts on through the document, whatever stands between its paragraphs.
 */
final class HangulNumbering {

  private static final int LEVELS = 10;

  private final HangulStyles styles;
  private final Map<String, int[]> counters = new HashMap<>();
  private String outline = "1";

  HangulNumbering(HangulStyles styles) {
    this.styles = styles;
  }

  /** The numbering of the outline from here on, as the section says. */
  void outline(String numbering) {
    outline = numbering;
  }

  /** The number or bullet of the next paragraph; absent where it has none. */
  Optional<String> next(Head head) {
    return switch (head.kind()) {
      case NONE -> Optional.empty();
      case BULLET -> Optional.of(styles.bullet(head.list()));
      case NUMBER, OUTLINE -> number(head);
    };
  }

  private Optional<String> number(Head head) {
    String list = head.kind() == HeadKind.OUTLINE ? outline : head.list();
    List<Level> levels = styles.numbering(list);
    if (head.level() >= Math.min(levels.size(), LEVELS)) {
      return Optional.empty();
    }
    int[] counts = counters.computeIfAbsent(list, l -> new int[LEVELS]);
    count(levels, counts, head.level());
    return Optional.of(label(levels, counts, head.level())).filter(l -> !l.isEmpty());
  }

  private static void count(List<Level> levels, int[] counts, int level) {
    for (int i = 0; i <= level; i++) {
      if (counts[i] == 0) {
        counts[i] = Math.max(1, levels.get(i).start());
      } else if (i == level) {
        counts[i]++;
      }
    }
    Arrays.fill(counts, level + 1, LEVELS, 0);
  }

  /**
   * The label by its format: {@code ^1} is the number of level 1, {@code ^n} the numbers of all
   * levels with points between, {@code ^N} the same with a point after them.
   */
  private static String label(List<Level> levels, int[] counts, int level) {
    String format = levels.get(level).format();
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char sign = i + 1 < format.length() ? format.charAt(i + 1) : 0;
      int place = sign - '1';
      if (format.charAt(i) != '^') {
        label.append(format.charAt(i));
      } else if (place >= 0 && place < Math.min(levels.size(), 9)) {
        label.append(number(levels, counts, place));
        i++;
      } else if (sign == 'n' || sign == 'N') {
        label.append(path(levels, counts, level)).append(sign == 'N' ? "." : "");
        i++;
      }
    }
    return label.toString();
  }

  private static String path(List<Level> levels, int[] counts, int level) {
    StringBuilder path = new StringBuilder(number(levels, counts, 0));
    for (int i = 1; i <= level; i++) {
      path.append('.').append(number(levels, counts, i));
    }
    return path.toString();
  }

  private static String number(List<Level> levels, int[] counts, int level) {
    return levels.get(level).ordinal().of(counts[level]);
  }
}
