package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Files of the program's own kinds, a record a line: UTF-8, with or without a byte order mark. */
final class LineFile {

  private LineFile() {}

  /**
   * The lines of a file, without their ends.
   *
   * @throws InputException if it is missing, a folder, cannot be read or is not UTF-8; says where
   */
  static List<String> read(Path file) throws InputException {
    if (Files.isDirectory(file)) {
      throw new InputException(file + ": this is a folder; name a file in it");
    }
    try {
      return decode(file, Files.readAllBytes(file)).lines().toList();
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file; check the name and the folder", e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static String decode(Path file, byte[] bytes) throws InputException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      CharBuffer text = decoder.decode(in);
      return text.length() > 0 && text.charAt(0) == '\uFEFF'
          ? text.subSequence(1, text.length()).toString()
          : text.toString();
    } catch (CharacterCodingException e) {
      int at = in.position();
      long line =
          1
              + new String(bytes, 0, at, StandardCharsets.ISO_8859_1)
                  .chars()
                  .filter(c -> c == '\n')
                  .count();
      throw new InputException(
          file
              + ":"
              + line
              + ": the byte at offset "
              + at
              + " is not UTF-8; save the file as UTF-8",
          e);
    }
  }
}
