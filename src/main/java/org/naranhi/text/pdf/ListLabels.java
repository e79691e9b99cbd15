package org.naranhi.text.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and bullets at the start of items. */
final class ListLabels {

  private static final String BULLETS = "•‣◦∙▪▫■□▶▷►●○◆◇➢✓✔☑※❖◎○∘·ㆍ";

  /** 1. 1) (1) 가. 가) (가) ① a) iv) 1.2. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[①-⑳㉮-㉻⑴-⒇]|\\((?:\\p{Nd}{1,2}|[가-하]|[a-z]|[ivx]{1,4})\\)"
              + "|(?:\\p{Nd}{1,2}|[가나다라마바사아자차카타파하]|[A-Za-z]|[ivxIVX]{1,4})[.)]"
              + "|\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2}){1,3}\\.?)(?:\\s+|(?=[가-힣“\"‘]))");

  private static final Pattern BULLET =
      Pattern.compile("[" + BULLETS + "]\\s*|[-–—*]\\s+|o\\s+(?=\\p{L})");

  private ListLabels() {}

  /** The label that a text begins with, its blanks included; empty if it has none. */
  static String of(String text) {
    Matcher bullet = BULLET.matcher(text);
    if (bullet.lookingAt()) {
      return bullet.end() < text.length() ? bullet.group() : "";
    }
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() && number.end() < text.length() ? number.group() : "";
  }

  static boolean isItem(String text) {
    return !of(text).isEmpty();
  }

  static boolean isBullet(String label) {
    return BULLET.matcher(label).matches();
  }

  /** Whether {@code line} begins an item, and not just with a number that stands in the text. */
  static boolean opensItem(Line before, Line line) {
    String label = of(line.text());
    if (label.isEmpty()) {
      return false;
    }
    boolean dash = "-–—*".indexOf(label.charAt(0)) >= 0;
    boolean sure = isBullet(label) && !dash;
    return sure
        || Borders.endsSentence(before)
        || Borders.hasRoom(before, line)
        || isItem(before.text());
  }
}
