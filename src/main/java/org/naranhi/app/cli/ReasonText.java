package org.naranhi.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.naranhi.Reasons;
import org.naranhi.align.Bead;
import org.naranhi.align.Explanation;
import org.naranhi.bitext.Bitext;
import org.naranhi.segment.Sentence;

/** Writes why a bead was made. */
final class ReasonText {

  private static final int SHARED_SHOWN = 25;
  private static final int LONE_SHOWN = 15;
  private static final double TELLING = .05;
  private static final int WIDTH = 60;

  private final Bitext bitext;
  private final StringBuilder out = new StringBuilder();

  private ReasonText(Bitext bitext) {
    this.bitext = bitext;
  }

  /** The text for bead {@code number}, 0-based. */
  static String of(Reasons reasons, int number) {
    Reasons.Reason reason = reasons.of(number);
    ReasonText text = new ReasonText(reasons.bitext());
    text.head(reason, number);
    text.shared(reason.shared());
    text.unexplained("Korean", reason.koUnexplained());
    text.unexplained("English", reason.enUnexplained());
    text.rivals(reason.rivals());
    return text.out.toString();
  }

  private void line(String format, Object... args) {
    out.append(String.format(Locale.ROOT, format, args)).append('\n');
  }

  private void head(Reasons.Reason reason, int number) {
    Bead bead = reason.bead();
    line(
        "bead %d of %d: %s, probability %.4f",
        number + 1, bitext.units().size(), bead.type(), bead.probability());
    sentences("KO", bitext.koSentences(), bead.koStart(), bead.koEnd());
    sentences("EN", bitext.enSentences(), bead.enStart(), bead.enEnd());
    line("");
    line("score  %s", score(reason.score()));
  }

  private void sentences(String side, List<Sentence> all, int from, int to) {
    for (int i = from; i < to; i++) {
      line("  %s %d  %s", side, i + 1, all.get(i).text());
    }
  }

  private static String score(Explanation.Score s) {
    return String.format(
        Locale.ROOT,
        "%.1f nats = prior %.1f, paragraphs %.1f, length %.1f, words and names %.1f, strings %.1f, numbers %.1f",
        s.total(),
        s.prior(),
        s.paragraphs(),
        s.length(),
        s.words(),
        s.names(),
        s.quantities());
  }

  private void shared(List<Reasons.Shared> all) {
    List<Reasons.Shared> telling = all.stream().filter(s -> s.nats() >= TELLING).toList();
    if (telling.isEmpty()) {
      return;
    }
    line("");
    line("what both sides share (nats)");
    for (Reasons.Shared s : telling.subList(0, Math.min(SHARED_SHOWN, telling.size()))) {
      String why = s.note().isEmpty() ? s.source() : s.source() + ": " + s.note();
      line("  %5.1f  %-8s  %s = %s  (%s)", s.nats(), s.kind(), s.ko(), s.en(), why);
    }
    if (telling.size() > SHARED_SHOWN) {
      line("  … and %d more", telling.size() - SHARED_SHOWN);
    }
  }

  private void unexplained(String side, List<Reasons.Unexplained> all) {
    if (!all.isEmpty()) {
      double sum = all.stream().mapToDouble(Reasons.Unexplained::nats).sum();
      line("");
      line("unexplained in the %s (%.1f nats)", side, sum);
      line(
          "  %s%s",
          all.stream()
              .limit(LONE_SHOWN)
              .map(Reasons.Unexplained::text)
              .collect(Collectors.joining(", ")),
          all.size() > LONE_SHOWN ? ", … and " + (all.size() - LONE_SHOWN) + " more" : "");
    }
  }

  private void rivals(List<Explanation.Rival> rivals) {
    line("");
    line("what might have stood here instead");
    for (Explanation.Rival rival : rivals) {
      Bead bead = rival.bead();
      line(
          "  probability %s  %s  KO %s  EN %s",
          small(bead.probability()),
          bead.type(),
          range(bead.koStart(), bead.koEnd()),
          range(bead.enStart(), bead.enEnd()));
      line("    %s", score(rival.score()));
      line(
          "    %s | %s",
          cut(bitext.koSentences(), bead.koStart(), bead.koEnd()),
          cut(bitext.enSentences(), bead.enStart(), bead.enEnd()));
    }
  }

  private static String small(double probability) {
    return probability >= 5e-5
        ? String.format(Locale.ROOT, "%.4f", probability)
        : String.format(Locale.ROOT, "%.0e", probability);
  }

  /** 1-based sentence numbers: 3, 3–4, or a dash where there is none. */
  private static String range(int from, int to) {
    if (from == to) {
      return "—";
    }
    return to - from == 1 ? String.valueOf(from + 1) : (from + 1) + "–" + to;
  }

  private static String cut(List<Sentence> sentences, int from, int to) {
    String text =
        sentences.subList(from, to).stream().map(Sentence::text).collect(Collectors.joining(" "));
    if (text.isEmpty()) {
      return "—";
    }
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
  }
}
