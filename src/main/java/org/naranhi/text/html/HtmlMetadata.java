package org.naranhi.text.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.naranhi.text.Bylines;
import org.naranhi.text.DocumentBuilder;

/** What a page says of itself in its head and in its structured data. */
final class HtmlMetadata {

  private static final String DATES =
      "meta[property=article:published_time], meta[property=og:article:published_time],"
          + " meta[itemprop=datePublished], meta[name=pubdate], meta[name=publishdate],"
          + " meta[name=article:published_time], meta[name=date], meta[name=dc.date],"
          + " meta[name=DC.date.issued], meta[name=parsely-pub-date]";

  private static final String AUTHORS =
      "meta[name=author], meta[property=article:author], meta[property=og:article:author],"
          + " meta[name=dc.creator], meta[name=byl], meta[property=dable:author]";

  private static final Pattern JSON_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

  private static final Pattern JSON_AUTHOR =
      Pattern.compile(
          "\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,200}?\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){2,80})\"");

  private final Document page;

  private HtmlMetadata(Document page) {
    this.page = page;
  }

  /** Puts the page's date, author, address, title and language links into {@code builder}. */
  static void putInto(DocumentBuilder builder, Document page) {
    HtmlMetadata found = new HtmlMetadata(page);
    Optional<String> url = found.url();
    builder
        .put("title", found.title())
        .put("url", url)
        .put("date", found.date(url))
        .put("author", found.author());
    for (Element link : page.select("link[rel~=(?i)\\balternate\\b][hreflang][href]")) {
      builder.put("hreflang." + link.attr("hreflang"), Optional.of(link.attr("href")));
    }
  }

  private Optional<String> title() {
    return content("meta[property=og:title]").or(() -> Optional.of(page.title()));
  }

  private Optional<String> url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return canonical != null && !canonical.attr("href").isBlank()
        ? Optional.of(canonical.attr("href"))
        : content("meta[property=og:url]");
  }

  private Optional<String> date(Optional<String> url) {
    return content(DATES)
        .flatMap(Bylines::date)
        .or(() -> inJson(JSON_DATE).flatMap(Bylines::date))
        .or(() -> timeElement().flatMap(Bylines::date))
        .or(() -> url.flatMap(Bylines::dateInAddress))
        .map(Object::toString);
  }

  private Optional<String> timeElement() {
    Element time = page.selectFirst("article time[datetime], main time[datetime], time[datetime]");
    return time == null ? Optional.empty() : Optional.of(time.attr("datetime"));
  }

  private Optional<String> author() {
    return content(AUTHORS)
        .filter(a -> !a.startsWith("http"))
        .or(() -> inJson(JSON_AUTHOR).map(HtmlMetadata::unescapeJson));
  }

  private Optional<String> content(String selector) {
    for (Element meta : page.select(selector)) {
      if (!meta.attr("content").isBlank()) {
        return Optional.of(meta.attr("content"));
      }
    }
    return Optional.empty();
  }

  private Optional<String> inJson(Pattern pattern) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = pattern.matcher(script.data());
      if (matcher.find()) {
        return Optional.of(Parser.unescapeEntities(matcher.group(1), false));
      }
    }
    return Optional.empty();
  }

  private static String unescapeJson(String text) {
    Matcher matcher = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))").matcher(text);
    return matcher.replaceAll(
        m ->
            Matcher.quoteReplacement(
                m.group(1) == null
                    ? m.group(2)
                    : String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
