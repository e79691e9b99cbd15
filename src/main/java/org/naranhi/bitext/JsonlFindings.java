package org.naranhi.bitext;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Finding;
import org.naranhi.text.Span;

/**
 * A JSON object a line and unit, clean ones too; offsets are UTF-16, half-open, into the texts.
 *
 * <pre>{@code
 * {"id":"P002","findings":[{"check":"number","type":"mag_x10","severity":"error",
 *   "ko":[14,20],"en":[38,55],"message":"…","suggestion":"…"}]}
 * }</pre>
 */
final class JsonlFindings implements FindingsWriter {

  private final JsonGenerator json;

  JsonlFindings(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
  }

  @Override
  public void unit(CheckedUnit unit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Texts.unicode(unit.unit().id()));
    json.writeArrayFieldStart("findings");
    for (CheckedUnit.Found found : unit.counting()) {
      finding(found.judged().finding());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check());
    json.writeStringField("type", finding.type());
    json.writeStringField("severity", finding.severity().label());
    span("ko", finding.ko());
    span("en", finding.en());
    json.writeStringField("message", Texts.unicode(finding.message()));
    if (finding.suggestion() != null) {
      json.writeStringField("suggestion", Texts.unicode(finding.suggestion()));
    }
    json.writeEndObject();
  }

  private void span(String name, @Nullable Span span) throws IOException {
    json.writeFieldName(name);
    if (span == null) {
      json.writeNull();
    } else {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
  }

  @Override
  public void end(FindingCounts counts, List<String> remarks) throws IOException {
    json.close();
  }
}
