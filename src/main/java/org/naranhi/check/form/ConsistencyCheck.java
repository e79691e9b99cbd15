package org.naranhi.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Severity;
import org.naranhi.check.form.SegmentMemory.Seen;

/**
 * Segments that were translated in another way before, and translations that stood for another
 * original.
 *
 * <p>Case, white space and the marks at the end do not count as differences, nor which digits a
 * number has. The first translation of a text is the one later ones are held against.
 *
 * <p>What is forgotten: of each direction the last {@code memory} texts are kept, those seen or
 * used longest ago going first; of each a hash of 64 bits, the name of its unit and the beginning
 * of its other side.
 */
public final class ConsistencyCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "consistency";

  private static final String TARGET = "target";
  private static final String SOURCE = "source";
  private static final int MEMORY = 200_000;

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final String QUOTES = "\"“”'‘’";
  private static final String END_MARKS = " .,:;!?…。";

  private static final Pattern ORDINAL = Pattern.compile("0(?:st|nd|rd|th)\\b");

  /** The s of plurals and of verbs. */
  private static final Pattern PLURAL = Pattern.compile("(?<=[a-z])(?:es?|s)\\b");

  /** Verbs of several, as plural and singular are made alike: are, is. */
  private static final Pattern VERB = Pattern.compile("\\b(?:are|were|have)\\b");

  private static final Map<String, String> VERBS =
      Map.of("are", "is", "were", "was", "have", "has");

  /** A Korean particle after a number has the form that the number's sound asks for. */
  private static final Pattern PARTICLE = Pattern.compile("0(으로|를|는|가|와)(?=\\s|$)");

  private static final Map<String, String> PARTICLES =
      Map.of("으로", "로", "를", "을", "는", "은", "가", "이", "와", "과");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    return new CheckGuide(
        "Texts that an earlier pair of the file translates in another way.",
        List.of(TARGET, SOURCE),
        new CheckGuide.Example("변경 사항을 저장하시겠습니까?", "Do you want to keep the edits?")
            .after("변경 사항을 저장하시겠습니까?", "Do you want to save the changes?"),
        new CheckGuide.Example("변경 사항을 저장하시겠습니까?", "do you want to save the changes?")
            .after("변경 사항을 저장하시겠습니까?", "Do you want to save the changes?"),
        Map.of("memory", MEMORY + ": how many texts of each side are remembered"));
  }

  @Override
  public Run begin(CheckSettings settings) {
    int size = (int) settings.number(NAME, "memory", MEMORY);
    if (size < 1) {
      throw new IllegalArgumentException(
          "the option consistency.memory must be at least 1 but was " + size);
    }
    SegmentMemory korean = new SegmentMemory(size);
    SegmentMemory english = new SegmentMemory(size);
    return Run.inOrder(pair -> begin(pair, korean, english));
  }

  private static Supplier<List<Finding>> begin(
      CheckedPair pair, SegmentMemory korean, SegmentMemory english) {
    String ko = normal(pair.ko().text());
    String en = normal(pair.en().text());
    if (!hasLetters(ko) || !hasLetters(en)) {
      return List::of;
    }
    Seen asEnglish = SegmentMemory.seen(pair.id(), en, pair.en().text());
    Seen asKorean = SegmentMemory.seen(pair.id(), ko, pair.ko().text());
    return () -> {
      Seen earlierKorean = korean.put(asKorean.otherHash(), asEnglish);
      Seen earlierEnglish = english.put(asEnglish.otherHash(), asKorean);
      List<Finding> findings = new ArrayList<>();
      if (earlierKorean != null && earlierKorean.otherHash() != asEnglish.otherHash()) {
        findings.add(finding(TARGET, ko, "this Korean was translated as", earlierKorean));
      }
      if (earlierEnglish != null && earlierEnglish.otherHash() != asKorean.otherHash()) {
        findings.add(finding(SOURCE, en, "this English stood for", earlierEnglish));
      }
      return findings;
    };
  }

  private static Finding finding(String type, String text, String what, Seen earlier) {
    Severity severity = isShort(text) ? Severity.NOTE : Severity.WARNING;
    String message = what + " '" + earlier.sample() + "' in " + earlier.id();
    @Nullable String suggestion = null;
    return new Finding(NAME, type, severity, null, null, message, suggestion);
  }

  /** One word, or none: what it means depends on where it stands. */
  private static boolean isShort(String text) {
    return text.indexOf(' ') < 0;
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** The text without what makes no difference. */
  private static String normal(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c <= ' ' || Character.isSpaceChar(c);
      digits |= c >= '0' && c <= '9';
      if (!space && QUOTES.indexOf(c) < 0) {
        plain.append(Character.toLowerCase(c));
      } else if (space && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    int end = plain.length();
    while (end > 0 && END_MARKS.indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    String normal = plain.substring(0, end);
    return digits ? withoutNumbers(normal) : normal;
  }

  /** The text with 0 for every number, and without what changes with a number. */
  private static String withoutNumbers(String text) {
    String zeros = ORDINAL.matcher(DIGITS.matcher(text).replaceAll("0")).replaceAll("0th");
    String verbs = VERB.matcher(zeros).replaceAll(m -> VERBS.getOrDefault(m.group(), m.group()));
    String singular = PLURAL.matcher(verbs).replaceAll("");
    Matcher particle = PARTICLE.matcher(singular);
    return particle.replaceAll(m -> "0" + PARTICLES.getOrDefault(m.group(1), m.group(1)));
  }
}
