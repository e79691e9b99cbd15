package org.naranhi.text.hwp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DirectoryEntry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Hangul documents for tests: committed ones, and small ones put together here by hand. */
final class HangulFiles {

  private static final int FLAGS_AT = 36;

  private HangulFiles() {}

  /** The bytes of a committed file, also of the room of office documents. */
  static byte[] bytes(String name) throws IOException {
    for (String room : new String[] {"hwp", "office"}) {
      try (InputStream in = HangulFiles.class.getResourceAsStream("/text/" + room + "/" + name)) {
        if (in != null) {
          return in.readAllBytes();
        }
      }
    }
    throw new IllegalStateException("no test resource " + name);
  }

  /** The file with more flags set in its header. */
  static byte[] flagged(byte[] hwp, int flags) {
    byte[] changed = hwp.clone();
    int at = indexOf(hwp, "HWP Document File") + FLAGS_AT;
    ByteBuffer bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(at, bytes.getInt(at) | flags);
    return changed;
  }

  private static int indexOf(byte[] bytes, String ascii) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(ascii);
  }

  /** A record of an HWP stream. */
  static byte[] record(int tag, int level, byte[] data) {
    ByteBuffer record = ByteBuffer.allocate(8 + data.length).order(ByteOrder.LITTLE_ENDIAN);
    return record.putInt(tag | level << 10 | 0xFFF << 20).putInt(data.length).put(data).array();
  }

  /** A paragraph of that text and nothing else. */
  static byte[] paragraph(String text) {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    records.writeBytes(record(HwpRecord.PARA_HEADER, 0, new byte[24]));
    byte[] units = (text + "\r").getBytes(StandardCharsets.UTF_16LE);
    records.writeBytes(record(HwpRecord.PARA_TEXT, 1, units));
    return records.toByteArray();
  }

  /** A compressed HWP document of those two streams, written by the POIFS in hwplib. */
  static byte[] hwp(byte[] docInfo, byte[] section) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    header.put("HWP Document File".getBytes(StandardCharsets.US_ASCII));
    header.putInt(32, 5 << 24).putInt(FLAGS_AT, 1);
    POIFSFileSystem file = new POIFSFileSystem();
    DirectoryEntry root = file.getRoot();
    root.createDocument("FileHeader", new ByteArrayInputStream(header.array()));
    root.createDocument("DocInfo", new ByteArrayInputStream(deflated(docInfo)));
    root.createDirectory("BodyText")
        .createDocument("Section0", new ByteArrayInputStream(deflated(section)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeFilesystem(out);
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, raw)) {
      deflater.write(content);
    } finally {
      raw.end();
    }
    return out.toByteArray();
  }

  /** An HWPX document with that section. */
  static byte[] hwpx(String paragraphs) throws IOException {
    return hwpx(paragraphs, Map.of());
  }

  /** The same with more parts, or others in the place of those that it has. */
  static byte[] hwpx(String paragraphs, Map<String, String> more) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/hwp+zip");
    parts.put(
        "Contents/section0.xml",
        "<hs:sec xmlns:hs=\"urn:hs\" xmlns:hp=\"urn:hp\">" + paragraphs + "</hs:sec>");
    parts.putAll(more);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(entry(part.getKey(), content));
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    return entry;
  }
}
