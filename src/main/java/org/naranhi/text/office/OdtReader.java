package org.naranhi.text.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.XmlElement;
import org.naranhi.text.XmlPart;
import org.naranhi.text.ZipContainer;

/**
 * Reads OpenDocument texts (ODT, ISO/IEC 26300): body, then footnotes, endnotes, headers and
 * footers.
 *
 * <p>Tracked changes are read as if accepted, or undone ({@link ReadOptions#original()}). Headers,
 * footers, tables of contents and indexes are furniture. Hidden text and comments are no text. Not
 * read: formulas, charts, and files that are embedded.
 *
 * <p>The source of the document is the extracted text, a line for each paragraph (see {@link
 * ExtractedText}).
 */
public final class OdtReader implements DocumentReader {

  private static final String WHAT = "OpenDocument text (ODT)";

  /** What the file states as its type, templates with more after it. */
  static final String TYPE = "application/vnd.oasis.opendocument.text";

  /** A reader. */
  public OdtReader() {}

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    if (!ZipContainer.isZip(source.bytes())) {
      return false;
    }
    ZipContainer zip = ZipContainer.open(source, WHAT);
    return zip.has("mimetype") && typeOf(zip).startsWith(TYPE);
  }

  /** The type of the document; templates and the like have that of texts and more after it. */
  private static String typeOf(ZipContainer zip) throws UnreadableDocumentException {
    try (InputStream type = zip.part("mimetype")) {
      return new String(type.readNBytes(TYPE.length()), StandardCharsets.US_ASCII);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw zip.damaged("its type cannot be read", e);
    }
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    ZipContainer zip = ZipContainer.open(source, WHAT);
    requireNotEncrypted(zip);
    ExtractedText text = new ExtractedText();
    OdtText odt = new OdtText(options.original(), text);
    odt.addStyles(XmlPart.whole(zip, "styles.xml"));
    try (XmlPart xml = XmlPart.open(zip, "content.xml")) {
      odt.read(xml);
    }
    odt.readMargins();
    XmlElement meta = XmlPart.whole(zip, "meta.xml");
    return text.build(source, options, name(), OfficeProperties.ofMeta(meta));
  }

  private static void requireNotEncrypted(ZipContainer zip) throws UnreadableDocumentException {
    XmlElement manifest = XmlPart.whole(zip, "META-INF/manifest.xml");
    if (!manifest.descendants("encryption-data").isEmpty()) {
      throw zip.passwordProtected();
    }
  }
}
