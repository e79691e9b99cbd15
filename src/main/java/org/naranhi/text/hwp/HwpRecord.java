package org.naranhi.text.hwp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of an HWP 5 stream with those that belong to it. Later versions of Hangul append fields
 * to records: numbers beyond the end of one are 0, texts empty.
 *
 * @param tag what it is: one of the constants here
 * @param data its fields, little endian
 * @param children the records one level below it, in order; filled while the stream is read
 */
record HwpRecord(int tag, byte[] data, List<HwpRecord> children) {

  private static final int FIRST = 0x10;

  static final int NUMBERING = FIRST + 7;
  static final int BULLET = FIRST + 8;
  static final int PARA_SHAPE = FIRST + 9;
  static final int STYLE = FIRST + 10;
  static final int PARA_HEADER = FIRST + 50;
  static final int PARA_TEXT = FIRST + 51;
  static final int CTRL_HEADER = FIRST + 55;
  static final int LIST_HEADER = FIRST + 56;
  static final int SHAPE_COMPONENT = FIRST + 60;
  static final int TABLE = FIRST + 61;
  static final int EQUATION = FIRST + 72;
  static final int TEXT_ART = FIRST + 74;
  static final int TRACK_CHANGE = FIRST + 80;

  /** One whose children will come. */
  static HwpRecord of(int tag, byte[] data) {
    return new HwpRecord(tag, data, new ArrayList<>(0));
  }

  int unsigned8(int at) {
    return at >= 0 && at < data.length ? Byte.toUnsignedInt(data[at]) : 0;
  }

  int unsigned16(int at) {
    return unsigned8(at) | unsigned8(at + 1) << 8;
  }

  int int32(int at) {
    return unsigned16(at) | unsigned16(at + 2) << 16;
  }

  /** A text: its length in units of UTF-16, then the units. */
  String text(int at) {
    int start = Math.min(at + Short.BYTES, data.length);
    int end = Math.min(start + stringBytes(at) - Short.BYTES, data.length);
    return new String(data, start, Math.max(0, end - start), StandardCharsets.UTF_16LE);
  }

  /** How many bytes the text at {@code at} takes with its length. */
  int stringBytes(int at) {
    return Short.BYTES + 2 * unsigned16(at);
  }

  /** What kind of control this record heads: {@code tbl}, {@code gso}, {@code %hlk}. */
  String control() {
    StringBuilder id = new StringBuilder();
    for (int i = Integer.BYTES - 1; i >= 0; i--) {
      id.append((char) unsigned8(i));
    }
    return id.toString().strip();
  }

  /** The records of that kind directly below. */
  List<HwpRecord> children(int wanted) {
    return children.stream().filter(c -> c.tag == wanted).toList();
  }
}
