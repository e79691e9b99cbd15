package org.naranhi.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.naranhi.align.Bead;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Span;

/** Builds bitexts for tests, bead by bead, from texts alone; places are found by their wording. */
final class BitextBuilder {

  private final List<Sentence> ko = new ArrayList<>();
  private final List<Sentence> en = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, String> metadata = new TreeMap<>();
  private String koName = "sample.ko.txt";
  private String enName = "sample.en.txt";
  private int koOffset;
  private int enOffset;

  /** A bitext of one-to-one beads, Korean and English by turns. */
  static Bitext pairs(String... texts) {
    BitextBuilder builder = new BitextBuilder();
    for (int i = 0; i < texts.length; i += 2) {
      builder.bead(BlockKind.PARAGRAPH, 0.9, List.of(texts[i]), List.of(texts[i + 1]));
    }
    return builder.build();
  }

  BitextBuilder names(String koName, String enName) {
    this.koName = koName;
    this.enName = enName;
    return this;
  }

  BitextBuilder metadata(String key, String value) {
    metadata.put(key, value);
    return this;
  }

  BitextBuilder bead(
      BlockKind kind, double probability, List<String> koTexts, List<String> enTexts) {
    int koStart = ko.size();
    int enStart = en.size();
    for (String text : koTexts) {
      ko.add(sentence(text, kind, koOffset, text.equals(koTexts.get(0))));
      koOffset += text.length() + 1;
    }
    for (String text : enTexts) {
      en.add(sentence(text, kind, enOffset, text.equals(enTexts.get(0))));
      enOffset += text.length() + 1;
    }
    Bead bead = new Bead(koStart, ko.size(), enStart, en.size(), probability);
    units.add(
        new Unit(bead, String.join(" ", koTexts), String.join(" ", enTexts), List.of(), List.of()));
    return this;
  }

  private Sentence sentence(String text, BlockKind kind, int offset, boolean first) {
    Span source = new Span(offset, offset + text.length());
    return new Sentence(text, units.size(), kind, new Span(0, text.length()), source, first);
  }

  /** Links two places of the bead added last. */
  BitextBuilder link(Link.Kind kind, String koText, String enText, String note, double nats) {
    Unit unit = units.get(units.size() - 1);
    int left = holding(ko, unit.bead().koStart(), unit.bead().koEnd(), koText);
    int right = holding(en, unit.bead().enStart(), unit.bead().enEnd(), enText);
    List<Link> links = new ArrayList<>(unit.links());
    Span leftSpan = place(ko.get(left).text(), koText);
    Span rightSpan = place(en.get(right).text(), enText);
    links.add(new Link(kind, left, leftSpan, right, rightSpan, note, nats));
    return replaceLast(links, unit.findings());
  }

  /** Adds a finding to the bead added last. */
  BitextBuilder finding(
      String check,
      String type,
      Severity severity,
      @Nullable String koText,
      @Nullable String enText,
      String message,
      @Nullable String suggestion) {
    Unit unit = units.get(units.size() - 1);
    List<Finding> findings = new ArrayList<>(unit.findings());
    findings.add(
        new Finding(
            check,
            type,
            severity,
            koText == null ? null : place(unit.ko(), koText),
            enText == null ? null : place(unit.en(), enText),
            message,
            suggestion));
    return replaceLast(unit.links(), findings);
  }

  private BitextBuilder replaceLast(List<Link> links, List<Finding> findings) {
    Unit unit = units.remove(units.size() - 1);
    units.add(new Unit(unit.bead(), unit.ko(), unit.en(), links, findings));
    return this;
  }

  private static int holding(List<Sentence> sentences, int start, int end, String text) {
    for (int i = start; i < end; i++) {
      if (sentences.get(i).text().contains(text)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no sentence of the bead holds '" + text + "'");
  }

  private static Span place(String in, String text) {
    int start = in.indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException("'" + in + "' does not hold '" + text + "'");
    }
    return new Span(start, start + text.length());
  }

  Bitext build() {
    return new Bitext(koName, enName, ko, en, units, metadata);
  }
}
