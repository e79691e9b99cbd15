package org.naranhi.text.hwp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.hwp.HangulStyles.Head;
import org.naranhi.text.hwp.HangulStyles.HeadKind;
import org.naranhi.text.hwp.HangulStyles.Level;
import org.naranhi.text.hwp.HangulStyles.Style;

/**
 * Reads the styles of an HWP 5 document from its stream {@code DocInfo}. Shapes and styles are
 * counted from 0, numberings and bullets from 1.
 */
final class HwpStyles {

  private static final int LEVELS = 7;

  /** Fields of a level before its format: signs, two widths, the shape of its letters. */
  private static final int LEVEL_HEAD_BYTES = 12;

  private final HangulStyles styles = new HangulStyles();
  private int shapes;
  private int named;
  private int numberings;
  private int bullets;
  private boolean changesTracked;

  /** Reads all of {@code records}. */
  static HwpStyles of(HwpRecords records) throws UnreadableDocumentException {
    HwpStyles read = new HwpStyles();
    for (Optional<HwpRecord> record = records.next(); record.isPresent(); record = records.next()) {
      read.add(record.get());
    }
    return read;
  }

  HangulStyles styles() {
    return styles;
  }

  /** Whether the document lists changes that were tracked. */
  boolean hasTrackedChanges() {
    return changesTracked;
  }

  private void add(HwpRecord record) {
    switch (record.tag()) {
      case HwpRecord.PARA_SHAPE -> styles.addShape(Integer.toString(shapes++), head(record));
      case HwpRecord.STYLE -> styles.addStyle(Integer.toString(named++), style(record));
      case HwpRecord.NUMBERING ->
          styles.addNumbering(Integer.toString(++numberings), levels(record));
      case HwpRecord.BULLET ->
          styles.addBullet(
              Integer.toString(++bullets),
              String.valueOf((char) record.unsigned16(LEVEL_HEAD_BYTES)));
      case HwpRecord.TRACK_CHANGE -> changesTracked = true;
      default -> {}
    }
    record.children().forEach(this::add);
  }

  private static Head head(HwpRecord shape) {
    int bits = shape.int32(0);
    HeadKind kind = HeadKind.values()[bits >>> 23 & 3];
    return new Head(kind, Integer.toString(shape.unsigned16(30)), bits >>> 25 & 7);
  }

  private static Style style(HwpRecord style) {
    return new Style(style.text(0), style.text(style.stringBytes(0)));
  }

  private static List<Level> levels(HwpRecord numbering) {
    int[] at = new int[LEVELS + 1];
    for (int i = 0; i < LEVELS; i++) {
      at[i + 1] = at[i] + LEVEL_HEAD_BYTES + numbering.stringBytes(at[i] + LEVEL_HEAD_BYTES);
    }
    int starts = at[LEVELS] + Short.BYTES;
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      String format = numbering.text(at[i] + LEVEL_HEAD_BYTES);
      HangulOrdinal ordinal = HangulOrdinal.ofCode(numbering.int32(at[i]) >>> 5 & 0x1F);
      levels.add(new Level(format, ordinal, numbering.int32(starts + Integer.BYTES * i)));
    }
    return levels;
  }
}
