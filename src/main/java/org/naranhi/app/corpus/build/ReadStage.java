package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.archive.WarcFile;
import org.naranhi.text.archive.WarcPage;
import org.naranhi.text.read.Documents;

/** Reads all files, splits their sentences and keeps the Korean and the English ones. */
final class ReadStage implements Stage {

  private static final String NAME = "read";

  /** Documents that a file may hold; their ids lie between those of two files. */
  private static final int PARTS_BITS = 24;

  private final List<Path> inputs;
  private final ReadOptions options;
  private final int threads;

  ReadStage(List<Path> inputs, ReadOptions options, int threads) {
    this.inputs = List.copyOf(inputs);
    this.options = options;
    this.threads = threads;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "read every file, split sentences, keep Korean and English";
  }

  /** A file that the journal knows. */
  private record Listed(long id, Path path) {}

  /** What a file or page gave: a document, or the reason why not. */
  private record Read(String item, Optional<StoredDocument> document, String refusal) {

    static Read refused(String item, String reason) {
      return new Read(item, Optional.empty(), reason);
    }
  }

  @Override
  public Counts run(Journal journal, Ticker ticker) throws IOException {
    list(journal);
    long files = journal.number("SELECT count(*) FROM file");
    List<Listed> pending =
        journal.query(
            "SELECT id, path FROM file WHERE done = 0 ORDER BY id",
            row -> new Listed(row.getLong(1), Path.of(row.getString(2))));
    long[] done = {files - pending.size()};
    List<Listed> plain = new ArrayList<>();
    for (Listed file : pending) {
      if (isCrawl(file.path())) {
        crawl(journal, file);
        ticker.tick(++done[0], files);
      } else {
        plain.add(file);
      }
    }
    new OrderedWork(threads)
        .run(
            plain.iterator(),
            file -> new Outcome(file, read(file.path())),
            outcome -> {
              keep(journal, outcome.file(), List.of(outcome.read()).iterator(), List.of());
              ticker.tick(++done[0], files);
            });
    return new Counts(
        files,
        journal.number("SELECT count(*) FROM document"),
        journal.number("SELECT count(*) FROM refusal WHERE stage = ?", NAME));
  }

  private record Outcome(Listed file, Read read) {}

  /** Lists the files once, in the order of their paths, which is the order of all that follows. */
  private void list(Journal journal) throws IOException {
    if (journal.get("listed").isPresent()) {
      return;
    }
    TreeSet<Path> files = new TreeSet<>();
    for (Path input : inputs) {
      try (Stream<Path> tree =
          Files.find(input, 100, (path, about) -> about.isRegularFile() && !isHidden(path))) {
        tree.forEach(files::add);
      }
    }
    if (files.isEmpty()) {
      throw new CorpusException(inputs.get(0), "there is no file in it");
    }
    journal.transaction(
        () -> {
          long id = 0;
          for (Path file : files) {
            journal.execute(
                "INSERT INTO file(id, path, bytes, done) VALUES(?, ?, ?, 0)",
                ++id,
                file.toString(),
                Files.size(file));
          }
          journal.execute("INSERT INTO meta(name, value) VALUES('listed', ?)", "" + id);
          return true;
        });
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static boolean isCrawl(Path path) {
    try {
      return WarcFile.isWarc(path);
    } catch (UnreadableDocumentException e) {
      return false; // reading it as a document says what is wrong
    }
  }

  private Read read(Path path) {
    try {
      return stored(path.toString(), Documents.read(path, options));
    } catch (UnreadableDocumentException e) {
      return Read.refused(path.toString(), String.valueOf(e.getMessage()));
    }
  }

  private static Read stored(String name, Document document) {
    Language language = document.language();
    if (!language.equals(Language.KOREAN) && !language.equals(Language.ENGLISH)) {
      String what = language.displayName().isBlank() ? "" : ": it is " + language.displayName();
      return Read.refused(name, "neither Korean nor English" + what);
    }
    StoredDocument stored =
        new StoredDocument(name, language, document.metadata(), Sentences.of(document));
    return stored.sentences().isEmpty()
        ? Read.refused(name, "no sentence in it")
        : new Read(name, Optional.of(stored), "");
  }

  /** The pages of a crawl, one after the other, and what was broken; all are there or none. */
  private void crawl(Journal journal, Listed file) throws IOException {
    List<Read> broken = new ArrayList<>();
    Consumer<String> problems =
        problem -> broken.add(Read.refused(file.path() + " (" + problem + ")", problem));
    try (WarcFile crawl =
        WarcFile.open(file.path(), problem -> problems.accept(problem.detail()))) {
      keep(journal, file, pages(crawl, problems), broken);
    } catch (UnreadableDocumentException e) {
      keep(journal, file, Collections.emptyIterator(), List.of(refused(file, e)));
    }
  }

  private static Read refused(Listed file, UnreadableDocumentException e) {
    return Read.refused(file.path().toString(), String.valueOf(e.getMessage()));
  }

  private Iterator<Read> pages(WarcFile crawl, Consumer<String> problems) {
    return Stream.generate(() -> next(crawl, problems))
        .takeWhile(Optional::isPresent)
        .map(page -> read(page.get()))
        .iterator();
  }

  /** The next page; where the file cannot be read on, that is told and no page follows. */
  private static Optional<WarcPage> next(WarcFile crawl, Consumer<String> problems) {
    try {
      return crawl.next();
    } catch (UnreadableDocumentException e) {
      problems.accept(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Read read(WarcPage page) {
    String name = page.uri().toString();
    try {
      return stored(name, Documents.read(page, options));
    } catch (UnreadableDocumentException e) {
      return Read.refused(name, String.valueOf(e.getMessage()));
    }
  }

  /** Keeps what a file gave, {@code broken} too, which may fill while the others are read. */
  private static void keep(Journal journal, Listed file, Iterator<Read> reads, List<Read> broken)
      throws IOException {
    journal.transaction(
        () -> {
          long id = file.id() << PARTS_BITS;
          while (reads.hasNext()) {
            keep(journal, file, ++id, reads.next());
          }
          for (Read part : broken) {
            journal.refuse(NAME, part.item(), part.refusal());
          }
          journal.execute("UPDATE file SET done = 1 WHERE id = ?", file.id());
          return true;
        });
  }

  private static void keep(Journal journal, Listed file, long id, Read read)
      throws SQLException, IOException {
    if (read.document().isEmpty()) {
      journal.refuse(NAME, read.item(), read.refusal());
      return;
    }
    StoredDocument document = read.document().get();
    journal.execute(
        "INSERT INTO document(id, file, name, language, sentences, body) VALUES(?, ?, ?, ?, ?, ?)",
        id,
        file.id(),
        document.name(),
        document.language().tag(),
        document.sentences().size(),
        document.packed());
  }
}
