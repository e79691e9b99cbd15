package org.naranhi.text.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
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
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private static final Set<String> ENTERED = Set.of("document-content", "body", "text");

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
    new Body(options.original(), text).read(zip);
    readMargins(zip, text);
    XmlElement meta = XmlPart.whole(zip, "meta.xml");
    return text.build(source, options, name(), OfficeProperties.ofMeta(meta));
  }

  private static void requireNotEncrypted(ZipContainer zip) throws UnreadableDocumentException {
    XmlElement manifest = XmlPart.whole(zip, "META-INF/manifest.xml");
    if (!manifest.descendants("encryption-data").isEmpty()) {
      throw zip.passwordProtected();
    }
  }

  /** The styles that the user names, and those of the formatting in {@code styles.xml}. */
  private static OdtStyles styles(XmlElement root) {
    OdtStyles styles = new OdtStyles();
    root.children("styles").forEach(styles::add);
    root.children("automatic-styles").forEach(styles::add);
    return styles;
  }

  /** What {@code content.xml} holds. */
  private static final class Body {
    private final OdtChanges changes;
    private final ExtractedText text;
    private final List<XmlElement> footnotes = new ArrayList<>();
    private final List<XmlElement> endnotes = new ArrayList<>();

    Body(boolean original, ExtractedText text) {
      this.changes = new OdtChanges(original);
      this.text = text;
    }

    void read(ZipContainer zip) throws UnreadableDocumentException {
      OdtStyles styles = styles(XmlPart.whole(zip, "styles.xml"));
      OdtStory body = new OdtStory(styles, changes, PassageRole.BODY, "", text::add, this::addNote);
      try (XmlPart xml = XmlPart.open(zip, "content.xml")) {
        for (Optional<XmlElement> part = xml.next(ENTERED);
            part.isPresent();
            part = xml.next(ENTERED)) {
          if (part.get().name().equals("automatic-styles")) {
            styles.add(part.get());
          } else {
            body.read(part.get());
          }
        }
      }
      body.flush();
      readNotes(styles, footnotes, "footnote");
      readNotes(styles, endnotes, "endnote");
    }

    private void addNote(XmlElement note) {
      (note.attribute("note-class").equals("endnote") ? endnotes : footnotes).add(note);
    }

    private void readNotes(OdtStyles styles, List<XmlElement> notes, String kind) {
      for (int i = 0; i < notes.size(); i++) {
        String reason = kind + " " + (i + 1);
        OdtStory story =
            new OdtStory(styles, changes, PassageRole.of(Use.NOTE), reason, text::add, inner -> {});
        notes.get(i).children("note-body").forEach(story::readAll);
      }
    }
  }

  private static void readMargins(ZipContainer zip, ExtractedText text)
      throws UnreadableDocumentException {
    XmlElement root = XmlPart.whole(zip, "styles.xml");
    OdtStyles styles = styles(root);
    for (String kind : List.of("header", "footer")) {
      OdtStory story =
          new OdtStory(
              styles,
              new OdtChanges(false),
              PassageRole.of(Use.FURNITURE),
              kind + " of the pages",
              text::addFurniture,
              note -> {});
      for (XmlElement page :
          root.find("master-styles").stream().flatMap(m -> m.children().stream()).toList()) {
        page.children().stream()
            .filter(m -> m.name().equals(kind) || m.name().startsWith(kind + "-"))
            .filter(m -> !m.attribute("display").equals("false"))
            .forEach(story::readAll);
      }
    }
  }
}
