package org.naranhi.app.cli;

import java.util.List;
import java.util.Set;
import org.naranhi.PlainAligner;
import org.naranhi.bitext.BitextOutput;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;

/**
 * Two languages as {@code --lang} names them: {@code de,fr}.
 *
 * @param left of the document that is named first
 * @param right of the other
 */
record LanguagePair(Language left, Language right) {

  /** What {@code --lang} is, for help texts. */
  static final String DESCRIPTION =
      "Experimental: the languages of the two documents, which are then not looked for. Of languages other than ko,en"
          + " nothing is known but what the documents teach.";

  /** The formats in which no language is named. */
  private static final Set<String> NEUTRAL = Set.of("align", "tsv");

  /**
   * A pair as it is written on a command line.
   *
   * @throws IllegalArgumentException if it is not two different tags
   */
  static LanguagePair of(String text) {
    String[] tags = text.split(",", -1);
    if (tags.length != 2 || tags[0].equals(tags[1])) {
      throw new IllegalArgumentException(
          "--lang must be two different languages, such as de,fr, but was '" + text + "'");
    }
    return new LanguagePair(new Language(tags[0]), new Language(tags[1]));
  }

  /** Whether the program knows both languages. */
  boolean isKnown() {
    return Set.of(left, right).equals(Set.of(Language.KOREAN, Language.ENGLISH));
  }

  /** Refuses formats in which the sides would be called Korean and English. */
  void requireNeutral(List<BitextOutput> outputs) {
    for (BitextOutput output : outputs) {
      if (!NEUTRAL.contains(output.format().id())) {
        throw new IllegalArgumentException(
            "with --lang "
                + left
                + ","
                + right
                + " only the formats align and tsv can be written, not "
                + output.format().id());
      }
    }
  }

  /** Reads a document pair. */
  PlainAligner.Pair read(
      String first, String second, Streams streams, ReadOptions options, boolean segmented)
      throws UnreadableDocumentException, InputException {
    Inputs.requireOneFile(first, second);
    Document a = Inputs.read(first, streams, options.withLanguage(left));
    Document b = Inputs.read(second, streams, options.withLanguage(right));
    return new PlainAligner.Pair(a, sentences(a, segmented), b, sentences(b, segmented));
  }

  private static List<Sentence> sentences(Document document, boolean segmented) {
    return segmented ? Sentences.ofSegmented(document) : Sentences.of(document);
  }
}
