package org.naranhi.bitext;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.Finding;
import org.naranhi.check.Waiver;
import org.naranhi.text.Span;

/**
 * SARIF 2.1.0, what code-scanning services and editors show: a rule a check with its guide, a
 * result a finding, suppressed ones too.
 *
 * <p>The flagged words and texts stand in a result's {@code properties}; {@code
 * partialFingerprints} hold the name by which a finding is known again wherever it moves.
 */
final class SarifFindings implements FindingsWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final FindingsFormat.About about;
  private final List<String> rules;

  SarifFindings(OutputStream out, FindingsFormat.About about) throws IOException {
    this.about = about;
    this.rules = about.checks().names();
    json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", Provenance.TOOL);
    json.writeStringField("version", about.provenance().toolVersion());
    json.writeArrayFieldStart("rules");
    for (Check check : about.checks().all()) {
      rule(check.name(), check.guide());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(String name, CheckGuide guide) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", name);
    text("shortDescription", guide.summary());
    String flagged = "Flagged: " + example(guide.flagged());
    text("help", flagged + "\nNot flagged: " + example(guide.passed()));
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("types");
    for (String type : guide.types()) {
      json.writeString(type);
    }
    json.writeEndArray();
    for (Map.Entry<String, String> option : new TreeMap<>(guide.options()).entrySet()) {
      json.writeStringField("option." + option.getKey(), option.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String example(CheckGuide.Example example) {
    CheckGuide.Example before = example.before();
    String earlier = before == null ? "" : example(before) + ", and later ";
    return earlier + example.ko() + " | " + example.en();
  }

  @Override
  public void unit(CheckedUnit unit) throws IOException {
    for (CheckedUnit.Found found : unit.found()) {
      result(unit.unit(), found);
    }
  }

  private void result(TranslationUnit unit, CheckedUnit.Found found) throws IOException {
    Finding finding = found.judged().finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.check());
    if (rules.contains(finding.check())) {
      json.writeNumberField("ruleIndex", rules.indexOf(finding.check()));
    }
    json.writeStringField("level", finding.severity().label());
    String advice = finding.advice() == null ? "" : ". Suggested: " + finding.advice();
    text("message", finding.message() + advice);
    locations(unit, found);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("naranhi/v1", found.judged().fingerprint().toString());
    json.writeEndObject();
    waiver(found.judged().waiver());
    properties(unit, finding);
    json.writeEndObject();
  }

  private void locations(TranslationUnit unit, CheckedUnit.Found found) throws IOException {
    json.writeArrayFieldStart("locations");
    location(found.place(), unit.id(), -1);
    json.writeEndArray();
    if (found.places().size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (int i = 1; i < found.places().size(); i++) {
        location(found.places().get(i), unit.id(), i);
      }
      json.writeEndArray();
    }
  }

  private void location(Place place, String unit, int number) throws IOException {
    json.writeStartObject();
    if (number >= 0) {
      json.writeNumberField("id", number);
      text("message", "the other side");
    }
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.file()));
    json.writeEndObject();
    if (place.line() > 0) {
      region(place);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", Texts.unicode(unit));
    json.writeStringField("kind", "element");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void region(Place place) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    if (place.column() > 0) {
      json.writeNumberField("startColumn", place.column());
    }
    if (place.column() > 0 && place.endColumn() > 0) {
      json.writeNumberField("endColumn", place.endColumn());
    }
    json.writeEndObject();
  }

  /** A file's name as a relative or absolute URI; what is neither is escaped as a path. */
  private static String uri(String file) {
    String path = file.replace('\\', '/');
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    try {
      return new URI(
              drive || path.startsWith("/") ? "file" : null, null, drive ? "/" + path : path, null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      return "./" + path.replaceAll("[^A-Za-z0-9._/-]", "_"); // a name that no URI can hold
    }
  }

  private void waiver(@Nullable Waiver waiver) throws IOException {
    boolean known = waiver != null && waiver.kind() == Waiver.Kind.BASELINE;
    if (about.compared()) {
      json.writeStringField("baselineState", known ? "unchanged" : "new");
    }
    if (waiver != null) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      boolean inline = waiver.kind() == Waiver.Kind.INLINE;
      json.writeStringField("kind", inline ? "inSource" : "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", Texts.unicode(waiver.reason()));
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void properties(TranslationUnit unit, Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("type", finding.type());
    json.writeStringField("unit", Texts.unicode(unit.id()));
    side("ko", unit.ko(), finding.ko());
    side("en", unit.en(), finding.en());
    if (finding.suggestion() != null) {
      json.writeStringField("suggestion", Texts.unicode(finding.suggestion()));
    }
    json.writeEndObject();
  }

  private void side(String name, String text, @Nullable Span span) throws IOException {
    json.writeStringField(name, Texts.unicode(text));
    if (span != null) {
      json.writeFieldName(name + "Span");
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", Texts.unicode(text));
    json.writeEndObject();
  }

  @Override
  public void end(FindingCounts counts, List<String> remarks) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeStringField("endTimeUtc", about.provenance().written().toString());
    if (!remarks.isEmpty()) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (String remark : remarks) {
        json.writeStartObject();
        json.writeStringField("level", "note");
        text("message", remark);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("units", String.format(Locale.ROOT, "%d", counts.units()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
