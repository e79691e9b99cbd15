package org.naranhi.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report for people: one self-contained page. */
final class HtmlFormat implements BitextFormat {

  private final Provenance provenance;

  HtmlFormat(Provenance provenance) {
    this.provenance = provenance;
  }

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String description() {
    return "report to read in a browser: side by side, evidence and findings marked";
  }

  @Override
  public List<String> endings() {
    return List.of(".html", ".htm");
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(this::write);
  }

  private void write(Bitext bitext, OutputStream out) throws IOException {
    out.write(
        provenance
            .toString()
            .toString()
            .concat("\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
