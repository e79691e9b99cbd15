package org.naranhi.text.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * The pages of a WARC archive (1.0 and 1.1; plain, {@code .gz}, {@code .zst} without a dictionary),
 * one at a time: what servers answered with status 200 and a type that is a document. Holds one
 * record in memory.
 *
 * <p>A broken record is told to a listener and passed over: reading goes on with the next one that
 * can be found. Not safe for threads.
 */
public final class WarcFile implements Closeable {

  /** Longer pages are no text that anybody reads. */
  static final int MAX_RECORD_BYTES = 64 << 20;

  private static final int MAX_FIELDS = 1000;

  private final String name;
  private final WarcInput in;
  private final Consumer<WarcProblem> problems;
  private long recordStart;
  private boolean ended;

  private WarcFile(String name, WarcInput in, Consumer<WarcProblem> problems) {
    this.name = name;
    this.in = in;
    this.problems = problems;
  }

  /**
   * Opens an archive.
   *
   * @param problems is told of records that are passed over
   * @throws UnreadableDocumentException if there is no such file or it cannot be opened
   */
  public static WarcFile open(Path path, Consumer<WarcProblem> problems)
      throws UnreadableDocumentException {
    try {
      return new WarcFile(path.toString(), WarcInput.open(path), problems);
    } catch (IOException e) {
      throw notAccessible(path.toString(), e);
    }
  }

  /** Whether the file at {@code path} begins as a WARC archive does, packed or not. */
  public static boolean isWarc(Path path) throws UnreadableDocumentException {
    try (InputStream in = Files.newInputStream(path)) {
      return WarcInput.isRecord(in.readNBytes(1 << 12));
    } catch (IOException e) {
      throw notAccessible(path.toString(), e);
    }
  }

  private static UnreadableDocumentException notAccessible(String name, IOException e) {
    return new UnreadableDocumentException(
        name, Problem.NOT_ACCESSIBLE, "cannot be read (" + e.getMessage() + ")", e);
  }

  /**
   * The next page; empty at the end.
   *
   * @throws UnreadableDocumentException if the file can no longer be read
   */
  public Optional<WarcPage> next() throws UnreadableDocumentException {
    Optional<WarcPage> page = Optional.empty();
    while (page.isEmpty() && !ended) {
      try {
        page = record();
      } catch (WarcFormatException e) {
        passOver(String.valueOf(e.getMessage()), true);
      } catch (IOException | RuntimeException e) {
        passOver(e.getMessage() == null ? "its data is broken" : e.getMessage(), false);
      }
    }
    return page;
  }

  private Optional<WarcPage> record() throws IOException {
    if (!skipLineEnds()) {
      ended = true;
      return Optional.empty();
    }
    recordStart = in.offset();
    WarcRecord record = WarcRecord.of(fields(), recordStart);
    if (!record.mayHoldPage()) {
      in.skip(record.length());
      return Optional.empty();
    }
    if (record.length() > MAX_RECORD_BYTES) {
      in.skip(record.length());
      tell(String.format(Locale.ROOT, "its %,d bytes are no page of text", record.length()));
      return Optional.empty();
    }
    byte[] block = in.bytes((int) record.length());
    requireEnd();
    return page(record, block);
  }

  private void requireEnd() throws IOException {
    int next = in.peek();
    if (next >= 0 && next != '\r' && next != '\n') {
      throw new WarcFormatException("its Content-Length is not the length of its content");
    }
  }

  /** Here the record has been read: what is wrong within does not matter to the next one. */
  private Optional<WarcPage> page(WarcRecord record, byte[] block) {
    try {
      return record.page(block);
    } catch (IOException | RuntimeException e) {
      tell(e.getMessage() == null ? "its body is broken" : e.getMessage());
      return Optional.empty();
    }
  }

  /** The empty lines that end a record; false at the end of the file. */
  private boolean skipLineEnds() throws IOException {
    int next = in.peek();
    while (next == '\r' || next == '\n') {
      in.next();
      next = in.peek();
    }
    return next >= 0;
  }

  private Map<String, String> fields() throws IOException {
    String version = in.line();
    if (!version.startsWith("WARC/1.")) {
      throw new WarcFormatException("expected WARC/1.0 or WARC/1.1 where a record must begin");
    }
    Map<String, String> fields = new HashMap<>();
    String last = "";
    for (String line = in.line(); !line.isEmpty(); line = in.line()) {
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0))) {
        String more = line.strip();
        fields.computeIfPresent(last, (k, v) -> v + " " + more);
      } else if (colon > 0 && fields.size() < MAX_FIELDS) {
        last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, line.substring(colon + 1).strip());
      } else {
        throw new WarcFormatException("a line of its header is no field");
      }
    }
    return fields;
  }

  private void tell(String detail) {
    problems.accept(new WarcProblem(name, recordStart, detail));
  }

  /**
   * Goes to the next record that can be found.
   *
   * @param sound whether the bytes themselves can be read on
   */
  private void passOver(String detail, boolean sound) throws UnreadableDocumentException {
    recordStart = sound ? recordStart : in.failedAt(recordStart);
    tell(detail);
    try {
      ended = !(in.findNext(recordStart) || (sound && in.findRecord()));
    } catch (IOException | RuntimeException e) {
      ended = true;
      throw new UnreadableDocumentException(
          name,
          Problem.DAMAGED,
          "this WARC archive is damaged after byte " + recordStart + "; get the file again",
          e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
