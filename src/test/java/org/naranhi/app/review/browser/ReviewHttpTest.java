package org.naranhi.app.review.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the editor's server answers, route by route, and what it says when it does not. */
class ReviewHttpTest {

  private static final String DOCUMENT = "/api/documents/1";

  private static final int CLIENTS = 50;
  private static final Duration CROWD = Duration.ofSeconds(5);

  @TempDir private Path folder;

  private Editor editor;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.of(folder.resolve("http.naranhi"), KeySample.document("keys"));
    client = new Client(editor.address());
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
  }

  private JsonNode ok(Client.Answer answer) throws IOException {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private JsonNode act(long revision, String action) throws Exception {
    return ok(client.post(DOCUMENT + "/actions", request(revision, action)));
  }

  private static String request(long revision, String action) {
    return "{\"revision\":" + revision + ",\"action\":{" + action + "}}";
  }

  private void refused(Client.Answer answer, int status, String sentence) throws IOException {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.error()).contains(sentence);
    assertThat(answer.response().headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
  }

  @Test
  void givesThePageAndItsFiles() throws Exception {
    for (String path :
        List.of("/", "/page/app.js", "/page/style.css", "/lib/lit-html/lit-html.js")) {
      Client.Answer answer = client.get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.response().headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.response().headers().firstValue("X-Content-Type-Options"))
          .contains("nosniff");
    }
  }

  @Test
  void tellsOfTheProject() throws Exception {
    JsonNode project = ok(client.get("/api/project"));
    assertThat(project.path("name").asText()).isEqualTo("Test");
    assertThat(project.path("path").asText()).endsWith("http.naranhi");
    JsonNode document = project.path("documents").path(0);
    assertThat(document.path("id").asLong()).isEqualTo(1);
    assertThat(document.path("rows").asInt()).isEqualTo(KeySample.ROWS);
    assertThat(document.path("confirmed").asInt()).isZero();
    assertThat(project.path("settings").isObject()).isTrue();
  }

  @Test
  void keepsSettingsThatThereAre() throws Exception {
    ok(client.send("PUT", "/api/settings", "{\"theme\":\"dark\"}"));
    assertThat(ok(client.get("/api/settings")).path("theme").asText()).isEqualTo("dark");
    refused(client.send("PUT", "/api/settings", "{\"shell\":\"rm\"}"), 400, "no setting shell");
    String long41 = "{\"theme\":\"" + "x".repeat(41) + "\"}";
    assertThat(client.send("PUT", "/api/settings", long41).status()).isEqualTo(400);
    String large = "{\"theme\":\"" + "x".repeat(5000) + "\"}";
    refused(client.send("PUT", "/api/settings", large), 413, "more than 4096 bytes");
  }

  @Test
  void givesTheOverviewOfADocument() throws Exception {
    JsonNode document = ok(client.get(DOCUMENT));
    JsonNode overview = document.path("overview");
    for (String numbers : List.of("id", "p", "size")) {
      assertThat(overview.path(numbers)).as(numbers).hasSize(KeySample.ROWS);
    }
    for (String letters : List.of("confirmed", "comment", "kind", "crossing", "severity")) {
      assertThat(overview.path(letters).asText()).as(letters).hasSize(KeySample.ROWS);
    }
    assertThat(document.path("undo").isNull()).isTrue();
    assertThat(document.path("date").asText()).isEqualTo("2025-01-24");
  }

  @Test
  void givesRows() throws Exception {
    JsonNode answer = ok(client.get(DOCUMENT + "/rows?from=3&to=5"));
    assertThat(answer.path("from").asInt()).isEqualTo(3);
    assertThat(answer.path("rows")).hasSize(2);
    JsonNode row = answer.path("rows").path(0);
    assertThat(row.path("ko")).hasSize(2);
    assertThat(row.path("ko").path(0).path("text").asText()).isEqualTo("학생 120명이 왔다.");
    assertThat(row.path("links").findValuesAsText("kind")).contains("number");
    assertThat(ok(client.get(DOCUMENT + "/rows?from=39&to=99")).path("rows")).hasSize(1);
    assertThat(ok(client.get(DOCUMENT + "/rows?from=99&to=120")).path("rows")).isEmpty();
    assertThat(ok(client.get(DOCUMENT + "/rows?from=9&to=2")).path("rows")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?from=0", "?from=-1&to=3", "?from=a&to=3", "?from=0&to=99999999999"})
  void saysWhichRowsCannotBeMeant(String parameters) throws Exception {
    refused(client.get(DOCUMENT + "/rows" + parameters), 400, "must be a whole number but was '");
  }

  @Test
  void appliesUndoesAndRedoes() throws Exception {
    JsonNode merged = act(0, "\"type\":\"mergeWithNext\",\"row\":1");
    assertThat(merged.path("revision").asLong()).isEqualTo(1);
    assertThat(merged.path("undo").asText()).isEqualTo("merge");
    assertThat(merged.path("splice").path("removed").asInt()).isEqualTo(2);
    assertThat(merged.path("splice").path("rows")).hasSize(1);
    JsonNode undone = ok(client.post(DOCUMENT + "/undo", "{\"revision\":1}"));
    assertThat(undone.path("redo").asText()).isEqualTo("merge");
    assertThat(undone.path("splice").path("rows")).hasSize(2);
    JsonNode redone = ok(client.post(DOCUMENT + "/redo", "{\"revision\":2}"));
    assertThat(redone.path("splice").path("rows")).hasSize(1);
    refused(client.post(DOCUMENT + "/redo", "{\"revision\":3}"), 422, "");
  }

  @Test
  void realigns() throws Exception {
    act(0, "\"type\":\"makeNull\",\"row\":3");
    JsonNode around = ok(client.post(DOCUMENT + "/realign", "{\"revision\":1,\"row\":7}"));
    assertThat(around.path("revision").asLong()).isEqualTo(2);
    JsonNode all = ok(client.post(DOCUMENT + "/realign", "{\"revision\":2,\"row\":null}"));
    assertThat(all.path("undo").asText()).isEqualTo("realign");
  }

  @Test
  void saysThatTheDocumentIsNewer() throws Exception {
    act(0, "\"type\":\"mergeWithNext\",\"row\":1");
    for (String path : List.of("/actions", "/undo", "/redo", "/realign")) {
      Client.Answer answer =
          client.post(DOCUMENT + path, request(0, "\"type\":\"makeNull\",\"row\":3"));
      refused(answer, 409, "");
      assertThat(answer.error()).isNotBlank();
      assertThat(answer.json().path("revision").asLong()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'explode','row':1|there is no action explode",
        "'type':'mergeWithNext'|row must be a whole number",
        "'type':'mergeWithNext','row':1.5|row must be a whole number",
        "'type':'mergeWithNext','row':'1'|row must be a whole number",
        "'type':'mergeWithNext','row':99999999999999999999|row must be a whole number",
        "'type':'moveFirst','row':1,'side':'fr'|side must be ko or en but was fr",
        "'type':'confirm','rows':[],'confirmed':true|rows must be a list of numbers",
        "'type':'confirm','rows':['x'],'confirmed':true|rows must be a list of numbers",
        "'type':'confirm','rows':[1],'confirmed':1|confirmed must be true or false",
        "'type':'comment','row':1|text must be a text",
        "'row':1|type must be a text"
      })
  void saysWhatIsWrongWithAnAction(String action, String sentence) throws Exception {
    String body = request(0, action.replace('\'', '"'));
    refused(client.post(DOCUMENT + "/actions", body), 400, sentence);
    assertThat(editor.document().state().revision()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'mergeWithNext','row':4711|no longer there",
        "'type':'mergeWithPrevious','row':1|no row before",
        "'type':'editCell','row':1,'side':'ko','cell':1,'text':' '|empty",
        "'type':'editCell','row':1,'side':'ko','cell':4711,'text':'x'|",
        "'type':'splitCell','row':1,'side':'ko','cell':1,'offset':-3|",
        "'type':'splitCell','row':1,'side':'ko','cell':1,'offset':2000000000|",
        "'type':'splitRow','row':4,'ko':3000000000,'en':1|"
      })
  void refusesInASentenceWhatCannotBeDone(String action, String part) throws Exception {
    Client.Answer answer =
        client.post(DOCUMENT + "/actions", request(0, action.replace('\'', '"')));
    assertThat(answer.status()).as(answer.text()).isIn(400, 422);
    assertThat(answer.error()).isNotBlank().contains(part == null ? "" : part);
    assertThat(editor.document().state().revision()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "7", "\"x\"", "{\"revision\":0}", "{\"action\":{}}"})
  void saysThatABodyIsNoRequest(String body) throws Exception {
    Client.Answer answer = client.post(DOCUMENT + "/actions", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.error()).isNotBlank();
  }

  @Test
  void saysThatDeepJsonIsNone() throws Exception {
    String deep = "[".repeat(100_000);
    Client.Answer answer = client.post(DOCUMENT + "/actions", "{\"revision\":0,\"action\":" + deep);
    refused(answer, 400, "the body is no JSON");
  }

  @Test
  void boundsTheSizeOfAnAction() throws Exception {
    String body =
        request(0, "\"type\":\"comment\",\"row\":1,\"text\":\"" + "x".repeat(5 << 20) + '"');
    refused(client.post(DOCUMENT + "/actions", body), 413, "more than");
    assertThat(client.get("/api/project").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/nothing",
    "GET,/api/documents/2",
    "GET,/api/documents/99999999999",
    "GET,/api/documents/1/nothing",
    "GET,/page/nothing.js",
    "GET,/page/Main.class",
    "GET,/page/.app.js",
    "GET,/lib/lit-html/package.json",
    "GET,/lib/other/other.js",
    "GET,/etc/passwd",
    "POST,/api/project",
    "DELETE,/api/documents/1",
    "PUT,/api/documents/1/actions",
    "GET,/api/documents/1/undo",
    "POST,/page/app.js"
  })
  void saysThatThereIsNoSuchThing(String method, String path) throws Exception {
    Client.Answer answer = client.send(method, path, method.equals("GET") ? "" : "{}");
    refused(answer, 404, "");
    assertThat(answer.error()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/../../../../../../etc/passwd",
        "/page/%2e%2e/%2e%2e/pom.xml",
        "/page/..%5c..%5cpom.xml",
        "/lib/lit-html/../../../../org/naranhi/data/model/default.properties",
        "/page//etc/passwd",
        "/page/app.js%00.css"
      })
  void reachesNoFileThatIsNotOfThePage(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("root:", "<project");
  }

  private String headers() {
    return "Host: 127.0.0.1:"
        + client.port()
        + "\r\nX-Naranhi-Token: "
        + client.token()
        + "\r\nConnection: close\r\n";
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void searches() throws Exception {
    JsonNode found = ok(client.get(DOCUMENT + "/search?q=%ED%95%99%EA%B5%90%EB%A5%BC&side=ko"));
    assertThat(found.path("total").asInt()).isPositive();
    assertThat(found.path("rows").path(0).path("ko")).isNotEmpty();
    assertThat(ok(client.get(DOCUMENT + "/search?q=")).path("total").asInt()).isZero();
    refused(client.get(DOCUMENT + "/search?q=x&side=fr"), 400, "side must be ko or en");
  }

  @Test
  void tellsOfFindingsWhenTheyAreThere() throws Exception {
    Eventually.holds(
        () -> {
          JsonNode findings = ok(client.get(DOCUMENT + "/findings?since=0"));
          assertThat(findings.path("ready").asBoolean()).isTrue();
          assertThat(findings.path("counts").path("error").asInt()).isEqualTo(2);
          assertThat(findings.path("severity").asText()).hasSize(KeySample.ROWS);
        });
  }

  @Test
  void exportsUnderTheDocumentsName() throws Exception {
    Client.Answer tmx = client.post(DOCUMENT + "/export", "{\"format\":\"tmx\"}");
    assertThat(tmx.text()).startsWith("<?xml").contains("145억원");
    assertThat(tmx.response().headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"keys.tmx\"");
    refused(client.post(DOCUMENT + "/export", "{\"format\":\"exe\"}"), 422, "no format exe");
    String confirmed = "{\"format\":\"tmx\",\"confirmedOnly\":true}";
    refused(client.post(DOCUMENT + "/export", confirmed), 422, "No row is confirmed yet");
  }

  @Test
  void appendsToTranslationMemoriesOnly() throws Exception {
    String tmx = client.post(DOCUMENT + "/export", "{\"format\":\"tmx\"}").text();
    Client.Answer appended = client.post(DOCUMENT + "/append?confirmedOnly=false", tmx);
    assertThat(appended.text().split("<tu[ >]", -1)).hasSize(2 * KeySample.ROWS + 1);
    Client.Answer refused = client.post(DOCUMENT + "/append", "<html>no memory</html>");
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.error()).isNotBlank();
  }

  @Test
  void resolvesNoEntitiesOfAMemory() throws Exception {
    String tmx = client.post(DOCUMENT + "/export", "{\"format\":\"tmx\"}").text();
    String outside = "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tmx ";
    String attack = tmx.replaceFirst("<tmx ", outside).replaceFirst("145억원", "&x;");
    Client.Answer answer = client.post(DOCUMENT + "/append", attack);
    assertThat(answer.text()).doesNotContain("root:");
  }

  @Test
  void endsABodyThatDrips() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      String head = "POST " + DOCUMENT + "/actions HTTP/1.1\r\n" + headers();
      out.write((head + "Content-Length: 4000\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      String answer = drip(out, socket.getInputStream(), Instant.now().plusSeconds(15));
      assertThat(answer).startsWith("HTTP/1.1 408").contains("less than 100 bytes a second");
    }
    assertThat(client.get("/api/project").status()).isEqualTo(200);
  }

  /** Sends ten bytes a second until there is an answer. */
  private static String drip(OutputStream out, InputStream in, Instant end) throws IOException {
    while (in.available() == 0 && Instant.now().isBefore(end)) {
      out.write(' ');
      Eventually.pause(100);
    }
    return new String(in.readNBytes(in.available()), StandardCharsets.UTF_8);
  }

  @Test
  void answersOthersWhileManyDripTheirHeaders() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port());
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.UTF_8));
        slow.add(socket);
      }
      for (int i = 0; i < 20; i++) {
        assertThat(client.get(DOCUMENT).status()).isEqualTo(200);
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void servesACrowd() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
    Instant end = Instant.now().plus(CROWD);
    try {
      List<Future<Integer>> done = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        done.add(crowd.submit(works(i, end)));
      }
      int answers = 0;
      for (Future<Integer> one : done) {
        answers += one.get();
      }
      System.out.printf("review, %d clients at once: %d answers in 5 s%n", CLIENTS, answers);
      assertThat(answers).isGreaterThan(CLIENTS);
    } finally {
      crowd.shutdownNow();
    }
    long revision = editor.document().state().revision();
    assertThat(ok(client.get(DOCUMENT)).path("revision").asLong()).isEqualTo(revision);
  }

  /** Reads and writes until the time is over; the number of answers, none of them a failure. */
  private Callable<Integer> works(int number, Instant end) {
    return () -> {
      int answers = 0;
      while (Instant.now().isBefore(end)) {
        Client.Answer answer = number % 5 == 0 ? comments() : client.get(reads(number + answers));
        assertThat(answer.status()).as(answer.text()).isIn(200, 409);
        answers++;
      }
      return answers;
    };
  }

  private Client.Answer comments() throws Exception {
    long revision = editor.document().state().revision();
    String text = "\"text\":\"" + Instant.now() + '"';
    return client.post(
        DOCUMENT + "/actions", request(revision, "\"type\":\"comment\",\"row\":1," + text));
  }

  private static String reads(int number) {
    List<String> paths =
        List.of("", "/rows?from=0&to=40", "/findings?since=0", "/search?q=tree&side=en");
    return DOCUMENT + paths.get(number % paths.size());
  }
}
