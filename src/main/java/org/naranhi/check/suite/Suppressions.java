package org.naranhi.check.suite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naranhi.check.Finding;

/** The suppressions of a file, and which of them have been of use. Not safe for threads. */
public final class Suppressions {

  private final List<Suppression> all;
  private final Set<Suppression> used = new HashSet<>();

  /** Suppressions of which none has been of use yet. */
  public Suppressions(List<Suppression> all) {
    this.all = List.copyOf(all);
  }

  /** The first that is meant for {@code finding}, if any. */
  Optional<Suppression> covering(
      String id, String ko, String en, Finding finding, Fingerprint fingerprint) {
    Optional<Suppression> first = Optional.empty();
    for (Suppression suppression : all) {
      if (suppression.covers(id, ko, en, finding, fingerprint)) {
        used.add(suppression);
        first = first.isPresent() ? first : Optional.of(suppression);
      }
    }
    return first;
  }

  /** Those that have matched nothing, in their order, of {@code checks} that were run. */
  public List<Suppression> unused(List<String> checks) {
    List<Suppression> unused = new ArrayList<>();
    for (Suppression suppression : all) {
      String check = suppression.check().split("/", 2)[0];
      if (!used.contains(suppression) && (check.equals("*") || checks.contains(check))) {
        unused.add(suppression);
      }
    }
    return List.copyOf(unused);
  }
}
