package org.naranhi.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file format told by its first bytes, whatever the file is called.
 *
 * @param name as users know it: {@code PDF}, {@code Word document (DOCX)}
 */
public record FileFormat(String name) {

  private record Magic(String name, int at, byte[] bytes) {
    boolean matches(byte[] content) {
      return content.length >= at + bytes.length
          && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
    }
  }

  private static final String WARC = "WARC archive";

  private static final List<Magic> MAGIC =
      List.of(
          magic("PDF", "%PDF-"),
          magic("PostScript file", "%!PS"),
          magic("RTF document", "{\\rtf"),
          magic("HWP 3 document", "HWP Document File"),
          magic("gzip archive", "\u001F\u008B"),
          magic("Zstandard archive", "\u0028\u00B5\u002F\u00FD"),
          magic("bzip2 archive", "BZh91AY&SY"),
          magic("xz archive", "\u00FD7zXZ\u0000"),
          magic("7-Zip archive", "7z\u00BC\u00AF\u0027\u001C"),
          magic("RAR archive", "Rar!\u001A\u0007"),
          magic("PNG image", "\u0089PNG\r\n\u001A\n"),
          magic("JPEG image", "\u00FF\u00D8\u00FF"),
          magic("GIF image", "GIF87a"),
          magic("GIF image", "GIF89a"),
          magic("TIFF image", "II*\u0000"),
          magic("TIFF image", "MM\u0000*"),
          magic("Photoshop image", "8BPS\u0000"),
          new Magic("WebP image", 8, ascii("WEBPVP8")),
          new Magic("WAVE audio file", 8, ascii("WAVEfmt ")),
          new Magic("AVI video", 8, ascii("AVI LIST")),
          new Magic("MP4 or HEIF file", 4, ascii("ftyp")),
          new Magic("tar archive", 257, ascii("ustar")),
          magic("MP3 audio file", "ID3\u0003"),
          magic("MP3 audio file", "ID3\u0004"),
          magic("Ogg file", "OggS\u0000"),
          magic("Matroska video", "\u001AE\u00DF\u00A3"),
          magic("SQLite database", "SQLite format 3\u0000"),
          magic("program (ELF)", "\u007FELF"),
          magic("program (Windows)", "MZ\u0090\u0000"),
          magic("Java class", "\u00CA\u00FE\u00BA\u00BE"),
          magic(WARC, "WARC/1."));

  /** The format of {@code content} if its bytes show one that is not text. */
  public static Optional<FileFormat> of(byte[] content) {
    if (startsWith(content, "PK\u0003\u0004")) {
      return Optional.of(new FileFormat(zipName(content)));
    }
    if (startsWith(content, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Optional.of(new FileFormat(compoundName(content)));
    }
    return MAGIC.stream()
        .filter(m -> m.matches(content))
        .map(m -> new FileFormat(m.name()))
        .findFirst();
  }

  /** Whether files of this format hold other files, or one that is packed. */
  public boolean isArchive() {
    return name.endsWith(" archive");
  }

  /** What to do with such a file, for messages. */
  public String advice() {
    if (name.equals(WARC)) {
      return "save it as a file and name that";
    }
    return isArchive()
        ? "unpack it and name one of the documents in it"
        : "save it as text or HTML";
  }

  /** What a zip holds, by the names of its entries, which stand in it uncompressed. */
  private static String zipName(byte[] zip) {
    if (contains(zip, ascii("word/document.xml"))) {
      return "Word document (DOCX)";
    }
    if (contains(zip, ascii("xl/workbook.xml"))) {
      return "spreadsheet (XLSX)";
    }
    if (contains(zip, ascii("ppt/presentation.xml"))) {
      return "presentation (PPTX)";
    }
    if (contains(zip, ascii("application/hwp+zip")) || contains(zip, ascii("Contents/section0"))) {
      return "Hangul document (HWPX)";
    }
    if (contains(zip, ascii("application/epub+zip"))) {
      return "EPUB book";
    }
    return contains(zip, ascii("application/vnd.oasis.opendocument"))
        ? "OpenDocument file"
        : "zip archive";
  }

  /** What an OLE2 container holds, by the names of its streams. */
  private static String compoundName(byte[] content) {
    if (contains(content, utf16("HwpSummaryInformation"))
        || contains(content, ascii("HWP Document File"))) {
      return "Hangul document (HWP)";
    }
    if (contains(content, utf16("WordDocument"))) {
      return "Word 97 document (DOC)";
    }
    return contains(content, utf16("Workbook")) ? "Excel 97 file (XLS)" : "Office file (OLE2)";
  }

  private static Magic magic(String name, String latin1) {
    return new Magic(name, 0, latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static boolean startsWith(byte[] content, String latin1) {
    return magic("", latin1).matches(content);
  }

  private static boolean contains(byte[] content, byte[] part) {
    for (int at = 0; at <= content.length - part.length; at++) {
      if (content[at] == part[0]
          && Arrays.equals(content, at, at + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
