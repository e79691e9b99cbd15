package org.naranhi.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a document together from what a reader found; the part that all readers share. */
public final class DocumentBuilder {

  private final Source source;
  private final ReadOptions options;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private List<Cue> cues = List.of();

  public DocumentBuilder(Source source, ReadOptions options, String format) {
    this.source = source;
    this.options = options;
    metadata.put("format", format);
  }

  /** Notes what the document says of itself; the first value of a key stays. */
  public DocumentBuilder put(String key, Optional<String> value) {
    value.map(String::strip).filter(v -> !v.isEmpty()).ifPresent(v -> metadata.putIfAbsent(key, v));
    return this;
  }

  /** Notes when the parts of the document are spoken. */
  public DocumentBuilder cues(List<Cue> timed) {
    cues = timed;
    return this;
  }

  /**
   * The document of labelled blocks. Date and author come from bylines if not noted before, the
   * date then from lines that state it.
   */
  public Document build(DecodedText decoded, List<Block> blocks) {
    put("charset", Optional.of(decoded.charset()));
    for (Block block : blocks) {
      if (block.kind() == BlockKind.BYLINE) {
        put("date", Bylines.date(block.text()).map(Object::toString));
        put("author", Bylines.author(block.text()));
      }
    }
    put("date", Bylines.date(blocks.stream().map(Block::text).toList()).map(Object::toString));
    Language language =
        options.language() == null ? LanguageDetector.detect(blocks) : options.language();
    SourceNotes notes = SourceNotes.of(decoded, cues);
    return new Document(source.name(), language, decoded.text(), blocks, metadata, notes);
  }
}
