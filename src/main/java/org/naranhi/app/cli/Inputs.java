package org.naranhi.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.naranhi.Adaptation;
import org.naranhi.Naranhi;
import org.naranhi.PairFeatures;
import org.naranhi.Reasons;
import org.naranhi.bitext.Bitext;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.read.Documents;

/**
 * The two documents that a command is given.
 *
 * @param ko the Korean one
 * @param en the English one
 * @param swapped whether they were named the other way round
 * @param segmented whether their lines are sentences
 */
record Inputs(Document ko, Document en, boolean swapped, boolean segmented) {

  private static final String STANDARD_INPUT = "-";

  /**
   * Reads both documents and sees which is which. Of a bilingual file the side is taken that the
   * other document is not in; of two, Korean from the first and English from the second.
   *
   * @throws UnreadableDocumentException if one cannot be read
   * @throws InputException if both are in one language
   */
  static Inputs read(
      String first, String second, Streams streams, ReadOptions options, boolean segmented)
      throws UnreadableDocumentException, InputException {
    requireOneFile(first, second);
    Document a;
    Document b;
    if (UnitDocuments.areIn(first, options)) {
      boolean both = UnitDocuments.areIn(second, options);
      b =
          both
              ? UnitDocuments.read(second, Language.ENGLISH, options)
              : read(second, streams, options);
      a = UnitDocuments.read(first, other(b), options);
    } else {
      a = read(first, streams, options);
      b =
          UnitDocuments.areIn(second, options)
              ? UnitDocuments.read(second, other(a), options)
              : read(second, streams, options);
    }
    if (a.language().equals(b.language())) {
      throw new InputException(
          first
              + " and "
              + second
              + " are both "
              + a.language().displayName()
              + ": one must be Korean, the other English");
    }
    return a.language().equals(Language.KOREAN)
        ? new Inputs(a, b, false, segmented)
        : new Inputs(b, a, true, segmented);
  }

  private static Language other(Document document) {
    return document.language().equals(Language.KOREAN) ? Language.ENGLISH : Language.KOREAN;
  }

  /** Refuses standard input for both sides. */
  static void requireOneFile(String first, String second) throws InputException {
    if (first.equals(STANDARD_INPUT) && second.equals(STANDARD_INPUT)) {
      throw new InputException("standard input can be one side only: name a file for the other");
    }
  }

  /** Reads one document, and says what was lost; {@code -} is standard input. */
  static Document read(String name, Streams streams, ReadOptions options)
      throws UnreadableDocumentException {
    Document document =
        name.equals(STANDARD_INPUT)
            ? Documents.read("<stdin>", streams.in(), options)
            : Documents.read(Path.of(name), options);
    warnOfLoss(document, streams);
    return document;
  }

  /** Says what lenient decoding replaced, if anything. */
  static void warnOfLoss(Document document, Streams streams) {
    document
        .notes()
        .loss()
        .ifPresent(
            loss ->
                streams
                    .err()
                    .println("naranhi: warning: " + document.name() + ": " + loss.describe()));
  }

  /** Characters of a document from which on a summary does not look for links and findings. */
  private static final int LONG = 500_000;

  /** Whether links and findings are too costly to be looked for without being asked for. */
  boolean isLong() {
    return ko.source().length() > LONG || en.source().length() > LONG;
  }

  /** Aligns the two, with links and findings. */
  Bitext align(Naranhi naranhi) {
    return align(naranhi, true);
  }

  /** Aligns the two; {@code evidence} says whether links and findings are wanted. */
  Bitext align(Naranhi naranhi, boolean evidence) {
    return naranhi.align(ko, sentences(ko), en, sentences(en), evidence);
  }

  /** The two with their sentences, for a batch that learns. */
  Adaptation.Pair pair() {
    return new Adaptation.Pair(ko, sentences(ko), en, sentences(en));
  }

  private List<Sentence> sentences(Document document) {
    return segmented || UnitDocuments.isOne(document)
        ? Sentences.ofSegmented(document)
        : Sentences.of(document);
  }

  /** What the aligner takes from the two, both of which must be segmented. */
  PairFeatures features(Naranhi naranhi) {
    return naranhi.features(ko, Sentences.ofSegmented(ko), en, Sentences.ofSegmented(en));
  }

  /** Aligns the two and tells why. */
  Reasons explain(Naranhi naranhi) {
    return naranhi.explain(ko, sentences(ko), en, sentences(en));
  }
}
