package org.naranhi.text.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Bylines;
import org.naranhi.text.DecodedText;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentBuilder;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.Draft;
import org.naranhi.text.Labeller;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;

/**
 * Reads Markdown: headings, lists, quotes, tables, code, and running text without its marks. Link
 * texts stay, link targets and images go; front matter gives metadata.
 */
public final class MarkdownReader implements DocumentReader {

  /** So many marked lines make a text without a telling name Markdown. */
  private static final int MIN_MARKED_LINES = 3;

  /** Lines looked at for marks. */
  private static final int MAX_LINES = 500;

  private static final Pattern LINK =
      Pattern.compile("\\[[^\\[\\]\\n]+\\]\\((https?:|[./#])[^)\\s]*\\)");

  private static final Pattern FRONT_FIELD =
      Pattern.compile("(date|title|author|url|permalink)\\s*:\\s*[\"']?(.*?)[\"']?\\s*");

  /** A reader. */
  public MarkdownReader() {}

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    if (source.hasEnding("md", "markdown", "mdown", "mkd")) {
      return !source.decoded().text().isEmpty();
    }
    return looksMarked(source.decoded().text());
  }

  /** Whether headings and some other mark occur, often enough to be no accident. */
  private static boolean looksMarked(String text) {
    int headings = 0;
    int others = 0;
    List<String> lines = text.lines().limit(MAX_LINES).toList();
    for (String line : lines) {
      headings += MarkdownBlocks.is(MarkdownBlocks.HEADING, line) ? 1 : 0;
      boolean other =
          MarkdownBlocks.is(MarkdownBlocks.FENCE, line)
              || MarkdownBlocks.is(MarkdownBlocks.DELIMITERS, line)
              || LINK.matcher(line).find();
      others += other ? 1 : 0;
    }
    return headings > 0 && headings + others >= MIN_MARKED_LINES;
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    DecodedText decoded = source.decoded();
    List<Draft> drafts = MarkdownBlocks.of(decoded.text());
    DocumentBuilder builder = new DocumentBuilder(source, options, name());
    for (Draft draft : drafts) {
      if (draft.reason().equals("front matter")) {
        putField(draft.text().text(), builder);
      }
    }
    return builder.build(decoded, Labeller.label(drafts));
  }

  private static void putField(String line, DocumentBuilder builder) {
    Matcher field = FRONT_FIELD.matcher(line);
    if (field.matches()) {
      String key = field.group(1).equals("permalink") ? "url" : field.group(1);
      Optional<String> value = Optional.of(field.group(2));
      builder.put(
          key, key.equals("date") ? value.flatMap(Bylines::date).map(Object::toString) : value);
    }
  }
}
