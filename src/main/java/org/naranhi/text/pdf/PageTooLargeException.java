package org.naranhi.text.pdf;

import java.io.IOException;
import java.util.Locale;

/** A page that paints more than any page of a document can mean to. */
final class PageTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  PageTooLargeException(int limit) {
    super(String.format(Locale.ROOT, "paints more than %,d glyphs", limit));
  }
}
