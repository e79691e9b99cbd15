package org.naranhi.text.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.ZipContainer;
import org.naranhi.text.archive.Compressed;
import org.naranhi.text.archive.WarcPage;
import org.naranhi.text.epub.EpubReader;
import org.naranhi.text.html.HtmlReader;
import org.naranhi.text.html.MhtmlReader;
import org.naranhi.text.hwp.HwpReader;
import org.naranhi.text.hwp.HwpxReader;
import org.naranhi.text.markdown.MarkdownReader;
import org.naranhi.text.office.DocxReader;
import org.naranhi.text.office.FlatOdtReader;
import org.naranhi.text.office.OdtReader;
import org.naranhi.text.pdf.PdfReader;
import org.naranhi.text.plain.PlainTextReader;
import org.naranhi.text.plain.ScrapedPageReader;
import org.naranhi.text.plain.SegmentedReader;
import org.naranhi.text.subtitle.SubtitleReader;

/**
 * Reads documents of every kind: start here.
 *
 * <p>The kind is told by content, then by name: the first reader that accepts the source reads it.
 * {@link ReadOptions#kind()} overrules that.
 */
public final class Documents {

  /** Files above this cannot be held as one text. */
  private static final long MAX_BYTES = 1L << 30;

  private static final List<DocumentReader> READERS =
      List.of(
          new DocxReader(),
          new OdtReader(),
          new PdfReader(),
          new HwpReader(),
          new HwpxReader(),
          new EpubReader(),
          new FlatOdtReader(),
          new SegmentedReader(),
          SubtitleReader.srt(),
          SubtitleReader.vtt(),
          SubtitleReader.sami(),
          new MhtmlReader(),
          new HtmlReader(),
          new MarkdownReader(),
          new ScrapedPageReader(),
          new PlainTextReader());

  private Documents() {}

  /** The readers, in the order in which they are asked. */
  public static List<DocumentReader> readers() {
    return READERS;
  }

  /** The names of the kinds of documents, in the order in which they are looked for. */
  public static List<String> kinds() {
    return READERS.stream().map(DocumentReader::name).toList();
  }

  /**
   * Reads the file at {@code path}.
   *
   * @throws UnreadableDocumentException if it is missing, a folder, empty, binary, of a format that
   *     is not read, not decodable, or holds nothing but furniture
   * @throws IllegalArgumentException if {@code options} name an unknown kind
   */
  public static Document read(Path path, ReadOptions options) throws UnreadableDocumentException {
    return withContent(inspect(path, options), options);
  }

  /** Reads what {@code in} still holds, up to its end; {@code name} is for messages. */
  public static Document read(String name, InputStream in, ReadOptions options)
      throws UnreadableDocumentException {
    return read(name, bytesOf(name, in), options);
  }

  /** Reads a document from its bytes; the ending of {@code name} may tell its kind. */
  public static Document read(String name, byte[] bytes, ReadOptions options)
      throws UnreadableDocumentException {
    return withContent(inspect(name, bytes, options), options);
  }

  /** Reads a page of a WARC archive; its name is its address. */
  public static Document read(WarcPage page, ReadOptions options)
      throws UnreadableDocumentException {
    return withContent(inspect(page.uri(), page, options), options);
  }

  private static Document withContent(Document document, ReadOptions options)
      throws UnreadableDocumentException {
    requireContent(document, options);
    return options.keepFurniture() ? withFurnitureKept(document) : document;
  }

  /** Reads the file at {@code path} to show what it holds, be it nothing but furniture. */
  public static Document inspect(Path path, ReadOptions options)
      throws UnreadableDocumentException {
    Optional<WarcPage> page = WarcChoice.page(path);
    return page.isPresent()
        ? inspect(path.toString(), page.get(), options)
        : inspect(path.toString(), bytesOf(path), options);
  }

  /** Reads what {@code in} still holds to show it, be it nothing but furniture. */
  public static Document inspect(String name, InputStream in, ReadOptions options)
      throws UnreadableDocumentException {
    return inspect(name, bytesOf(name, in), options);
  }

