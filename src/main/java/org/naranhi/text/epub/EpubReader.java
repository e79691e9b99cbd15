package org.naranhi.text.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.Passage;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.ZipContainer;

/**
 * Reads books (EPUB 2 and 3): the pages of the spine in its order, then all notes.
 *
 * <p>Every text of a page is content but for what the book itself marks: tables of contents, covers
 * and copyright pages ({@code epub:type}, {@code role}, the guide of EPUB 2), indexes, pages
 * outside the reading order ({@code linear="no"}). Those are furniture. Marks that lead to notes
 * and back, numbers of printed pages and hidden text are no text. Not read: the table of contents
 * where it is no page of the spine, alternative texts of pictures, formulas.
 *
 * <p>The source of the document is the extracted text, a line for each paragraph (see {@link
 * ExtractedText}).
 */
public final class EpubReader implements DocumentReader {

  private static final String WHAT = "EPUB book";

  /** A reader. */
  public EpubReader() {}

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    return ZipContainer.isZip(source.bytes())
        && ZipContainer.open(source, WHAT).has(EpubPackage.CONTAINER);
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    EpubParts parts = new EpubParts(source, ZipContainer.open(source, WHAT), options.lenient());
    EpubPackage book = EpubPackage.of(parts);
    EpubProtection.requireReadable(parts, book);
    ExtractedText text = new ExtractedText();
    List<Passage> notes = new ArrayList<>();
    EpubHeadings headings = EpubHeadings.of(parts, book);
    for (EpubPackage.Page page : book.pages()) {
      EpubPage.of(page, parts, headings).read(text::add, notes::add);
    }
    notes.forEach(text::add);
    Document document = text.build(source, options, name(), book.metadata());
    if (document.blocks().isEmpty()) {
      throw new UnreadableDocumentException(
          source.name(),
          Problem.NO_TEXT,
          "this EPUB book has no text in its "
              + book.pages().size()
              + " pages; if they are pictures, run them through OCR first");
    }
    return withMetadata(document, book.metadata());
  }

  /** A book knows its author and date better than lines of its text that look like some. */
  private static Document withMetadata(Document document, Map<String, String> metadata) {
    Map<String, String> all = new HashMap<>(document.metadata());
    all.putAll(metadata);
    return new Document(
        document.name(),
        document.language(),
        document.source(),
        document.blocks(),
        all,
        document.notes());
  }
}
