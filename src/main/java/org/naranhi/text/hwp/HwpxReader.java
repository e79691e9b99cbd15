package org.naranhi.text.hwp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Reads Hangul documents (HWPX, KS X 6101): the same of them as {@link HwpReader}, and of tracked
 * changes either side ({@link ReadOptions#original()}).
 *
 * <p>The parts are read by {@link XmlPart} and not by hwpxlib, whose XML parser follows external
 * entities and which unpacks parts of any size.
 */
public final class HwpxReader implements DocumentReader {

  private static final String WHAT = "Hangul document (HWPX)";
  private static final String TYPE = "application/hwp+zip";
  private static final Pattern SECTION = Pattern.compile("Contents/section(\\d{1,6})\\.xml");
  private static final Pattern MASTER_PAGE = Pattern.compile("Contents/(masterpage\\d{1,6})\\.xml");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  /** A reader. */
  public HwpxReader() {}

  @Override
  public String name() {
    return "hwpx";
  }

  @Override
  public boolean accepts(Source source) throws UnreadableDocumentException {
    if (!ZipContainer.isZip(source.bytes())) {
      return false;
    }
    ZipContainer zip = ZipContainer.open(source, WHAT);
    return !sections(zip).isEmpty() || type(zip).equals(TYPE);
  }

  private static String type(ZipContainer zip) throws UnreadableDocumentException {
    if (!zip.has("mimetype")) {
      return "";
    }
    try (InputStream in = zip.part("mimetype")) {
      return new String(in.readNBytes(TYPE.length()), StandardCharsets.US_ASCII);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw zip.damaged("its part mimetype cannot be read", e);
    }
  }

  private static List<String> sections(ZipContainer zip) {
    return zip.names().stream()
        .filter(n -> SECTION.matcher(n).matches())
        .sorted(Comparator.comparingInt(HwpxReader::number))
        .toList();
  }

  private static int number(String section) {
    return Integer.parseInt(SECTION.matcher(section).replaceFirst("$1"));
  }

  @Override
  public Document read(Source source, ReadOptions options) throws UnreadableDocumentException {
    ZipContainer zip = ZipContainer.open(source, WHAT);
    XmlElement manifest = XmlPart.whole(zip, "META-INF/manifest.xml");
    if (!manifest.descendants("encryption-data").isEmpty()) {
      throw zip.passwordProtected();
    }
    ExtractedText text = new ExtractedText();
    readText(zip, options.original(), text);
    XmlElement contents = XmlPart.whole(zip, "Contents/content.hpf");
    return text.build(source, options, name(), properties(contents));
  }

  private static void readText(ZipContainer zip, boolean original, ExtractedText text)
      throws UnreadableDocumentException {
    HangulStyles styles = HwpxStyles.of(XmlPart.whole(zip, "Contents/header.xml"));
    HangulNotes notes = new HangulNotes();
    Set<String> masterPages = new LinkedHashSet<>();
    HangulStory body = HangulStory.body(styles, notes, text::add);
    List<String> sections = sections(zip);
    if (sections.isEmpty()) {
      throw zip.damaged("it has no part Contents/section0.xml");
    }
    for (String section : sections) {
      readSection(zip, section, new HwpxStory(body, original, masterPages::add));
    }
    readMasterPages(
        zip, masterPages, new HwpxStory(body.margin(HangulNotes.MASTER_PAGE), original, m -> {}));
    notes.addTo(text);
  }

  private static void readSection(ZipContainer zip, String part, HwpxStory body)
      throws UnreadableDocumentException {
    try (XmlPart xml = XmlPart.open(zip, part)) {
      for (Optional<XmlElement> block = xml.next(Set.of("sec"));
          block.isPresent();
          block = xml.next(Set.of("sec"))) {
        if (block.get().name().equals("p")) {
          body.paragraph(block.get());
        }
      }
    }
    body.flush();
  }

  /** Master pages are parts of their own; they go by the names of their parts. */
  private static void readMasterPages(ZipContainer zip, Set<String> named, HwpxStory story)
      throws UnreadableDocumentException {
    for (String part : zip.names()) {
      Matcher page = MASTER_PAGE.matcher(part);
      if (page.matches() && named.contains(page.group(1))) {
        story.readLists(XmlPart.whole(zip, part));
      }
    }
  }

  /** Title, author and date, where the package has them. */
  private static Map<String, String> properties(XmlElement contents) {
    Map<String, String> found = new LinkedHashMap<>();
    XmlElement metadata = contents.find("metadata").orElse(contents);
    metadata.find("title").ifPresent(t -> put(found, "title", t.text()));
    put(found, "author", named(metadata, "creator"));
    put(found, "author", named(metadata, "lastsaveby"));
    put(found, "date", day(named(metadata, "CreatedDate")));
    put(found, "date", day(named(metadata, "ModifiedDate")));
    return found;
  }

  private static String named(XmlElement metadata, String name) {
    return metadata.children("meta").stream()
        .filter(m -> m.attribute("name").equals(name))
        .findFirst()
        .map(m -> m.text().strip())
        .orElse("");
  }

  private static String day(String time) {
    Matcher day = DAY.matcher(time);
    return day.matches() ? day.group(1) : "";
  }

  private static void put(Map<String, String> found, String key, String value) {
    if (!value.isBlank()) {
      found.putIfAbsent(key, value.strip());
    }
  }
}
