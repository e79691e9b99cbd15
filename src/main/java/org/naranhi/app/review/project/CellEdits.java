package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;
import org.naranhi.text.Times;

/** Actions on single sentences; the pairing stays what it is. */
final class CellEdits {

  private CellEdits() {}

  /** Gives a sentence another text. */
  static Splice edit(Rows rows, int index, Side side, long cell, String text) {
    Row row = rows.open(index);
    int at = position(row, side, cell);
    String line = oneLine(text);
    Cell old = row.cells(side).get(at);
    Cell written = line.equals(old.text()) ? old : old.withText(line);
    return rows.splice(index, replaced(row, side, at, 1, List.of(written)));
  }

  /** A text as a sentence can have it. */
  private static String oneLine(String text) {
    String line = text.replaceAll("\\s*\\R\\s*", " ").strip();
    if (line.isEmpty()) {
      throw new RefusedException(
          "A sentence cannot be empty: make the row null, or move the sentence to another row.");
    }
    requireWhole(line);
    return line;
  }

  /** Refuses a text that no file can keep. */
  static void requireWhole(String text) {
    boolean half = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= 0xDFFF);
    if (half) {
      throw new RefusedException(
          "The text holds half a character (a lone surrogate): type or paste it again.");
    }
  }

  private static int position(Row row, Side side, long cell) {
    List<Cell> cells = row.cells(side);
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).id() == cell) {
        return i;
      }
    }
    throw new RefusedException("That sentence is no longer in the row: load the page again.");
  }

  private static Row replaced(Row row, Side side, int at, int count, List<Cell> by) {
    List<Cell> cells = new ArrayList<>(row.cells(side));
    cells.subList(at, at + count).clear();
    cells.addAll(at, by);
    return row.withTexts(side, cells);
  }

  /** Makes two sentences of one. */
  static Splice split(Rows rows, int index, Side side, long cell, int offset) {
    Row row = rows.open(index);
    int at = position(row, side, cell);
    Cell whole = row.cells(side).get(at);
    String text = whole.text();
    requireInside(text, offset);
    String head = text.substring(0, offset).strip();
    String tail = text.substring(offset).strip();
    if (head.isEmpty() || tail.isEmpty()) {
      throw new RefusedException(
          "The sentence cannot be split there: put the cursor between two words of it.");
    }
    long order = orderOfTail(whole, rows.orderAfter(side, whole), offset);
    int tailStart = text.length() - tail.length();
    List<Cell> parts =
        List.of(
            part(whole, whole.id(), whole.order(), head, 0, whole.startsParagraph()),
            part(whole, rows.newCell(), order, tail, tailStart, false));
    return rows.splice(index, replaced(row, side, at, 1, parts));
  }

  private static void requireInside(String text, int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new RefusedException(
          "The sentence has "
              + text.length()
              + " characters and cannot be split at "
              + offset
              + ": load the page again.");
    }
    if (offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
      throw new RefusedException("The sentence cannot be split inside a character.");
    }
  }

  /** Gives each part as much of the room as it has of the text, so that it can be split again. */
  private static long orderOfTail(Cell whole, long end, int offset) {
    long room = end - whole.order();
    if (room < 2) {
      throw new RefusedException("This sentence has been split too often to be split once more.");
    }
    long share = (long) (room * ((double) offset / whole.text().length()));
    return whole.order() + Math.min(Math.max(share, 1), room - 1);
  }

  private static Cell part(
      Cell whole, long id, long order, String text, int start, boolean startsParagraph) {
    int end = start + text.length();
    return new Cell(
        id,
        order,
        text,
        whole.block(),
        whole.kind(),
        part(whole, whole.span(), start, end),
        part(whole, whole.source(), start, end),
        startsParagraph,
        whole.times(),
        whole.edited());
  }

  /** A part of a span, or all of it where its units are not those of the text. */
  private static Span part(Cell whole, Span span, int start, int end) {
    boolean exact = !whole.edited() && span.length() == whole.text().length();
    return exact ? new Span(span.start() + start, span.start() + end) : span;
  }

  /** Makes one sentence of a sentence and the next of its row. */
  static Splice join(Rows rows, int index, Side side, long cell) {
    Row row = rows.open(index);
    int at = position(row, side, cell);
    if (at + 1 == row.cells(side).size()) {
      throw new RefusedException(
          "This is the last sentence of its row: merge the row with the next one first.");
    }
    Cell joined = joined(row.cells(side).get(at), row.cells(side).get(at + 1));
    return rows.splice(index, replaced(row, side, at, 2, List.of(joined)));
  }

  private static Cell joined(Cell a, Cell b) {
    boolean sameBlock = a.block() == b.block();
    return new Cell(
        a.id(),
        a.order(),
        a.text() + " " + b.text(),
        a.block(),
        a.kind(),
        sameBlock ? cover(a.span(), b.span()) : a.span(),
        cover(a.source(), b.source()),
        a.startsParagraph(),
        cover(a.times(), b.times()),
        a.edited() || b.edited());
  }

  private static Span cover(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  private static @Nullable Times cover(@Nullable Times a, @Nullable Times b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return new Times(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
