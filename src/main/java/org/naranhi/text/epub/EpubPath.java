package org.naranhi.text.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** References from one part of a book to another. */
final class EpubPath {

  private EpubPath() {}

  /** The part that {@code reference}, standing in the part {@code from}, leads to. */
  static String resolve(String from, String reference) {
    String plain = decoded(withoutFragment(reference));
    String base = from.substring(0, from.lastIndexOf('/') + 1);
    Deque<String> folders = new ArrayDeque<>();
    for (String step : (plain.startsWith("/") ? plain : base + plain).split("/")) {
      if (step.equals("..")) {
        folders.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        folders.addLast(step);
      }
    }
    return String.join("/", folders);
  }

  static String withoutFragment(String reference) {
    int mark = reference.indexOf('#');
    return mark < 0 ? reference : reference.substring(0, mark);
  }

  /** Undoes percent signs; what is no code stays as it is. */
  private static String decoded(String reference) {
    try {
      return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return reference; // a percent sign that some tool left bare
    }
  }
}
