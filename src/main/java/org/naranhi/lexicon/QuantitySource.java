package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  /** Pairs of quantities from which on a second thread pays. */
  private static final long MANY = 10_000;

  private static final QuantityMatcher MATCHER = new QuantityMatcher();

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
    List<Numbered> korean = readings(ko);
    List<Numbered> english = readings(en);
    boolean many = (long) korean.size() * english.size() > MANY;
    Stream<Numbered> all = many ? korean.parallelStream() : korean.stream();
    for (List<Related> row : all.map(k -> related(k, english, context)).toList()) {
      for (Related r : row) {
        out.add(r.ko(), r.en(), r.p(), r.p(), r.note());
      }
    }
  }

  /** The quantities that may render {@code ko}. */
  private static List<Related> related(Numbered ko, List<Numbered> english, MatchContext context) {
    List<Related> found = new ArrayList<>();
    for (Numbered e : english) {
      Relation relation = MATCHER.relate(ko.reading(), e.reading(), context);
      double p = probability(relation);
      if (p > 0) {
        found.add(new Related(ko.number(), e.number(), p, relation.note()));
      }
    }
    return found;
  }

  /** Two quantities of which the one may render the other. */
  private record Related(int ko, int en, double p, String note) {}

  /** A quantity made ready to be compared, with the number of its feature. */
  private record Numbered(int number, Reading reading) {}

  private static List<Numbered> readings(Vocabulary vocabulary) {
    List<Numbered> readings = new ArrayList<>();
    for (int n = 0; n < vocabulary.size(); n++) {
      for (Quantity quantity : vocabulary.quantities(n)) {
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
