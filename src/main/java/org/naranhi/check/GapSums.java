package org.naranhi.check;

import java.util.List;
import org.naranhi.check.ContentWord.Counterpart;

/**
 * Sums over the words of a side, so that those of any stretch of it are one subtraction.
 *
 * @param says what the words before each say for having no counterpart, in nats
 * @param open what those of them say to which nothing is linked
 * @param good how many of them are well covered
 * @param linked how many of them anything is linked to
 */
@SuppressWarnings("ArrayRecordComponent") // made once for a search and seen by nobody else
record GapSums(double[] says, double[] open, int[] good, int[] linked) {

  static GapSums of(GapModel model, List<ContentWord> words) {
    int n = words.size();
    GapSums sums =
        new GapSums(new double[n + 1], new double[n + 1], new int[n + 1], new int[n + 1]);
    for (int i = 0; i < n; i++) {
      Counterpart found = words.get(i).counterpart();
      double tells = model.says(words.get(i));
      sums.says[i + 1] = sums.says[i] + tells;
      sums.open[i + 1] = sums.open[i] + (found == Counterpart.NONE ? Math.max(0, tells) : 0);
      sums.linked[i + 1] = sums.linked[i] + (words.get(i).linked() ? 1 : 0);
      sums.good[i + 1] = sums.good[i] + (found == Counterpart.GOOD ? 1 : 0);
    }
    return sums;
  }

  /** What all open words say. */
  double allOpen() {
    return open[open.length - 1];
  }
}
