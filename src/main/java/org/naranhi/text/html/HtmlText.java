package org.naranhi.text.html;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.naranhi.text.MappedText;
import org.naranhi.text.MappedTextBuilder;
import org.naranhi.text.OffsetMap;

/**
 * The units of a text node with their places in the page's source: character references are
 * followed ({@code &amp;} is one unit made from five), and so are units that the parser drops.
 */
final class HtmlText {

  private static final int MAX_REFERENCE = 40;

  private final String source;
  private final MappedTextBuilder out = new MappedTextBuilder();
  private int at;

  private HtmlText(String source, int start) {
    this.source = source;
    this.at = start;
  }

  /** The text of {@code node}, unit by unit, mapped to {@code source}. */
  static MappedText of(TextNode node, String source) {
    String text = node.getWholeText();
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      return new MappedTextBuilder().append(text, 0, 0).build();
    }
    if (source.startsWith(text, range.startPos())) {
      return new MappedText(text, OffsetMap.identity(range.startPos(), text.length()));
    }
    return new HtmlText(source, range.startPos()).follow(text, range.endPos());
  }

  private MappedText follow(String text, int end) {
    int done = 0;
    while (done < text.length() && at < end) {
      int made = reference(text, done, end);
      if (made > 0) {
        done += made;
      } else if (source.charAt(at) == text.charAt(done)) {
        out.copy(source, at, at + 1);
        at++;
        done++;
      } else {
        at++; // a unit that the parser dropped, such as NUL
      }
    }
    out.append(text.substring(done), end, end);
    return out.build();
  }

  /** Follows a character reference; the number of units it made, 0 where none stands here. */
  private int reference(String text, int done, int end) {
    if (source.charAt(at) != '&') {
      return 0;
    }
    int stop = referenceEnd(end);
    if (stop == at + 1) {
      return 0;
    }
    String made = Parser.unescapeEntities(source.substring(at, stop), false);
    if (!text.startsWith(made, done)) {
      return 0;
    }
    out.append(made, at, stop);
    at = stop;
    return made.length();
  }

  private int referenceEnd(int end) {
    int limit = Math.min(end, at + MAX_REFERENCE);
    int stop = at + 1;
    while (stop < limit && isReferenceUnit(source.charAt(stop))) {
      stop++;
    }
    return stop < limit && source.charAt(stop) == ';' ? stop + 1 : stop;
  }

  private static boolean isReferenceUnit(char c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }
}
