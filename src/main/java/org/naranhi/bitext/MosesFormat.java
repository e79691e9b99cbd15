package org.naranhi.bitext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A pair of plain files, as Moses and most trainers of translation models read it: {@code X.moses}
 * stands for {@code X.ko} and {@code X.en}, whose n-th lines belong together. Null alignments are
 * left out; tabs and line breaks inside a text become a space.
 */
final class MosesFormat implements BitextFormat {

  private static final String ENDING = ".moses";

  @Override
  public String id() {
    return "moses";
  }

  @Override
  public String description() {
    return "two plain files X.ko and X.en, line by line, for X.moses; no null alignments";
  }

  @Override
  public boolean showsEvidence() {
    return false;
  }

  @Override
  public List<String> endings() {
    return List.of(ENDING);
  }

  @Override
  public List<Path> files(Path output) {
    String name = String.valueOf(output.getFileName());
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return List.of(output.resolveSibling(stem + ".ko"), output.resolveSibling(stem + ".en"));
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(
        (bitext, out) -> write(bitext, Unit::ko, out),
        (bitext, out) -> write(bitext, Unit::en, out));
  }

  private static void write(Bitext bitext, Function<Unit, String> side, OutputStream out)
      throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    for (Unit unit : bitext.units()) {
      if (!Texts.field(unit.ko()).isEmpty() && !Texts.field(unit.en()).isEmpty()) {
        writer.write(Texts.field(side.apply(unit)));
        writer.write('\n');
      }
    }
    writer.flush();
  }
}
