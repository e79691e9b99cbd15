package org.naranhi.text.epub;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The classes that a book's style sheets hide by themselves: {@code .note-box { display: none }}.
 * Other selectors are not followed: text that is shown must not be lost.
 */
final class HiddenClasses {

  /** A selector of one class, or of an element with one class, and its declarations. */
  private static final Pattern RULE =
      Pattern.compile("(?:^|[};])\\s*[a-z]*\\.([\\w-]+)\\s*\\{([^{}]*)(?=})");

  private static final Pattern HIDES = Pattern.compile("(?i)\\bdisplay\\s*:\\s*none\\b");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  private final Set<String> classes = new HashSet<>();

  /** Adds what a style sheet hides. What it says for some media only is within other brackets. */
  void add(String styleSheet) {
    Matcher rule = RULE.matcher(COMMENT.matcher(styleSheet).replaceAll(""));
    while (rule.find()) {
      if (HIDES.matcher(rule.group(2)).find()) {
        classes.add(rule.group(1));
      } else {
        classes.remove(rule.group(1));
      }
    }
  }

  /** Takes hidden elements out of a page, but for notes: programs show those when asked. */
  void removeFrom(Element body) {
    for (Element e : List.copyOf(body.getAllElements())) {
      if (e != body && isHidden(e) && !holdsNotes(e)) {
        e.remove();
      }
    }
  }

  private boolean isHidden(Element e) {
    return e.hasAttr("hidden")
        || HIDES.matcher(e.attr("style")).find()
        || e.classNames().stream().anyMatch(classes::contains);
  }

  private static boolean holdsNotes(Element e) {
    return e.getAllElements().stream().anyMatch(HiddenClasses::isNote)
        || e.parents().stream().anyMatch(HiddenClasses::isNote);
  }

  private static boolean isNote(Element e) {
    return EpubTypes.note(EpubTypes.of(e)).isPresent();
  }
}
