package org.naranhi.text.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.XmlElement;
import org.naranhi.text.XmlPart;

/** The text of an OpenDocument text: body, then footnotes, endnotes, headers and footers. */
final class OdtText {

  private static final Set<String> ENTERED = Set.of("document", "document-content", "body", "text");

  private final OdtChanges changes;
  private final ExtractedText text;
  private final OdtStyles styles = new OdtStyles();
  private final List<XmlElement> footnotes = new ArrayList<>();
  private final List<XmlElement> endnotes = new ArrayList<>();
  private final List<XmlElement> pages = new ArrayList<>();

  /** Automatic names of pages and of the body are given out apart: both have a {@code P1}. */
  private OdtStyles stylesOfPages = new OdtStyles();

  private XmlElement meta = new XmlElement("meta", List.of(), List.of());

  /**
   * A text without anything in it.
   *
   * @param original whether tracked changes are undone
   * @param text takes what is read
   */
  OdtText(boolean original, ExtractedText text) {
    this.changes = new OdtChanges(original);
    this.text = text;
  }

  /** Takes over what {@code styles.xml} holds: styles, and the pages with headers and footers. */
  void addStyles(XmlElement root) {
    root.children().forEach(this::addSetting);
  }

  /** Takes over an element that stands beside the text; false if it is none. */
  private boolean addSetting(XmlElement part) {
    switch (part.name()) {
      case "styles", "automatic-styles" -> styles.add(part);
      case "master-styles" -> {
        pages.addAll(part.children());
        stylesOfPages = styles.copy();
      }
      case "meta" -> meta = part;
      case "settings", "scripts", "font-face-decls" -> {} // hold no text
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What the file says of itself, where it stands in the same XML as the text. */
  XmlElement meta() {
    return meta;
  }

  /** Reads {@code content.xml}, or a flat document as a whole. */
  void read(XmlPart xml) throws UnreadableDocumentException {
    OdtStory body = new OdtStory(styles, changes, PassageRole.BODY, "", text::add, this::addNote);
    for (Optional<XmlElement> part = xml.next(ENTERED);
        part.isPresent();
        part = xml.next(ENTERED)) {
      if (!addSetting(part.get())) {
        body.read(part.get());
      }
    }
    body.flush();
    readNotes(footnotes, "footnote");
    readNotes(endnotes, "endnote");
  }

  private void addNote(XmlElement note) {
    (note.attribute("note-class").equals("endnote") ? endnotes : footnotes).add(note);
  }

  private void readNotes(List<XmlElement> notes, String kind) {
    for (int i = 0; i < notes.size(); i++) {
      String reason = kind + " " + (i + 1);
      OdtStory story =
          new OdtStory(styles, changes, PassageRole.of(Use.NOTE), reason, text::add, inner -> {});
      notes.get(i).children("note-body").forEach(story::readAll);
    }
  }

  /** Reads the headers and footers of the pages. */
  void readMargins() {
    for (String kind : List.of("header", "footer")) {
      OdtStory story =
          new OdtStory(
              stylesOfPages,
              new OdtChanges(false),
              PassageRole.of(Use.FURNITURE),
              kind + " of the pages",
              text::addFurniture,
              note -> {});
      for (XmlElement page : pages) {
        page.children().stream()
            .filter(m -> m.name().equals(kind) || m.name().startsWith(kind + "-"))
            .filter(m -> !m.attribute("display").equals("false"))
            .forEach(story::readAll);
      }
    }
  }
}
