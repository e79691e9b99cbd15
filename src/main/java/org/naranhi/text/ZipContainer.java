package org.naranhi.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * The parts of a document that is a zip file, read from memory by its central directory.
 *
 * <p>Trusts nothing: a part is inflated only when asked for and only up to {@link #MAX_PART_BYTES},
 * never at a higher ratio than text can reach, and all parts together up to {@link
 * #MAX_TOTAL_BYTES}; sizes and checksums are compared; encrypted parts, doubled names and names
 * that lead out of the container are refused. Not safe for threads.
 */
public final class ZipContainer {

  /** A novel's {@code document.xml} has about 5 MB. */
  static final long MAX_PART_BYTES = 256L << 20;

  static final long MAX_TOTAL_BYTES = 512L << 20;

  /** Small parts may be as repetitive as they like. */
  static final long RATIO_FREE_BYTES = 16L << 20;

  /** Deflate reaches 1,032 on zeros; XML of documents stays under 100. */
  static final int MAX_RATIO = 200;

  private static final int MAX_ENTRIES = 20_000;
  private static final int MAX_SHOWN_UNITS = 60;
  private static final int END_RECORD = 0x06054b50;
  private static final int DIRECTORY_RECORD = 0x02014b50;
  private static final int LOCAL_RECORD = 0x04034b50;
  private static final int END_BYTES = 22;
  private static final int MAX_COMMENT_BYTES = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final long IN_EXTRA_FIELD = 0xFFFFFFFFL;

  /** Endings of what is a document or an archive itself. */
  private static final Set<String> DOCUMENT_ENDINGS =
      Set.of(
          "docx", "odt", "hwp", "hwpx", "pdf", "doc", "zip", "epub", "txt", "html", "htm", "md",
          "rtf", "7z", "rar", "gz");

  /**
   * The parts that show a zip to be a document: ODT, HWPX and EPUB; Office; EPUB without mimetype.
   */
  private static final List<String> MARKS =
      List.of("mimetype", "[Content_Types].xml", "META-INF/container.xml");

  private record Entry(int flags, int method, long crc, long packed, long offset) {}

  private final String file;
  private final String what;
  private final ByteBuffer zip;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long totalBytes;

  private ZipContainer(Source source, String what) {
    this.file = source.name();
    this.what = what;
    this.zip = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether the bytes begin as a zip file does. */
  public static boolean isZip(byte[] bytes) {
    return bytes.length > 4
        && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == LOCAL_RECORD;
  }

  /**
   * The container in {@code source}.
   *
   * @param what the kind of document for messages: {@code Word document (DOCX)}
   * @throws UnreadableDocumentException if it is cut off or its directory is broken
   */
  public static ZipContainer open(Source source, String what) throws UnreadableDocumentException {
    ZipContainer container = new ZipContainer(source, what);
    try {
      container.readDirectory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw container.damaged("its zip directory is broken", e);
    }
    return container;
  }

  /**
   * Refuses a zip that is no document but holds some, and one that is cut off.
   *
   * @throws UnreadableDocumentException naming what it holds, or saying what is broken
   */
  public static void requireNoArchive(Source source) throws UnreadableDocumentException {
    if (!isZip(source.bytes())) {
      return;
    }
    String what = FileFormat.of(source.bytes()).map(FileFormat::name).orElse("zip archive");
    ZipContainer zip = open(source, what);
    Set<String> names = zip.names();
    boolean document = MARKS.stream().anyMatch(names::contains);
    List<String> inside = names.stream().filter(ZipContainer::isDocumentName).toList();
    if (!document && !inside.isEmpty()) {
      String first = String.join(", ", inside.subList(0, Math.min(3, inside.size())));
      throw new UnreadableDocumentException(
          source.name(),
          Problem.UNSUPPORTED_FORMAT,
          "this is a zip archive with documents in it ("
              + first
              + (inside.size() > 3 ? ", …" : "")
              + "); unpack it and name one of them");
    }
  }

  private static boolean isDocumentName(String name) {
    int dot = name.lastIndexOf('.');
    return DOCUMENT_ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** The names of the parts, folders with {@code /} between. */
  public Set<String> names() {
    return entries.keySet();
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /** What kind of document this is, for messages. */
  String what() {
    return what;
  }

  /**
   * The bytes of a part; reading them throws {@link UnreadableDocumentException} where they are
   * broken or too many.
   *
   * @throws UnreadableDocumentException if there is no such part, or it cannot be unpacked
   */
  public InputStream part(String name) throws UnreadableDocumentException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw damaged("it has no part " + name);
    }
    if ((entry.flags & 1) != 0) {
      throw passwordProtected();
    }
    try {
      return new ZipPartStream(this, name, unpacked(name, entry), entry.packed, entry.crc);
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw damaged("its part " + name + " is cut off", e);
    }
  }

  /** Counts bytes that were unpacked. */
  void count(String part, long partBytes, int more, long packed)
      throws UnreadableDocumentException {
    totalBytes += more;
    boolean dense = partBytes > RATIO_FREE_BYTES && partBytes / MAX_RATIO > packed;
    if (dense || partBytes > MAX_PART_BYTES || totalBytes > MAX_TOTAL_BYTES) {
      throw new UnreadableDocumentException(
          file,
          Problem.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "this %s is refused as a zip bomb: its part %s unpacks from %,d bytes to more than"
                  + " %,d; if it is from somebody you trust, save it as text in its own program",
              what,
              part,
              packed,
              partBytes));
    }
  }

  /** The error for a file that breaks the rules of its format. */
  public UnreadableDocumentException damaged(String detail) {
    return damage().because(detail);
  }

  /** Likewise with a cause. */
  public UnreadableDocumentException damaged(String detail, Exception cause) {
    return damage().because(detail, cause);
  }

  Damage damage() {
    return new Damage(file, what);
  }

  /** The error for an encrypted file. */
  public UnreadableDocumentException passwordProtected() {
    return passwordProtected(file, what);
  }

  public static UnreadableDocumentException passwordProtected(String file, String what) {
    return new UnreadableDocumentException(
        file,
        Problem.PASSWORD_PROTECTED,
        "this " + what + " is protected by a password; save it without one in its own program");
  }

  private InputStream unpacked(String name, Entry entry) throws UnreadableDocumentException {
    int at = Math.toIntExact(entry.offset);
    if (zip.getInt(at) != LOCAL_RECORD) {
      throw damaged("its part " + name + " is not where the zip directory says");
    }
    int start = at + 30 + unsigned16(at + 26) + unsigned16(at + 28);
    if (start + entry.packed > zip.limit()) {
      throw damaged("its part " + name + " is cut off");
    }
    InputStream packed = new ByteArrayInputStream(zip.array(), start, (int) entry.packed);
    return switch (entry.method) {
      case STORED -> packed;
      case DEFLATED -> new RawInflation(packed);
      default -> throw damaged("its part " + name + " is packed by method " + entry.method);
    };
  }

  /** Deflated data without a header; frees the native memory of its inflater. */
  private static final class RawInflation extends InflaterInputStream {
    RawInflation(InputStream in) {
      super(in, new Inflater(true), 8192);
    }

    @Override
    public void close() throws java.io.IOException {
      super.close();
      inf.end();
    }
  }

  private void readDirectory() throws UnreadableDocumentException {
    int end = endRecord();
    int count = unsigned16(end + 10);
    long size = unsigned32(end + 12);
    long at = end - size;
    if (at < 0 || count > MAX_ENTRIES) {
      throw damaged("its zip directory is broken");
    }
    long shift = at - unsigned32(end + 16);
    for (int i = 0; i < count; i++) {
      at += readEntry(Math.toIntExact(at), shift);
    }
  }

  private int endRecord() throws UnreadableDocumentException {
    int last = zip.limit() - END_BYTES;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
      if (zip.getInt(at) == END_RECORD) {
        return at;
      }
    }
    throw damaged("its end is missing, as after a broken download");
  }

  /** Reads the record at {@code at}; its length. */
  private int readEntry(int at, long shift) throws UnreadableDocumentException {
    if (zip.getInt(at) != DIRECTORY_RECORD) {
      throw damaged("its zip directory is broken");
    }
    int nameBytes = unsigned16(at + 28);
    int extraBytes = unsigned16(at + 30);
    byte[] name = new byte[nameBytes];
    zip.get(at + 46, name);
    ExtraSizes sizes = new ExtraSizes(at + 46 + nameBytes, extraBytes);
    sizes.orExtra(unsigned32(at + 24)); // the unpacked size stands first; it is not believed
    long packed = sizes.orExtra(unsigned32(at + 20));
    long offset = sizes.orExtra(unsigned32(at + 42));
    Entry entry =
        new Entry(
            unsigned16(at + 8), unsigned16(at + 10), unsigned32(at + 16), packed, offset + shift);
    add(new String(name, StandardCharsets.UTF_8).replace('\\', '/'), entry);
    return 46 + nameBytes + extraBytes + unsigned16(at + 32);
  }

  private void add(String name, Entry entry) throws UnreadableDocumentException {
    boolean leadsOut =
        name.startsWith("/") || ("/" + name + "/").contains("/../") || name.indexOf(0) >= 0;
    if (leadsOut) {
      throw damaged("it holds a part whose name leads out of it (" + shown(name) + ")");
    }
    if (entries.put(name, entry) != null) {
      throw damaged("it holds two parts named " + shown(name));
    }
  }

  /** A name in a line of a message, whatever it is. */
  private static String shown(String name) {
    String start = name.substring(0, Math.min(name.length(), MAX_SHOWN_UNITS));
    return start.replaceAll("\\p{Cntrl}", "?") + (start.equals(name) ? "" : "…");
  }

  private int unsigned16(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  private long unsigned32(int at) {
    return Integer.toUnsignedLong(zip.getInt(at));
  }

  /** The 64-bit sizes that some writers put into an extra field whatever the size. */
  private final class ExtraSizes {
    private static final int ZIP64 = 1;
    private int at;

    ExtraSizes(int start, int bytes) {
      int field = start;
      while (field + 4 <= start + bytes && unsigned16(field) != ZIP64) {
        field += 4 + unsigned16(field + 2);
      }
      this.at = field + 4;
    }

    long orExtra(long value) {
      if (value != IN_EXTRA_FIELD) {
        return value;
      }
      at += Long.BYTES;
      return zip.getLong(at - Long.BYTES);
    }
  }
}
