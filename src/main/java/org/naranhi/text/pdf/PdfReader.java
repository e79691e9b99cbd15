package org.naranhi.text.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * Reads PDF files that hold text: their paragraphs in reading order, then the footnotes, then what
 * belongs to the pages (running heads and feet, page numbers, turned text) as furniture.
 *
 * <p>A PDF has glyphs at places and nothing else, so all of that is found by geometry and by what
 * comes back: columns by the free corridors between them, paragraphs by indent, gap and the room
 * left at a line's end, headings by their type, tables by their rules or the gaps between cells.
 * Hyphens at line ends, and spaces where Korean lines end, are decided by the rest of the file (see
 * {@link Joiner}, {@link KoreanWrap}).
 *
 * <p>Characters that a file does not name become U+FFFD; how many is told in the metadata as {@code
 * unreadable}, and pages that are images without text as {@code scanned}. Not read: annotations,
 * forms that are filled in, text that runs from top to bottom, embedded files.
 *
 * <p>The source of the document is the extracted text, a line for each paragraph (see {@link
 * ExtractedText}).
 */
public final class PdfReader implements DocumentReader {

  /** Some servers put a few lines before the file. */
  private static final int MAGIC_REACH = 1024;

  private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** A reader. */
  public PdfReader() {}

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean accepts(Source source) {
    int reach = source.hasEnding("pdf") ? MAGIC_REACH : 0;
    for (int at = 0; at <= reach; at++) {
      if (PdfFile.startsWith(source.bytes(), at, MAGIC)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the document. With {@link ReadOptions#lenient()} a file that is cut off is read as far as
   * it goes.
   *
   * @throws UnreadableDocumentException if it is damaged, cut off, protected by a password, or has
   *     no text: a scan, or fonts that do not say what they show
   */
  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    PdfContent content = PdfFile.read(source, options.lenient());
    requireText(source.name(), content);
    ExtractedText text = new ExtractedText();
    new Story(content.pages()).write(text);
    return text.build(source, options, name(), metadata(content));
  }

  private static Map<String, String> metadata(PdfContent content) {
    Map<String, String> metadata = new LinkedHashMap<>(content.properties());
    metadata.put("pages", Integer.toString(content.pages().size()));
    if (content.unreadable() > 0) {
      metadata.put("unreadable", Integer.toString(content.unreadable()));
    }
    if (!content.scanned().isEmpty()) {
      metadata.put("scanned", content.scannedPages());
    }
    return metadata;
  }

  private static void requireText(String name, PdfContent content)
      throws UnreadableDocumentException {
    int pages = content.pages().size();
    if (content.glyphs() == 0) {
      boolean scan = !content.scanned().isEmpty();
      throw new UnreadableDocumentException(
          name,
          Problem.NO_TEXT,
          scan
              ? String.format(
                  Locale.ROOT,
                  "this PDF is a scan: %s without text; run OCR first, as with ocrmypdf -l kor+eng",
                  pages == 1 ? "its page is an image" : "its " + pages + " pages are images")
              : "this PDF has no text: "
                  + (pages == 0 ? "it has no pages" : "its pages are empty"));
    }
    if (2L * content.unreadable() > content.glyphs()) {
      throw new UnreadableDocumentException(
          name,
          Problem.NO_TEXT,
          String.format(
              Locale.ROOT,
              "this PDF does not say which characters its fonts show: %,d of %,d cannot be read;"
                  + " make it again with its fonts' Unicode tables, or run OCR (ocrmypdf"
                  + " --force-ocr)",
              content.unreadable(),
              content.glyphs()));
    }
  }
}
