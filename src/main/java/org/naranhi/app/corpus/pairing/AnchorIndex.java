package org.naranhi.app.corpus.pairing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index of the terms of English documents, asked for those that hold most of a Korean document's
 * anchors.
 *
 * <p>Okapi BM25 without term frequencies: rare terms count most (inverse document frequency), long
 * documents are held to account for their length. Of an anchor's terms the best one counts.
 */
final class AnchorIndex implements AutoCloseable {

  private static final String TERMS = "t";
  private static final String NUMBER = "n";

  /** Terms that a query holds at most, those of the rarest anchors; Lucene takes 1024. */
  private static final int MOST_TERMS = 800;

  /** Megabytes of terms that are gathered before they are written to the directory. */
  private static final double BUFFER_MEGABYTES = 32;

  private static final FieldType ONCE = once();

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private AnchorIndex(Directory directory) throws IOException {
    this.directory = directory;
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
  }

  /**
   * A document that was found.
   *
   * @param number under which it was added
   * @param score above 0, comparable within one query only
   */
  record Hit(int number, double score) {}

  /** Gathers the documents of an index. */
  static final class Builder implements AutoCloseable {
    private final Directory directory;
    private final IndexWriter writer;

    private Builder(Directory directory) throws IOException {
      this.directory = directory;
      IndexWriterConfig config = new IndexWriterConfig();
      config.setSimilarity(new BM25Similarity());
      config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
      config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
      writer = new IndexWriter(directory, config);
    }

    /** Adds a document; its terms are distinct. */
    void add(int number, Collection<String> terms) throws IOException {
      Document document = new Document();
      terms.forEach(term -> document.add(new Field(TERMS, term, ONCE)));
      document.add(new StoredField(NUMBER, number));
      writer.addDocument(document);
    }

    /** The index of all that were added; nothing can be added any more. */
    AnchorIndex build() throws IOException {
      writer.close();
      return new AnchorIndex(directory);
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  /** Begins an index in memory: about a kilobyte a document. */
  static Builder inMemory() throws IOException {
    return new Builder(new ByteBuffersDirectory());
  }

  /** Begins an index in a folder, for collections that memory does not hold. */
  static Builder inFolder(Path folder) throws IOException {
    return new Builder(FSDirectory.open(folder));
  }

  private static FieldType once() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(false);
    type.freeze();
    return type;
  }

  /** The {@code most} documents that hold most of {@code anchors}, best first. */
  List<Hit> search(List<Anchor> anchors, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Anchor anchor : rarest(anchors)) {
      query.add(query(anchor), BooleanClause.Occur.SHOULD);
    }
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      hits.add(new Hit(document.getField(NUMBER).numericValue().intValue(), hit.score));
    }
    return hits;
  }

  private static Query query(Anchor anchor) {
    List<Query> terms = new ArrayList<>();
    for (Anchor.Term term : anchor.terms()) {
      Query query = new TermQuery(new Term(TERMS, term.text()));
      terms.add(new BoostQuery(query, (float) term.weight()));
    }
    return new DisjunctionMaxQuery(terms, 0);
  }

  /** An anchor with the number of documents that hold its most frequent term. */
  private record Counted(Anchor anchor, int documents) {}

  private List<Anchor> rarest(List<Anchor> anchors) throws IOException {
    List<Counted> found = new ArrayList<>();
    for (Anchor anchor : anchors) {
      Counted counted = counted(anchor);
      if (counted.documents() > 0) {
        found.add(counted);
      }
    }
    found.sort(Comparator.comparingInt(Counted::documents));
    List<Anchor> rarest = new ArrayList<>();
    int terms = 0;
    for (Counted counted : found) {
      terms += counted.anchor().terms().size();
      if (terms > MOST_TERMS) {
        break;
      }
      rarest.add(counted.anchor());
    }
    return rarest;
  }

  /** An anchor without terms that no document holds. */
  private Counted counted(Anchor anchor) throws IOException {
    List<Anchor.Term> held = new ArrayList<>();
    int most = 0;
    for (Anchor.Term term : anchor.terms()) {
      int documents = reader.docFreq(new Term(TERMS, term.text()));
      most = Math.max(most, documents);
      if (documents > 0) {
        held.add(term);
      }
    }
    return new Counted(new Anchor(held), most);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
