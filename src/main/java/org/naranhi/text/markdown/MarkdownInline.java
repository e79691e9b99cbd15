package org.naranhi.text.markdown;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.naranhi.text.MappedText;
import org.naranhi.text.MappedTextBuilder;
import org.naranhi.text.OffsetMap;
import org.naranhi.text.Whitespace;

/**
 * Takes the marks out of a Markdown text: emphasis, code ticks, link targets, tags, escapes. Images
 * go with their alternative text. One pass for the marks that bind tighter, one for emphasis, one
 * to write what is left; units keep their offsets.
 */
final class MarkdownInline {

  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|</?[A-Za-z][A-Za-z0-9-]*(\\s[^<>]*)?/?>", Pattern.DOTALL);

  private static final Pattern AUTOLINK = Pattern.compile("<((https?|mailto|ftp):[^\\s<>]+)>");

  private static final Pattern TARGET =
      Pattern.compile(
          "\\(\\s*(<[^<>]*>|[^\\s()]*(\\([^\\s()]*\\)[^\\s()]*)*)(\\s+[\"'(][^\\n]*?[\"')])?\\s*\\)");

  private static final Pattern REFERENCE = Pattern.compile("\\[[^\\[\\]]{0,200}\\]");

  private static final Pattern ENTITY =
      Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z0-9]{2,31});");

  private static final String ESCAPABLE = "\\`*_{}[]<>()#+-.!|~\"'&$%,/:;=?@^";

  /** Tags, targets and comments of more units are taken for text. */
  private static final int MAX_MARK = 2000;

  private final String text;
  private final MappedText mapped;
  private final boolean[] dropped;
  private final boolean[] literal;
  private final Deque<Integer> brackets = new ArrayDeque<>();

  private MarkdownInline(MappedText mapped) {
    this.mapped = mapped;
    this.text = mapped.text();
    this.dropped = new boolean[text.length()];
    this.literal = new boolean[text.length()];
  }

  /** The text of {@code mapped} without marks. */
  static MappedText plain(MappedText mapped) {
    MarkdownInline inline = new MarkdownInline(mapped);
    inline.dropMarks();
    inline.dropEmphasis();
    return inline.rest().strip().nfc();
  }

  private void dropMarks() {
    int i = 0;
    while (i < text.length()) {
      i = dropMark(i);
    }
  }

  /** Handles what stands at {@code i}; the place to go on from. */
  private int dropMark(int i) {
    switch (text.charAt(i)) {
      case '\\':
        return escape(i);
      case '`':
        return code(i);
      case '<':
        return tag(i);
      case '[':
        brackets.push(i);
        return i + 1;
      case ']':
        return link(i);
      default:
        return i + 1;
    }
  }

  private int escape(int i) {
    if (i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
      dropped[i] = true;
      literal[i + 1] = true;
      return i + 2;
    }
    return i + 1;
  }

  private int code(int i) {
    int open = runEnd(i);
    int at = open;
    while (at < text.length()) {
      int end = text.charAt(at) == '`' ? runEnd(at) : at + 1;
      if (text.charAt(at) == '`' && end - at == open - i) {
        drop(i, open);
        drop(at, end);
        Arrays.fill(literal, open, at, true);
        return end;
      }
      at = end;
    }
    return open;
  }

  private int runEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end;
  }

  private int tag(int i) {
    Matcher link = at(AUTOLINK, i);
    if (link.lookingAt()) {
      dropped[i] = true;
      dropped[link.end() - 1] = true;
      Arrays.fill(literal, i, link.end(), true);
      return link.end();
    }
    Matcher tag = at(TAG, i);
    if (tag.lookingAt()) {
      drop(i, tag.end());
      return tag.end();
    }
    return i + 1;
  }

  private int link(int i) {
    if (brackets.isEmpty()) {
      return i + 1;
    }
    int open = brackets.pop();
    int end = targetEnd(i + 1);
    boolean image = open > 0 && text.charAt(open - 1) == '!' && !literal[open - 1];
    if (end < 0) {
      return i + 1;
    }
    if (image) {
      drop(open - 1, end);
    } else {
      dropped[open] = true;
      drop(i, end);
    }
    return end;
  }

  private int targetEnd(int from) {
    Matcher target = at(TARGET, from);
    if (target.lookingAt()) {
      return target.end();
    }
    Matcher reference = at(REFERENCE, from);
    return reference.lookingAt() ? reference.end() : -1;
  }

  private Matcher at(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, Math.min(text.length(), from + MAX_MARK));
  }

  private void drop(int from, int to) {
    Arrays.fill(dropped, from, to, true);
  }

  private void dropEmphasis() {
    for (char mark : new char[] {'*', '_', '~'}) {
      if (text.indexOf(mark) >= 0) {
        dropEmphasis(mark);
      }
    }
  }

  private void dropEmphasis(char mark) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = text.indexOf(mark); i >= 0; ) {
      int end = runEnd(i);
      if (mark != '~' || end - i == 2) {
        dropRun(i, end, open);
      }
      i = text.indexOf(mark, end);
    }
  }

  /** Pairs the marks of a run with those that opened before; what cannot close may open. */
  private void dropRun(int start, int end, Deque<Integer> open) {
    boolean closes = canClose(start, end);
    boolean opens = canOpen(start, end);
    for (int i = start; i < end; i++) {
      boolean isMark = !dropped[i] && !literal[i];
      if (isMark && closes && !open.isEmpty() && open.peek() < start - 1) {
        dropped[open.pop()] = true;
        dropped[i] = true;
      } else if (isMark && opens) {
        open.push(i);
      }
    }
  }

  private boolean canOpen(int start, int end) {
    return end < text.length()
        && !Whitespace.is(text.charAt(end))
        && (text.charAt(start) != '_'
            || start == 0
            || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }

  private boolean canClose(int start, int end) {
    return start > 0
        && !Whitespace.is(text.charAt(start - 1))
        && (text.charAt(start) != '_' || end == text.length() || !isAsciiWord(text.charAt(end)));
  }

  /** A particle may follow a closing mark: {@code _제목_은}. */
  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** Where the character reference at {@code i} ends; {@code i + 1} where there is none. */
  private int entityEnd(int i) {
    if (text.charAt(i) != '&' || dropped[i] || literal[i]) {
      return i + 1;
    }
    Matcher entity = at(ENTITY, i);
    return entity.lookingAt() ? entity.end() : i + 1;
  }

  private MappedText rest() {
    MappedTextBuilder out = new MappedTextBuilder();
    OffsetMap map = mapped.offsets();
    int i = 0;
    while (i < text.length()) {
      int end = entityEnd(i);
      if (end > i + 1) {
        String made = Parser.unescapeEntities(text.substring(i, end), false);
        out.append(made, map.startOf(i), map.endOf(end - 1));
      } else if (!dropped[i]) {
        out.append(text.charAt(i), map.startOf(i), map.endOf(i));
      }
      i = end;
    }
    return out.build();
  }
}
