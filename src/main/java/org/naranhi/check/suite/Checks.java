package org.naranhi.check.suite;

import java.util.List;
import org.naranhi.check.Check;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.date.DateCheck;
import org.naranhi.check.form.CharactersCheck;
import org.naranhi.check.form.ConsistencyCheck;
import org.naranhi.check.form.DoubledCheck;
import org.naranhi.check.form.EmptyCheck;
import org.naranhi.check.form.LengthCheck;
import org.naranhi.check.form.PairingCheck;
import org.naranhi.check.form.PunctuationCheck;
import org.naranhi.check.form.UntranslatedCheck;
import org.naranhi.check.gap.AdditionCheck;
import org.naranhi.check.gap.OmissionCheck;
import org.naranhi.check.name.NameCheck;
import org.naranhi.check.number.ConversionCheck;
import org.naranhi.check.number.NumberCheck;
import org.naranhi.check.polarity.PolarityCheck;
import org.naranhi.check.term.TermCheck;

/**
 * A choice of checks.
 *
 * @param all the checks to run, in this order
 */
public record Checks(List<Check> all) {

  /** Every check there is: a new one is entered here. */
  public static final Checks EVERY =
      new Checks(
          List.of(
              new NumberCheck(),
              new ConversionCheck(),
              new DateCheck(),
              new TermCheck(),
              new PolarityCheck(),
              new OmissionCheck(),
              new AdditionCheck(),
              new EmptyCheck(),
              new UntranslatedCheck(),
              new CharactersCheck(),
              new DoubledCheck(),
              new LengthCheck(),
              new PairingCheck(),
              new NameCheck(),
              new PunctuationCheck(),
              new ConsistencyCheck()));

  /** Those that remember no other pair: for texts that are not checked in the order of a file. */
  public static final Checks OF_SINGLE_PAIRS =
      EVERY.without(List.of(NameCheck.NAME, PunctuationCheck.NAME, ConsistencyCheck.NAME));

  /** Copies the list. */
  public Checks {
    all = List.copyOf(all);
  }

  /** The names of the checks: {@code number, conversion}. */
  public List<String> names() {
    return all.stream().map(Check::name).toList();
  }

  /** Only the checks of the given names. */
  public Checks only(List<String> names) {
    return new Checks(all.stream().filter(check -> names.contains(check.name())).toList());
  }

  /** All but the checks of the given names. */
  public Checks without(List<String> names) {
    return new Checks(all.stream().filter(check -> !names.contains(check.name())).toList());
  }

  /**
   * Begins to check one file.
   *
   * @throws IllegalArgumentException if an option has no sense
   */
  public CheckRun begin(CheckSettings settings) {
    return new CheckRun(all, settings);
  }
}
