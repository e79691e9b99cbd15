package org.naranhi.check.suite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Finding;
import org.naranhi.text.Span;

/**
 * Names a finding by what it says of which texts, whatever its file and place: {@code
 * 1f3a9c0b2d4e-77aa01bc}.
 *
 * @param text of both texts, twelve hexadecimal digits
 * @param finding of check, type and flagged words, eight hexadecimal digits
 */
public record Fingerprint(String text, String finding) {

  private static final int TEXT_DIGITS = 12;
  private static final int FINDING_DIGITS = 8;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The name of {@code finding} in a pair of texts. */
  public static Fingerprint of(Finding finding, String ko, String en) {
    String words = words(finding.ko(), ko) + "\n" + words(finding.en(), en);
    String what = finding.check() + "/" + finding.type() + "\n" + words;
    return new Fingerprint(ofTexts(ko, en), hash(what, FINDING_DIGITS));
  }

  /** The name of a pair of texts; white space and compatibility forms do not matter. */
  public static String ofTexts(String ko, String en) {
    return hash(normal(ko) + "\n" + normal(en), TEXT_DIGITS);
  }

  private static String words(@Nullable Span span, String text) {
    return span == null || span.end() > text.length() ? "" : normal(span.of(text));
  }

  private static String normal(String text) {
    return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip();
  }

  private static String hash(String content, int digits) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return text + "-" + finding;
  }
}
