package org.naranhi.text;

import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * Words for files that break the rules of their format.
 *
 * @param file its name
 * @param what the kind of document: {@code Word document (DOCX)}
 */
record Damage(String file, String what) {

  UnreadableDocumentException because(String detail) {
    return new UnreadableDocumentException(file, Problem.DAMAGED, message(detail));
  }

  UnreadableDocumentException because(String detail, Exception cause) {
    return new UnreadableDocumentException(file, Problem.DAMAGED, message(detail), cause);
  }

  private String message(String detail) {
    return "this "
        + what
        + " is damaged: "
        + detail
        + "; get the file again, or open and save it in its own program";
  }
}
