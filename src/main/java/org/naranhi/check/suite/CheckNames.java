package org.naranhi.check.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.naranhi.check.CheckGuide;

/** The names by which users choose checks, types and options; refuses others. */
public final class CheckNames {

  private final Checks checks;

  /** The names of {@code checks}. */
  public CheckNames(Checks checks) {
    this.checks = checks;
  }

  /**
   * Demands that a check is called so.
   *
   * @throws IllegalArgumentException if none is; says which there are, and which is nearest
   */
  public void requireCheck(String name) {
    if (!checks.names().contains(name)) {
      throw new IllegalArgumentException(
          "there is no check '"
              + name
              + "'"
              + Nearest.hint(name, checks.names())
              + " (there are: "
              + String.join(", ", checks.names())
              + ")");
    }
  }

  /**
   * Demands a check, {@code number}, or one of its types, {@code number/added}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public void requireCheckOrType(String name) {
    String[] parts = name.split("/", 2);
    requireCheck(parts[0]);
    List<String> types = guide(parts[0]).types();
    if (parts.length == 2 && !types.contains(parts[1])) {
      throw new IllegalArgumentException(
          "the check "
              + parts[0]
              + " has no type '"
              + parts[1]
              + "'"
              + Nearest.hint(parts[1], types)
              + " (its types: "
              + String.join(", ", types)
              + ")");
    }
  }

  /**
   * Demands an option of a check: {@code length.ratio}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public void requireOption(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(
          "an option must look like CHECK.NAME but was '" + name + "'");
    }
    String check = name.substring(0, dot);
    requireCheck(check);
    Map<String, String> options = guide(check).options();
    if (!options.containsKey(name.substring(dot + 1))) {
      throw new IllegalArgumentException(unknownOption(check, name.substring(dot + 1), options));
    }
  }

  private static String unknownOption(String check, String option, Map<String, String> options) {
    if (options.isEmpty()) {
      return "the check " + check + " has no options, so no '" + option + "'";
    }
    List<String> names = new ArrayList<>(options.keySet());
    names.sort(null);
    return "the check "
        + check
        + " has no option '"
        + option
        + "'"
        + Nearest.hint(option, names)
        + " (its options: "
        + String.join(", ", names)
        + ")";
  }

  private CheckGuide guide(String name) {
    return checks.only(List.of(name)).all().get(0).guide();
  }
}
