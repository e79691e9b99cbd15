package org.naranhi.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A Korean quantity and the English one that renders it, or one that stands alone.
 *
 * @param ko the Korean quantity, null for an English one alone
 * @param en the English quantity, null for a Korean one alone
 * @param relation how the two stand to each other; {@code NONE} where one is alone
 * @param fault what is wrong, null where nothing is
 * @param certainty how sure the fault is
 * @param basis the quantity on the same side that the fault refers to, as the amount that a wrong
 *     conversion restates; null where none
 */
public record Match(
    @Nullable Quantity ko,
    @Nullable Quantity en,
    Relation relation,
    @Nullable Fault fault,
    Certainty certainty,
    @Nullable Quantity basis) {

  /** How sure a fault is, surest first. */
  public enum Certainty {
    /** Wrong, or nearly for sure. */
    SURE,
    /** Likely wrong. */
    LIKELY,
    /** Worth knowing, often right. */
    FAINT
  }

  static Match right(Quantity ko, Quantity en, Relation relation) {
    return new Match(ko, en, relation, null, Certainty.SURE, null);
  }

  static Match wrong(
      Quantity ko, Quantity en, Relation relation, Fault fault, Certainty certainty) {
    return new Match(ko, en, relation, fault, certainty, null);
  }

  static Match dropped(Quantity ko, Certainty certainty) {
    return new Match(ko, null, Relation.NONE, Fault.DROPPED, certainty, null);
  }

  static Match added(Quantity en, Certainty certainty) {
    return new Match(null, en, Relation.NONE, Fault.ADDED, certainty, null);
  }

  /** This match with a fault. */
  Match with(Fault fault, Certainty certainty) {
    return new Match(ko, en, relation, fault, certainty, basis);
  }

  /** Whether it is wrong beyond a faint doubt. */
  public boolean isFlag() {
    return fault != null && certainty != Certainty.FAINT;
  }
}
