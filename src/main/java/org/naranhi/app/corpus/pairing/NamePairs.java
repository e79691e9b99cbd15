package org.naranhi.app.corpus.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Pairs documents by their paths or addresses: first those that differ in the language alone, then
 * those that name the same article by number.
 *
 * <pre>
 * docs/ko/install.md                  docs/en/install.md
 * report_kor.docx                     report_eng.docx
 * asiae.co.kr/article/20250124…567    asiae.co.kr/en/article/20250124…567
 * </pre>
 *
 * <p>A name that fits several documents of one side pairs none of them.
 */
public final class NamePairs {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> doubts = new TreeMap<>();
  private final List<DocumentPair> pairs = new ArrayList<>();

  private NamePairs() {}

  /** The pairs among {@code ko} and {@code en}; all others are refused. */
  public static Pairing of(Collection<String> ko, Collection<String> en) {
    NamePairs names = new NamePairs();
    names.join(ko, en, id -> Optional.of(PathKey.of(id)), "names differ in the language alone");
    names.join(ko, en, PathKey::article, "same article number");
    names.pairs.sort((a, b) -> a.ko().compareTo(b.ko()));
    return new Pairing(names.pairs, names.refused(ko, en));
  }

  private void join(
      Collection<String> ko,
      Collection<String> en,
      Function<String, Optional<String>> key,
      String reason) {
    Map<String, List<String>> korean = byKey(ko, key);
    Map<String, List<String>> english = byKey(en, key);
    korean.forEach(
        (name, left) -> {
          List<String> right = english.getOrDefault(name, List.of());
          if (left.size() == 1 && right.size() == 1) {
            pair(left.get(0), right.get(0), reason + ": " + name);
          } else if (!right.isEmpty()) {
            doubt(left, right, name);
          }
        });
  }

  private void pair(String ko, String en, String reason) {
    taken.add(ko);
    taken.add(en);
    pairs.add(DocumentPair.sure(ko, en, DocumentPair.Method.NAME, reason));
  }

  private void doubt(List<String> ko, List<String> en, String name) {
    String reason =
        "the name " + name + " fits " + ko.size() + " Korean and " + en.size() + " English ones";
    ko.forEach(id -> doubts.putIfAbsent(id, reason));
    en.forEach(id -> doubts.putIfAbsent(id, reason));
  }

  private Map<String, List<String>> byKey(
      Collection<String> ids, Function<String, Optional<String>> key) {
    Map<String, List<String>> byKey = new TreeMap<>();
    for (String id : ids) {
      if (!taken.contains(id)) {
        key.apply(id).ifPresent(k -> byKey.computeIfAbsent(k, n -> new ArrayList<>()).add(id));
      }
    }
    return byKey;
  }

  private List<Pairing.Refusal> refused(Collection<String> ko, Collection<String> en) {
    List<Pairing.Refusal> refused = new ArrayList<>();
    for (Collection<String> side : List.of(ko, en)) {
      side.stream()
          .filter(id -> !taken.contains(id))
          .sorted()
          .map(id -> new Pairing.Refusal(id, doubts.getOrDefault(id, "no other name like it")))
          .forEach(refused::add);
    }
    return refused;
  }
}
