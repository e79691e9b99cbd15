package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.PlainAligner;
import org.naranhi.align.Bead;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.Unit;
import org.naranhi.text.ReadOptions;

/**
 * Aligns the documents of a set of other languages than Korean and English, all together: {@code
 * DOC.de.txt}, {@code DOC.fr.txt} and {@code DOC.gold}.
 */
final class EvalPlainRun {

  private final PlainAligner aligner;
  private final LanguagePair languages;
  private final Streams streams;
  private final @Nullable Path save;

  /**
   * Prepares a run.
   *
   * @param save where to write {@code SET/DOC.align}; null to write none
   */
  EvalPlainRun(PlainAligner aligner, LanguagePair languages, Streams streams, @Nullable Path save) {
    this.aligner = aligner;
    this.languages = languages;
    this.streams = streams;
    this.save = save;
  }

  /** Aligns every document of the folder that has gold. */
  List<EvalDocument> align(String set, Path folder) throws IOException, InputException {
    List<Path> golds = GoldFiles.gold(folder);
    List<PlainAligner.Pair> pairs = new ArrayList<>();
    for (Path gold : golds) {
      pairs.add(read(folder, GoldFiles.stem(gold)));
    }
    List<Bitext> bitexts = aligner.align(pairs);
    List<EvalDocument> documents = new ArrayList<>();
    for (int d = 0; d < golds.size(); d++) {
      List<Bead> beads = bitexts.get(d).units().stream().map(Unit::bead).toList();
      documents.add(EvalRun.document(golds.get(d), beads, set, save));
    }
    return documents;
  }

  private PlainAligner.Pair read(Path folder, String stem) throws IOException, InputException {
    return languages.read(
        folder.resolve(stem + "." + languages.left() + ".txt").toString(),
        folder.resolve(stem + "." + languages.right() + ".txt").toString(),
        streams,
        ReadOptions.DEFAULT.withKind("segmented"),
        true);
  }
}
