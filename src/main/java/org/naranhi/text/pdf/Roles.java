package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.naranhi.text.Passage;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;

/** Says what the paragraphs of a file are for, by their type, their marks and their neighbours. */
final class Roles {

  /** Type this much larger than the text's is a heading's. */
  private static final float LARGER = 1.12f;

  /** Headings have at most so many characters and lines. */
  private static final int MAX_LETTERS = 120;

  private static final int MAX_LINES = 4;

  /** Where more of the text is bold, bold says nothing. */
  private static final float MAX_BOLD_SHARE = 0.4f;

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:[<\\[〈《]\\s*)?(?:그림|표|사진|도표|도|Fig(?:ure|\\.)?|Table|Chart|Photo)\\s?"
              + "\\p{Nd}{1,3}(?:[-–.]\\p{Nd}{1,3})?(?:\\s*[>\\]〉》:.|]|\\s\\p{Lu}|\\s*$).*");

  private final float body;
  private final List<Paragraph> paragraphs;
  private final List<Integer> sizes;
  private final boolean boldSpeaks;

  Roles(float body, List<Paragraph> paragraphs) {
    this.body = body;
    this.paragraphs = paragraphs;
    this.boldSpeaks = boldShare() <= MAX_BOLD_SHARE;
    TreeSet<Integer> found = new TreeSet<>(Collections.reverseOrder());
    paragraphs.stream().filter(this::isLarge).forEach(p -> found.add(TypeSizes.key(p.size())));
    this.sizes = List.copyOf(found);
  }

  private float boldShare() {
    int bold = 0;
    int all = 1;
    for (Paragraph paragraph : paragraphs) {
      all += paragraph.text().length();
      bold += paragraph.isBold() ? paragraph.text().length() : 0;
    }
    return (float) bold / all;
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      passages.add(passage(i));
    }
    return passages;
  }

  private Passage passage(int index) {
    Paragraph paragraph = paragraphs.get(index);
    String label = ListLabels.of(paragraph.text());
    Passage passage = new Passage();
    boolean labelled = true;
    if (paragraph.first().isCell()) {
      passage.role(PassageRole.of(Use.TABLE_CELL), "cell of a table");
      labelled = false;
    } else if (isLarge(paragraph)) {
      int level = 1 + sizes.indexOf(TypeSizes.key(paragraph.size()));
      passage.role(PassageRole.heading(level), "larger than the text");
    } else if (CAPTION.matcher(paragraph.text()).matches()) {
      passage.role(PassageRole.of(Use.CAPTION), "begins with the number of a figure or table");
    } else if (isBoldHeading(paragraph)) {
      passage.role(PassageRole.heading(sizes.size() + 2), "bold and short");
    } else if (isItem(index, label)) {
      passage.role(PassageRole.of(Use.LIST_ITEM), "in a list");
    } else {
      labelled = false;
    }
    if (labelled) {
      passage.label(label);
    }
    return passage.append(labelled ? paragraph.text().substring(label.length()) : paragraph.text());
  }

  private boolean isLarge(Paragraph paragraph) {
    return paragraph.size() >= LARGER * body && isShort(paragraph) && !paragraph.first().isCell();
  }

  private static boolean isShort(Paragraph paragraph) {
    String text = paragraph.text();
    boolean statement = text.endsWith(".") && !text.endsWith("..") && text.length() > 40;
    return text.length() <= MAX_LETTERS
        && paragraph.lines().size() <= MAX_LINES
        && text.codePoints().anyMatch(Character::isLetter)
        && !statement;
  }

  private boolean isBoldHeading(Paragraph paragraph) {
    return boldSpeaks
        && paragraph.isBold()
        && paragraph.size() >= 0.95f * body
        && paragraph.lines().size() <= 2
        && isShort(paragraph)
        && !Borders.endsSentence(paragraph.lines().get(paragraph.lines().size() - 1))
        && !ListLabels.isBullet(ListLabels.of(paragraph.text()));
  }

  /** A number makes an item only beside another one; a bullet always does. */
  private boolean isItem(int index, String label) {
    if (label.isEmpty()) {
      return false;
    }
    return ListLabels.isBullet(label) || isNumbered(index - 1) || isNumbered(index + 1);
  }

  private boolean isNumbered(int index) {
    return index >= 0
        && index < paragraphs.size()
        && ListLabels.isItem(paragraphs.get(index).text());
  }
}
