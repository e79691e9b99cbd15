package org.naranhi.app.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.bitext.Place;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/**
 * A document as it was read, for a terminal.
 *
 * <pre>
 * page.txt
 *   kind      page
 *   charset   UTF-8 (every byte fits UTF-8)
 *   language  Korean (ko)
 *   blocks    3: 1 headline, 1 paragraph, 1 furniture
 *
 *   1   1:1  furniture  본문 바로가기  ← furniture list: skip link (ko.txt:22)
 *   2   3:1  headline   섬마을에 첫 도서관
 *   3   5:1  paragraph  섬마을에 처음으로 도서관이 문을 열었다.
 * </pre>
 */
final class InspectText {

  /** What {@code align} says of itself first; other keys follow by name. */
  private static final List<String> FIRST = List.of("title", "date", "author", "url");

  /** Said in the lines about kind and charset. */
  private static final Set<String> SAID = Set.of("format", "charset");

  private static final int KIND = 10;

  /** A reason does not push its text below this. */
  private static final int MIN_TEXT = 30;

  private final Document document;
  private final int width;
  private final Colours colours;
  private final DocumentLines lines;
  private final int label;
  private final StringBuilder out = new StringBuilder();

  InspectText(Document document, int width, Colours colours) {
    this.document = document;
    this.width = width;
    this.colours = colours;
    this.lines = new DocumentLines(document.name(), document.source());
    this.label =
        Stream.concat(Stream.of("language"), document.metadata().keySet().stream())
            .mapToInt(key -> key.length() + 2)
            .max()
            .orElseThrow();
  }

  String page() {
    out.append(colours.bold(Excerpt.plain(document.name()))).append('\n');
    head();
    out.append('\n');
    blocks();
    return out.toString();
  }

  private void head() {
    Map<String, String> metadata = document.metadata();
    field("kind", metadata.getOrDefault("format", ""));
    charset();
    document.notes().loss().ifPresent(loss -> field("lost", loss.describe()));
    Language language = document.language();
    field("language", language.displayName() + " (" + language.tag() + ")");
    FIRST.forEach(key -> field(key, metadata.getOrDefault(key, "")));
    new TreeMap<>(metadata)
        .forEach(
            (key, value) -> {
              if (!FIRST.contains(key) && !SAID.contains(key)) {
                field(key, value);
              }
            });
    field("blocks", document.blocks().size() + ": " + counts());
  }

  /** Files with a structure of their own say how they are encoded: there was nothing to find. */
  private void charset() {
    String reason = document.notes().charsetReason();
    if (!reason.isEmpty()) {
      field("charset", document.metadata().getOrDefault("charset", "") + " (" + reason + ")");
    }
  }

  private void field(String name, String value) {
    if (!value.isBlank()) {
      String padded = name + " ".repeat(label - name.length());
      out.append("  ").append(colours.faint(padded)).append(Excerpt.plain(value)).append('\n');
    }
  }

  private String counts() {
    Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
    document.blocks().forEach(b -> counts.merge(b.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + name(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** The name of a kind: {@code list item}. */
  static String name(BlockKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void blocks() {
    List<Block> blocks = document.blocks();
    List<String> places = blocks.stream().map(this::place).toList();
    int numberWidth = Integer.toString(blocks.size()).length();
    int placeWidth = places.stream().mapToInt(String::length).max().orElse(0);
    String form = "  %" + numberWidth + "d  %" + placeWidth + "s  ";
    for (int i = 0; i < blocks.size(); i++) {
      block(String.format(Locale.ROOT, form, i + 1, places.get(i)), blocks.get(i));
    }
  }

  private String place(Block block) {
    Span source = source(block);
    Place place = lines.start(source);
    String where = place.line() + ":" + place.column();
    return document.times(source).map(t -> where + "  " + written(t)).orElse(where);
  }

  private static String written(Times times) {
    return Times.written(times.start()) + "–" + Times.written(times.end());
  }

  private static Span source(Block block) {
    return block.offsets().toSource(new Span(0, block.text().length()));
  }

  private void block(String start, Block block) {
    String kind = name(block.kind());
    String padded = kind + " ".repeat(Math.max(1, KIND + 1 - kind.length()));
    int room = width - start.length() - padded.length();
    boolean out = !block.kind().isContent() && !block.reason().isEmpty();
    String reason = out ? "  ← " + Excerpt.plain(block.reason()) : "";
    int forText = Math.max(Math.min(room, MIN_TEXT), room - QuantityPicture.width(reason));
    String text = Excerpt.of(block.text(), null, forText).text();
    this.out
        .append(colours.faint(start))
        .append(block.kind().isContent() ? padded : colours.faint(padded))
        .append(text)
        .append(out ? colours.faint(reason) : "")
        .append('\n');
  }
}
