package org.naranhi.text.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The text of a font's codes, and how heavy the font is; each asked for once. */
final class FontText {

  /** Stands for a glyph whose character the file does not tell. */
  static final String UNREADABLE = "\uFFFD";

  private static final int BOLD_WEIGHT = 600;

  private static final Pattern HEAVY =
      Pattern.compile("bold|black|heavy|headline|견고딕|헤드라인|[,-]eb$|[-_]b$");

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
  private static final Pattern DROPPED = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF]");

  /** Ligatures of Latin, and radicals that stand for the characters of the same shape. */
  private static final Pattern COMPATIBLE = Pattern.compile("[\\uFB00-\\uFB06\\u2E80-\\u2FD5]");

  private final Map<PDFont, Map<Integer, String>> texts = new IdentityHashMap<>();
  private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();

  /** The Unicode of {@code code}; empty for what has no width of its own. */
  String textOf(PDFont font, int code) throws IOException {
    Map<Integer, String> known = texts.computeIfAbsent(font, f -> new HashMap<>());
    String text = known.get(code);
    if (text == null) {
      String unicode = font.toUnicode(code, GlyphList.getAdobeGlyphList());
      text = unicode == null ? UNREADABLE : readable(unicode);
      known.put(code, text);
    }
    return text;
  }

  boolean isBold(PDFont font) {
    return bold.computeIfAbsent(font, FontText::isHeavy);
  }

  private static boolean isHeavy(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = Optional.ofNullable(font.getName()).orElse("");
    return HEAVY.matcher(name.toLowerCase(Locale.ROOT)).find()
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }

  /** Ligatures taken apart, blanks of all widths as spaces, marks without a width left out. */
  private static String clean(String unicode) {
    if (unicode.length() == 1 && isPlain(unicode.charAt(0))) {
      return unicode;
    }
    String spaced = BLANKS.matcher(DROPPED.matcher(unicode).replaceAll("")).replaceAll(" ");
    String text =
        COMPATIBLE
            .matcher(spaced)
            .replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
    return Signs.ofSymbolFonts(text);
  }

  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F) || (c >= 0xAC00 && c <= 0xD7A3);
  }

  /** The text as it is kept; {@link #UNREADABLE} where it holds signs without a meaning. */
  static String readable(String unicode) {
    String text = clean(unicode);
    boolean broken =
        text.codePoints()
            .anyMatch(c -> c < ' ' || Character.getType(c) == Character.PRIVATE_USE || c == 0xFFFD);
    return broken ? UNREADABLE : text;
  }
}
