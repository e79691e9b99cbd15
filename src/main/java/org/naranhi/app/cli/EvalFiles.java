package org.naranhi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.align.GoldScore;

/** Finds the documents of sets of gold beads, and what is held against them. */
final class EvalFiles {

  private EvalFiles() {}

  /**
   * A set of documents.
   *
   * @param name its folder's name
   * @param under the folder under the path that was named; empty where that path is the set itself
   */
  record Set(String name, Path under) {

    /** This set's place in another folder that is built alike. */
    Path in(Path root) {
      return under.toString().isEmpty() ? root : root.resolve(under);
    }
  }

  /**
   * The sets of a path: itself if it is a file or holds {@code .gold} files, else those of its
   * folders that do, sorted.
   */
  static List<Set> sets(Path root) throws InputException {
    Set itself = new Set(name(root), Path.of(""));
    if (!Files.isDirectory(root) || holdsGold(root)) {
      return List.of(itself);
    }
    List<Set> sets = new ArrayList<>();
    for (Path folder : sorted(root)) {
      if (Files.isDirectory(folder) && holdsGold(folder)) {
        sets.add(new Set(name(folder), Path.of(name(folder))));
      }
    }
    return sets.isEmpty() ? List.of(itself) : sets;
  }

  private static boolean holdsGold(Path folder) throws InputException {
    return sorted(folder).stream().anyMatch(f -> f.toString().endsWith(".gold"));
  }

  private static List<Path> sorted(Path folder) throws InputException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be read: " + e, e);
    }
  }

  /** The last name of a path, as one would call it. */
  static String name(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? path.toString() : last.toString();
  }

  /**
   * The documents of a set.
   *
   * @param names the gold files that say which documents there are
   * @param reference the gold to hold against: a file, or a folder with a file for each document
   * @param test the beads to judge: likewise
   */
  static List<EvalDocument> documents(List<Path> names, Path reference, Path test)
      throws InputException {
    List<EvalDocument> documents = new ArrayList<>();
    for (Path gold : names) {
      String stem = GoldFiles.stem(gold);
      documents.add(
          new EvalDocument(
              stem,
              pairs(file(reference, stem, List.of(".gold"))),
              GoldFiles.read(file(test, stem, List.of(".align", ".out", ".gold")))));
    }
    return documents;
  }

  private static Path file(Path path, String stem, List<String> endings) throws InputException {
    if (!Files.isDirectory(path)) {
      return path;
    }
    for (String ending : endings) {
      Path candidate = path.resolve(stem + ending);
      if (Files.isRegularFile(candidate)) {
        return candidate;
      }
    }
    throw new InputException(
        path + ": no file " + stem + String.join(" or ", endings) + " in this folder");
  }

  /** The beads of a gold file. */
  static List<GoldScore.Pair> pairs(Path gold) throws InputException {
    return GoldFiles.read(gold).stream().map(GoldFiles.Line::pair).toList();
  }
}
