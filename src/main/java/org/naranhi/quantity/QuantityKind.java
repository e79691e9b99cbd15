package org.naranhi.quantity;

import java.util.Locale;

/** What a quantity measures. */
public enum QuantityKind {
  COUNT,
  MONEY,
  PERCENT,
  PERCENTPOINT,
  DATE,
  YEAR,
  TIME,
  DURATION,
  MEASURE,
  ORDINAL,
  FRACTION,
  RATIO,
  MULTIPLE,
  RANGE,
  AGE,
  NUMBER,
  ID;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in files: {@code percentpoint}. */
  public String label() {
    return label;
  }
}
