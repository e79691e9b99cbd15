package org.naranhi.app.review.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.Naranhi;
import org.naranhi.app.review.project.DocumentState;
import org.naranhi.app.review.project.ProjectException;
import org.naranhi.app.review.project.ProjectFile;
import org.naranhi.app.review.project.RefusedException;
import org.naranhi.app.review.project.ReviewDocument;
import org.naranhi.app.review.project.Side;
import org.naranhi.app.review.work.Export;
import org.naranhi.app.review.work.StaleException;
import org.naranhi.app.review.work.Workbench;
import org.naranhi.check.CheckSettings;

/** What the page asks of a project; {@link DocumentRoutes} answers for each document. */
final class ProjectRoutes implements Routes {

  private static final Pattern DOCUMENT = Pattern.compile("/api/documents/(\\d{1,9})(?:/(\\w+))?");

  /** What the page may keep in the project. */
  private static final Set<String> SETTINGS =
      Set.of("theme", "fontSize", "language", "words", "density");

  private static final int MOST_SETTINGS_BYTES = 4096;
  private static final int MOST_SETTING_LENGTH = 40;

  private final ProjectFile project;
  private final String version;
  private final Map<Long, Workbench> benches = new LinkedHashMap<>();
  private final Naranhi naranhi;
  private final CheckSettings settings;
  private final Export export;

  ProjectRoutes(
      ProjectFile project, Naranhi naranhi, CheckSettings settings, Export export, String version) {
    this.project = project;
    this.settings = settings;
    this.naranhi = naranhi;
    this.export = export;
    this.version = version;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    try {
      dispatch(exchange);
    } catch (RefusedException e) {
      exchange.error(422, Objects.requireNonNull(e.getMessage()));
    } catch (ProjectException e) {
      exchange.error(500, Objects.requireNonNull(e.getMessage()));
    } catch (StaleException e) {
      exchange.error(
          409,
          json -> {
            json.writeStringField("error", e.getMessage());
            json.writeNumberField("revision", e.revision());
          });
    }
  }

  private void dispatch(Exchange exchange) throws IOException {
    String path = exchange.path();
    String route = exchange.method() + " " + path;
    Matcher document = DOCUMENT.matcher(path);
    if (route.equals("GET /")) {
      PageFiles.page(exchange, "index.html");
    } else if (route.startsWith("GET /page/")) {
      PageFiles.page(exchange, path.substring("/page/".length()));
    } else if (route.startsWith("GET /lib/")) {
      PageFiles.library(exchange, path.substring("/lib/".length()));
    } else if (route.equals("GET /api/project")) {
      project(exchange);
    } else if (route.equals("GET /api/settings")) {
      exchange.json(json -> writeAll(json, project.settings()));
    } else if (route.equals("PUT /api/settings")) {
      settings(exchange);
    } else if (document.matches()) {
      String what = document.group(2) == null ? "" : document.group(2);
      bench(Long.parseLong(document.group(1)), exchange, what);
    } else {
      throw RequestException.notFound("the editor knows no " + route);
    }
  }

  private void bench(long id, Exchange exchange, String what) throws IOException {
    new DocumentRoutes(bench(id), export).answer(exchange, what);
  }

  private Workbench bench(long id) {
    Optional<ReviewDocument> document = project.document(id);
    if (document.isEmpty()) {
      throw RequestException.notFound("the project has no document " + id);
    }
    synchronized (benches) {
      return benches.computeIfAbsent(id, n -> new Workbench(naranhi, document.get(), settings));
    }
  }

  private void project(Exchange exchange) {
    exchange.json(
        json -> {
          json.writeStringField("name", project.name());
          json.writeStringField("path", project.path().toString());
          json.writeStringField("version", version);
          json.writeArrayFieldStart("documents");
          for (ReviewDocument document : project.documents()) {
            DocumentState state = document.state();
            json.writeStartObject();
            json.writeNumberField("id", document.id());
            json.writeStringField("name", document.name());
            json.writeNumberField("rows", state.rows().size());
            json.writeNumberField("confirmed", state.confirmed());
            json.writeStringField("ko", document.source(Side.KO).name());
            json.writeStringField("en", document.source(Side.EN).name());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeObjectFieldStart("settings");
          writeAll(json, project.settings());
          json.writeEndObject();
        });
  }

  private static void writeAll(
      com.fasterxml.jackson.core.JsonGenerator json, Map<String, String> settings)
      throws IOException {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      json.writeStringField(setting.getKey(), setting.getValue());
    }
  }

  private void settings(Exchange exchange) throws IOException {
    JsonNode given = ActionReader.object(exchange.body(MOST_SETTINGS_BYTES));
    for (Map.Entry<String, JsonNode> setting : given.properties()) {
      String value = setting.getValue().asText();
      if (!SETTINGS.contains(setting.getKey()) || value.length() > MOST_SETTING_LENGTH) {
        throw RequestException.malformed("there is no setting " + setting.getKey());
      }
      project.set(setting.getKey(), value);
    }
    exchange.json(json -> writeAll(json, project.settings()));
  }

  @Override
  public void close() {
    synchronized (benches) {
      benches.values().forEach(Workbench::close);
    }
  }
}
