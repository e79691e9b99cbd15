package org.naranhi.app.review.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naranhi.Naranhi;
import org.naranhi.align.Alignment;
import org.naranhi.app.review.project.RefusedException;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Row;
import org.naranhi.app.review.project.Side;
import org.naranhi.bitext.Bitext;
import org.naranhi.bitext.BitextFormat;
import org.naranhi.bitext.BitextFormats;
import org.naranhi.bitext.MalformedBitextException;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.bitext.Unit;

/** Writes documents under review in the formats that {@code naranhi align} writes. */
public final class Export {

  private static final Pattern BODY = Pattern.compile("(?s)<body>(.*)</body>");
  private static final Pattern BODY_END = Pattern.compile("</body\\s*>");
  private static final Pattern EMPTY_BODY = Pattern.compile("<body\\s*/>");
  private static final Pattern NAME = Pattern.compile("<tu tuid=\"[^\"]*\"");

  private final Naranhi naranhi;
  private final BitextFormats formats;

  /** Writes by these formats, with what {@code naranhi} has to say of the units. */
  public Export(Naranhi naranhi, BitextFormats formats) {
    this.naranhi = naranhi;
    this.formats = formats;
  }

  /**
   * The bytes of a file.
   *
   * @param format its name: {@code tmx}
   * @param confirmedOnly whether the other rows are left out
   * @throws RefusedException if there is no such format of one file, or nothing is confirmed
   */
  public byte[] write(ReviewDocument document, String format, boolean confirmedOnly) {
    BitextFormat found = format(format);
    Bitext bitext =
        found.showsEvidence()
            ? withEvidence(document, confirmedOnly)
            : document.toBitext(confirmedOnly);
    requireUnits(bitext);
    return bytes(found, bitext);
  }

  private BitextFormat format(String name) {
    return formats
        .byId(name)
        .filter(format -> format.writers().size() == 1)
        .orElseThrow(() -> new RefusedException("There is no format " + name + " to export to."));
  }

  private static void requireUnits(Bitext bitext) {
    if (bitext.units().isEmpty()) {
      throw new RefusedException("No row is confirmed yet: there is nothing to export.");
    }
  }

  private static byte[] bytes(BitextFormat format, Bitext bitext) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.writers().get(0).write(bitext, bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  /** The document as {@code align} would give it for the same beads. */
  private Bitext withEvidence(ReviewDocument document, boolean confirmedOnly) {
    Bitext plain = document.toBitext(false);
    Alignment alignment =
        new Alignment(
            plain.koSentences().size(),
            plain.enSentences().size(),
            plain.units().stream().map(Unit::bead).toList());
    Bitext full =
        naranhi.bitext(
            Sources.document(document, Side.KO),
            plain.koSentences(),
            Sources.document(document, Side.EN),
            plain.enSentences(),
            alignment);
    List<Unit> units = new ArrayList<>();
    List<Row> rows = document.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).confirmed() || !confirmedOnly) {
        units.add(full.units().get(i));
      }
    }
    return new Bitext(
        plain.koName(),
        plain.enName(),
        plain.koSentences(),
        plain.enSentences(),
        units,
        plain.metadata());
  }

  /**
   * A translation memory with the document's units added at its end; all else stays as it is. The
   * added units have no names, so that none stands twice.
   *
   * @param memory a TMX file
   * @throws RefusedException if it is none
   */
  public byte[] append(ReviewDocument document, byte[] memory, boolean confirmedOnly) {
    requireMemory(memory);
    String added = units(document, confirmedOnly);
    Charsets.Text text = Charsets.read(memory);
    Matcher empty = EMPTY_BODY.matcher(text.text());
    if (empty.find()) {
      return text.with(empty.start(), empty.end(), "<body>" + added + "</body>");
    }
    int end = -1;
    Matcher last = BODY_END.matcher(text.text());
    while (last.find()) {
      end = last.start();
    }
    return text.with(end, end, added.strip() + "\n");
  }

  private void requireMemory(byte[] memory) {
    try (Stream<TranslationUnit> units =
        format("tmx")
            .reader()
            .orElseThrow()
            .read(new ByteArrayInputStream(memory), "the file to append to")) {
      units.forEach(unit -> {});
    } catch (MalformedBitextException | IOException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }

  private String units(ReviewDocument document, boolean confirmedOnly) {
    byte[] own = write(document, "tmx", confirmedOnly);
    Matcher body = BODY.matcher(new String(own, java.nio.charset.StandardCharsets.UTF_8));
    if (!body.find()) {
      throw new IllegalStateException("the TMX that was written has no body");
    }
    return NAME.matcher(body.group(1)).replaceAll("<tu");
  }
}
