package org.naranhi.text;

import org.jspecify.annotations.Nullable;

/**
 * How to read a document.
 *
 * @param language its language; null to detect it
 * @param keepFurniture whether furniture and bylines take part in alignment like any paragraph
 * @param kind the name of the reader to use, one of {@code text.read.Documents.kinds()}: {@code
 *     pdf}, {@code html}; null to find it by content and name
 * @param original whether tracked changes are undone; else the text is read as if all of them were
 *     accepted
 * @param lenient whether bytes that do not fit the charset become U+FFFD; else they are refused
 */
public record ReadOptions(
    @Nullable Language language,
    boolean keepFurniture,
    @Nullable String kind,
    boolean original,
    boolean lenient) {

  /** Everything detected, furniture left out, changes accepted, nothing replaced. */
  public static final ReadOptions DEFAULT = new ReadOptions(null, false, null, false, false);

  /** The same with a known language. */
  public ReadOptions withLanguage(Language known) {
    return new ReadOptions(known, keepFurniture, kind, original, lenient);
  }

  /** The same with furniture kept or not. */
  public ReadOptions withKeepFurniture(boolean keep) {
    return new ReadOptions(language, keep, kind, original, lenient);
  }

  /** The same with the reader named. */
  public ReadOptions withKind(String reader) {
    return new ReadOptions(language, keepFurniture, reader, original, lenient);
  }

  /** The same with tracked changes undone or accepted. */
  public ReadOptions withOriginal(boolean undone) {
    return new ReadOptions(language, keepFurniture, kind, undone, lenient);
  }

  /** The same with bytes that cannot be decoded replaced or refused. */
  public ReadOptions withLenient(boolean replace) {
    return new ReadOptions(language, keepFurniture, kind, original, replace);
  }
}
