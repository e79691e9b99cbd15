package org.naranhi.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLIFF 1.2 and 2.x, unit by unit: a {@code trans-unit} of 1.2 or a {@code segment} of 2.x
 * gives a unit, whichever of the two languages is the source.
 *
 * <p>Native codes are dropped from the text, what {@code g}, {@code pc} and {@code mrk} wrap is
 * kept, {@code cp} gives its character. A unit without target has an empty text on that side.
 * Suggestions ({@code alt-trans}, {@code matches}) are passed over, and so is what is marked {@code
 * translate="no"}. Notes become the property {@code note}, the state of a target or segment {@code
 * state}.
 */
final class XliffReader implements UnitStream.Parser {

  private static final Set<String> NATIVE_CODES =
      Set.of("bpt", "ept", "ph", "it", "x", "bx", "ex", "sc", "ec", "sm", "em");

  private static final Set<String> UNTRANSLATED = Set.of("file", "group", "unit", "trans-unit");

  private final XmlCursor xml;
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private boolean koreanSource;
  private @Nullable String fileDate;
  private long count;

  private XliffReader(XmlCursor xml) {
    this.xml = xml;
  }

  static Stream<TranslationUnit> read(InputStream in, String name) throws IOException {
    XliffReader reader = new XliffReader(XmlCursor.open(in, name, "xliff"));
    if (reader.xml.attribute("srcLang") != null) {
      reader.languages("srcLang", "trgLang");
    }
    return UnitStream.of(reader, in);
  }

  private void languages(String source, String target) {
    String from = xml.attribute(source);
    String to = xml.attribute(target);
    koreanSource = XmlCursor.isKorean(from) && (to == null || XmlCursor.isEnglish(to));
    boolean englishSource = XmlCursor.isEnglish(from) && (to == null || XmlCursor.isKorean(to));
    if (!koreanSource && !englishSource) {
      throw xml.malformed("expected Korean and English but found " + from + " and " + to);
    }
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    try {
      while (ready.isEmpty() && xml.nextElement()) {
        element();
      }
      return ready.poll();
    } catch (XMLStreamException e) {
      throw xml.malformed(e);
    }
  }

  private void element() throws XMLStreamException {
    if (isLeftAlone()) {
      xml.skip(xml.name());
      return;
    }
    switch (xml.name()) {
      case "file" -> {
        fileDate = null;
        if (xml.attribute("source-language") != null) {
          languages("source-language", "target-language");
        }
      }
      case "meta" -> {
        if ("date".equals(xml.attribute("type"))) {
          fileDate = xml.text("meta", Set.of());
        }
      }
      case "unit", "trans-unit" -> unit(xml.name());
      default -> {
        // groups and what is foreign: go on inside
      }
    }
  }

  /** Whether nobody is to translate the file, group or unit that begins here. */
  private boolean isLeftAlone() {
    return UNTRANSLATED.contains(xml.name()) && "no".equals(xml.attribute("translate"));
  }

  /** Reads a unit; each of its segments becomes ready when the next begins, or the unit ends. */
  private void unit(String element) throws XMLStreamException {
    count++;
    String name = xml.attribute("id");
    String id = name == null ? Long.toString(count) : name;
    long line = xml.line();
    Map<String, String> properties = new LinkedHashMap<>();
    @Nullable String source = null;
    String target = "";
    while (!xml.atEndOf(element)) {
      if (xml.isAt("alt-trans") || xml.isAt("matches") || xml.isAt("ignorable")) {
        xml.skip(xml.name());
      } else if (xml.isAt("segment")) {
        add(id, source, target, properties, line);
        source = null;
        line = xml.line();
        state(properties);
      } else if (xml.isAt("source")) {
        source = xml.text("source", NATIVE_CODES);
        target = "";
      } else if (xml.isAt("target")) {
        if (element.equals("trans-unit")) {
          state(properties);
        }
        target = xml.text("target", NATIVE_CODES);
      } else if (xml.isAt("meta")) {
        String type = xml.attribute("type");
        properties.put(type == null ? "meta" : type, xml.text("meta", Set.of()));
      } else if (xml.isAt("note")) {
        properties.merge("note", xml.text("note", Set.of()), (old, more) -> old + "\n" + more);
      }
    }
    add(id, source, target, properties, line);
  }

  private void state(Map<String, String> properties) {
    String state = xml.attribute("state");
    if (state == null) {
      properties.remove("state");
    } else {
      properties.put("state", state);
    }
  }

  private void add(
      String id,
      @Nullable String source,
      String target,
      Map<String, String> properties,
      long line) {
    if (source == null) {
      return;
    }
    String name = ready.isEmpty() ? id : id + "/" + (ready.size() + 1);
    ready.add(
        new TranslationUnit(
            name,
            koreanSource ? source : target,
            koreanSource ? target : source,
            UnitStream.probability(properties.get("probability")),
            UnitStream.date(properties.getOrDefault("date", fileDate)),
            properties,
            line));
  }
}
