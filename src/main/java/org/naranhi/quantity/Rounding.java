package org.naranhi.quantity;

/**
 * When two written numbers may be the same value, rounded.
 *
 * <p>Let ulp be the value of the last digit written: 1e8 for 3조4720억, 1e11 for 3.5 trillion. They
 * agree when they differ by at most half the coarser ulp; with "about" on either side by a whole
 * one, since Korean news truncates; and never by more than 5 %, or 10 % where an approximate one
 * has a single significant digit.
 */
final class Rounding {

  /** Slack for the binary form of decimal fractions. */
  private static final double EPSILON = 1e-9;

  private Rounding() {}

  /** Whether the two are the same number. */
  static boolean isEqual(double a, double b) {
    return Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b));
  }

  /** Whether {@code a} and {@code b} agree. */
  static boolean agree(
      double a, double ulpA, double b, double ulpB, boolean approx, boolean coarse) {
    return within(a, b, tolerance(a, ulpA, b, ulpB, approx, coarse));
  }

  /** Whether they differ by no more than {@code tolerance}. */
  static boolean within(double a, double b, double tolerance) {
    double slack = EPSILON * Math.max(Math.abs(a), Math.abs(b));
    return Math.abs(a - b) <= tolerance + slack;
  }

  /** How far apart the two may be. */
  static double tolerance(
      double a, double ulpA, double b, double ulpB, boolean approx, boolean coarse) {
    double digits = (approx ? 1.0 : 0.5) * Math.max(ulpA, ulpB);
    double share = approx && coarse ? 0.10 : 0.05;
    return Math.min(digits, share * Math.max(Math.abs(a), Math.abs(b)));
  }
}
