package org.naranhi.text.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * Reads web pages that browsers save as a single file: MHTML, a MIME message with the page and what
 * it shows as its parts (RFC 2557). The page is read as {@link HtmlReader} reads one; its style
 * sheets tell what is not shown, and pictures are passed over.
 *
 * <p>Offsets are those of the page's HTML, not of the file around it.
 */
public final class MhtmlReader implements DocumentReader {

  /** How far into a file its head may reach for its kind to be told. */
  private static final int HEAD_BYTES = 8192;

  /** A page has some hundred kilobytes. */
  private static final int MAX_PAGE_BYTES = 64 << 20;

  private static final int MAX_SHEET_BYTES = 4 << 20;

  /** Parts within parts: mails with pages in them have three levels. */
  private static final int MAX_LEVELS = 8;

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  /** A reader. */
  public MhtmlReader() {}

  @Override
  public String name() {
    return "mhtml";
  }

  @Override
  public boolean accepts(Source source) {
    byte[] bytes = source.bytes();
    MimeHead head = MimeHead.at(bytes, 0, Math.min(bytes.length, HEAD_BYTES));
    boolean named = source.hasEnding("mht", "mhtml") && head.field("content-type").isPresent();
    return head.type().equals("multipart/related") && head.field("mime-version").isPresent()
        || named;
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    MimePart whole = MimePart.whole(source.name(), source.bytes());
    List<MimePart> parts = new ArrayList<>();
    MimePart page = page(whole, parts, MAX_LEVELS);
    byte[] html = page.content();
    if (html.length > MAX_PAGE_BYTES) {
      throw new UnreadableDocumentException(
          source.name(),
          Problem.TOO_LARGE,
          "a page of more than " + (MAX_PAGE_BYTES >> 20) + " MiB; save it as text");
    }
    Optional<String> location =
        page.head()
            .field("content-location")
            .or(() -> whole.head().field("snapshot-content-location"))
            .filter(l -> l.startsWith("http"));
    SavedPage saved = new SavedPage(name(), location, styleSheets(parts));
    Source part = source.part(html, page.head().parameter("charset"));
    return HtmlReader.read(part, options, saved);
  }

  /** The part that is the page; those beside it are added to {@code others}. */
  private static MimePart page(MimePart whole, List<MimePart> others, int levels)
      throws UnreadableDocumentException {
    if (PAGES.contains(whole.head().type())) {
      return whole;
    }
    List<MimePart> parts = whole.parts();
    others.addAll(parts);
    MimePart root = root(whole, parts);
    return root.head().type().startsWith("multipart/") && levels > 0
        ? page(root, others, levels - 1)
        : root;
  }

  /** The part named by {@code start} or by its address, else the first page, else the first. */
  private static MimePart root(MimePart whole, List<MimePart> parts)
      throws UnreadableDocumentException {
    Optional<String> start = whole.head().parameter("start");
    Optional<String> address = whole.head().field("snapshot-content-location");
    return first(parts, "content-id", start)
        .or(() -> first(parts, "content-location", address))
        .or(() -> parts.stream().filter(MhtmlReader::holdsPage).findFirst())
        .orElseThrow(() -> whole.damaged("there is no HTML in it, only " + types(parts)));
  }

  private static Optional<MimePart> first(
      List<MimePart> parts, String field, Optional<String> value) {
    return parts.stream()
        .filter(p -> value.isPresent() && p.head().field(field).equals(value) && holdsPage(p))
        .findFirst();
  }

  private static boolean holdsPage(MimePart part) {
    String type = part.head().type();
    return PAGES.contains(type) || type.startsWith("multipart/");
  }

  private static String types(List<MimePart> parts) {
    return parts.stream().map(p -> p.head().type()).distinct().collect(Collectors.joining(", "));
  }

  private static List<String> styleSheets(List<MimePart> parts) throws UnreadableDocumentException {
    List<String> sheets = new ArrayList<>();
    int units = 0;
    for (MimePart part : parts) {
      boolean fits = part.end() - part.head().end() <= MAX_SHEET_BYTES - units;
      if (part.head().type().equals("text/css") && part.closed() && fits) {
        sheets.add(new String(part.content(), StandardCharsets.UTF_8));
        units += part.end() - part.head().end();
      }
    }
    return sheets;
  }
}
