package org.naranhi.check.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts with what first stood on their other side; those seen longest ago are forgotten. A text is
 * known by a hash of 64 bits: among 200,000 texts two share one with a probability of about one in
 * a thousand million.
 */
final class SegmentMemory {

  private static final int SAMPLE = 60;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<Long, Seen> texts;

  SegmentMemory(int size) {
    texts =
        new LinkedHashMap<>(16, .75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, Seen> eldest) {
            return size() > size;
          }
        };
  }

  /**
   * What is kept of a pair.
   *
   * @param id the name of its unit
   * @param otherHash the hash of the other side
   * @param sample the beginning of the other side as it is written
   */
  record Seen(String id, long otherHash, String sample) {}

  /** What is to be kept of a pair. */
  static Seen seen(String id, String other, String otherAsWritten) {
    return new Seen(id, hash(other), sample(otherAsWritten));
  }

  /** Looks the text of a hash up, and keeps what is seen with it where it is new. */
  @Nullable Seen put(long text, Seen seen) {
    Seen earlier = texts.get(text);
    if (earlier == null) {
      texts.put(text, seen);
    }
    return earlier;
  }

  private static String sample(String text) {
    String line = SPACES.matcher(text.strip()).replaceAll(" ");
    if (line.length() <= SAMPLE) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(SAMPLE - 2)) ? SAMPLE - 2 : SAMPLE - 1;
    return line.substring(0, end) + "…";
  }

  /** FNV-1a over UTF-16 units, its bits mixed as in MurmurHash3. */
  static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    return hash ^ (hash >>> 33);
  }
}
