package org.naranhi.quantity;

import org.naranhi.quantity.Reading.Family;
import org.naranhi.quantity.Relation.Type;

/** Multiples against percent: 2배 is 200 %, and 100 % more. */
final class ShareRelation {

  private ShareRelation() {}

  static Relation multiple(Reading ko, Reading en) {
    if (!ko.isNumeric() || !en.isNumeric()) {
      return Relation.NONE;
    }
    Reading multiple = ko.family() == Family.MULTIPLE ? ko : en;
    Reading share = ko.family() == Family.MULTIPLE ? en : ko;
    boolean approx = multiple.approx() || share.approx();
    double percent = multiple.low() * 100;
    double ulp = multiple.ulp() * 100;
    boolean whole = agree(percent, ulp, share, approx);
    boolean more = agree(percent - 100, ulp, share, approx);
    boolean inverse = agree(100 / multiple.low(), 0, share, approx);
    return whole || more || inverse
        ? Relation.of(Type.RESTATED, 0, "multiple said as a share")
        : Relation.NONE;
  }

  private static boolean agree(double percent, double ulp, Reading share, boolean approx) {
    return Rounding.agree(
        percent, Math.min(ulp, 10), share.low(), share.ulp(), approx, share.isCoarse());
  }
}
