package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
    return Run.inOrder(pair -> pair.isPair() ? begin(pair, spellings) : List::of);
  }

  private static Supplier<List<Finding>> begin(CheckedPair pair, Spellings spellings) {
    PairNames names = new PairNames(pair);
    List<Finding> missing = MissingNames.of(names);
    List<SpelledName> spelled = SpelledName.of(names);
    return () -> {
      List<Finding> findings = new ArrayList<>(missing);
      findings.addAll(spellings.check(pair, spelled));
      return List.copyOf(findings);
    };
  }
}
