package org.naranhi.app.review.project;

import java.util.List;

/** Where the history of a document is kept, entry by entry. */
interface Journal {

  /**
   * Keeps an entry; it is durable on return.
   *
   * @param after the rows with it
   * @param ids the ids free after it
   */
  void append(Entry entry, List<Row> after, Ids ids) throws ProjectException;

  /**
   * What doing again or taking back an action changes in a document as it stands.
   *
   * @param seq the number of the action
   */
  Splice splice(long seq, Entry.Kind kind, List<Row> rows) throws ProjectException;
}
