package org.naranhi.text.hwp;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an HWP 5 document says of itself: a property set of OLE (MS-OLEPS). */
final class HwpSummary {

  private static final int TITLE = 2;
  private static final int AUTHOR = 4;
  private static final int LAST_AUTHOR = 8;
  private static final int CREATED = 12;
  private static final int SAVED = 13;

  private static final int WIDE_TEXT = 31;
  private static final int TIME = 64;

  /** Where the place of the only set of properties stands. */
  private static final int SET_AT = 44;

  /** More are not meant. */
  private static final int MAX_PROPERTIES = 100;

  private static final int TICKS_PER_SECOND = 10_000_000;

  /** From 1601-01-01, where the ticks begin, to 1970-01-01. */
  private static final long SECONDS_TO_EPOCH = 11_644_473_600L;

  private final HwpRecord fields;
  private final Map<Integer, Integer> places = new LinkedHashMap<>();

  private HwpSummary(byte[] stream) {
    this.fields = HwpRecord.of(0, stream);
    int set = fields.int32(SET_AT);
    int count = Math.min(MAX_PROPERTIES, fields.int32(set + 4));
    for (int i = 0; i < count; i++) {
      places.put(fields.int32(set + 8 + 8 * i), set + fields.int32(set + 12 + 8 * i));
    }
  }

  /** Title, author and date, where the stream has them. */
  static Map<String, String> of(byte[] stream) {
    HwpSummary summary = new HwpSummary(stream);
    Map<String, String> found = new LinkedHashMap<>();
    summary.text(TITLE).ifPresent(t -> found.put("title", t));
    summary.text(AUTHOR).or(() -> summary.text(LAST_AUTHOR)).ifPresent(a -> found.put("author", a));
    summary.day(CREATED).or(() -> summary.day(SAVED)).ifPresent(d -> found.put("date", d));
    return found;
  }

  private Optional<Integer> place(int property, int type) {
    return Optional.ofNullable(places.get(property)).filter(at -> fields.int32(at) == type);
  }

  private Optional<String> text(int property) {
    return place(property, WIDE_TEXT)
        .map(at -> wide(at + 8, fields.int32(at + 4)))
        .filter(t -> !t.isEmpty());
  }

  private String wide(int at, int units) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(units, fields.data().length); i++) {
      char unit = (char) fields.unsigned16(at + 2 * i);
      if (unit != 0) {
        text.append(unit);
      }
    }
    return text.toString().strip();
  }

  /** The day in UTC. */
  private Optional<String> day(int property) {
    return place(property, TIME)
        .map(at -> Integer.toUnsignedLong(fields.int32(at + 4)) | (long) fields.int32(at + 8) << 32)
        .filter(ticks -> ticks > 0)
        .map(ticks -> Instant.ofEpochSecond(ticks / TICKS_PER_SECOND - SECONDS_TO_EPOCH))
        .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate().toString());
  }
}
