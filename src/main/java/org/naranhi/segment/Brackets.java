package org.naranhi.segment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The matched brackets of a text. Only a pair that is short enough and inside one paragraph counts,
 * so that a stray bracket cannot hold a document together. Made in one pass.
 */
final class Brackets {

  /**
   * The longest bracketed text, in UTF-16 units, that holds its sentences together: a few
   * sentences.
   */
  private static final int LONGEST = 400;

  private final int[] partner;
  private final int[] depth;

  private Brackets(int[] partner, int[] depth) {
    this.partner = partner;
    this.depth = depth;
  }

  static Brackets of(String text) {
    int[] partner = partners(text);
    return new Brackets(partner, partner.length == 0 ? partner : depths(partner));
  }

  /** Whether a border at {@code offset} would lie between two matched brackets. */
  boolean encloses(int offset) {
    return offset < depth.length && depth[offset] > 0;
  }

  /** The offset of the bracket that closes or opens the one at {@code offset}; -1 if none does. */
  int partnerOf(int offset) {
    return offset < partner.length ? partner[offset] : -1;
  }

  /** Partners by offset; empty where the text has no bracket at all. */
  private static int[] partners(String text) {
    int[] partner = new int[0];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marks.isOpeningBracket(c) && !isFace(text, i)) {
        open.push(i);
      } else if (Marks.isClosingBracket(c)) {
        int start = match(text, open, i);
        if (start >= 0) {
          if (partner.length == 0) {
            partner = new int[text.length()];
            Arrays.fill(partner, -1);
          }
          partner[start] = i;
          partner[i] = start;
        }
      } else if (c == '\n' && i > 0 && text.charAt(i - 1) == '\n') {
        open.clear();
      }
    }
    return partner;
  }

  /** The open bracket that the one at {@code i} closes, or -1. Too distant ones are forgotten. */
  private static int match(String text, Deque<Integer> open, int i) {
    while (!open.isEmpty()) {
      int start = open.peek();
      if (i - start > LONGEST) {
        open.clear();
      } else if (Marks.closing(text.charAt(start)) == text.charAt(i)) {
        return open.pop();
      } else if (open.size() > 1) {
        open.pop();
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the bracket is the mouth of a face such as {@code :(}. */
  private static boolean isFace(String text, int i) {
    return i > 0 && (text.charAt(i - 1) == ':' || text.charAt(i - 1) == ';');
  }

  private static int[] depths(int[] partner) {
    int[] depth = new int[partner.length + 1];
    int level = 0;
    for (int i = 0; i < partner.length; i++) {
      depth[i] = level;
      if (partner[i] > i) {
        level++;
      } else if (partner[i] >= 0) {
        level--;
      }
    }
    depth[partner.length] = level;
    return depth;
  }
}
