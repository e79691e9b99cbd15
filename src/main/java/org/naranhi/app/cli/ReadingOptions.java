package org.naranhi.app.cli;

import org.jspecify.annotations.Nullable;
import org.naranhi.text.ReadOptions;
import picocli.CommandLine.Option;

/** Options about how documents are read, shared by commands. */
final class ReadingOptions {

  @Option(
      names = "--lenient",
      description =
          "Replace bytes that do not fit a document's charset by U+FFFD and count them; without it such a"
              + " document is refused.")
  private boolean lenient;

  @Option(
      names = "--original",
      description =
          "Read documents with tracked changes as they were before; else as if all were accepted.")
  private boolean original;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindName.class,
      completionCandidates = KindName.All.class,
      description =
          "Read documents as this kind, whatever their content and ending say: ${COMPLETION-CANDIDATES}.")
  private @Nullable String kind;

  /** Everything detected, and what was asked for. */
  ReadOptions options() {
    ReadOptions options = ReadOptions.DEFAULT.withLenient(lenient).withOriginal(original);
    return kind == null ? options : options.withKind(kind);
  }
}
