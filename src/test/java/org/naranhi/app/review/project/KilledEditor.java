package org.naranhi.app.review.project;

import java.nio.file.Path;
import java.time.Clock;

/** A program of its own that edits a project and prints the number of each edit once it is done. */
final class KilledEditor {

  private KilledEditor() {}

  /** {@code FILE EDITS}. */
  public static void main(String[] args) throws Exception {
    ProjectFile project = ProjectFile.open(Path.of(args[0]), Clock.systemUTC());
    ReviewDocument document = project.documents().get(0);
    for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
      document.apply(new Action.Comment(1 + i % document.rows().size(), "edit " + i));
      System.out.println(document.state().revision());
    }
    Thread.sleep(60_000); // with the project open, until it is killed
  }
}
