package org.naranhi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.naranhi.bitext.BitextReader;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.text.Block;
import org.naranhi.text.Document;
import org.naranhi.text.Language;
import org.naranhi.text.MappedText;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.plain.SegmentedReader;

/**
 * One side of a bilingual file as a document whose sentences are the units of the file: their
 * borders are given, and are not looked for. A unit without text on that side is left out; a line
 * break within a unit becomes a space.
 */
final class UnitDocuments {

  private static final SegmentedReader LINES = new SegmentedReader();

  private UnitDocuments() {}

  /** Whether {@code file} is bilingual by its ending, and no kind is asked for by name. */
  static boolean areIn(String file, ReadOptions options) {
    return options.kind() == null && !file.equals("-") && BilingualFiles.isBilingual(file);
  }

  /** Whether {@code document} has its sentences given. */
  static boolean isOne(Document document) {
    return LINES.name().equals(document.metadata().get("format"));
  }

  /**
   * The side of {@code file} in {@code language}, Korean or English.
   *
   * @throws InputException if the file cannot be read, or has no text on that side
   */
  static Document read(String file, Language language, ReadOptions options)
      throws InputException, UnreadableDocumentException {
    BitextReader reader = BilingualFiles.reader(file);
    boolean korean = language.equals(Language.KOREAN);
    String lines = UserFiles.read(file, in -> lines(reader, in, file, korean));
    if (lines.isEmpty()) {
      throw new InputException(
          file
              + ": none of its units has "
              + language.displayName()
              + " text; where both files are bilingual, name the one with the Korean text first");
    }
    Source source = new Source(file, lines.getBytes(StandardCharsets.UTF_8));
    return LINES.read(source, options.withLanguage(language));
  }

  /** The same to be shown: a block for each unit, and of the file only what is known. */
  static Document inspect(String file, Language language, ReadOptions options)
      throws InputException, UnreadableDocumentException {
    Document side = read(file, language, options);
    List<Block> units = side.blocks().stream().flatMap(UnitDocuments::units).toList();
    String format = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new Document(
        file, language, side.source(), units, Map.of("format", format, "side", language.tag()));
  }

  private static Stream<Block> units(Block block) {
    MappedText text = new MappedText(block.text(), block.offsets());
    return SegmentedReader.sentences(block).stream()
        .map(text::slice)
        .map(unit -> new Block(block.kind(), unit.text(), unit.offsets(), "unit of the file"));
  }

  private static String lines(BitextReader reader, InputStream in, String file, boolean korean)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    String lastPlace = "";
    try (Stream<TranslationUnit> units = reader.read(in, file)) {
      for (Iterator<TranslationUnit> all = units.iterator(); all.hasNext(); ) {
        TranslationUnit unit = all.next();
        String text = (korean ? unit.ko() : unit.en()).replaceAll("\\s+", " ").strip();
        String place = unit.line() + ":" + text;
        boolean pluralForm = place.equals(lastPlace); // the one text that renders several
        if (!text.isEmpty() && !pluralForm) {
          lines.append(text).append('\n');
        }
        lastPlace = place;
      }
    }
    return lines.toString();
  }
}
