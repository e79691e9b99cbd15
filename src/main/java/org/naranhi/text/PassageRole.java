package org.naranhi.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph of an office document is for.
 *
 * @param use what for
 * @param level of a heading, 1 for the highest; 0 for all else
 */
public record PassageRole(Use use, int level) {

  /** What a paragraph may be for. */
  public enum Use {
    BODY,
    /** Running text that is known to be some; of {@link #BODY} the words have to tell. */
    PARAGRAPH,
    TITLE,
    SUBTITLE,
    HEADING,
    CAPTION,
    LIST_ITEM,
    TABLE_CELL,
    NOTE,
    FURNITURE
  }

  public static final PassageRole BODY = new PassageRole(Use.BODY, 0);

  private static final int MAX_LEVEL = 9;

  private static final Pattern TITLE = Pattern.compile("(?i)title|제목|문서 ?제목");
  private static final Pattern SUBTITLE = Pattern.compile("(?i)subtitle|부제목?");
  private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|제목) ?([1-9])");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)caption|캡션|illustration|figure|drawing");
  private static final Pattern CONTENTS =
      Pattern.compile("(?i)(?:toc|contents|목차) ?(?:[1-9]|heading|제목)|table of figures|그림 목차");

  public static PassageRole of(Use use) {
    return new PassageRole(use, 0);
  }

  /** A heading; levels below the ninth count as the ninth. */
  public static PassageRole heading(int level) {
    return new PassageRole(Use.HEADING, Math.min(level, MAX_LEVEL));
  }

  /**
   * What paragraphs in the style of that name are for, by the names that Word and Writer give to
   * their own styles in English and Korean; {@link #BODY} for all others.
   */
  public static PassageRole ofStyle(String name) {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return heading(Integer.parseInt(heading.group(1)));
    }
    if (TITLE.matcher(name).matches()) {
      return of(Use.TITLE);
    }
    if (SUBTITLE.matcher(name).matches()) {
      return of(Use.SUBTITLE);
    }
    if (CONTENTS.matcher(name).matches()) {
      return of(Use.FURNITURE);
    }
    return CAPTION.matcher(name).matches() ? of(Use.CAPTION) : BODY;
  }

  public boolean is(Use wanted) {
    return use == wanted;
  }

  /** Whether a line break inside is a matter of layout only. */
  boolean isOneText() {
    return use != Use.BODY && use != Use.NOTE;
  }
}
