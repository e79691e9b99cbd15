package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The quantities found so far in one sentence, with what the words around them add. */
final class EnglishFound {

  private final EnglishText t;
  private final EnglishContext context;
  private final List<Quantity> quantities = new ArrayList<>();

  EnglishFound(EnglishText text) {
    this.t = text;
    this.context = new EnglishContext(text);
  }

  int size() {
    return quantities.size();
  }

  List<Quantity> quantities() {
    return quantities;
  }

  /** Starts a quantity of tokens {@code from} to {@code to}. */
  static Quantity.Builder builder(EnglishText t, int from, int to, QuantityKind kind) {
    return Quantity.at(t.original(), t.span(from, to), kind);
  }

  /**
   * Adds a quantity with the approximation and the bound that the words around it state.
   *
   * @return {@code to}, for the rule to go on from
   */
  int add(Quantity.Builder builder, int from, int to) {
    return add(builder, from, to, to);
  }

  /**
   * Adds a quantity after which the sentence goes on only at {@code resume}.
   *
   * @return {@code resume}
   */
  int add(Quantity.Builder builder, int from, int to, int resume) {
    Quantity plain = builder.build();
    boolean vague = plain.order() != null;
    boolean approx = vague || plain.approx() || context.isApprox(from, to, plain.kind());
    Bound bound =
        plain.bound() == Bound.NONE ? context.bound(from, to, plain.kind()) : plain.bound();
    Quantity.Builder full = plain.toBuilder().approx(approx).bound(bound);
    if (approx && plain.ulp() != null && plain.value() != null) {
      full.ulp(unwritten(plain.value(), plain.ulp()));
    }
    quantities.add(full.build());
    return resume;
  }

  /** In an approximate integer the trailing zeros are not written: about 2,000 counts thousands. */
  private static BigDecimal unwritten(BigDecimal value, BigDecimal ulp) {
    if (value.signum() == 0 || ulp.compareTo(BigDecimal.ONE) < 0) {
      return ulp;
    }
    int zeros = -value.stripTrailingZeros().scale();
    BigDecimal counted = BigDecimal.ONE.scaleByPowerOfTen(Math.max(zeros, 0));
    return EnglishNumeral.plain(counted.max(ulp));
  }
}
