package org.naranhi.text.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.naranhi.segment.Sentence;
import org.naranhi.segment.Sentences;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;

/** The one text that every kind of file carries, in both languages. */
final class Fixtures {

  static final Path ROOT = Path.of("src/test/resources/text");

  static final List<String> LANGUAGES = List.of("ko", "en");

  /** The files of each kind of document; LANG is a language, INDEX its place in a crawl. */
  private static final Map<String, List<String>> FILES =
      Map.ofEntries(
          Map.entry("text", List.of("contract/routes-LANG.txt", "contract/routes-LANG.txt.gz")),
          Map.entry("page", List.of("contract/routes-LANG.page.txt")),
          Map.entry("segmented", List.of("contract/routes-LANG.lines")),
          Map.entry("markdown", List.of("contract/routes-LANG.md")),
          Map.entry(
              "html",
              List.of(
                  "office/routes-LANG.html",
                  "archive/routes-LANG.html.gz",
                  "archive/routes-LANG.html.zst",
                  "archive/routes.warc.gz#INDEX")),
          Map.entry("mhtml", List.of("web/routes-LANG.mhtml")),
          Map.entry("docx", List.of("office/routes-LANG.docx")),
          Map.entry("odt", List.of("office/routes-LANG.odt")),
          Map.entry("fodt", List.of("office/routes-LANG.fodt")),
          Map.entry("pdf", List.of("pdf/routes-LANG.pdf")),
          Map.entry("hwp", List.of("hwp/routes-LANG.hwp")),
          Map.entry("hwpx", List.of("hwp/routes-LANG.hwpx")),
          Map.entry("epub", List.of("epub/routes-LANG.epub")),
          Map.entry("srt", List.of("contract/routes-LANG.srt")),
          Map.entry("vtt", List.of("contract/routes-LANG.vtt")),
          Map.entry("smi", List.of("contract/routes-LANG.smi")));

  /**
   * A file.
   *
   * @param kind the reader that must take it
   * @param language its language
   * @param name its path below the test resources
   */
  record Fixture(String kind, String language, String name) {

    Document read() throws IOException {
      return Documents.read(ROOT.resolve(name), options());
    }

    /** Segmented text is read only when asked for. */
    ReadOptions options() {
      return kind.equals("segmented") ? ReadOptions.DEFAULT.withKind(kind) : ReadOptions.DEFAULT;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Fixtures() {}

  static Map<String, List<String>> files() {
    return new TreeMap<>(FILES);
  }

  /** All files in both languages. */
  static Stream<Fixture> all() {
    return files().entrySet().stream().flatMap(e -> of(e.getKey(), e.getValue()));
  }

  private static Stream<Fixture> of(String kind, List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                LANGUAGES.stream()
                    .map(language -> new Fixture(kind, language, named(name, language))));
  }

  private static String named(String name, String language) {
    return name.replace("LANG", language)
        .replace("INDEX", Integer.toString(LANGUAGES.indexOf(language) + 1));
  }

  /** The sentences that a document has. */
  static List<String> sentences(Document document) {
    boolean segmented = "segmented".equals(document.metadata().get("format"));
    List<Sentence> sentences = segmented ? Sentences.ofSegmented(document) : Sentences.of(document);
    return sentences.stream().map(Sentence::text).toList();
  }

  /** The sentences that every file must give. */
  static List<String> sentences(String language) throws IOException {
    return sentences(
        Documents.read(ROOT.resolve("office/routes-" + language + ".html"), ReadOptions.DEFAULT));
  }
}
