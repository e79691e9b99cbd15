package org.naranhi.text.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.text.ExtractedText;
import org.naranhi.text.Passage;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;

/** Makes the paragraphs of a file from the lines of its pages. */
final class Story {

  /** The share of the lines of a file whose paragraphs open with an indent that do so. */
  private static final float MIN_INDENTED = 0.05f;

  /** The share of the lines of hyphenated text that end with a hyphen; others have .3 %. */
  private static final float MIN_HYPHENATED = 0.012f;

  private final List<PageText> pages;
  private final Map<Line, String> furniture;
  private final TypeSizes sizes;
  private final List<Line> text = new ArrayList<>();
  private final List<Footnotes.Note> notes = new ArrayList<>();

  Story(List<PageText> pages) {
    this.pages = pages;
    this.furniture = RunningLines.of(pages);
    this.sizes = new TypeSizes(pages);
    for (PageText page : pages) {
      Footnotes footnotes = new Footnotes(page, Footnotes.without(page, furniture), sizes.body());
      footnotes.text().stream().filter(l -> !l.text().isBlank()).forEach(text::add);
      notes.addAll(footnotes.notes());
    }
  }

  void write(ExtractedText out) {
    List<List<Line>> paragraphs = paragraphs();
    Joiner joiner = joiner(paragraphs);
    List<Paragraph> joined = new ArrayList<>();
    paragraphs.forEach(p -> joined.add(new Paragraph(p, joiner.join(p))));
    new Roles(sizes.body(), joined).passages().forEach(out::add);
    notes.stream().filter(n -> !n.lines().isEmpty()).forEach(n -> out.add(note(n, joiner)));
    writeFurniture(out);
  }

  private List<List<Line>> paragraphs() {
    Borders borders = new Borders(sizes, isIndented());
    List<List<Line>> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : text) {
      boolean more =
          !open.isEmpty() && borders.continues(open.get(0), open.get(open.size() - 1), line);
      if (!more) {
        open = new ArrayList<>();
        paragraphs.add(open);
      }
      open.add(line);
    }
    return paragraphs;
  }

  private boolean isIndented() {
    int indented = 0;
    for (int i = 1; i < text.size(); i++) {
      Line first = text.get(i - 1);
      Line second = text.get(i);
      boolean opens = first.indent() > 0.7f && first.indent() < 4 && second.indent() < 0.3f;
      indented += opens && first.sharesRegion(second) && !first.isCell() ? 1 : 0;
    }
    return indented > MIN_INDENTED * text.size();
  }

  private Joiner joiner(List<List<Line>> paragraphs) {
    List<LinePair> korean = new ArrayList<>();
    int hyphens = 0;
    int pairs = 0;
    for (List<Line> paragraph : paragraphs) {
      for (int i = 1; i < paragraph.size(); i++) {
        LinePair pair = new LinePair(paragraph.get(i - 1), paragraph.get(i));
        if (pair.isKorean() && pair.before().sharesRegion(pair.line())) {
          korean.add(pair);
        }
        pairs++;
        hyphens += pair.isHyphenated() ? 1 : 0;
      }
    }
    Vocabulary vocabulary = new Vocabulary(pages);
    boolean hyphenated = hyphens > MIN_HYPHENATED * pairs;
    return new Joiner(vocabulary, new KoreanWrap(vocabulary, korean), hyphenated);
  }

  private static Passage note(Footnotes.Note note, Joiner joiner) {
    Passage passage = new Passage().append(joiner.join(note.lines()));
    passage.role(PassageRole.of(Use.NOTE), "footnote " + note.label());
    return passage;
  }

  private void writeFurniture(ExtractedText out) {
    Map<String, String> written = new LinkedHashMap<>();
    for (PageText page : pages) {
      for (Line line : page.lines()) {
        String reason = furniture.get(line);
        if (reason != null) {
          written.putIfAbsent(line.text(), reason);
        }
      }
      page.turned().forEach(t -> written.putIfAbsent(t, "runs in another direction than the text"));
    }
    written.forEach((line, reason) -> out.addFurniture(furniture(line, reason)));
  }

  private static Passage furniture(String line, String reason) {
    Passage passage = new Passage().append(line);
    passage.role(PassageRole.of(Use.FURNITURE), reason);
    return passage;
  }
}
