package org.naranhi.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.PassageRole.Use;

/**
 * The text of an office document in reading order, from which its {@link Document} is made. The
 * source is one line for each paragraph, with the number or bullet that the program shows before
 * it; blocks point into that.
 *
 * <p>A bare number or bullet is no part of the block, as in Markdown: it stands in the source and
 * in the reason. A number with words ({@code 제1조}, {@code Article 1}) is part of the block: it is
 * translated.
 */
public final class ExtractedText {

  /** Counters of one kind of sign: {@code 1.2.}, {@code (가)}, {@code iv)}, {@code •}. */
  private static final Pattern BARE_LABEL =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*+(?:(?:\\p{N}++|[ivxlcdm]++|[IVXLCDM]++|\\p{L})"
              + "(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]*+)*+");

  private final List<Passage> passages = new ArrayList<>();
  private final Set<String> furniture = new HashSet<>();
  private final StringBuilder source = new StringBuilder();
  private final List<Draft> drafts = new ArrayList<>();

  public void add(Passage passage) {
    if (!passage.isBlank()) {
      passages.add(passage);
    }
  }

  /** Adds a line of a header or footer unless the same stands in another one. */
  public void addFurniture(Passage passage) {
    if (furniture.add(passage.text().strip())) {
      add(passage);
    }
  }

  /**
   * The document.
   *
   * @param fallback what the file says of itself, which counts only where its text says nothing
   */
  public Document build(
      Source file, ReadOptions options, String format, Map<String, String> fallback) {
    boolean titled = passages.stream().anyMatch(p -> p.role().is(Use.TITLE));
    boolean open = true;
    for (Passage passage : passages) {
      boolean headline = open && isHeadline(passage.role(), titled);
      open &= !headline;
      write(passage, headline ? BlockKind.HEADLINE : kindOf(passage.role().use()));
    }
    DocumentBuilder builder = new DocumentBuilder(file, options, format);
    builder.put("title", Optional.ofNullable(fallback.get("title")));
    Document document =
        builder.build(new DecodedText(source.toString(), "UTF-8"), Labeller.label(drafts));
    return withFallback(document, fallback);
  }

  private static boolean isHeadline(PassageRole role, boolean titled) {
    return titled ? role.is(Use.TITLE) : role.is(Use.HEADING) && role.level() == 1;
  }

  private static @Nullable BlockKind kindOf(Use use) {
    return switch (use) {
      case BODY -> null;
      case TITLE, HEADING -> BlockKind.HEADING;
      case SUBTITLE -> BlockKind.SUBHEAD;
      case CAPTION -> BlockKind.CAPTION;
      case LIST_ITEM -> BlockKind.LIST_ITEM;
      case TABLE_CELL -> BlockKind.TABLE_CELL;
      case PARAGRAPH, NOTE -> BlockKind.PARAGRAPH;
      case FURNITURE -> BlockKind.FURNITURE;
    };
  }

  private static Document withFallback(Document document, Map<String, String> fallback) {
    Map<String, String> metadata = new HashMap<>(fallback);
    metadata.putAll(document.metadata());
    return new Document(
        document.name(), document.language(), document.source(), document.blocks(), metadata);
  }

  private void write(Passage passage, @Nullable BlockKind kind) {
    String label = passage.label().strip();
    String reason = passage.reason();
    int start = source.length();
    if (!label.isEmpty()) {
      source.append(label).append(' ');
      if (BARE_LABEL.matcher(label).matches()) {
        start = source.length();
        reason = reason.isEmpty() ? "numbered " + label : reason + ", " + label;
      }
    }
    source.append(passage.text()).append('\n');
    if (passage.role().isOneText()) {
      draft(new Span(start, source.length() - 1), kind, reason, true);
    } else {
      draftLines(start, kind, reason);
    }
  }

  /** A line break inside running text ends a block, as in HTML. */
  private void draftLines(int start, @Nullable BlockKind kind, String reason) {
    boolean first = true;
    for (int at = start; at < source.length(); ) {
      int end = source.indexOf("\n", at);
      draft(new Span(at, end), kind, reason, first);
      first = false;
      at = end + 1;
    }
  }

  private void draft(Span span, @Nullable BlockKind kind, String reason, boolean afterGap) {
    MappedTextBuilder text = new MappedTextBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      if (!Whitespace.is(source.charAt(i))) {
        text.append(source.charAt(i), i, i + 1);
      } else if (text.length() > 0 && text.last() != ' ') {
        text.append(' ', i, i + 1);
      }
    }
    MappedText mapped = text.build().strip().nfc();
    if (!mapped.text().isEmpty()) {
      drafts.add(new Draft(mapped, kind, kind == null ? "" : reason, afterGap));
    }
  }
}
