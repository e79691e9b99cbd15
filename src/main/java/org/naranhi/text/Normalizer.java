package org.naranhi.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Unicode normalisation that keeps offsets.
 *
 * <p>NFC joins what macOS and some keyboards store apart: ᄒ+ᅡ+ᆫ becomes 한. NFKC also unfolds
 * compatibility characters: {@code １２} becomes {@code 12}, {@code ㎡} becomes {@code m2}, {@code ％}
 * becomes {@code %}, {@code …} becomes {@code ...}.
 *
 * <p>A text that is already in the form comes back as the same object with an identity map; finding
 * that out for Korean and English prose is one pass over its units without allocation and without
 * loading ICU.
 */
public final class Normalizer {

  private Normalizer() {}

  /** The text in form NFC. */
  public static MappedText nfc(String text) {
    int odd = firstOdd(text, 0, false);
    return odd < 0 ? MappedText.unchanged(text) : normalize(text, odd, false);
  }

  /** The text in form NFKC. */
  public static MappedText nfkc(String text) {
    int odd = firstOdd(text, 0, true);
    return odd < 0 ? MappedText.unchanged(text) : normalize(text, odd, true);
  }

  private static MappedText normalize(String text, int firstOdd, boolean compatible) {
    Normalizer2 form = compatible ? Normalizer2.getNFKCInstance() : Normalizer2.getNFCInstance();
    int safe = form.spanQuickCheckYes(text.substring(Math.max(0, firstOdd - 1)));
    if (safe == text.length() - Math.max(0, firstOdd - 1)) {
      return MappedText.unchanged(text);
    }
    MappedTextBuilder out = new MappedTextBuilder();
    int done = 0;
    for (int odd = firstOdd; odd >= 0; odd = firstOdd(text, done, compatible)) {
      int from = Math.max(done, odd - 1);
      out.copy(text, done, from);
      done = appendClusters(text, from, odd, form, compatible, out);
    }
    out.copy(text, done, text.length());
    MappedText normal = out.build();
    return normal.text().equals(text) ? MappedText.unchanged(text) : normal;
  }

  /**
   * Normalises from {@code from} up to the first inert unit after {@code odd}; returns its place.
   */
  private static int appendClusters(
      String text, int from, int odd, Normalizer2 form, boolean compatible, MappedTextBuilder out) {
    int at = from;
    while (at < text.length() && (at <= odd || !isInert(text.charAt(at), compatible))) {
      int end = clusterEnd(text, at, form);
      appendCluster(text, at, end, form, out);
      at = end;
    }
    return at;
  }

  private static int clusterEnd(String text, int start, Normalizer2 form) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < text.length() && !form.hasBoundaryBefore(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static void appendCluster(
      String text, int start, int end, Normalizer2 form, MappedTextBuilder out) {
    if (end == start + 1 && form.isInert(text.charAt(start))) {
      out.copy(text, start, end);
      return;
    }
    String cluster = text.substring(start, end);
    String normal = form.normalize(cluster);
    if (normal.equals(cluster)) {
      out.copy(text, start, end);
    } else {
      out.append(normal, start, end);
    }
  }

  private static int firstOdd(String text, int from, boolean compatible) {
    for (int i = from; i < text.length(); i++) {
      if (!isInert(text.charAt(i), compatible)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code c} stays as it is and never joins with the unit before it. */
  static boolean isInert(char c, boolean compatible) {
    if (c < 0x7F || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x4E00 && c <= 0x9FFF)) {
      return true;
    }
    return compatible ? isInertNfkc(c) : isInertNfc(c);
  }

  private static boolean isInertNfkc(char c) {
    return c == 0xB7
        || c == 0xA9
        || c == 0xAE
        || c == 0xB0
        || c == 0xB1
        || c == 0xD7
        || (c >= 0x2012 && c <= 0x2016)
        || (c >= 0x2018 && c <= 0x2023)
        || (c >= 0x3001 && c <= 0x3029)
        || (c >= 0x25A0 && c <= 0x26FF);
  }

  private static boolean isInertNfc(char c) {
    return c < 0x300
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2030 && c <= 0x2060)
        || (c >= 0x2460 && c <= 0x2ADB)
        || (c >= 0x3000 && c <= 0x3029)
        || (c >= 0x3131 && c <= 0x318E)
        || (c >= 0x3200 && c <= 0x33FF)
        || (c >= 0xFF01 && c <= 0xFFEE);
  }
}
