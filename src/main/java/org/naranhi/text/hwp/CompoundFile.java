package org.naranhi.text.hwp;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * The streams of an OLE compound file (MS-CFB), read from memory.
 *
 * <p>Trusts nothing: chains of sectors end, streams are no longer than the file, and packed streams
 * are unpacked only up to the bounds of {@link #count}. Not safe for threads.
 */
final class CompoundFile {

  /** A book of a thousand pages has a few MB in each section. */
  static final long MAX_STREAM_BYTES = 256L << 20;

  static final long MAX_TOTAL_BYTES = 512L << 20;

  /** Small streams may be as repetitive as they like. */
  static final long RATIO_FREE_BYTES = 16L << 20;

  /** Deflate reaches 1,032 on zeros; records of Hangul documents stay under 50. */
  static final int MAX_RATIO = 200;

  private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
  private static final int ENTRY_BYTES = 128;
  private static final int MINI_SHIFT = 6;
  private static final int FAT_SECTORS_IN_HEADER = 109;
  private static final int FREE = -1;
  private static final int STORAGE = 1;
  private static final int STREAM = 2;

  private record Entry(int start, long bytes) {}

  /** An entry of the directory that waits to be read, and the folder that it stands in. */
  private record Place(int id, String folder) {}

  private final String file;
  private final String what;
  private final ByteBuffer content;
  private final Map<String, Entry> streams = new HashMap<>();
  private int sectorShift;
  private int miniCutoff;
  private int[] fat = {};
  private int[] miniFat = {};
  private byte[] miniSectors = {};
  private long totalBytes;

  private CompoundFile(Source source, String what) {
    this.file = source.name();
    this.what = what;
    this.content = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether the bytes begin as a compound file does. */
  static boolean isCompound(byte[] bytes) {
    return bytes.length >= Long.BYTES
        && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0) == SIGNATURE;
  }

  /**
   * The file in {@code source}.
   *
   * @param what the kind of document for messages: {@code Hangul document (HWP)}
   * @throws UnreadableDocumentException if it is cut off or its directory is broken
   */
  static CompoundFile open(Source source, String what) throws UnreadableDocumentException {
    CompoundFile compound = new CompoundFile(source, what);
    try {
      compound.readFat();
      compound.readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw compound.cutOff(e);
    }
    return compound;
  }

  /** Whether there is a stream of that path, storages with {@code /} between. */
  boolean has(String path) {
    return streams.containsKey(path);
  }

  /**
   * The bytes of a stream as they lie in the file.
   *
   * @throws UnreadableDocumentException if there is no such stream, or it is cut off
   */
  byte[] bytes(String path) throws UnreadableDocumentException {
    Entry entry = streams.get(path);
    if (entry == null) {
      throw damaged("it has no stream " + path);
    }
    if (entry.bytes > content.limit()) {
      throw damaged("its stream " + path + " is longer than the file");
    }
    try {
      return entry.bytes < miniCutoff
          ? miniChain(entry.start, (int) entry.bytes)
          : chain(entry.start, (int) entry.bytes);
    } catch (IndexOutOfBoundsException e) {
      throw damaged("its stream " + path + " is cut off", e);
    }
  }

  /** The bytes of a stream, unpacked while they are read where they are packed. */
  InputStream open(String path, boolean packed) throws UnreadableDocumentException {
    byte[] bytes = bytes(path);
    InputStream in = new ByteArrayInputStream(bytes);
    return packed ? new UnpackedStream(this, path, in, bytes.length) : in;
  }

  /** Counts bytes that were unpacked. */
  void count(String path, long streamBytes, int more, long packed)
      throws UnreadableDocumentException {
    totalBytes += more;
    boolean dense = streamBytes > RATIO_FREE_BYTES && streamBytes / MAX_RATIO > packed;
    if (dense || streamBytes > MAX_STREAM_BYTES || totalBytes > MAX_TOTAL_BYTES) {
      throw new UnreadableDocumentException(
          file,
          Problem.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "this %s is refused as a decompression bomb: its stream %s unpacks from %,d bytes to"
                  + " more than %,d",
              what,
              path,
              packed,
              streamBytes));
    }
  }

  /** The error for a file that breaks the rules of its format. */
  UnreadableDocumentException damaged(String detail) {
    return new UnreadableDocumentException(file, Problem.DAMAGED, damage(detail));
  }

  /** Likewise with a cause. */
  UnreadableDocumentException damaged(String detail, Exception cause) {
    return new UnreadableDocumentException(file, Problem.DAMAGED, damage(detail), cause);
  }

  private String damage(String detail) {
    return "this "
        + what
        + " is damaged: "
        + detail
        + "; get the file again, or open and save it in its own program";
  }

  private UnreadableDocumentException cutOff(Exception cause) {
    return damaged("its end is missing, as after a broken download", cause);
  }

  private void readFat() throws UnreadableDocumentException {
    sectorShift = content.getShort(30);
    miniCutoff = content.getInt(56);
    if ((sectorShift != 9 && sectorShift != 12) || content.getShort(32) != MINI_SHIFT) {
      throw damaged("its header names sectors of an unknown size");
    }
    int sectors = (content.limit() - 1 >> sectorShift) + 1;
    int fatSectors = content.getInt(44);
    if (fatSectors < 0 || fatSectors > sectors) {
      throw new IndexOutOfBoundsException("sectors of the allocation table: " + fatSectors);
    }
    ByteBuffer table = ByteBuffer.allocate(fatSectors << sectorShift);
    for (int sector : fatSectors(fatSectors)) {
      table.put(sector(sector));
    }
    fat = integers(table.array());
    requireWhole();
  }

  /** Where the allocation table lies: its first sectors stand in the header, more in a list. */
  private int[] fatSectors(int count) {
    int[] sectors = new int[count];
    for (int i = 0; i < Math.min(count, FAT_SECTORS_IN_HEADER); i++) {
      sectors[i] = content.getInt(76 + Integer.BYTES * i);
    }
    int list = content.getInt(68);
    for (int i = FAT_SECTORS_IN_HEADER; i < count; ) {
      int[] more = integers(sector(list));
      int names = Math.min(more.length - 1, count - i);
      System.arraycopy(more, 0, sectors, i, names);
      i += names;
      list = more[more.length - 1];
    }
    return sectors;
  }

  /** Every sector in use lies in the file. */
  private void requireWhole() {
    for (int sector = fat.length - 1; sector >= 0; sector--) {
      if (fat[sector] != FREE) {
        content.get((int) Math.min(offset(sector), Integer.MAX_VALUE));
        return;
      }
    }
  }

  private void readDirectory() throws UnreadableDocumentException {
    ByteBuffer directory =
        ByteBuffer.wrap(wholeChain(content.getInt(48))).order(ByteOrder.LITTLE_ENDIAN);
    miniFat = integers(wholeChain(content.getInt(60)));
    miniSectors = chain(directory.getInt(116), directory.getInt(120));
    BitSet seen = new BitSet();
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(directory.getInt(76), ""));
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (place.id != FREE && isNew(place, directory, seen)) {
        readEntry(directory, place, open);
      }
    }
  }

  private static boolean isNew(Place place, ByteBuffer directory, BitSet seen) {
    int id = Objects.checkIndex(place.id, directory.limit() / ENTRY_BYTES);
    boolean isNew = !seen.get(id);
    seen.set(id);
    return isNew;
  }

  private void readEntry(ByteBuffer directory, Place place, Deque<Place> open) {
    int at = place.id * ENTRY_BYTES;
    byte[] name = new byte[Math.max(0, Math.min(64, directory.getShort(at + 64)) - 2)];
    directory.get(at, name);
    String path = place.folder + new String(name, StandardCharsets.UTF_16LE);
    int type = directory.get(at + 66);
    open.push(new Place(directory.getInt(at + 68), place.folder));
    open.push(new Place(directory.getInt(at + 72), place.folder));
    if (type == STORAGE) {
      open.push(new Place(directory.getInt(at + 76), path + "/"));
    } else if (type == STREAM) {
      long bytes = Integer.toUnsignedLong(directory.getInt(at + 120));
      streams.put(path, new Entry(directory.getInt(at + 116), bytes));
    }
  }

  private long offset(int sector) {
    return ((long) sector + 1) << sectorShift;
  }

  /** A sector; the last one of the file may be short. */
  private byte[] sector(int sector) {
    byte[] bytes = new byte[1 << sectorShift];
    copySector(sector, bytes, 0);
    return bytes;
  }

  private void copySector(int sector, byte[] target, int at) {
    long offset = offset(sector);
    if (sector < 0 || offset >= content.limit()) {
      throw new IndexOutOfBoundsException("sector " + sector);
    }
    int bytes = Math.min(1 << sectorShift, target.length - at);
    content.get((int) offset, target, at, Math.min(bytes, content.limit() - (int) offset));
  }

  private byte[] chain(int start, int bytes) {
    if (bytes < 0 || bytes > content.limit()) {
      throw new IndexOutOfBoundsException("bytes " + bytes);
    }
    byte[] target = new byte[bytes];
    int sector = start;
    for (int at = 0; at < bytes; at += 1 << sectorShift) {
      copySector(sector, target, at);
      sector = fat[sector];
    }
    return target;
  }

  /** A chain whose length is known only by its end. */
  private byte[] wholeChain(int start) throws UnreadableDocumentException {
    int sectors = 0;
    for (int sector = start; sector >= 0; sector = fat[sector]) {
      sectors++;
      if (sectors > fat.length) {
        throw damaged("its directory runs in a circle");
      }
    }
    return chain(start, sectors << sectorShift);
  }

  private byte[] miniChain(int start, int bytes) {
    byte[] target = new byte[bytes];
    int sector = start;
    for (int at = 0; at < bytes; at += 1 << MINI_SHIFT) {
      int length = Math.min(1 << MINI_SHIFT, bytes - at);
      System.arraycopy(miniSectors, sector << MINI_SHIFT, target, at, length);
      sector = miniFat[sector];
    }
    return target;
  }

  private static int[] integers(byte[] bytes) {
    int[] integers = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(integers);
    return integers;
  }
}
