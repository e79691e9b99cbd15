package org.naranhi.text.archive;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.naranhi.text.FileFormat;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;

/**
 * Documents that come compressed by gzip or Zstandard, told by their first bytes. A document is
 * packed once: archives of several files, and files packed twice, are refused.
 */
public final class Compressed {

  /** How a document may be packed. */
  private enum Method {
    GZIP("gzip"),
    ZSTD("Zstandard");

    private final String name;

    Method(String name) {
      this.name = name;
    }

    static Optional<Method> of(byte[] bytes) {
      if (GzipStream.isGzip(bytes)) {
        return Optional.of(GZIP);
      }
      return isZstd(bytes) ? Optional.of(ZSTD) : Optional.empty();
    }

    InputStream open(byte[] bytes) {
      InputStream packed = new ByteArrayInputStream(bytes);
      return this == GZIP ? new GzipStream(packed, 0) : new ZstdInputStream(packed);
    }
  }

  private Compressed() {}

  static boolean isZstd(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == 0x28
        && (bytes[1] & 0xFF) == 0xB5
        && bytes[2] == 0x2F
        && (bytes[3] & 0xFF) == 0xFD;
  }

  /**
   * The document in {@code source}, under the same name; the source itself if it is not compressed.
   *
   * @throws UnreadableDocumentException if it is broken, unpacks to too much, or holds no document
   */
  public static Source unpacked(Source source) throws UnreadableDocumentException {
    Optional<Method> method = Method.of(source.bytes());
    if (method.isEmpty()) {
      return source;
    }
    byte[] bytes = unpack(source, method.get());
    if (bytes.length == 0) {
      throw refused(source, Problem.EMPTY, method.get(), "holds nothing (0 bytes)");
    }
    Optional<FileFormat> inside = FileFormat.of(bytes);
    if (Method.of(bytes).isPresent()) {
      throw refused(
          source, Problem.UNSUPPORTED_FORMAT, method.get(), "is packed twice; unpack it once");
    }
    if (inside.isPresent() && inside.get().isArchive()) {
      throw refused(
          source,
          Problem.UNSUPPORTED_FORMAT,
          method.get(),
          "holds a " + inside.get().name() + "; " + inside.get().advice());
    }
    return source.withBytes(bytes);
  }

  private static byte[] unpack(Source source, Method method) throws UnreadableDocumentException {
    byte[] packed = source.bytes();
    try (InputStream in = method.open(packed)) {
      return BoundedBytes.read(in, packed.length);
    } catch (BoundedBytes.BombException e) {
      String sizes = "from %,d bytes to more than %,d";
      String more = String.format(Locale.ROOT, sizes, packed.length, BoundedBytes.RATIO_FREE_BYTES);
      throw refused(
          source,
          Problem.TOO_LARGE,
          method,
          "is refused as a bomb: it unpacks "
              + more
              + "; if it is from somebody you trust, unpack it and name what comes out",
          e);
    } catch (EOFException e) {
      String detail = "is damaged: " + e.getMessage() + "; get the file again";
      throw refused(source, Problem.DAMAGED, method, detail, e);
    } catch (IOException | RuntimeException e) {
      // the decoder of Zstandard has no exception of its own for all that may be broken
      throw refused(
          source, Problem.DAMAGED, method, "is damaged: " + why(e) + "; get the file again", e);
    }
  }

  private static String why(Exception e) {
    String message = e.getMessage() == null ? "the packed data is broken" : e.getMessage();
    return message.startsWith("Not enough input")
        ? "it ends within the packed data, as after a broken download"
        : message;
  }

  private static UnreadableDocumentException refused(
      Source source, Problem problem, Method method, String detail) {
    return new UnreadableDocumentException(source.name(), problem, message(method, detail));
  }

  private static UnreadableDocumentException refused(
      Source source, Problem problem, Method method, String detail, Exception cause) {
    return new UnreadableDocumentException(source.name(), problem, message(method, detail), cause);
  }

  private static String message(Method method, String detail) {
    return "this " + method.name + " file " + detail;
  }
}
