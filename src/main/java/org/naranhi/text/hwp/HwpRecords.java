package org.naranhi.text.hwp;

import static org.naranhi.text.hwp.HwpRecord.BULLET;
import static org.naranhi.text.hwp.HwpRecord.CTRL_HEADER;
import static org.naranhi.text.hwp.HwpRecord.EQUATION;
import static org.naranhi.text.hwp.HwpRecord.LIST_HEADER;
import static org.naranhi.text.hwp.HwpRecord.NUMBERING;
import static org.naranhi.text.hwp.HwpRecord.PARA_HEADER;
import static org.naranhi.text.hwp.HwpRecord.PARA_SHAPE;
import static org.naranhi.text.hwp.HwpRecord.PARA_TEXT;
import static org.naranhi.text.hwp.HwpRecord.SHAPE_COMPONENT;
import static org.naranhi.text.hwp.HwpRecord.STYLE;
import static org.naranhi.text.hwp.HwpRecord.TABLE;
import static org.naranhi.text.hwp.HwpRecord.TEXT_ART;
import static org.naranhi.text.hwp.HwpRecord.TRACK_CHANGE;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.UnreadableDocumentException;

/**
 * The records of an HWP 5 stream, a top-level one with all below it at a time. Each begins with 32
 * bits: its tag (10), its level (10), its length in bytes (12; all set: the length follows in 32).
 * Records that bear no text or structure are passed over.
 */
final class HwpRecords {

  /** Hangul nests tables a few levels deep; deeper files are made to break programs. */
  private static final int MAX_LEVEL = 200;

  private static final int LENGTH_FOLLOWS = 0xFFF;
  private static final int PASSED_AT_ONCE = 1 << 14;

  private static final Set<Integer> KEPT =
      Set.of(
          NUMBERING,
          BULLET,
          PARA_SHAPE,
          STYLE,
          PARA_HEADER,
          PARA_TEXT,
          CTRL_HEADER,
          LIST_HEADER,
          SHAPE_COMPONENT,
          TABLE,
          EQUATION,
          TEXT_ART,
          TRACK_CHANGE);

  /** A record while it may still get children. */
  private record Open(HwpRecord record, int level) {}

  private final CompoundFile file;
  private final String path;
  private final InputStream in;
  private @Nullable Open ahead;

  HwpRecords(CompoundFile file, String path, InputStream in) {
    this.file = file;
    this.path = path;
    this.in = in;
  }

  /** The next record of the lowest level, with all below it. */
  Optional<HwpRecord> next() throws UnreadableDocumentException {
    Open root = ahead == null ? read() : ahead;
    ahead = null;
    if (root == null) {
      return Optional.empty();
    }
    Deque<Open> line = new ArrayDeque<>();
    line.push(root);
    for (Open record = read(); record != null; record = read()) {
      while (!line.isEmpty() && line.element().level >= record.level) {
        line.pop();
      }
      if (line.isEmpty()) {
        ahead = record;
        break;
      }
      line.element().record.children().add(record.record);
      line.push(record);
    }
    return Optional.of(root.record);
  }

  /** The next record that is kept. */
  private @Nullable Open read() throws UnreadableDocumentException {
    try {
      while (true) {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
          return null;
        }
        Open record = read(HwpRecord.of(0, whole(head, Integer.BYTES)).int32(0));
        if (record != null) {
          return record;
        }
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw file.damaged("its stream " + path + " cannot be read", e);
    }
  }

  private @Nullable Open read(int head) throws IOException {
    int tag = head & 0x3FF;
    int level = head >>> 10 & 0x3FF;
    int bytes = head >>> 20;
    if (bytes == LENGTH_FOLLOWS) {
      bytes = HwpRecord.of(0, whole(in.readNBytes(Integer.BYTES), Integer.BYTES)).int32(0);
    }
    if (level > MAX_LEVEL) {
      throw file.damaged("its stream " + path + " is nested more than " + MAX_LEVEL + " deep");
    }
    if (bytes < 0) {
      throw file.damaged("its stream " + path + " is cut off");
    }
    if (!KEPT.contains(tag)) {
      pass(bytes);
      return null;
    }
    return new Open(HwpRecord.of(tag, whole(in.readNBytes(bytes), bytes)), level);
  }

  private void pass(int bytes) throws IOException {
    for (int left = bytes; left > 0; left -= PASSED_AT_ONCE) {
      int wanted = Math.min(left, PASSED_AT_ONCE);
      whole(in.readNBytes(wanted), wanted);
    }
  }

  private byte[] whole(byte[] read, int wanted) throws UnreadableDocumentException {
    if (read.length < wanted) {
      throw file.damaged("its stream " + path + " is cut off");
    }
    return read;
  }
}
