package org.naranhi.text.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Draft;
import org.naranhi.text.Lines;
import org.naranhi.text.MappedText;
import org.naranhi.text.MappedTextBuilder;
import org.naranhi.text.Span;
import org.naranhi.text.Whitespace;

/**
 * The block structure of a Markdown text, line by line. In order of what is looked for:
 *
 * <pre>
 * front matter  --- … --- at the very start
 * fenced code   ``` … ``` or ~~~ … ~~~
 * comment       &lt;!-- … --&gt; of whole lines
 * table         | a | b | above a line of dashes
 * heading       # a, or a line above === or ---
 * rule          ---, ***, ___
 * definition    [a]: address
 * quote         &gt; a; what follows the mark is read like any line
 * list item     - a, * a, + a, 1. a, 1) a
 * paragraph     anything else, up to an empty line
 * </pre>
 */
final class MarkdownBlocks {

  static final Pattern FENCE = Pattern.compile("\\s{0,12}(`{3,}|~{3,})[^`]*");
  static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)(\\s+#+)?\\s*");
  static final Pattern DELIMITERS =
      Pattern.compile(
          "\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)+\\|?\\s*|\\s*\\|\\s*:?-{2,}:?\\s*\\|\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-{2,})\\s*");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}([-*_])(\\s*\\1){2,}\\s*");
  private static final Pattern DEFINITION =
      Pattern.compile("\\s{0,3}\\[[^\\]^][^\\]]*\\]:\\s*\\S+.*");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>[>\\s]*+");
  private static final Pattern ITEM =
      Pattern.compile("\\s*([-*+]|\\d{1,9}[.)])\\s+(\\[[ xX]\\]\\s+)?(?=\\S)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]+\\]:\\s*");

  /** Longer lines are text whatever they begin with. */
  private static final int MAX_MARK_LINE = 2000;

  private final String source;
  private final List<Span> lines = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final MappedTextBuilder open = new MappedTextBuilder();
  private @Nullable BlockKind openKind;
  private boolean seenHeadline;

  private MarkdownBlocks(String source) {
    this.source = source;
    for (int start = 0; start < source.length(); ) {
      int end = Lines.lineEnd(source, start);
      lines.add(new Span(start, end));
      start = end + (source.startsWith("\r\n", end) ? 2 : 1);
    }
  }

  /** The blocks of {@code source}; paragraphs without a kind. */
  static List<Draft> of(String source) {
    MarkdownBlocks blocks = new MarkdownBlocks(source);
    int i = blocks.frontMatter();
    while (i < blocks.lines.size()) {
      i = blocks.block(i);
    }
    blocks.close();
    return blocks.drafts;
  }

  private String line(int i) {
    return lines.get(i).of(source);
  }

  /** Whether a line is what {@code pattern} describes; marks of a block are short. */
  static boolean is(Pattern pattern, String line) {
    return line.length() <= MAX_MARK_LINE && pattern.matcher(line).matches();
  }

  private int frontMatter() {
    if (lines.isEmpty() || !line(0).strip().equals("---")) {
      return 0;
    }
    int end = 1;
    while (end < lines.size() && !line(end).strip().equals("---")) {
      end++;
    }
    if (end == lines.size()) {
      return 0;
    }
    for (int i = 1; i < end; i++) {
      add(part(lines.get(i)), BlockKind.FURNITURE, "front matter");
    }
    return end + 1;
  }

  /** Reads what begins at line {@code i}; the line to go on from. */
  private int block(int i) {
    String line = line(i);
    Matcher fence = FENCE.matcher(line);
    if (fence.matches()) {
      return code(i, fence.group(1));
    }
    if (line.stripLeading().startsWith("<!--")) {
      return comment(i);
    }
    if (i + 1 < lines.size() && line.contains("|") && is(DELIMITERS, line(i + 1))) {
      return table(i);
    }
    text(lines.get(i));
    return i + 1;
  }

  private int code(int i, String fence) {
    close();
    int end = i + 1;
    while (end < lines.size() && !line(end).strip().startsWith(fence)) {
      add(part(lines.get(end)), BlockKind.PARAGRAPH, "code");
      end++;
    }
    return end + 1;
  }

  private int comment(int i) {
    int end = i;
    while (end < lines.size() && !line(end).contains("-->")) {
      end++;
    }
    int after = end < lines.size() ? line(end).indexOf("-->") + 3 : 0;
    if (end == lines.size()) {
      text(lines.get(i)); // never closed: no comment
      return i + 1;
    }
    Span last = lines.get(end);
    text(new Span(last.start() + after, last.end()));
    return end + 1;
  }

  private int table(int i) {
    close();
    int row = i;
    while (row < lines.size() && line(row).contains("|")) {
      if (row != i + 1) {
        cells(lines.get(row));
      }
      row++;
    }
    return row;
  }

  private void cells(Span row) {
    int start = row.start();
    for (int at = start; at <= row.end(); at++) {
      boolean bar = at == row.end() || (source.charAt(at) == '|' && !isEscaped(at));
      if (bar) {
        add(MarkdownInline.plain(part(new Span(start, at))), BlockKind.TABLE_CELL, "table cell");
        start = at + 1;
      }
    }
  }

  private boolean isEscaped(int at) {
    return at > 0 && source.charAt(at - 1) == '\\';
  }

  private void text(Span whole) {
    Span span = unquoted(whole);
    String line = span.of(source);
    Matcher heading = HEADING.matcher(line);
    if (Whitespace.isBlank(line)) {
      close();
    } else if (heading.matches()) {
      close();
      Span title = new Span(heading.start(2), heading.end(2)).shift(span.start());
      heading(part(title), heading.group(1).length());
    } else if (is(UNDERLINE, line) && open.length() > 0 && openKind == null) {
      MappedText title = open.build();
      open.clear();
      heading(title, line.contains("=") ? 1 : 2);
    } else if (is(RULE, line)) {
      close();
    } else {
      marked(span, line);
    }
  }

  /** The line without its quotation marks. */
  private Span unquoted(Span line) {
    Matcher quote = QUOTE.matcher(source).region(line.start(), line.end());
    return quote.lookingAt() ? new Span(quote.end(), line.end()) : line;
  }

  private void marked(Span span, String line) {
    Matcher item = ITEM.matcher(line);
    if (is(DEFINITION, line)) {
      close();
      add(part(span), BlockKind.FURNITURE, "link definition");
    } else if (item.lookingAt()) {
      close();
      openKind = BlockKind.LIST_ITEM;
      append(new Span(span.start() + item.end(), span.end()));
    } else {
      Matcher note = NOTE.matcher(line);
      append(new Span(span.start() + (note.lookingAt() ? note.end() : 0), span.end()));
    }
  }

  private void append(Span span) {
    Span text = Whitespace.strip(source, span);
    boolean hardBreak = text.length() > 1 && source.charAt(text.end() - 1) == '\\';
    Span kept = hardBreak ? new Span(text.start(), text.end() - 1) : text;
    if (open.length() > 0) {
      open.append(' ', open.sourceEnd(), kept.start());
    }
    open.copy(source, kept.start(), kept.end());
  }

  private void heading(MappedText title, int level) {
    boolean headline = level == 1 && !seenHeadline;
    seenHeadline |= headline;
    BlockKind kind = headline ? BlockKind.HEADLINE : BlockKind.HEADING;
    add(MarkdownInline.plain(title), kind, "heading of level " + level);
  }

  private void close() {
    if (open.length() > 0) {
      MappedText text = MarkdownInline.plain(open.build());
      add(text, openKind, openKind == null ? "" : "list item");
      open.clear();
    }
    openKind = null;
  }

  private void add(MappedText text, @Nullable BlockKind kind, String reason) {
    if (!text.text().isEmpty()) {
      drafts.add(new Draft(text, kind, reason, true));
    }
  }

  private MappedText part(Span span) {
    return Lines.part(source, Whitespace.strip(source, span));
  }
}
