package org.naranhi.text.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/**
 * A saved page among the test resources, held against the kinds that a person gave its blocks.
 *
 * <p>Visible text is compared without its white space, so the reader may cut menus otherwise than
 * the person did; what each unit of a person's block belongs to must have the person's kind.
 *
 * @param name the page's name, without its ending
 * @param document what the reader made of it
 * @param gold the blocks of a person, in the order of the page
 */
record WebPage(String name, Document document, List<GoldBlock> gold) {

  /** A block as a person sees it. */
  record GoldBlock(BlockKind kind, String text) {}

  /** What the reader made of a block of gold: {@code kinds} of its units, and where it is cut. */
  record Found(GoldBlock gold, List<Block> blocks) {

    boolean isRight() {
      return !blocks.isEmpty() && blocks.stream().allMatch(b -> b.kind() == gold.kind());
    }

    boolean isOneBlock() {
      return blocks.size() == 1 && key(blocks.get(0).text()).equals(key(gold.text()));
    }

    boolean isContent() {
      return !blocks.isEmpty() && blocks.stream().allMatch(b -> b.kind().isContent());
    }

    @Override
    public String toString() {
      String got =
          blocks.isEmpty()
              ? "lost"
              : String.join(
                  ", ", blocks.stream().map(b -> b.kind() + " (" + b.reason() + ")").toList());
      return String.format(Locale.ROOT, "%s: %s%n    %s", gold.kind(), gold.text(), got);
    }
  }

  /** A text of so many units is found again after text that only the reader has. */
  private static final int MIN_TELLING_UNITS = 12;

  static WebPage read(String name) throws IOException {
    Document document =
        Documents.read(name + ".html", resource(name + ".html"), ReadOptions.DEFAULT);
    return new WebPage(name, document, gold(name));
  }

  static byte[] resource(String file) throws IOException {
    try (InputStream in = WebPage.class.getResourceAsStream("/text/web/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no test resource text/web/" + file);
      }
      return in.readAllBytes();
    }
  }

  private static List<GoldBlock> gold(String name) throws IOException {
    String rows = new String(resource(name + ".tsv"), StandardCharsets.UTF_8);
    return rows.lines().map(WebPage::goldBlock).toList();
  }

  private static GoldBlock goldBlock(String row) {
    String[] columns = row.split("\t");
    return new GoldBlock(BlockKind.valueOf(columns[0].toUpperCase(Locale.ROOT)), columns[1]);
  }

  /** Each block of gold with the reader's blocks that hold its text. */
  List<Found> found() {
    StringBuilder units = new StringBuilder();
    List<Block> owners = new ArrayList<>();
    for (Block block : visible()) {
      String key = key(block.text());
      units.append(key);
      owners.addAll(java.util.Collections.nCopies(key.length(), block));
    }
    List<Found> found = new ArrayList<>();
    int at = 0;
    for (GoldBlock block : gold) {
      String key = key(block.text());
      int start = units.indexOf(key, at);
      boolean there = start == at || start > at && key.length() >= MIN_TELLING_UNITS;
      int end = there ? start + key.length() : at;
      List<Block> blocks = there ? owners.subList(start, end) : List.of();
      found.add(new Found(block, blocks.stream().distinct().toList()));
      at = end;
    }
    return found;
  }

  /** Units of the reader's visible blocks, white space apart. */
  int visibleUnits() {
    return visible().stream().mapToInt(b -> key(b.text()).length()).sum();
  }

  /** Units of the gold blocks, white space apart. */
  int goldUnits() {
    return gold.stream().mapToInt(b -> key(b.text()).length()).sum();
  }

  private List<Block> visible() {
    return document.blocks().stream().filter(b -> !b.reason().startsWith("not shown")).toList();
  }

  private static String key(String text) {
    return text.replaceAll("[\\s\\u00A0\\u200B]+", "");
  }
}
