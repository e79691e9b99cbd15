package org.naranhi.bitext;

import java.util.Locale;

/**
 * HTML in the making. {@link #raw} takes what this package wrote, {@link #text} everything else.
 *
 * <p>Characters that act unseen, bidirectional controls above all, are shown as a labelled box
 * instead, so that no text can rearrange the page or hide something in it.
 */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Appends markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Appends a number. */
  Html raw(int number) {
    out.append(number);
    return this;
  }

  /** Appends text, escaped; controls are shown. */
  Html text(String text) {
    Texts.unicode(text).codePoints().forEach(this::codePoint);
    return this;
  }

  /** Appends text for an attribute in double quotes: escaped, controls as {@code [RLO]}. */
  Html attribute(String text) {
    Texts.unicode(text)
        .codePoints()
        .forEach(
            c -> {
              if (isUnseen(c)) {
                out.append('[').append(label(c)).append(']');
              } else {
                escaped(c);
              }
            });
    return this;
  }

  private void codePoint(int c) {
    if (isUnseen(c)) {
      out.append("<span class=\"ctl\">").append(label(c)).append("</span>");
    } else {
      escaped(c);
    }
  }

  private void escaped(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(c);
    }
  }

  /** Controls, noncharacters and marks without a glyph; not tab, LF and the joiners of emoji. */
  private static boolean isUnseen(int c) {
    return (Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n')
        || (Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D && c < 0xE0000)
        || (c & 0xFFFE) == 0xFFFE
        || c == 0x3164 // the fillers of Hangul: letters without ink
        || c == 0xFFA0
        || c == 0x2028
        || c == 0x2029;
  }

  private static String label(int c) {
    return switch (c) {
      case '\r' -> "CR";
      case 0xAD -> "SHY";
      case 0x61C -> "ALM";
      case 0x200B -> "ZWSP";
      case 0x200E -> "LRM";
      case 0x200F -> "RLM";
      case 0x202A -> "LRE";
      case 0x202B -> "RLE";
      case 0x202C -> "PDF";
      case 0x202D -> "LRO";
      case 0x202E -> "RLO";
      case 0x2066 -> "LRI";
      case 0x2067 -> "RLI";
      case 0x2068 -> "FSI";
      case 0x2069 -> "PDI";
      case 0xFEFF -> "BOM";
      default -> String.format(Locale.ROOT, "U+%04X", c);
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
