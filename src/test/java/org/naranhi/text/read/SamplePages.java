package org.naranhi.text.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.naranhi.text.Document;
import org.naranhi.text.ReadOptions;

/** The sample pages among the test resources. */
public final class SamplePages {

  private SamplePages() {}

  public static List<String> names() {
    return List.of(
        "en-agency.txt",
        "en-broadcaster.txt",
        "en-daily.html",
        "en-guide.md",
        "en-korea-daily.txt",
        "en-many.html",
        "en-public.html",
        "en-wrapped.txt",
        "ko-agency.txt",
        "ko-broadcast.html",
        "ko-daily.html",
        "ko-economy.txt",
        "ko-guide.md",
        "ko-portal.txt",
        "ko-table-layout.html",
        "ko-wrapped.txt");
  }

  public static byte[] bytes(String name) throws IOException {
    try (InputStream in = SamplePages.class.getResourceAsStream("pages/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource pages/" + name);
      }
      return in.readAllBytes();
    }
  }

  public static Document read(String name) throws IOException {
    return Documents.read(name, bytes(name), ReadOptions.DEFAULT);
  }
}
