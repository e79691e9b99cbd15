package org.naranhi.text.pdf;

/**
 * Glyphs without a blank between them.
 *
 * @param text not empty
 * @param left in points
 * @param right in points
 * @param line its baseline, growing downwards
 * @param size of its type in points
 * @param bold whether most of it is heavy
 * @param artifact whether the file marks it as no part of the text
 * @param spaced whether the file sets a space after it
 * @param raised whether it is set above its baseline
 */
record Word(
    String text,
    float left,
    float right,
    float line,
    float size,
    boolean bold,
    boolean artifact,
    boolean spaced,
    boolean raised)
    implements Atom {

  float middle() {
    return (left + right) / 2;
  }

  Word withSpace() {
    return spaced ? this : new Word(text, left, right, line, size, bold, artifact, true, raised);
  }

  Word at(float baseline, boolean above) {
    return new Word(text, left, right, baseline, size, bold, artifact, spaced, above);
  }
}