  private static Document inspect(String name, WarcPage page, ReadOptions options)
      throws UnreadableDocumentException {
    Source source = page.source();
    return WarcChoice.withOrigin(
        inspect(new Source(name, source.bytes(), options.lenient(), source.charset()), options),
        page);
  }

  private static Document inspect(String name, byte[] bytes, ReadOptions options)
      throws UnreadableDocumentException {
    return inspect(new Source(name, bytes, options.lenient()), options);
  }

  private static Document inspect(Source file, ReadOptions options)
      throws UnreadableDocumentException {
    String name = file.name();
    if (file.bytes().length == 0) {
      throw new UnreadableDocumentException(name, Problem.EMPTY, "the file is empty (0 bytes)");
    }
    Source source = Compressed.unpacked(file);
    Document document = readerFor(source, options).read(source, options);
    if (document.blocks().isEmpty()) {
      throw new UnreadableDocumentException(
          name, Problem.EMPTY, "no text: nothing but white space or markup");
    }
    return document;
  }

  private static DocumentReader readerFor(Source source, ReadOptions options)
      throws UnreadableDocumentException {
    if (options.kind() != null) {
      return readerNamed(options.kind());
    }
    ZipContainer.requireNoArchive(source);
    for (DocumentReader reader : READERS) {
      if (reader.accepts(source)) {
        return reader;
      }
    }
    throw new UnreadableDocumentException(
        source.name(), Problem.EMPTY, "no text: nothing but white space");
  }

  private static DocumentReader readerNamed(String kind) {
    return READERS.stream()
        .filter(r -> r.name().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "kind must be one of " + String.join(", ", kinds()) + " but was " + kind));
  }

  private static void requireContent(Document document, ReadOptions options)
      throws UnreadableDocumentException {
    if (document.content().isEmpty() && !options.keepFurniture()) {
      throw new UnreadableDocumentException(
          document.name(),
          Problem.NO_TEXT,
          String.format(
              "no text left: %s; use --keep-furniture to keep it",
              document.blocks().size() == 1
                  ? "its only block was taken for page furniture"
                  : "all " + document.blocks().size() + " blocks were taken for page furniture"));
    }
  }

  private static Document withFurnitureKept(Document document) {
    List<Block> blocks =
        document.blocks().stream().map(b -> b.kind().isContent() ? b : kept(b)).toList();
    return new Document(
        document.name(),
        document.language(),
        document.source(),
        blocks,
        document.metadata(),
        document.notes());
  }

  private static Block kept(Block block) {
    return new Block(
        BlockKind.PARAGRAPH, block.text(), block.offsets(), "kept, although " + block.reason());
  }

  private static byte[] bytesOf(Path path) throws UnreadableDocumentException {
    String name = path.toString();
    if (!Files.exists(path)) {
      throw new UnreadableDocumentException(
          name, Problem.MISSING, "no such file; check the name and the folder");
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableDocumentException(
          name, Problem.DIRECTORY, "this is a folder; name a file in it");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return bytesOf(name, in);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw notAccessible(name, e);
    }
  }

  private static byte[] bytesOf(String name, InputStream in) throws UnreadableDocumentException {
    try {
      byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnreadableDocumentException(
            name, Problem.TOO_LARGE, "more than 1 GiB; split the file");
      }
      return bytes;
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw notAccessible(name, e);
    }
  }

  private static UnreadableDocumentException notAccessible(String name, IOException e) {
    return new UnreadableDocumentException(
        name, Problem.NOT_ACCESSIBLE, "cannot be read (" + reasonOf(e) + ")", e);
  }

  private static String reasonOf(IOException e) {
    Optional<String> message = Optional.ofNullable(e.getMessage());
    return e instanceof java.nio.file.AccessDeniedException
        ? "permission denied"
        : message.orElse(e.getClass().getSimpleName());
  }
}
