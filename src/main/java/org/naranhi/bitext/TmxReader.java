package org.naranhi.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads TMX 1.1 to 1.4b as CAT tools write it, unit by unit.
 *
 * <p>Languages are told by their primary tag, whatever its case: {@code ko}, {@code KO-KR}, {@code
 * ko_KR}, {@code kor}; as {@code xml:lang} or, in TMX 1.1, {@code lang}. Native codes ({@code bpt},
 * {@code ept}, {@code ph}, {@code it}, {@code ut}) are dropped from the text, what {@code hi} wraps
 * is kept. A unit without Korean or without English has an empty text there; one with neither is
 * passed over. A unit with several variants of a language gives a unit for every pair of them.
 */
final class TmxReader implements UnitStream.Parser {

  private static final Set<String> NATIVE_CODES = Set.of("bpt", "ept", "ph", "it", "ut");

  private final XmlCursor xml;
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private long count;
  private @Nullable String fileDate;

  private TmxReader(XmlCursor xml) {
    this.xml = xml;
  }

  static Stream<TranslationUnit> read(InputStream in, String name) throws IOException {
    return UnitStream.of(new TmxReader(XmlCursor.open(in, name, "tmx")), in);
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    try {
      while (ready.isEmpty() && xml.nextElement()) {
        if (xml.name().equals("header")) {
          header();
        } else if (xml.name().equals("tu")) {
          unit();
        }
      }
      return ready.poll();
    } catch (XMLStreamException e) {
      throw xml.malformed(e);
    }
  }

  private void header() throws XMLStreamException {
    while (!xml.atEndOf("header")) {
      if (xml.isAt("prop") && TmxFormat.DATE.equals(xml.attribute("type"))) {
        fileDate = xml.text("prop", Set.of());
      }
    }
  }

  private void unit() throws XMLStreamException {
    count++;
    long line = xml.line();
    String tuid = xml.attribute("tuid");
    String id = tuid == null || tuid.isBlank() ? Long.toString(count) : tuid;
    Map<String, String> properties = new LinkedHashMap<>();
    List<String> ko = new ArrayList<>();
    List<String> en = new ArrayList<>();
    while (!xml.atEndOf("tu")) {
      if (xml.isAt("prop")) {
        String type = xml.attribute("type");
        add(properties, type == null ? "prop" : type, xml.text("prop", Set.of()));
      } else if (xml.isAt("note")) {
        add(properties, "note", xml.text("note", Set.of()));
      } else if (xml.isAt("tuv")) {
        variant(ko, en);
      }
    }
    pair(id, ko, en, properties, line);
  }

  private static void add(Map<String, String> properties, String name, String value) {
    properties.merge(name, value, (old, more) -> old + "\n" + more);
  }

  private void variant(List<String> ko, List<String> en) throws XMLStreamException {
    String language = xml.language();
    if (language == null) {
      language = xml.attribute("lang");
    }
    String text = "";
    while (!xml.atEndOf("tuv")) {
      if (xml.isAt("seg")) {
        text = xml.text("seg", NATIVE_CODES);
      }
    }
    if (XmlCursor.isKorean(language)) {
      ko.add(text);
    } else if (XmlCursor.isEnglish(language)) {
      en.add(text);
    }
  }

  private void pair(
      String id, List<String> ko, List<String> en, Map<String, String> properties, long line) {
    if (ko.isEmpty() && en.isEmpty()) {
      return;
    }
    int variants = 0;
    for (String left : ko.isEmpty() ? List.of("") : ko) {
      for (String right : en.isEmpty() ? List.of("") : en) {
        variants++;
        String name = variants == 1 ? id : id + "/" + variants;
        ready.add(unit(name, left, right, properties, line));
      }
    }
  }

  private TranslationUnit unit(
      String id, String ko, String en, Map<String, String> properties, long line) {
    return new TranslationUnit(
        id,
        ko,
        en,
        UnitStream.probability(properties.get(TmxFormat.PROBABILITY)),
        UnitStream.date(properties.getOrDefault(TmxFormat.DATE, fileDate)),
        properties,
        line);
  }
}
