package org.naranhi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.bitext.BitextReader;
import org.naranhi.bitext.GlossaryReader;
import org.naranhi.bitext.MalformedBitextException;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.lexicon.Glossary;
import org.naranhi.lexicon.Memory;
import org.naranhi.lexicon.Term;

/** Reads what a user brings along: glossaries and translation memories. */
final class UserFiles {

  private UserFiles() {}

  /** One glossary of all files. */
  static Glossary glossary(List<String> files) throws InputException {
    List<Term> terms = new ArrayList<>();
    for (String file : files) {
      terms.addAll(read(file, in -> GlossaryReader.read(in, file)));
    }
    return terms.isEmpty() ? Glossary.EMPTY : new Glossary(terms);
  }

  /** One memory of all files; units without text on one side are left out. */
  static Memory memory(List<String> files) throws InputException {
    List<Memory.Unit> all = new ArrayList<>();
    for (String file : files) {
      BitextReader reader = BilingualFiles.reader(file);
      all.addAll(read(file, in -> units(reader, in, file)));
    }
    return all.isEmpty() ? Memory.EMPTY : new Memory(all);
  }

  private static List<Memory.Unit> units(BitextReader reader, InputStream in, String file)
      throws IOException, InputException {
    try (Stream<TranslationUnit> units = reader.read(in, file)) {
      List<Memory.Unit> pairs =
          units
              .filter(TranslationUnit::isPair)
              .map(unit -> new Memory.Unit(unit.id(), unit.ko(), unit.en()))
              .toList();
      if (pairs.isEmpty()) {
        throw new InputException(file + ":1:1: error: expected Korean–English pairs, found none");
      }
      return pairs;
    }
  }

  /** Makes something of a file's bytes. */
  interface Content<T> {
    T of(InputStream in) throws IOException, InputException;
  }

  /**
   * What {@code content} makes of a file.
   *
   * @throws InputException if the file cannot be read or is malformed, with a message for the user
   */
  static <T> T read(String file, Content<T> content) throws InputException {
    if (Files.isDirectory(Path.of(file))) {
      throw new InputException(file + ": this is a folder; name a file in it");
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return content.of(in);
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file; check the name and the folder", e);
    } catch (MalformedBitextException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
