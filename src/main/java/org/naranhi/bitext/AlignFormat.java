package org.naranhi.bitext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.naranhi.align.Bead;

/**
 * Vecalign's index lists, Korean left: {@code [0, 1]:[0]:0.97} a line. 0-based indexes of the
 * sentences, an empty list for a null alignment, the bead's probability last.
 */
public final class AlignFormat implements BitextFormat {

  private static final Pattern LINE =
      Pattern.compile(
          "\\s*\\[(?<ko>[\\d,\\s]*)]\\s*:\\s*\\[(?<en>[\\d,\\s]*)]\\s*(?::\\s*(?<score>\\S+)\\s*)?");

  @Override
  public String id() {
    return "align";
  }

  @Override
  public String description() {
    return "sentence numbers only, in Vecalign's form: [0, 1]:[0]:0.97";
  }

  @Override
  public boolean showsEvidence() {
    return false;
  }

  @Override
  public List<String> endings() {
    return List.of(".align");
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(AlignFormat::write);
  }

  private static void write(Bitext bitext, OutputStream out) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    for (Unit unit : bitext.units()) {
      writer.write(line(unit.bead()));
      writer.write('\n');
    }
    writer.flush();
  }

  /** A bead as a line without its end: {@code [3]:[3, 4]:0.9812}. */
  public static String line(Bead bead) {
    return indexes(bead.koStart(), bead.koEnd())
        + ":"
        + indexes(bead.enStart(), bead.enEnd())
        + ":"
        + Texts.probability(bead.probability());
  }

  private static String indexes(int start, int end) {
    return IntStream.range(start, end)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * The beads of a file in its order; blank lines are passed over. A last field that is no
   * probability (Vecalign writes a cost there) or is missing counts as 1. The empty side of a null
   * alignment stands behind that side of the bead before it.
   *
   * @param name what to call the file in messages
   * @throws MalformedBitextException if a line is no bead of neighbouring sentences
   * @throws IOException if reading fails
   */
  public static List<Bead> read(InputStream in, String name) throws IOException {
    TextLines lines = new TextLines(in, name);
    List<Bead> beads = new ArrayList<>();
    int koEnd = 0;
    int enEnd = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        Bead bead = bead(line, koEnd, enEnd, lines);
        beads.add(bead);
        koEnd = bead.koEnd();
        enEnd = bead.enEnd();
      }
    }
    return beads;
  }

  private static Bead bead(String line, int koEmpty, int enEmpty, TextLines lines) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      throw lines.malformed(1, "expected [0, 1]:[0]:0.97 but found '" + line + "'");
    }
    int[] ko = range(m.group("ko"), koEmpty, lines);
    int[] en = range(m.group("en"), enEmpty, lines);
    if (ko[0] == ko[1] && en[0] == en[1]) {
      throw lines.malformed(1, "a bead must hold at least one sentence but was '" + line + "'");
    }
    Double probability = UnitStream.probability(m.group("score"));
    return new Bead(ko[0], ko[1], en[0], en[1], probability == null ? 1 : probability);
  }

  /** Start and end of a list of neighbouring indexes; {@code empty} twice if it has none. */
  private static int[] range(String list, int empty, TextLines lines) {
    if (list.isBlank()) {
      return new int[] {empty, empty};
    }
    try {
      int[] indexes =
          Pattern.compile("\\s*,\\s*")
              .splitAsStream(list.strip())
              .mapToInt(Integer::parseInt)
              .sorted()
              .toArray();
      int start = indexes[0];
      int end = indexes[indexes.length - 1] + 1;
      if (end - start == indexes.length) {
        return new int[] {start, end};
      }
    } catch (NumberFormatException e) {
      throw lines.malformed(
          1, "expected sentence numbers split by commas but found [" + list + "]");
    }
    throw lines.malformed(1, "expected neighbouring sentences but found [" + list + "]");
  }
}
