package org.naranhi.app.corpus.run;

/**
 * A step from documents to a corpus: read, language, pair, align, score, filter, dedup, split,
 * write.
 *
 * <p>What it makes of an item depends on the item and its settings alone, never on the order or on
 * the number of threads; a step that must see all items at once, as pairing, takes the collection
 * for one item. Safe for threads.
 *
 * @param <T> what it takes
 */
public interface Stage<T> {

  /** Its name in plans, journals and messages: {@code align}. */
  String name();

  /**
   * All that its results depend on beside the item, in words: options, version of the program. A
   * journal of other settings is not gone on with.
   */
  String settings();

  /** The id of an item: the same in every run, distinct within the stage. */
  String id(T item);

  /**
   * Does its work on an item. An item that cannot be worked on is refused, which is no exception;
   * an exception is a defect, or says that nothing goes on, as where a disk is full.
   */
  Outcome apply(T item);
}
