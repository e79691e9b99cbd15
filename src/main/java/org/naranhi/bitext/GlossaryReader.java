package org.naranhi.bitext;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.naranhi.lexicon.Term;

/**
 * Reads glossaries: TBX by its root element, else a table.
 *
 * <ul>
 *   <li>TBX of any dialect, version 2 ({@code martif}, {@code termEntry}, {@code langSet}) or 3
 *       ({@code tbx}, {@code conceptEntry}, {@code langSec}): every {@code term} of an entry's
 *       Korean renders as every English one; entries without one of the two are passed over. An
 *       English term whose administrative status ({@code termNote} or {@code
 *       min:administrativeStatus}) says deprecated, superseded, forbidden or obsolete must not be
 *       used.
 *   <li>A table as OmegaT has it: Korean, English, and whatever else, by tabs; several English
 *       renderings by semicolons, one that must not be used after {@code !}: {@code policy rate;
 *       !interest}. Blank lines and lines that begin with {@code #} are passed over, so is a header
 *       {@code ko<TAB>en}.
 * </ul>
 */
public final class GlossaryReader {

  private static final int LOOK_BYTES = 256;

  private static final Pattern FORBIDDING =
      Pattern.compile("deprecated|superseded|forbidden|obsolete|notRecommended");

  private GlossaryReader() {}

  /**
   * The terms of a glossary in its order.
   *
   * @param name what to call the file in messages
   * @throws MalformedBitextException if the file breaks the rules of its format or has no term
   * @throws IOException if reading fails
   */
  public static List<Term> read(InputStream in, String name) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    List<Term> terms = isXml(buffered) ? tbx(buffered, name) : table(buffered, name);
    if (terms.isEmpty()) {
      throw new MalformedBitextException(
          name, 1, 1, "expected terms in Korean and English but found none");
    }
    return terms;
  }

  /** Whether the first sign, whatever its encoding, is {@code <}. */
  private static boolean isXml(BufferedInputStream in) throws IOException {
    in.mark(LOOK_BYTES);
    byte[] head = in.readNBytes(LOOK_BYTES);
    in.reset();
    for (byte b : head) {
      boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
      boolean wide = b == (byte) 0xFE || b == (byte) 0xFF || b == 0;
      if (!mark && !wide && !Character.isWhitespace(b)) {
        return b == '<';
      }
    }
    return false;
  }

  private static List<Term> table(InputStream in, String name) throws IOException {
    TextLines lines = new TextLines(in, name);
    List<Term> terms = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      boolean header = terms.isEmpty() && line.toLowerCase(Locale.ROOT).matches("ko\ten(\t.*)?");
      if (!line.isBlank() && !line.startsWith("#") && !header) {
        terms.add(term(line, lines));
      }
    }
    return terms;
  }

  private static Term term(String line, TextLines lines) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2) {
      throw lines.malformed(1, "expected KO<TAB>EN but found no tab in '" + line + "'");
    }
    if (columns[0].isBlank()) {
      throw lines.malformed(1, "the Korean term must not be empty");
    }
    int second = columns[0].length() + 2;
    List<String> renderings = renderings(columns[1], false);
    List<String> forbidden = renderings(columns[1], true);
    if (renderings.isEmpty() && forbidden.isEmpty()) {
      throw lines.malformed(second, "the English term must not be empty");
    }
    if (isHangul(columns[1]) && !isHangul(columns[0])) {
      throw lines.malformed(
          1, "expected KO<TAB>EN but found the English term first: exchange the two columns");
    }
    return new Term(columns[0].strip(), renderings, forbidden);
  }

  /** The renderings of a cell, those that begin with an exclamation mark or the others. */
  private static List<String> renderings(String cell, boolean forbidden) {
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(r -> r.startsWith("!") == forbidden)
        .map(r -> forbidden ? r.substring(1).strip() : r)
        .filter(r -> !r.isEmpty())
        .toList();
  }

  private static boolean isHangul(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }

  private static List<Term> tbx(InputStream in, String name) throws IOException {
    XmlCursor xml = XmlCursor.open(in, name, Set.of("tbx", "martif"));
    List<Term> terms = new ArrayList<>();
    try {
      while (xml.nextElement()) {
        if (xml.name().equals("termEntry") || xml.name().equals("conceptEntry")) {
          terms.addAll(entry(xml, xml.name()));
        }
      }
    } catch (XMLStreamException e) {
      throw xml.malformed(e);
    }
    return terms;
  }

  private static List<Term> entry(XmlCursor xml, String element) throws XMLStreamException {
    List<String> ko = new ArrayList<>();
    List<String> en = new ArrayList<>();
    List<String> forbidden = new ArrayList<>();
    List<String> here = new ArrayList<>();
    while (!xml.atEndOf(element)) {
      if (xml.isAt("langSet") || xml.isAt("langSec")) {
        here = side(xml.language(), ko, en);
      } else if (xml.isAt("term")) {
        Stream.of(xml.text("term", Set.of()).strip()).filter(t -> !t.isEmpty()).forEach(here::add);
      } else if (isForbidding(xml) && here == en && !en.isEmpty()) {
        forbidden.add(en.remove(en.size() - 1));
      }
    }
    boolean english = !en.isEmpty() || !forbidden.isEmpty();
    return english ? ko.stream().map(k -> new Term(k, en, forbidden)).toList() : List.of();
  }

  /** Whether an element says that the term before it must not be used. */
  private static boolean isForbidding(XmlCursor xml) throws XMLStreamException {
    boolean note =
        xml.isAt("termNote") && "administrativeStatus".equals(xml.attribute("type"))
            || xml.isAt("administrativeStatus");
    return note && FORBIDDING.matcher(xml.text(xml.name(), Set.of())).find();
  }

  /** Where the terms of a language go; those of a third language go nowhere. */
  private static List<String> side(@Nullable String language, List<String> ko, List<String> en) {
    if (XmlCursor.isKorean(language)) {
      return ko;
    }
    return XmlCursor.isEnglish(language) ? en : new ArrayList<>();
  }
}
