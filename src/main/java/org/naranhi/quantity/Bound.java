package org.naranhi.quantity;

/** A side on which a quantity is bounded. */
public enum Bound {
  /** No bound stated. */
  NONE(""),
  /** 이상, at least. */
  AT_LEAST("ge"),
  /** 초과, more than. */
  MORE_THAN("gt"),
  /** 이하, at most. */
  AT_MOST("le"),
  /** 미만, less than. */
  LESS_THAN("lt");

  private final String label;

  Bound(String label) {
    this.label = label;
  }

  /** The name in files: {@code ge}; empty for {@link #NONE}. */
  public String label() {
    return label;
  }
}
