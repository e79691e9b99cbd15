package org.naranhi.text.hwp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.naranhi.text.Passage;
import org.naranhi.text.PassageRole;
import org.naranhi.text.PassageRole.Use;

/**
 * One story of a Hangul document while it is read: its body, a cell, a note, a text box. What hangs
 * on a paragraph, as tables and text boxes do, comes after it.
 */
final class HangulStory {

  private final HangulStyles styles;
  private final HangulNumbering numbering;
  private final HangulNotes notes;
  private final PassageRole scope;
  private final String scopeReason;
  private final Consumer<Passage> out;
  private final Deque<Field> fields = new ArrayDeque<>();
  private final Set<String> dropping = new HashSet<>();
  private Open open = new Open();
  private boolean joined;

  /** A paragraph while it is read; line breaks stand in its text as line feeds. */
  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private final List<Runnable> hanging = new ArrayList<>();
    private String shape = "";
    private String style = "";
    private boolean contents;
  }

  /**
   * A field that has begun.
   *
   * @param guide what an empty field shows to ask for input
   */
  private record Field(Open paragraph, int start, String guide, boolean isContents) {}

  private HangulStory(
      HangulStyles styles,
      HangulNumbering numbering,
      HangulNotes notes,
      PassageRole scope,
      String scopeReason,
      Consumer<Passage> out) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.scope = scope;
    this.scopeReason = scopeReason;
    this.out = out;
  }

  /** The body of a document. */
  static HangulStory body(HangulStyles styles, HangulNotes notes, Consumer<Passage> out) {
    HangulNumbering numbering = new HangulNumbering(styles);
    return new HangulStory(styles, numbering, notes, PassageRole.BODY, "", out);
  }

  /** A story inside this one whose paragraphs follow where this one has come to. */
  HangulStory inner(PassageRole role, String reason) {
    boolean kept = scope.is(Use.FURNITURE) || scope.is(Use.NOTE) || role.is(Use.BODY);
    return new HangulStory(
        styles, numbering, notes, kept ? scope : role, kept ? scopeReason : reason, out);
  }

  /** A footnote or endnote, by its kind. */
  HangulStory note(String kind) {
    String reason = kind + " " + notes.number(kind);
    PassageRole role = PassageRole.of(Use.NOTE);
    return new HangulStory(styles, numbering, notes, role, reason, notes.notes(kind));
  }

  /** What stands on every page, by its constant in {@link HangulNotes}. */
  HangulStory margin(String kind) {
    PassageRole role = PassageRole.of(Use.FURNITURE);
    return new HangulStory(styles, numbering, notes, role, kind, notes.margin(kind));
  }

  /** The numbering of the outline from here on. */
  void outline(String id) {
    numbering.outline(id);
  }

  /** Begins a paragraph, or goes on with one whose end a tracked change took away. */
  void begin(String shape, String style) {
    if (!joined) {
      open = new Open();
    }
    joined = false;
    open.shape = shape;
    open.style = style;
  }

  /** Ends the paragraph; {@code goesOn} says that its end is not there. */
  void end(boolean goesOn) {
    if (goesOn) {
      joined = true;
      return;
    }
    Open done = open;
    out.accept(passage(done));
    done.hanging.forEach(Runnable::run);
  }

  /** Ends a paragraph that had nothing to go on with; to be called after the last one. */
  void flush() {
    if (joined) {
      joined = false;
      end(false);
    }
  }

  void text(String more) {
    if (dropping.isEmpty()) {
      open.text.append(more.replace('\n', ' '));
      open.contents |= fields.stream().anyMatch(Field::isContents);
    }
  }

  void lineBreak() {
    if (dropping.isEmpty()) {
      open.text.append('\n');
    }
  }

  /** Has {@code content} read after the paragraph that is open. */
  void hang(Runnable content) {
    if (dropping.isEmpty()) {
      open.hanging.add(content);
    }
  }

  /** Begins a field; {@code guide} is what it shows while nobody has filled it in. */
  void beginField(String guide, boolean isContents) {
    fields.push(new Field(open, open.text.length(), guide, isContents));
  }

  /** Ends the field that was begun last. */
  void endField() {
    Field field = fields.poll();
    if (field != null && field.paragraph == open && !field.guide.isEmpty()) {
      boolean unfilled = open.text.substring(field.start).equals(field.guide);
      open.text.setLength(unfilled ? field.start : open.text.length());
    }
  }

  /** Leaves out what follows, up to {@link #keep} with the same id. */
  void drop(String id) {
    dropping.add(id);
  }

  /** Ends what {@link #drop} began. */
  void keep(String id) {
    dropping.remove(id);
  }

  private Passage passage(Open done) {
    Passage passage = new Passage();
    for (int i = 0; i < done.text.length(); i++) {
      if (done.text.charAt(i) == '\n') {
        passage.breakLine();
      } else {
        passage.append(done.text.charAt(i));
      }
    }
    describe(done, passage);
    return passage;
  }

  private void describe(Open done, Passage passage) {
    PassageRole styled = styles.roleOf(done.shape, done.style);
    numbering.next(styles.head(done.shape)).ifPresent(passage::label);
    if (scope.is(Use.FURNITURE) || scope.is(Use.NOTE)) {
      passage.role(scope, scopeReason);
    } else if (done.contents) {
      passage.role(PassageRole.of(Use.FURNITURE), "table of contents");
    } else if (!styled.is(Use.BODY)) {
      passage.role(styled, "style " + styles.style(done.style).name());
    } else if (!passage.label().isEmpty()) {
      passage.role(PassageRole.of(Use.LIST_ITEM), "in a list");
    } else {
      passage.role(scope, scopeReason);
    }
  }
}
