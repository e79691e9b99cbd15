package org.naranhi.text.hwp;

import java.util.List;

/** A Hangul document that a test writes, in one format or the other. */
interface HangulSample {

  /** Looks of paragraphs. */
  enum Look {
    BODY,
    TITLE,
    SUBTITLE,
    HEADING,
    LETTERED,
    ARTICLE
  }

  /** Adds a paragraph. */
  HangulSample paragraph(Look look, String text);

  /** Hangs a footnote on the last paragraph. */
  HangulSample footnote(String text);

  /** Hangs an endnote on the last paragraph. */
  HangulSample endnote(String text);

  /** Hangs a hidden comment (숨은 설명) on the last paragraph. */
  HangulSample comment(String text);

  /** Hangs a text box (글상자) on the last paragraph. */
  HangulSample box(String text);

  /** Hangs a header of all pages on the last paragraph. */
  HangulSample header(String text);

  /** Hangs a footer of all pages on the last paragraph. */
  HangulSample footer(String text);

  /** Adds a table. */
  HangulSample table(List<List<String>> rows);

  /** The file. */
  byte[] bytes() throws Exception;
}
