package org.naranhi.app.review.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.Naranhi;
import org.naranhi.app.review.project.Action;
import org.naranhi.app.review.project.DocumentState;
import org.naranhi.app.review.project.ProjectException;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;
import org.naranhi.app.review.project.Splice;
import org.naranhi.bitext.Link;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.quantity.MatchContext;
import org.naranhi.text.Span;

/** A document under review with all that the program knows of it. Safe for threads. */
public final class Workbench implements AutoCloseable {

  /** Rows that change at once and are checked before the answer: more are checked later. */
  private static final int CHECKED_AT_ONCE = 20;

  private final ReviewDocument document;
  private final RowLinks links;
  private final RowFindings findings;
  private final Search search;
  private final Realigner realigner;

  /**
   * Takes a document; its checks begin in the background.
   *
   * @param settings of the checks: a user's glossary, say
   */
  public Workbench(Naranhi naranhi, ReviewDocument document, CheckSettings settings) {
    this.document = document;
    links = new RowLinks(naranhi);
    findings = new RowFindings(naranhi, document, settings);
    search = new Search(naranhi);
    realigner = new Realigner(naranhi);
    findings.refresh();
  }

  /** The document. */
  public ReviewDocument document() {
    return document;
  }

  /**
   * A row with what there is to show of it.
   *
   * @param crossing whether its English stands before that of a row above
   * @param links what its sides share; sentences are counted within the row
   * @param findings what is wrong with it; empty where it has not been checked yet
   */
  public record RowView(
      Row row, boolean crossing, List<Link> links, Optional<List<Finding>> findings) {}

  /** A change, and the document after it. */
  public record Change(Splice splice, DocumentState after) {}

  /** What changes the document. */
  @FunctionalInterface
  private interface Work {
    Splice on(ReviewDocument document) throws ProjectException;
  }

  /**
   * Does an action.
   *
   * @param revision that the user saw
   * @throws StaleException if the document has changed since
   */
  public Change apply(long revision, Action action) throws ProjectException {
    return change(revision, document -> document.apply(action));
  }

  /** Takes the last action back. */
  public Change undo(long revision) throws ProjectException {
    return change(revision, ReviewDocument::undo);
  }

  /** Does again what was taken back last. */
  public Change redo(long revision) throws ProjectException {
    return change(revision, ReviewDocument::redo);
  }

  /** Aligns anew the rows around one that nobody has settled. */
  public Change realignAround(long revision, long row) throws ProjectException {
    return apply(revision, realigner.around(document, row));
  }

  /** Aligns anew all rows that nobody has settled. */
  public Change realignAll(long revision) throws ProjectException {
    return apply(revision, realigner.all(document));
  }

  private Change change(long revision, Work work) throws ProjectException {
    Change change;
    synchronized (document) {
      if (document.state().revision() != revision) {
        throw new StaleException(document.state().revision());
      }
      change = new Change(work.on(document), document.state());
    }
    if (change.splice().inserted().size() <= CHECKED_AT_ONCE) {
      findings.checkNow(change.splice().inserted());
    }
    findings.refresh();
    return change;
  }

  /** Rows of one moment with what there is to show of them. */
  public List<RowView> views(DocumentState state, int from, int to) {
    List<Row> rows = state.rows().subList(from, to);
    boolean[] crossing = Crossings.of(state.rows());
    MatchContext context = MatchContext.unknown().withDate(Sources.date(document));
    List<List<Link>> found = links.of(rows, context);
    List<RowView> views = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      views.add(new RowView(row, crossing[from + i], found.get(i), findings.of(row)));
    }
    return views;
  }

  /** Which rows stand in another order in the English text. */
  public boolean[] crossings(DocumentState state) {
    return Crossings.of(state.rows());
  }

  /** The gravest finding of a row; empty where there is none, or it has not been checked. */
  public Optional<Severity> severity(Row row) {
    return findings.of(row).stream()
        .flatMap(List::stream)
        .map(Finding::severity)
        .min(Severity::compareTo);
  }

  /** Whether all rows have been checked as they are. */
  public boolean isChecked() {
    return findings.isReady();
  }

  /** How many rows the present pass of the checks has done. */
  public int checkedRows() {
    return findings.done();
  }

  /**
   * A row in which something was found.
   *
   * @param row its id
   * @param ko where, in its Korean text
   * @param en where, in its English text
   */
  public record Hit(long row, List<Span> ko, List<Span> en) {}

  /** The rows that have a string, or its words in another form, on one of the sides. */
  public List<Hit> find(String query, List<Side> sides) {
    return search.find(document.rows(), query, sides);
  }

  @Override
  public void close() {
    findings.close();
  }
}
