package org.naranhi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.naranhi.text.UnreadableDocumentException.Problem;

class CharsetDetectorTest {

  private static final Charset MS949 = Charset.forName("x-windows-949");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String KOREAN = "정부는 3일 “예산 12조원”을 확정했다.\n뒤에 쨰와 뷁도 나온다.\n";

  private static DecodedText decode(byte[] bytes) throws UnreadableDocumentException {
    return CharsetDetector.decode("in", bytes, Optional.empty(), false);
  }

  private static void check(String text, Charset charset, String name)
      throws UnreadableDocumentException {
    DecodedText decoded = decode(text.getBytes(charset));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(name);
  }

  @Test
  void readsUtf8() throws UnreadableDocumentException {
    check(KOREAN, StandardCharsets.UTF_8, "UTF-8");
  }

  @Test
  void dropsTheByteOrderMark() throws UnreadableDocumentException {
    DecodedText decoded = decode(("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo(KOREAN);
  }

  @Test
  void readsUtf16ByItsMark() throws UnreadableDocumentException {
    assertThat(decode(("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(KOREAN);
    assertThat(decode(("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo(KOREAN);
  }

  @Test
  void readsUtf16WithoutAMark() throws UnreadableDocumentException {
    check(KOREAN, StandardCharsets.UTF_16LE, "UTF-16LE");
    check("The mayor left.\n", StandardCharsets.UTF_16BE, "UTF-16BE");
  }

  @Test
  void readsMs949WithSyllablesThatEucKrLacks() throws UnreadableDocumentException {
    check(KOREAN, MS949, "windows-949");
    check("뷁", MS949, "windows-949");
  }

  @Test
  void countsHanjaAndSymbolsAsKorean() throws UnreadableDocumentException {
    check("大韓民國 憲法", MS949, "windows-949");
    check("He said “no” ― twice · and left.", MS949, "windows-949");
  }

  @Test
  void fallsBackToWesternForEnglishWithQuotes() throws UnreadableDocumentException {
    check("He said “that’s it” – at the café in Zürich.", WESTERN, "windows-1252");
  }

  @Test
  void believesThePageOnlyWhereTheBytesAgree() throws UnreadableDocumentException {
    byte[] bytes = KOREAN.getBytes(StandardCharsets.UTF_8);
    assertThat(CharsetDetector.decode("in", bytes, Optional.of("euc-kr"), false).charset())
        .isEqualTo("UTF-8");
    byte[] czech = "Příliš žluťoučký kůň úpěl ódy".getBytes(Charset.forName("ISO-8859-2"));
    assertThat(CharsetDetector.decode("in", czech, Optional.of("iso-8859-2"), false).text())
        .isEqualTo("Příliš žluťoučký kůň úpěl ódy");
    assertThat(CharsetDetector.decode("in", bytes, Optional.of("no-such-charset"), false).text())
        .isEqualTo(KOREAN);
  }

  @Test
  void namesLineAndByteOfAStrayByteInUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("첫째 줄이다.\n둘째 ".getBytes(StandardCharsets.UTF_8));
    int offset = bytes.size();
    bytes.write(0xFF);
    bytes.writeBytes(" 줄이다.\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> decode(bytes.toByteArray()))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("in:2:4: byte 0xFF at offset " + offset + " is not UTF-8")
        .extracting(e -> ((UnreadableDocumentException) e).problem())
        .isEqualTo(Problem.UNDECODABLE);
  }

  @Test
  void namesLineAndByteOfABadByteInMs949() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((KOREAN + KOREAN).getBytes(MS949));
    int offset = bytes.size();
    bytes.write(0xFF);
    bytes.write('\n');
    assertThatThrownBy(() -> decode(bytes.toByteArray()))
        .hasMessageStartingWith("in:5:1: byte 0xFF at offset " + offset + " is not windows-949");
  }

  @Test
  void refusesATruncatedSyllable() {
    byte[] whole = "가나".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThatThrownBy(() -> decode(cut)).hasMessageContaining("offset 3");
  }
}
