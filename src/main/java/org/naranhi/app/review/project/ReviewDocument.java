package org.naranhi.app.review.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.naranhi.bitext.Bitext;

/**
 * A document under review: rows that actions change, with the whole history of it.
 *
 * <p>Safe for threads: {@link #state()} is one moment, and changes come one after the other. Who
 * must know that nothing happens between a look and a change synchronizes on the document.
 */
public final class ReviewDocument {

  private final long id;
  private final NewDocument start;
  private final Journal journal;
  private final History history;
  private Ids ids;
  private volatile DocumentState state;

  /** A document at a revision with its history; the rows of {@code start} are those of now. */
  ReviewDocument(
      long id, NewDocument start, Journal journal, History history, long revision, Ids ids) {
    this.id = id;
    this.start = start;
    this.journal = journal;
    this.history = history;
    this.ids = ids;
    this.state = new DocumentState(revision, start.rows(), history.undo(), history.redo());
  }

  /** A document that no file keeps: for trying out. */
  public static ReviewDocument inMemory(NewDocument document) {
    return new ReviewDocument(
        1, document, new MemoryJournal(), new History(), 0, Ids.FIRST.beyond(document.rows()));
  }

  /** Its number in the project, from 1. */
  public long id() {
    return id;
  }

  /** Its name for people. */
  public String name() {
    return start.name();
  }

  /** Where a side comes from. */
  public SourceText source(Side side) {
    return side == Side.KO ? start.ko() : start.en();
  }

  /** What is known of the pair: {@link Bitext#metadata()}. */
  public Map<String, String> metadata() {
    return start.metadata();
  }

  /** The document as it is now. */
  public DocumentState state() {
    return state;
  }

  /** The rows as they are now. */
  public List<Row> rows() {
    return state.rows();
  }

  /**
   * Does an action; it is durable on return. One that changes nothing gives an empty splice and is
   * not kept.
   *
   * @throws RefusedException if it cannot be done; nothing has changed then
   * @throws ProjectException if it cannot be kept; nothing has changed then
   */
  public synchronized Splice apply(Action action) throws ProjectException {
    Rows rows = new Rows(state.rows(), ids);
    Splice splice = action.on(rows);
    if (splice.isEmpty()) {
      return new Splice(splice.at(), List.of(), List.of());
    }
    long seq = state.revision() + 1;
    Step step = new Step(seq, action.label(), rows.index(action.row()) + 1);
    commit(new Entry(seq, Entry.Kind.ACTION, step, ChangeJson.write(splice)), splice, rows.ids());
    return splice;
  }

  /**
   * Takes back the last action that is not taken back.
   *
   * @throws RefusedException if there is none
   * @throws ProjectException if the file cannot be read or written; nothing has changed then
   */
  public synchronized Splice undo() throws ProjectException {
    return again(Entry.Kind.UNDO, state.undo(), "There is nothing to undo.");
  }

  /**
   * Does again the action that was taken back last.
   *
   * @throws RefusedException if there is none
   * @throws ProjectException if the file cannot be read or written; nothing has changed then
   */
  public synchronized Splice redo() throws ProjectException {
    return again(Entry.Kind.REDO, state.redo(), "There is nothing to redo.");
  }

  private Splice again(Entry.Kind kind, Optional<Step> wanted, String none)
      throws ProjectException {
    Step step = wanted.orElseThrow(() -> new RefusedException(none));
    Splice splice = journal.splice(step.seq(), kind, state.rows());
    commit(new Entry(state.revision() + 1, kind, step, ""), splice, ids);
    return splice;
  }

  private void commit(Entry entry, Splice splice, Ids free) throws ProjectException {
    List<Row> after = splice.applyTo(state.rows());
    Invariants.check(after);
    journal.append(entry, after, free);
    ids = free;
    history.add(entry.kind(), entry.step());
    state = new DocumentState(entry.seq(), after, history.undo(), history.redo());
  }

  /** The ids that are free. */
  synchronized Ids ids() {
    return ids;
  }

  /**
   * The document as a bitext, without links and findings.
   *
   * @param confirmedOnly whether the units of other rows are left out; their sentences stay
   */
  public Bitext toBitext(boolean confirmedOnly) {
    return RowsBitext.of(start, state.rows(), confirmedOnly);
  }
}
