package org.naranhi.text.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes and ids that a style sheet takes off the page: {@code .layer, #popup {display:none}}.
 *
 * <p>A class that any rule shows again ({@code .tab.on {display:block}}) is not among them: whether
 * it is seen then hangs on more than its name. Rules in an at-rule (some media only, animations)
 * are not read.
 */
final class StyleSheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern SIMPLE = Pattern.compile("[A-Za-z]*([.#][\\w-]+)");

  private static final Pattern NAME = Pattern.compile("[.#][\\w-]+");

  private static final Pattern SETTING =
      Pattern.compile("(?:^|;)\\s*(?:display|visibility)\\s*:\\s*([a-z-]+)");

  private static final Set<String> AWAY = Set.of("none", "hidden");

  private final Set<String> hidden = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  private StyleSheet() {}

  /** The names, with their dot or hash, that {@code css} hides wherever they stand. */
  static Set<String> hiddenNames(String css) {
    StyleSheet sheet = new StyleSheet();
    sheet.read(COMMENT.matcher(css).replaceAll(""));
    sheet.hidden.removeAll(sheet.shown);
    return sheet.hidden;
  }

  private void read(String css) {
    int start = 0;
    for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', start)) {
      String selectors = css.substring(start, open).strip();
      int close = closing(css, open);
      if (!selectors.startsWith("@")) {
        rule(selectors, css.substring(open + 1, close).toLowerCase(Locale.ROOT));
      }
      start = Math.min(close + 1, css.length());
    }
  }

  /** Where the brace at {@code open} is closed; the end of the sheet if nowhere. */
  private static int closing(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private void rule(String selectors, String settings) {
    Matcher setting = SETTING.matcher(settings);
    if (!setting.find()) {
      return;
    }
    boolean away = AWAY.contains(setting.group(1));
    for (String selector : selectors.split(",")) {
      Matcher simple = SIMPLE.matcher(selector.strip());
      if (!away) {
        NAME.matcher(selector).results().forEach(name -> shown.add(name.group()));
      } else if (simple.matches()) {
        hidden.add(simple.group(1));
      }
    }
  }
}
