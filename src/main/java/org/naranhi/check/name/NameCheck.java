package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;

/** Names that the other side does not have, or spells in two ways. */
public final class NameCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "name";

  static final String MISSING = "missing";
  static final String SPELLING = "spelling";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Persons, places and firms that are others in the translation, or spelled in two ways.",
        List.of(MISSING, SPELLING),
        new CheckGuide.Example("세르비아 정부는 법안을 처리했다.", "The Syrian government passed the bill."),
        new CheckGuide.Example("세르비아 정부는 법안을 처리했다.", "The Serbian government passed the bill."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    Spellings spellings = new Spellings();
    return pair -> pair.isPair() ? check(pair, spellings) : List.of();
  }

  @Override
  public boolean remembers() {
    return true;
  }

  private static List<Finding> check(CheckedPair pair, Spellings spellings) {
    List<Finding> findings = new ArrayList<>(MissingNames.of(pair));
    findings.addAll(spellings.check(pair));
    return List.copyOf(findings);
  }
}
