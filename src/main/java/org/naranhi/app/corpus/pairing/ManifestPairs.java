package org.naranhi.app.corpus.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs that a user lists.
 *
 * <pre>
 * manifest = { line }
 * line     = blank | "#" comment | ko TAB en { TAB anything }
 * </pre>
 */
public final class ManifestPairs {

  private final String file;
  private final Set<String> ko;
  private final Set<String> en;
  private final Map<String, Integer> taken = new HashMap<>();

  private ManifestPairs(String file, Set<String> ko, Set<String> en) {
    this.file = file;
    this.ko = new TreeSet<>(ko);
    this.en = new TreeSet<>(en);
  }

  /**
   * The pairs of a manifest; documents that it does not name are refused.
   *
   * @param file its name, for messages
   * @param lines its lines
   * @param ko the ids of the Korean documents that there are
   * @param en the ids of the English documents that there are
   * @throws ManifestException if a line has one column only, names a document that does not exist
   *     or is of the other language, or names one a second time
   */
  public static Pairing read(String file, List<String> lines, Set<String> ko, Set<String> en)
      throws ManifestException {
    ManifestPairs manifest = new ManifestPairs(file, ko, en);
    List<DocumentPair> pairs = new ArrayList<>();
    for (int n = 1; n <= lines.size(); n++) {
      String line = lines.get(n - 1);
      if (!line.isBlank() && !line.startsWith("#")) {
        pairs.add(manifest.pair(n, line.split("\t", -1)));
      }
    }
    return new Pairing(pairs, manifest.left());
  }

  private DocumentPair pair(int line, String[] columns) throws ManifestException {
    if (columns.length < 2) {
      throw new ManifestException(
          file,
          line,
          "expected the Korean and the English document, with a tab between, but got one column");
    }
    take(line, columns[0].strip(), "Korean", ko);
    take(line, columns[1].strip(), "English", en);
    String reason = file + ":" + line;
    return DocumentPair.sure(
        columns[0].strip(), columns[1].strip(), DocumentPair.Method.MANIFEST, reason);
  }

  private void take(int line, String id, String language, Set<String> known)
      throws ManifestException {
    if (!known.contains(id)) {
      throw new ManifestException(
          file, line, "there is no " + language + " document '" + id + "' in the collection");
    }
    Integer before = taken.putIfAbsent(id, line);
    if (before != null) {
      throw new ManifestException(
          file, line, "'" + id + "' stands in line " + before + " already; leave one of them out");
    }
  }

  private List<Pairing.Refusal> left() {
    List<Pairing.Refusal> left = new ArrayList<>();
    for (Set<String> side : List.of(ko, en)) {
      for (String id : side) {
        if (!taken.containsKey(id)) {
          left.add(new Pairing.Refusal(id, "not in " + file));
        }
      }
    }
    return left;
  }
}
