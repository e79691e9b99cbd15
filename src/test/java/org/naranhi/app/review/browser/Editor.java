package org.naranhi.app.review.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.naranhi.Naranhi;
import org.naranhi.app.review.project.NewDocument;
import org.naranhi.app.review.project.ProjectException;
import org.naranhi.app.review.project.ProjectFile;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.server.ReviewServer;
import org.naranhi.app.review.work.Export;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.Provenance;
import org.naranhi.check.CheckSettings;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.read.Documents;

/** A project file and the server that has it open, as {@code naranhi review} starts them. */
final class Editor implements AutoCloseable {

  /** With blocks that the translation moved, as the command has it. */
  static final Naranhi NARANHI = new Naranhi(new Naranhi.Options(Map.of(), Set.of(), true));

  /** A fixed time, so that two files can be compared. */
  static final BitextFormats FORMATS =
      new BitextFormats(new Provenance("0.1.0", Instant.parse("2026-11-23T00:00:00Z")));

  private final Path path;
  private ProjectFile project;
  private ReviewServer server;

  private Editor(Path path, ProjectFile project) throws IOException {
    this.path = path;
    this.project = project;
    server = serve(project);
  }

  static Editor create(Path path) throws IOException, ProjectException {
    return new Editor(path, ProjectFile.create(path, "Test", Clock.systemUTC()));
  }

  /** An editor with one document. */
  static Editor of(Path path, NewDocument document) throws IOException, ProjectException {
    Editor editor = create(path);
    editor.project.add(document);
    return editor;
  }

  private static ReviewServer serve(ProjectFile project) throws IOException {
    return ReviewServer.start(
        0, project, NARANHI, CheckSettings.DEFAULT, new Export(NARANHI, FORMATS), "0.1.0");
  }

  String address() {
    return server.address();
  }

  ReviewDocument add(NewDocument document) throws ProjectException {
    return project.add(document);
  }

  /** The first document. */
  ReviewDocument document() {
    return project.documents().get(0);
  }

  Map<String, String> settings() {
    return project.settings();
  }

  /** Ends as Ctrl-C does. */
  @Override
  public void close() throws ProjectException {
    server.close();
    project.close();
  }

  /** Ends, and opens the same project again. */
  void restart() throws IOException, ProjectException {
    close();
    project = ProjectFile.open(path, Clock.systemUTC());
    server = serve(project);
  }

  /** The article on Syria among the seeds, in one language. */
  static Document syria(Language language) throws IOException {
    String name = language.equals(Language.KOREAN) ? "syria.ko.txt" : "syria.en.txt";
    return Documents.read(Path.of("seeds", name), ReadOptions.DEFAULT.withLanguage(language));
  }

  /** The article on Syria, aligned. */
  static NewDocument syria() throws IOException {
    Document ko = syria(Language.KOREAN);
    Document en = syria(Language.ENGLISH);
    return NewDocument.of("syria", NARANHI.align(ko, en), ko, en);
  }
}
