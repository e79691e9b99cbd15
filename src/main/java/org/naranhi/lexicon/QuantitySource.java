package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.quantity.MatchContext;
import org.naranhi.quantity.Quantity;
import org.naranhi.quantity.QuantityMatcher;
import org.naranhi.quantity.Reading;
import org.naranhi.quantity.Relation;

/**
 * Evidence from quantities: equal, rounded or converted ones speak for a pairing, a power of ten
 * between them still a little.
 */
final class QuantitySource {

  /** The name by which users switch it off. */
  static final String NAME = "quantities";

  private QuantitySource() {}

  /** The source for a document pair of which {@code context} is known. */
  static EvidenceSource of(MatchContext context) {
    return new EvidenceSource() {
      @Override
      public String name() {
        return NAME;
      }

      @Override
      public void collect(Vocabulary ko, Vocabulary en, EvidenceCollector out) {
        relate(ko, en, context, out);
      }
    };
  }

  private static void relate(
      Vocabulary ko, Vocabulary en, MatchContext context, EvidenceCollector out) {
    QuantityMatcher matcher = new QuantityMatcher();
    List<Numbered> english = readings(en);
    for (Numbered k : readings(ko)) {
      for (Numbered e : english) {
        Relation relation = matcher.relate(k.reading(), e.reading(), context);
        double p = probability(relation);
        if (p > 0) {
          out.add(k.number(), e.number(), p, p, relation.note());
        }
      }
    }
  }

  /** A quantity made ready to be compared, with the number of its feature. */
  private record Numbered(int number, Reading reading) {}

  private static List<Numbered> readings(Vocabulary vocabulary) {
    List<Numbered> readings = new ArrayList<>();
    for (int n = 0; n < vocabulary.size(); n++) {
      for (Quantity quantity : vocabulary.entry(n).quantities()) {
        readings.add(new Numbered(n, Reading.of(quantity)));
      }
    }
    return readings;
  }

  /** How probable it is that a translator renders the one by the other, by how they are related. */
  private static double probability(Relation relation) {
    return switch (relation.type()) {
      case EQUAL -> .9;
      case ROUNDED -> .7;
      case UNIT_CONVERTED, CURRENCY_CONVERTED, RESTATED -> .6;
      case UNVERIFIED -> .3;
      case MAGNITUDE -> Math.abs(relation.power()) <= 4 ? .15 : 0;
      case UNIT -> .1;
      case NONE -> 0;
    };
  }
}
