package org.naranhi.check.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Suppressions that stand beside the texts: {@code naranhi:ignore number/added: the total is from
 * the table}. Several checks are split by commas; the reason reaches to the end of the line.
 */
public final class InlineSuppressions {

  /** What a remark begins with, and what a column or field is called that holds nothing else. */
  public static final String MARK = "naranhi:ignore";

  private static final Pattern REMARK =
      Pattern.compile(MARK + "\\s+([^:\\r\\n]*?)\\s*(?::\\s*([^\\r\\n]*))?(?=[\\r\\n]|$)");
  private static final Suppression.Target HERE = (id, ko, en, fingerprint) -> true;

  private InlineSuppressions() {}

  /**
   * The suppressions in a remark of any length.
   *
   * @param origin where it stands, for messages: {@code a.tmx:12}
   * @throws IllegalArgumentException if one names no check or gives no reason
   */
  public static List<Suppression> in(String remark, String origin) {
    if (!remark.contains(MARK)) {
      return List.of();
    }
    List<Suppression> found = new ArrayList<>();
    Matcher matcher = REMARK.matcher(remark);
    while (matcher.find()) {
      String reason = matcher.group(2) == null ? "" : matcher.group(2).strip();
      for (String check : matcher.group(1).split(",")) {
        found.add(new Suppression(check.strip(), HERE, reason, origin));
      }
    }
    return List.copyOf(found);
  }
}
