package org.naranhi.text.epub;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.TagSet;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.ZipContainer;

/** The parts of a book, found by the names that its other parts call them. */
final class EpubParts {

  private static final Pattern NAMESPACE =
      Pattern.compile("xmlns\\s*=\\s*[\"']http://www\\.w3\\.org/1999/xhtml[\"']");

  /** A tag that closes itself, of an element that HTML does not close by itself. */
  private static final Pattern SELF_CLOSED =
      Pattern.compile(
          "<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\\b)"
              + "([A-Za-z][\\w:-]*+)((?:\\s[^<>]*?)?)/>");

  private final Source book;
  private final ZipContainer zip;
  private final boolean lenient;
  private final Map<String, String> names = new HashMap<>();

  EpubParts(Source book, ZipContainer zip, boolean lenient) {
    this.book = book;
    this.zip = zip;
    this.lenient = lenient;
    zip.names().forEach(name -> names.putIfAbsent(key(name), name));
  }

  /** Some systems decompose Hangul in names, and some ignore case: the parts do not know. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The name of the book, for messages. */
  String book() {
    return book.name();
  }

  boolean has(String path) {
    return zip.has(path) || names.containsKey(key(path));
  }

  /** The error for a book that breaks the rules of its format. */
  UnreadableDocumentException damaged(String detail) {
    return zip.damaged(detail);
  }

  /** A part as XML; names of elements keep their case, entities of HTML are known. */
  Document xml(String path) throws UnreadableDocumentException {
    return Jsoup.parse(text(path), "", Parser.xmlParser());
  }

  /**
   * A page. One that declares to be XHTML is read as XML; any other as HTML in which tags may close
   * themselves, as in old books.
   */
  Document page(String path) throws UnreadableDocumentException {
    String text = text(path);
    return NAMESPACE.matcher(text).find()
        ? Jsoup.parse(text, "", Parser.xmlParser().tagSet(TagSet.Html()))
        : Jsoup.parse(SELF_CLOSED.matcher(text).replaceAll("<$1$2></$1>"), "");
  }

  /** A part as text. */
  String text(String path) throws UnreadableDocumentException {
    String name = zip.has(path) ? path : names.getOrDefault(key(path), path);
    try (InputStream in = zip.part(name)) {
      byte[] bytes = in.readAllBytes();
      return bytes.length == 0
          ? ""
          : new Source(book.name() + " (" + name + ")", bytes, lenient).decoded().text();
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw zip.damaged("its part " + name + " cannot be unpacked", e);
    }
  }

  /** The elements below {@code root} of that name, whatever their prefix. */
  static List<Element> named(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Element e : root.getAllElements()) {
      String tag = e.tagName();
      if (tag.substring(tag.indexOf(':') + 1).equalsIgnoreCase(name)) {
        found.add(e);
      }
    }
    return found;
  }

  /** The text of the first element of that name, if it has any. */
  static Optional<String> firstText(Element root, String name) {
    return named(root, name).stream().map(Element::text).filter(t -> !t.isBlank()).findFirst();
  }
}
