package org.naranhi.text.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.naranhi.text.Document;
import org.naranhi.text.DocumentReader;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.Passage;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.XmlElement;
import org.naranhi.text.XmlPart;
import org.naranhi.text.ZipContainer;

/**
 * Reads Word documents (DOCX, ECMA-376): body, then footnotes, endnotes, headers and footers.
 *
 * <p>Tracked changes are read as if accepted, or undone ({@link ReadOptions#original()}). Headings
 * and the like are told by style or outline level. Headers, footers and tables of contents are
 * furniture. Hidden text, comments, instructions of fields and prompts of empty controls are no
 * text. Not read: charts, SmartArt, and files that are embedded.
 *
 * <p>The source of the document is the extracted text, a line for each paragraph (see {@link
 * ExtractedText}).
 */
public final class DocxReader implements DocumentReader {

  private static final String WHAT = "Word document (DOCX)";
  private static final Pattern MAIN_PART = Pattern.compile("word/document\\d*\\.xml");
  private static final Set<String> ENTERED = Set.of("document", "body");
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** A reader. */
  public DocxReader() {}

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    return isEncrypted(source.bytes())
        || (ZipContainer.isZip(source.bytes())
            && ZipContainer.open(source, WHAT).names().stream()
                .anyMatch(n -> MAIN_PART.matcher(n).matches()));
  }

  /** Encrypted packages lie in an OLE2 container, whichever Office program made them. */
  private static boolean isEncrypted(byte[] bytes) {
    return bytes.length > COMPOUND.length
        && Arrays.equals(bytes, 0, COMPOUND.length, COMPOUND, 0, COMPOUND.length)
        && new String(bytes, StandardCharsets.ISO_8859_1)
            .contains(
                new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1));
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    if (isEncrypted(source.bytes())) {
      String what = source.hasEnding("docx") ? WHAT : "Office document";
      throw ZipContainer.passwordProtected(source.name(), what);
    }
    ZipContainer zip = ZipContainer.open(source, WHAT);
    ExtractedText text = new ExtractedText();
    new Package(zip, options.original(), text).read();
    XmlElement core = XmlPart.whole(zip, "docProps/core.xml");
    return text.build(source, options, name(), OfficeProperties.ofCore(core));
  }

  /** A note that the text refers to. */
  private record Note(String kind, String id) {}

  /** The parts of one file and what is read from them. */
  private static final class Package {
    private final ZipContainer zip;
    private final boolean original;
    private final ExtractedText text;
    private final String main;
    private final Map<String, XmlElement> relations = new HashMap<>();
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final List<Note> notes = new ArrayList<>();
    private final List<XmlElement> margins = new ArrayList<>();

    Package(ZipContainer zip, boolean original, ExtractedText text)
        throws UnreadableDocumentException {
      this.zip = zip;
      this.original = original;
      this.text = text;
      this.main = mainPart();
      readRelations();
      this.styles = new DocxStyles(partOfType("styles"));
      this.numbering = new DocxNumbering(partOfType("numbering"), styles);
    }

    private String mainPart() throws UnreadableDocumentException {
      return zip.names().stream()
          .filter(n -> MAIN_PART.matcher(n).matches())
          .findFirst()
          .orElseThrow(() -> zip.damaged("it has no part word/document.xml"));
    }

    private void readRelations() throws UnreadableDocumentException {
      String name = main.substring(main.lastIndexOf('/') + 1);
      XmlElement root = XmlPart.whole(zip, "word/_rels/" + name + ".rels");
      root.children("Relationship").forEach(r -> relations.put(r.attribute("Id"), r));
    }

    private static String target(XmlElement relation) {
      String target = relation.attribute("Target");
      return target.startsWith("/") ? target.substring(1) : "word/" + target;
    }

    private XmlElement partOfType(String type) throws UnreadableDocumentException {
      Optional<XmlElement> relation =
          relations.values().stream()
              .filter(r -> r.attribute("Type").endsWith("/" + type))
              .findFirst();
      return XmlPart.whole(zip, relation.map(Package::target).orElse(""));
    }

    void read() throws UnreadableDocumentException {
      readBody();
      readNotes("footnote");
      readNotes("endnote");
      readMargins("header");
      readMargins("footer");
    }

    private void readBody() throws UnreadableDocumentException {
      DocxStory body = story(PassageRole.BODY, "", text::add);
      try (XmlPart xml = XmlPart.open(zip, main)) {
        for (Optional<XmlElement> block = xml.next(ENTERED);
            block.isPresent();
            block = xml.next(ENTERED)) {
          body.read(block.get());
          margins.addAll(block.get().descendants("headerReference"));
          margins.addAll(block.get().descendants("footerReference"));
          if (block.get().name().equals("sectPr")) {
            margins.addAll(block.get().children());
          }
        }
      }
      body.flush();
    }

    private DocxStory story(PassageRole scope, String reason, Consumer<Passage> out) {
      return new DocxStory(styles, numbering, original, scope, reason, out, this::noteReference);
    }

    private void noteReference(XmlElement reference) {
      String kind = reference.name().replace("Reference", "");
      notes.add(new Note(kind, reference.attribute("id")));
    }

    /** The notes of a kind in the order in which the text refers to them. */
    private void readNotes(String kind) throws UnreadableDocumentException {
      Map<String, XmlElement> byId = new HashMap<>();
      partOfType(kind + "s").children(kind).forEach(n -> byId.put(n.attribute("id"), n));
      int number = 0;
      for (Note note : List.copyOf(notes)) {
        XmlElement found = note.kind().equals(kind) ? byId.remove(note.id()) : null;
        if (found != null) {
          number++;
          story(PassageRole.of(Use.NOTE), kind + " " + number, text::add).readAll(found);
        }
      }
    }

    private void readMargins(String kind) throws UnreadableDocumentException {
      Set<String> targets = new LinkedHashSet<>();
      for (XmlElement margin : margins) {
        XmlElement relation = relations.get(margin.attribute("id"));
        if (relation != null && margin.name().equals(kind + "Reference")) {
          targets.add(target(relation));
        }
      }
      for (String target : targets) {
        story(PassageRole.of(Use.FURNITURE), kind + " of the pages", text::addFurniture)
            .readAll(XmlPart.whole(zip, target));
      }
    }
  }
}
