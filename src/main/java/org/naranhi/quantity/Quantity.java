package org.naranhi.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/**
 * A quantity as a sentence states it.
 *
 * <p>Numeric kinds carry {@code value}; dates, times, ratios and identifiers carry {@code form};
 * ranges carry {@code low}, {@code high} and {@code of}; vague magnitudes (수십만, tens of thousands)
 * carry {@code order} and no value.
 *
 * @param span where it stands in the sentence
 * @param text as it is written
 * @param kind what it measures
 * @param value the exact value in {@code unit}, null where the kind has none; 145억원 = 14500000000
 * @param form dates {@code XXXX-01-24}, {@code 2025-Q1}, {@code 2025-H1}; times {@code 14:30};
 *     ratios {@code 15.3:1}; identifiers their digits; else null
 * @param unit currency (ISO 4217), unit ({@code km/h}, {@code %}, {@code month}) or counter (명) as
 *     the specification writes it; may be empty
 * @param approx whether the text says or implies "about"
 * @param low lower end of a range, else null
 * @param high upper end of a range, else null
 * @param of the kind of a range's ends, else null
 * @param order the power of ten that a vague magnitude counts in (1e5 for 수십만), else null
 * @param bound on which side it is bounded
 * @param rel for relative dates the step from the article's date, {@code month-1} for 지난달, else
 *     null
 * @param numerator of a fraction, else null
 * @param denominator of a fraction, else null
 * @param optional whether the other language may well leave it out (1인당, both, a day)
 * @param ulp the value of the last written digit (3조4720억 gives 1e8), above 0; null where there is
 *     no numeric value
 * @param converts the index in the sentence's list of the quantity that this one restates in
 *     another unit or currency, as in 1000만달러(약 145억원); -1 where there is none
 */
public record Quantity(
    Span span,
    String text,
    QuantityKind kind,
    @Nullable BigDecimal value,
    @Nullable String form,
    String unit,
    boolean approx,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable QuantityKind of,
    @Nullable BigDecimal order,
    Bound bound,
    @Nullable String rel,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    boolean optional,
    @Nullable BigDecimal ulp,
    int converts) {

  /** Starts a quantity of {@code kind} at {@code span} of {@code sentence}. */
  public static Builder at(String sentence, Span span, QuantityKind kind) {
    return new Builder(span, span.of(sentence), kind);
  }

  /**
   * The same quantity in a longer text.
   *
   * @param offset how many units stand before its sentence
   * @param before how many quantities stand before those of its sentence
   */
  public Quantity moved(int offset, int before) {
    return new Quantity(
        span.shift(offset),
        text,
        kind,
        value,
        form,
        unit,
        approx,
        low,
        high,
        of,
        order,
        bound,
        rel,
        numerator,
        denominator,
        optional,
        ulp,
        converts < 0 ? converts : converts + before);
  }

  /** A builder that holds everything this quantity says. */
  public Builder toBuilder() {
    return copyTo(new Builder(span, text, kind));
  }

  /** A builder that holds everything this quantity says, standing at {@code span} instead. */
  public Builder toBuilder(String sentence, Span span) {
    return copyTo(at(sentence, span, kind));
  }

  private Builder copyTo(Builder b) {
    b.value = value;
    b.form = form;
    b.unit = unit;
    b.approx = approx;
    b.low = low;
    b.high = high;
    b.of = of;
    b.order = order;
    b.bound = bound;
    b.rel = rel;
    b.numerator = numerator;
    b.denominator = denominator;
    b.optional = optional;
    b.ulp = ulp;
    b.converts = converts;
    return b;
  }

  /** Collects the parts of a quantity; everything but span, text and kind may be left out. */
  public static final class Builder {
    private final Span span;
    private final String text;
    private QuantityKind kind;
    private @Nullable BigDecimal value;
    private @Nullable String form;
    private String unit = "";
    private boolean approx;
    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;
    private @Nullable QuantityKind of;
    private @Nullable BigDecimal order;
    private Bound bound = Bound.NONE;
    private @Nullable String rel;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private boolean optional;
    private @Nullable BigDecimal ulp;
    private int converts = -1;

    private Builder(Span span, String text, QuantityKind kind) {
      this.span = span;
      this.text = text;
      this.kind = Objects.requireNonNull(kind);
    }

    /** Replaces the kind. */
    public Builder kind(QuantityKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets the exact value. */
    public Builder value(@Nullable BigDecimal value) {
      this.value = value;
      return this;
    }

    /** Sets the written form of a date, time, ratio or identifier. */
    public Builder form(@Nullable String form) {
      this.form = form;
      return this;
    }

    /** Sets the unit, currency or counter. */
    public Builder unit(String unit) {
      this.unit = unit;
      return this;
    }

    /** Sets whether it is approximate. */
    public Builder approx(boolean approx) {
      this.approx = approx;
      return this;
    }

    /** Makes it a range of {@code of}. */
    public Builder range(BigDecimal low, BigDecimal high, QuantityKind of) {
      this.kind = QuantityKind.RANGE;
      this.low = low;
      this.high = high;
      this.of = of;
      this.value = null;
      return this;
    }

    /**
     * Makes it a range of dates, times or ratios; {@code form} holds both ends: {@code
     * XXXX-10-24/XXXX-10-26}.
     */
    public Builder range(String low, String high, QuantityKind of) {
      this.kind = QuantityKind.RANGE;
      this.form = low + "/" + high;
      this.of = of;
      this.value = null;
      return this;
    }

    /** Makes it a vague magnitude. */
    public Builder order(BigDecimal order) {
      this.order = order;
      this.value = null;
      this.approx = true;
      return this;
    }

    /** Sets the bound. */
    public Builder bound(Bound bound) {
      this.bound = bound;
      return this;
    }

    /** Sets the step from the article's date. */
    public Builder rel(@Nullable String rel) {
      this.rel = rel;
      return this;
    }

    /** Sets numerator and denominator. */
    public Builder fraction(BigDecimal numerator, BigDecimal denominator) {
      this.numerator = numerator;
      this.denominator = denominator;
      return this;
    }

    /** Sets whether the other language may leave it out. */
    public Builder optional(boolean optional) {
      this.optional = optional;
      return this;
    }

    /** Sets the value of the last written digit. */
    public Builder ulp(@Nullable BigDecimal ulp) {
      this.ulp = ulp;
      return this;
    }

    /** Sets which quantity of the sentence this one restates. */
    public Builder converts(int index) {
      this.converts = index;
      return this;
    }

    /** The quantity. */
    public Quantity build() {
      return new Quantity(
          span,
          text,
          kind,
          value,
          form,
          unit,
          approx,
          low,
          high,
          of,
          order,
          bound,
          rel,
          numerator,
          denominator,
          optional,
          ulp,
          converts);
    }
  }
}
