package org.naranhi.text.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.naranhi.text.Block;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Bylines;
import org.naranhi.text.DocumentBuilder;

/**
 * What a page says of itself in its head and in its structured data: {@code title}, {@code url},
 * {@code date} and {@code modified} (ISO days), {@code author} (several with commas), {@code site},
 * {@code section}, {@code hreflang.LANG} and {@code amphtml}. Addresses are whole where the page or
 * its file tells where it stands.
 */
final class HtmlMetadata {

  private static final String DATES =
      "meta[property=article:published_time], meta[property=og:article:published_time],"
          + " meta[itemprop=datePublished], meta[name=pubdate], meta[name=publishdate],"
          + " meta[name=article:published_time], meta[name=date], meta[name=dc.date],"
          + " meta[name=DC.date.issued], meta[name=parsely-pub-date]";

  private static final String CHANGES =
      "meta[property=article:modified_time], meta[property=og:updated_time],"
          + " meta[itemprop=dateModified], meta[name=lastmod], meta[name=last-modified]";

  private static final String AUTHORS =
      "meta[name=author], meta[property=article:author], meta[property=og:article:author],"
          + " meta[name=dc.creator], meta[name=byl], meta[property=dable:author]";

  private static final String SITES =
      "meta[property=og:site_name], meta[name=application-name], meta[name=publisher]";

  private static final String SECTIONS =
      "meta[property=article:section], meta[property=og:article:section], meta[name=section],"
          + " meta[itemprop=articleSection], meta[name=parsely-section]";

  /** The text element of a day of publication, that of a change last. */
  private static final String TIMES =
      "time[datetime].published, time[datetime][itemprop=datePublished], article time[datetime],"
          + " main time[datetime], time[datetime]";

  /** What stands before the day of a change in a byline. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:수정|업데이트|최종|updated|modified|edited)(?=[\\s:：|.\\d]|$)(.*)", Pattern.CASE_INSENSITIVE);

  private final Document page;
  private final Optional<String> location;
  private final JsonLd data;
  private final Optional<URI> base;

  /**
   * Reads the head of {@code page}.
   *
   * @param location where it was saved from, if its file tells
   */
  HtmlMetadata(Document page, Optional<String> location) {
    this.page = page;
    this.location = location;
    this.data = JsonLd.of(page);
    this.base = base();
  }

  /** Puts all of it into {@code builder}, and what the page shows in {@code blocks}. */
  void putInto(DocumentBuilder builder, List<Block> blocks) {
    Optional<String> url = url();
    builder
        .put("title", title())
        .put("url", url)
        .put("date", date(url))
        .put("modified", modified().or(() -> shownModified(blocks)))
        .put("author", Optional.of(String.join(", ", authors())))
        .put("site", content(SITES).or(data::publisher))
        .put("section", content(SECTIONS).or(() -> data.text("articleSection")))
        .put("amphtml", link("link[rel=amphtml][href]"));
    for (Element link : page.select("link[rel~=(?i)\\balternate\\b][hreflang][href]")) {
      builder.put("hreflang." + link.attr("hreflang"), Optional.of(whole(link.attr("href"))));
    }
  }

  /** The persons whom the page names as its authors, in its order. */
  Set<String> authors() {
    Set<String> names = new LinkedHashSet<>(data.authors());
    content(AUTHORS)
        .filter(a -> names.isEmpty() && !a.startsWith("http"))
        .map(String::strip)
        .ifPresent(names::add);
    return names;
  }

  private Optional<String> title() {
    return content("meta[property=og:title]").or(() -> Optional.of(page.title()));
  }

  private Optional<String> url() {
    return link("link[rel=canonical][href]")
        .or(() -> content("meta[property=og:url]").map(this::whole))
        .or(() -> location);
  }

  private Optional<String> link(String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(link -> link.attr("href"))
        .filter(href -> !href.isBlank())
        .map(this::whole);
  }

  private Optional<String> date(Optional<String> url) {
    return content(DATES)
        .flatMap(Bylines::date)
        .or(() -> data.text("datePublished").flatMap(Bylines::date))
        .or(() -> timeElement().flatMap(Bylines::date))
        .or(() -> url.flatMap(Bylines::dateInAddress))
        .map(Object::toString);
  }

  private Optional<String> modified() {
    return content(CHANGES)
        .flatMap(Bylines::date)
        .or(() -> data.text("dateModified").flatMap(Bylines::date))
        .map(Object::toString);
  }

  private static Optional<String> shownModified(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.kind() == BlockKind.BYLINE)
        .map(b -> CHANGED.matcher(b.text()))
        .filter(Matcher::find)
        .flatMap(m -> Bylines.date(m.group(1)).stream())
        .map(Object::toString)
        .findFirst();
  }

  private Optional<String> timeElement() {
    return page.select(TIMES).stream().findFirst().map(time -> time.attr("datetime"));
  }

  private Optional<String> content(String selector) {
    return page.select(selector).stream()
        .map(meta -> meta.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  /** Where the page stands, or what its links are relative to: {@code base}, canonical, og:url. */
  private Optional<URI> base() {
    Stream<String> told =
        Stream.of("base[href]", "link[rel=canonical][href]", "meta[property=og:url]")
            .flatMap(selector -> page.select(selector).stream())
            .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("content"));
    return Stream.concat(told, location.stream())
        .flatMap(address -> uri(address).stream())
        .filter(URI::isAbsolute)
        .findFirst();
  }

  /** The whole address that {@code href} means; as it stands where that cannot be told. */
  private String whole(String href) {
    return base.flatMap(b -> uri(href).map(b::resolve)).map(URI::toString).orElse(href);
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty(); // No address: it stays as the page has it.
    }
  }
}
