package org.naranhi.bitext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.naranhi.segment.Sentence;
import org.naranhi.text.Span;

/**
 * Word links in Pharaoh's form: a line for every bead that has text on both sides, in the order and
 * number of {@link MosesFormat}'s lines, with {@code i-j} for each link.
 *
 * <p>{@code i} counts the Korean side's words, {@code j} the English side's, both from 0 over the
 * whole bead; a word is what white space parts: in Korean an eojeol with its particles ({@code
 * 미국이}), in English a word with its punctuation. A link that covers several words gives a pair for
 * each of them: {@code 0-1 0-2} for 총리는 and {@code The prime minister}. A bead without links gives
 * an empty line.
 */
final class PharaohFormat implements BitextFormat {

  @Override
  public String id() {
    return "pharaoh";
  }

  @Override
  public String description() {
    return "word links i-j, a line for every line of moses; words are what spaces part";
  }

  @Override
  public List<String> endings() {
    return List.of(".pharaoh");
  }

  @Override
  public List<BitextWriter> writers() {
    return List.of(PharaohFormat::write);
  }

  private static void write(Bitext bitext, OutputStream out) throws IOException {
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    for (Unit unit : bitext.units()) {
      if (!Texts.field(unit.ko()).isEmpty() && !Texts.field(unit.en()).isEmpty()) {
        writer.write(line(bitext, unit));
        writer.write('\n');
      }
    }
    writer.flush();
  }

  private static String line(Bitext bitext, Unit unit) {
    Words ko = new Words(bitext.koSentences(), unit.bead().koStart(), unit.bead().koEnd());
    Words en = new Words(bitext.enSentences(), unit.bead().enStart(), unit.bead().enEnd());
    TreeSet<Pair> pairs = new TreeSet<>();
    for (Link link : unit.links()) {
      for (int i : ko.under(link.koSentence(), link.ko())) {
        for (int j : en.under(link.enSentence(), link.en())) {
          pairs.add(new Pair(i, j));
        }
      }
    }
    return pairs.stream().map(Pair::toString).collect(Collectors.joining(" "));
  }

  /** Two words that are linked, in order of the Korean one. */
  private record Pair(int ko, int en) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return ko != other.ko ? Integer.compare(ko, other.ko) : Integer.compare(en, other.en);
    }

    @Override
    public String toString() {
      return ko + "-" + en;
    }
  }

  /** The words of one side of a bead, numbered from 0. */
  private static final class Words {
    private final int start;
    private final List<List<Span>> bySentence = new ArrayList<>();

    Words(List<Sentence> sentences, int start, int end) {
      this.start = start;
      for (Sentence sentence : sentences.subList(start, end)) {
        bySentence.add(spans(sentence.text()));
      }
    }

    private static List<Span> spans(String text) {
      List<Span> words = new ArrayList<>();
      int begin = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
        if (space && begin >= 0) {
          words.add(new Span(begin, i));
          begin = -1;
        } else if (!space && begin < 0) {
          begin = i;
        }
      }
      return words;
    }

    /** The numbers of the words that {@code span} of a sentence touches. */
    List<Integer> under(int sentence, Span span) {
      List<Integer> numbers = new ArrayList<>();
      int number = bySentence.subList(0, sentence - start).stream().mapToInt(List::size).sum();
      for (Span word : bySentence.get(sentence - start)) {
        if (word.overlaps(span)) {
          numbers.add(number);
        }
        number++;
      }
      return numbers;
    }
  }
}
