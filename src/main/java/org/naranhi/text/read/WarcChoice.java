package org.naranhi.text.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Document;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.UnreadableDocumentException.Problem;
import org.naranhi.text.archive.WarcFile;
import org.naranhi.text.archive.WarcPage;
import org.naranhi.text.archive.WarcProblem;

/**
 * A WARC archive as a document: the one page that it holds, or that which is chosen by its number,
 * {@code pages.warc.gz#3}.
 */
final class WarcChoice {

  private static final Pattern CHOSEN = Pattern.compile("(.+)#([1-9]\\d{0,8})");

  /** Pages of larger archives are not counted. */
  private static final int MAX_COUNTED = 1000;

  private static final int SHOWN = 3;

  private WarcChoice() {}

  /**
   * The page that {@code path} means; empty if it is no WARC archive.
   *
   * @throws UnreadableDocumentException if it means none or several
   */
  static Optional<WarcPage> page(Path path) throws UnreadableDocumentException {
    if (Files.isRegularFile(path)) {
      return WarcFile.isWarc(path) ? Optional.of(only(path)) : Optional.empty();
    }
    Matcher chosen = CHOSEN.matcher(path.toString());
    if (!chosen.matches() || Files.exists(path)) {
      return Optional.empty();
    }
    Optional<Path> file = regularFile(chosen.group(1));
    return file.isPresent() && WarcFile.isWarc(file.get())
        ? Optional.of(numbered(file.get(), Integer.parseInt(chosen.group(2))))
        : Optional.empty();
  }

  private static Optional<Path> regularFile(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty(); // what is no name is no file
    }
  }

  private static WarcPage only(Path path) throws UnreadableDocumentException {
    List<WarcProblem> problems = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    int count = 0;
    WarcPage first = null;
    try (WarcFile file = WarcFile.open(path, problems::add)) {
      for (Optional<WarcPage> page = file.next();
          page.isPresent() && count < MAX_COUNTED;
          page = file.next()) {
        count++;
        first = first == null ? page.get() : first;
        if (count <= SHOWN) {
          shown.add("#" + count + " " + page.get().uri());
        }
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw notClosed(path, e);
    }
    if (first == null || count > 1 || !problems.isEmpty()) {
      throw refused(path, count, String.join(", ", shown), problems);
    }
    return first;
  }

  private static UnreadableDocumentException refused(
      Path path, int count, String shown, List<WarcProblem> problems) {
    String broken =
        problems.isEmpty()
            ? ""
            : " and "
                + counted(problems.size(), "broken record")
                + (problems.size() == 1 ? " (" : " (first: ")
                + at(problems.get(0))
                + ")";
    if (count == 0) {
      return new UnreadableDocumentException(
          path.toString(),
          problems.isEmpty() ? Problem.EMPTY : Problem.DAMAGED,
          "this WARC archive holds no page that is a document" + broken);
    }
    String pages = (count == MAX_COUNTED ? "at least " : "") + counted(count, "page");
    return new UnreadableDocumentException(
        path.toString(),
        Problem.UNSUPPORTED_FORMAT,
        String.format(
            "this WARC archive holds %s (%s%s)%s; name one by its number, as in %s#1",
            pages, shown, count > SHOWN ? ", …" : "", broken, path));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String at(WarcProblem problem) {
    return "at byte " + problem.offset() + ", " + problem.detail();
  }

  private static WarcPage numbered(Path path, int number) throws UnreadableDocumentException {
    int count = 0;
    try (WarcFile file = WarcFile.open(path, problem -> {})) {
      for (Optional<WarcPage> page = file.next(); page.isPresent(); page = file.next()) {
        count++;
        if (count == number) {
          return page.get();
        }
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw notClosed(path, e);
    }
    throw new UnreadableDocumentException(
        path.toString(),
        Problem.MISSING,
        "this WARC archive holds " + counted(count, "page") + "; there is no #" + number);
  }

  private static UnreadableDocumentException notClosed(Path path, IOException e) {
    return new UnreadableDocumentException(
        path.toString(), Problem.NOT_ACCESSIBLE, "cannot be read (" + e.getMessage() + ")", e);
  }

  /** The document with the address and the time of its record, where it states no address. */
  static Document withOrigin(Document document, WarcPage page) {
    Map<String, String> metadata = new HashMap<>(document.metadata());
    metadata.putIfAbsent("url", page.uri());
    page.date().ifPresent(date -> metadata.put("retrieved", date.toString()));
    return new Document(
        document.name(),
        document.language(),
        document.source(),
        document.blocks(),
        metadata,
        document.notes());
  }
}
