package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class XliffFormatTest {

  private static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";

  private static Document parsed(Bitext bitext) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Formats.write("xliff", bitext)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS(CORE, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      text.append(
          n instanceof Element cp
              ? Character.toString(Integer.parseInt(cp.getAttribute("hex"), 16))
              : n.getTextContent());
    }
    return text.toString();
  }

  @Test
  void keepsEveryCharacterButUnpairedSurrogates() throws Exception {
    List<Unit> units = Samples.hostile().units();
    List<Element> sources = elements(parsed(Samples.hostile()), "source");
    assertThat(sources).hasSameSizeAs(units);
    for (int i = 0; i < units.size(); i++) {
      assertThat(text(sources.get(i))).isEqualTo(Texts.unicode(units.get(i).ko()));
    }
  }

  @Test
  void hasOneUnitWithOneSegmentForEachBead() throws Exception {
    Document document = parsed(Samples.syria());
    assertThat(elements(document, "unit")).hasSize(9);
    assertThat(elements(document, "segment")).hasSize(9);
    assertThat(elements(document, "source")).hasSize(9);
    assertThat(elements(document, "target")).hasSize(8);
    assertThat(elements(document, "note")).hasSize(3);
  }

  @Test
  void marksASentenceWithoutTranslationAsInitial() throws Exception {
    List<Element> segments = elements(parsed(Samples.syria()), "segment");
    assertThat(segments.get(6).getAttribute("state")).isEqualTo("initial");
    assertThat(segments.get(7).getAttribute("state")).isEqualTo("translated");
  }
}
