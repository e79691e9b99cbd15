package org.naranhi.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.naranhi.text.ReadOptions;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.text.read.Documents;

class HtmlMetadataTest {

  private static Map<String, String> ofPage(String name) throws IOException {
    return WebPage.read(name).document().metadata();
  }

  private static Map<String, String> of(String head) throws UnreadableDocumentException {
    String page = "<html><head>" + head + "</head><body><p>본문이다.</p></body></html>";
    return Documents.read("p.html", page.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
        .metadata();
  }

  @Test
  void takesAuthorsAndDaysFromStructuredData() throws IOException {
    assertThat(ofPage("en-next"))
        .containsEntry("author", "Imani Castellane, Rob Teague")
        .containsEntry("date", "2024-08-19")
        .containsEntry("modified", "2024-08-20")
        .containsEntry("site", "Ledger")
        .containsEntry("section", "Agriculture")
        .containsEntry("amphtml", "https://ledger.example/amp/2024/08/harrow-county-farmers");
  }

  @Test
  void takesTheDaysThatThePageShows() throws IOException {
    assertThat(ofPage("ko-portal"))
        .containsEntry("date", "2024-06-04")
        .containsEntry("modified", "2024-06-04");
  }

  @Test
  void makesAddressesWhole() throws IOException {
    assertThat(ofPage("ko-bilingual"))
        .containsEntry("hreflang.ko", "https://news.hangang.example/kr/view/88120")
        .containsEntry("hreflang.en", "https://news.hangang.example/en/view/88120")
        .containsEntry("url", "https://news.hangang.example/kr/view/88120");
    assertThat(ofPage("en-paywall"))
        .containsEntry("url", "https://www.harbourfinancial.example/content/7f3a-shipyards-wind");
  }

  @Test
  void keepsAnAddressThatIsNone() throws UnreadableDocumentException {
    assertThat(of("<link rel=alternate hreflang=en href='/a b'>"))
        .containsEntry("hreflang.en", "/a b");
  }

  @Test
  void namesTheOtherArticlesOfThePage() throws IOException {
    assertThat(ofPage("en-photos"))
        .containsEntry("otherArticles", "Ferry to Jeju adds a night sailing");
  }

  @Test
  void followsAnAuthorWhoStandsElsewhereInTheData() throws UnreadableDocumentException {
    assertThat(
            of(
                "<script type='application/ld+json'>{'@graph':[{'@type':'Article','author':{'@id':'#a'}},"
                        .replace('\'', '"')
                    + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"송가람 &amp; 벗들\"}]}</script>"))
        .containsEntry("author", "송가람 & 벗들");
  }

  @Test
  void readsAPageWithBrokenData() throws UnreadableDocumentException {
    assertThat(of("<script type=\"application/ld+json\">{\"author\": {</script>"))
        .doesNotContainKey("author");
  }
}
