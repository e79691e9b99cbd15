package org.naranhi.check.suite;

import java.util.regex.Pattern;
import org.naranhi.check.Finding;

/**
 * A user's word that findings of some kind are no errors at some place.
 *
 * @param check {@code number}, {@code number/added}, or {@code *} for all
 * @param target the units meant
 * @param reason why; never blank
 * @param origin where the user says so, for messages: {@code ignore.tsv:3}
 */
public record Suppression(String check, Target target, String reason, String origin) {

  /** Refuses a suppression without a reason. */
  public Suppression {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "a suppression needs a reason: say why '" + check + "' is no error here");
    }
  }

  /** Whether it is meant for {@code finding}. */
  boolean covers(String id, String ko, String en, Finding finding, Fingerprint fingerprint) {
    String whole = finding.check() + "/" + finding.type();
    boolean named = check.equals("*") || check.equals(finding.check()) || check.equals(whole);
    return named && target.covers(id, ko, en, fingerprint);
  }

  /** The units that a suppression is meant for. */
  @FunctionalInterface
  public interface Target {

    /** Whether a unit with a finding of that name is meant. */
    boolean covers(String id, String ko, String en, Fingerprint fingerprint);

    /**
     * A target as it is written in a file.
     *
     * <ul>
     *   <li>{@code id:P002}: the unit of that name;
     *   <li>{@code hash:1f3a9c0b2d4e} or {@code hash:1f3a9c0b2d4e-77aa01bc}: the texts, or the
     *       finding, of that {@link Fingerprint};
     *   <li>all else: a pattern for the whole of either text, in which {@code *} is any run of
     *       characters and {@code ?} any one.
     * </ul>
     *
     * @throws IllegalArgumentException if it is empty
     */
    static Target of(String text) {
      if (text.isBlank()) {
        throw new IllegalArgumentException(
            "a target must be id:NAME, hash:FINGERPRINT or a pattern such as *GmbH* but was empty");
      }
      if (text.startsWith("id:")) {
        String name = text.substring(3);
        return (id, ko, en, fingerprint) -> id.equals(name);
      }
      if (text.startsWith("hash:")) {
        String hash = text.substring(5);
        return (id, ko, en, f) -> f.text().equals(hash) || f.toString().equals(hash);
      }
      Pattern pattern = glob(text);
      return (id, ko, en, f) -> pattern.matcher(ko).matches() || pattern.matcher(en).matches();
    }

    private static Pattern glob(String text) {
      StringBuilder regex = new StringBuilder();
      for (char c : text.toCharArray()) {
        regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
      }
      return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
  }
}
