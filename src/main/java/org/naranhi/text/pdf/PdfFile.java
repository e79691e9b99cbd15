package org.naranhi.text.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Source;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.ZipContainer;

/** Opens a file and reads it page by page; of each page only its lines are kept. */
final class PdfFile {

  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

  /** How far before the end of the file its end mark may stand. */
  private static final int END_REACH = 2048;

  /** More pages than this are a loop or an attack. */
  private static final int MAX_PAGES = 100_000;

  /** A call of pdfbox, which meets broken files with exceptions of every kind. */
  @FunctionalInterface
  private interface Call<T extends @Nullable Object> {
    T run() throws IOException;
  }

  private final Source source;
  private final PageEngine engine = new PageEngine();
  private final List<PageText> pages = new ArrayList<>();
  private final List<Integer> scanned = new ArrayList<>();
  private int reading;
  private int glyphs;
  private int unreadable;

  private PdfFile(Source source) {
    this.source = source;
  }

  /**
   * Reads the file.
   *
   * @param cut whether a file without its end is read as far as it goes
   */
  static PdfContent read(Source source, boolean cut) throws UnreadableDocumentException {
    PdfFile file = new PdfFile(source);
    if (!cut && !hasEnd(source.bytes())) {
      throw file.damaged(
          "its end is missing, as after a broken download (--lenient reads what there is)",
          Optional.empty());
    }
    try (QuietLogs quiet = QuietLogs.open()) {
      return file.readQuietly();
    }
  }

  static boolean startsWith(byte[] bytes, int at, byte[] mark) {
    return at >= 0
        && at + mark.length <= bytes.length
        && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
  }

  private static boolean hasEnd(byte[] bytes) {
    for (int at = bytes.length; at >= Math.max(0, bytes.length - END_REACH); at--) {
      if (startsWith(bytes, at, END)) {
        return true;
      }
    }
    return false;
  }

  private PdfContent readQuietly() throws UnreadableDocumentException {
    PDDocument document = asked(this::load);
    try {
      return read(document);
    } finally {
      asked(
          () -> {
            document.close();
            return null;
          });
    }
  }

  private PDDocument load() throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(source.bytes()), "", IOUtils.createMemoryOnlyStreamCache());
  }

  private PdfContent read(PDDocument document) throws UnreadableDocumentException {
    Iterator<PDPage> all = asked(() -> document.getPages().iterator());
    while (asked(all::hasNext)) {
      if (pages.size() == MAX_PAGES) {
        throw damaged("it has more than " + MAX_PAGES + " pages", Optional.empty());
      }
      readPage(asked(all::next));
    }
    return new PdfContent(
        pages, asked(() -> PdfProperties.of(document)), glyphs, unreadable, List.copyOf(scanned));
  }

  private void readPage(PDPage page) throws UnreadableDocumentException {
    reading++;
    asked(
        () -> {
          StreamBounds.check(page);
          engine.run(page);
          return null;
        });
    Ink ink = engine.ink(asked(page::getCropBox));
    long inked = ink.glyphs().stream().filter(g -> !g.isSpace()).count();
    glyphs += (int) inked + ink.turned().size();
    unreadable += ink.unreadable();
    if (inked == 0 && ink.turned().isEmpty() && ink.pictures()) {
      scanned.add(pages.size() + 1);
    }
    List<Line> lines = PageLayout.lines(pages.size(), ink);
    pages.add(new PageText(lines, ink.turned(), ink.bounds().height()));
  }

  /** What pdfbox answers; whatever it throws says that the file is damaged or locked. */
  private <T extends @Nullable Object> T asked(Call<T> call) throws UnreadableDocumentException {
    try {
      return call.run();
    } catch (InvalidPasswordException e) {
      throw ZipContainer.passwordProtected(source.name(), "PDF");
    } catch (NoClassDefFoundError e) {
      throw new UnreadableDocumentException(
          source.name(),
          Problem.PASSWORD_PROTECTED,
          "this PDF is protected by a certificate; save it without protection",
          e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged(placed(reasonOf(e)), Optional.of(e));
    }
  }

  private String placed(String reason) {
    return reading == 0 ? reason : "page " + reading + ": " + reason;
  }

  private static String reasonOf(Throwable e) {
    if (e instanceof StackOverflowError) {
      return "its parts are nested without end";
    }
    String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return message.lines().findFirst().orElse("").strip();
  }

  private UnreadableDocumentException damaged(String detail, Optional<Throwable> cause) {
    String message =
        "this PDF is damaged: "
            + detail
            + "; get the file again, or open and save it in another program";
    return cause
        .map(c -> new UnreadableDocumentException(source.name(), Problem.DAMAGED, message, c))
        .orElseGet(() -> new UnreadableDocumentException(source.name(), Problem.DAMAGED, message));
  }
}
