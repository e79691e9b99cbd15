package org.naranhi.text.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/**
 * PDF files written by hand, text at places. Coordinates are points from the upper left corner of
 * an A4 page. Latin is set in Times, Korean in a font that is not embedded, as many programs leave
 * it; a syllable is one em wide, all else half an em.
 */
final class PdfFiles implements AutoCloseable {

  static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
  private PDPage page = new PDPage(PDRectangle.A4);
  private StringBuilder content = new StringBuilder();
  private boolean open;

  static PdfFiles pdf() {
    return new PdfFiles().page();
  }

  /** Begins a page. */
  PdfFiles page() {
    flush();
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    page.setResources(new PDResources());
    page.getResources().put(COSName.getPDFName("F"), plain);
    page.getResources().put(COSName.getPDFName("B"), bold);
    fonts().setItem(COSName.getPDFName("K"), korean());
    open = true;
    return this;
  }

  private COSDictionary fonts() {
    return page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
  }

  private static COSDictionary korean() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Korea1"));
    info.setInt(COSName.SUPPLEMENT, 1);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "HYSMyeongJo-Medium");
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setName(COSName.BASE_FONT, "HYSMyeongJo-Medium");
    cid.setItem(COSName.CIDSYSTEMINFO, info);
    cid.setItem(COSName.FONT_DESC, descriptor);
    cid.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(95));
    widths.add(COSInteger.get(500));
    cid.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "HYSMyeongJo-Medium");
    font.setName(COSName.ENCODING, "UniKS-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  /** Sets a text at a place. */
  PdfFiles text(float x, float y, float size, String text) {
    return turned(0, x, y, size, "F", text);
  }

  PdfFiles bold(float x, float y, float size, String text) {
    return turned(0, x, y, size, "B", text);
  }

  PdfFiles korean(float x, float y, float size, String text) {
    return turned(0, x, y, size, "K", text);
  }

  /** Sets lines below one another, 1.2 ems apart. */
  PdfFiles lines(float x, float y, float size, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + i * size * 1.2f, size, lines[i]);
    }
    return this;
  }

  /** Sets a text in lines of that width, 1.2 ems apart, broken at blanks. */
  PdfFiles wrapped(float x, float y, float width, float size, String text) {
    return lines(x, y, size, brokenAtBlanks(text, width / size).toArray(String[]::new));
  }

  /** Sets a Korean text in lines of so many ems, 1.6 ems apart, broken at blanks or anywhere. */
  PdfFiles wrappedKorean(float x, float y, int ems, float size, boolean anywhere, String text) {
    List<String> lines = anywhere ? brokenAnywhere(text, ems) : brokenAtBlanks(text, ems);
    for (int i = 0; i < lines.size(); i++) {
      korean(x, y + i * size * 1.6f, size, lines.get(i));
    }
    return this;
  }

  static List<String> brokenAtBlanks(String text, float ems) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (ems(longer) > ems) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  static List<String> brokenAnywhere(String text, int ems) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (ems(line.toString() + c) > ems && c != ' ' && c != '.' && c != ',') {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(c);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The width of a text in ems. */
  static float ems(String text) {
    if (text.chars().anyMatch(c -> c >= 0xAC00)) {
      return (float) text.chars().mapToDouble(c -> c >= 0xAC00 ? 1 : 0.5).sum();
    }
    try {
      return new PDType1Font(FontName.TIMES_ROMAN).getStringWidth(text) / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfFiles turned(int degrees, float x, float y, float size, String font, String text) {
    Matrix matrix = Matrix.getRotateInstance(Math.toRadians(degrees), x, HEIGHT - y);
    content.append("BT /").append(font).append(' ').append(size).append(" Tf ");
    for (int i = 0; i < 2; i++) {
      content.append(
          String.format(Locale.ROOT, "%.4f %.4f ", matrix.getValue(i, 0), matrix.getValue(i, 1)));
    }
    content.append(x).append(' ').append(HEIGHT - y).append(" Tm <");
    byte[] bytes =
        text.getBytes(
            font.equals("K") ? StandardCharsets.UTF_16BE : Charset.forName("windows-1252"));
    for (byte b : bytes) {
      content.append(String.format(Locale.ROOT, "%02X", b));
    }
    content.append("> Tj ET\n");
    return this;
  }

  /** Adds operators as they are. */
  PdfFiles raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  /** Draws a box. */
  PdfFiles box(float x, float y, float width, float height) {
    return raw(x + " " + (HEIGHT - y - height) + " " + width + " " + height + " re S");
  }

  PdfFiles picture() {
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
      out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
      open = false;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document, to change it by hand. */
  PDDocument document() {
    flush();
    return document;
  }

  private void flush() {
    if (open) {
      try {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        content = new StringBuilder();
        open = false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The file with passwords; the user's may be empty. */
  byte[] protectedBytes(String user) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", user, new AccessPermission());
    policy.setEncryptionKeyLength(256);
    document.protect(policy);
    return bytes();
  }

  byte[] bytes() throws IOException {
    flush();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
