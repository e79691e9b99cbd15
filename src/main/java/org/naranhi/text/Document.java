package org.naranhi.text;

import java.util.List;
import java.util.Map;

/**
 * A text in one language as a sequence of typed blocks, furniture included.
 *
 * @param name where it comes from, for messages: a path, or {@code <stdin>}
 * @param language its language
 * @param source the decoded source text that block offsets point into
 * @param blocks its blocks in reading order
 * @param metadata what the source says of itself: {@code date} (ISO), {@code author}, {@code url},
 *     {@code title}, {@code charset}, {@code format} (the reader's name), {@code hreflang.en}
 *     (address of the same page in another language); unknown keys absent
 */
public record Document(
    String name,
    Language language,
    String source,
    List<Block> blocks,
    Map<String, String> metadata) {

  /** Copies the collections. */
  public Document {
    blocks = List.copyOf(blocks);
    metadata = Map.copyOf(metadata);
  }

  /** The blocks that take part in alignment. */
  public List<Block> content() {
    return blocks.stream().filter(b -> b.kind().isContent()).toList();
  }
}
