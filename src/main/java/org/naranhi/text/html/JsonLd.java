package org.naranhi.text.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the structured data of a page (JSON-LD with the words of schema.org) says of its article: of
 * the first object of a type such as NewsArticle, else of the first that was published on a day.
 * What hangs below that, such as the entries of a live blog, is not looked at.
 */
final class JsonLd {

  /** Loaded with the first page that has such data: it takes a while. */
  private static final class Mapper {
    static final ObjectMapper SHARED = new ObjectMapper();
  }

  /** Types whose names end so are texts: NewsArticle, BlogPosting, Report. */
  private static final List<String> ARTICLE_TYPES = List.of("Article", "Posting", "Report");

  private final List<JsonNode> objects = new ArrayList<>();

  private JsonLd() {}

  /** The data of {@code page}; a script that is no JSON says nothing. */
  static JsonLd of(Document page) {
    JsonLd data = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      data.read(script.data());
    }
    return data;
  }

  private void read(String script) {
    try {
      addObjects(Mapper.SHARED.readTree(script));
    } catch (JsonProcessingException e) {
      // Pages with broken data are many; their other statements still count.
      return;
    }
  }

  private void addObjects(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::addObjects);
    } else if (node.isObject()) {
      objects.add(node);
      addObjects(node.path("@graph"));
      addObjects(node.path("mainEntity"));
    }
  }

  /** The text under {@code key} of the article, character references resolved. */
  Optional<String> text(String key) {
    return article().map(a -> first(a.path(key))).filter(JsonNode::isTextual).map(JsonLd::plain);
  }

  /** The names of the article's authors. */
  List<String> authors() {
    return article().stream()
        .flatMap(a -> items(a.path("author")))
        .map(this::resolved)
        .map(author -> author.isTextual() ? author : first(author.path("name")))
        .filter(JsonNode::isTextual)
        .map(JsonLd::plain)
        .filter(Predicate.not(String::isBlank))
        .distinct()
        .toList();
  }

  /** The name of the site that published it. */
  Optional<String> publisher() {
    return article()
        .map(a -> resolved(a.path("publisher")).path("name"))
        .filter(JsonNode::isTextual)
        .map(JsonLd::plain);
  }

  private Optional<JsonNode> article() {
    return objects.stream()
        .filter(o -> items(o.path("@type")).anyMatch(JsonLd::isArticleType))
        .findFirst()
        .or(() -> objects.stream().filter(o -> o.has("datePublished")).findFirst());
  }

  private static boolean isArticleType(JsonNode type) {
    return ARTICLE_TYPES.stream().anyMatch(type.asText()::endsWith);
  }

  /** An object that only points to another one of the page gives that. */
  private JsonNode resolved(JsonNode node) {
    JsonNode id = node.path("@id");
    if (!id.isTextual() || node.has("name")) {
      return node;
    }
    return objects.stream()
        .filter(o -> o.path("@id").equals(id) && o.has("name"))
        .findFirst()
        .orElse(node);
  }

  private static Stream<JsonNode> items(JsonNode node) {
    List<JsonNode> items = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(items::add);
    } else {
      items.add(node);
    }
    return items.stream();
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static String plain(JsonNode text) {
    return Parser.unescapeEntities(text.asText(), false).strip();
  }
}
