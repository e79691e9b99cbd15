package org.naranhi.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.lexicon.KnownNames;
import org.naranhi.text.Span;

/** Finds the names of which it is known what they name, in texts of either language. */
final class Gazetteer {

  /** The same for all. */
  static final Gazetteer SHIPPED = new Gazetteer(KnownNames.all());

  /** What may follow a name within its word, particles apart. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:(?:중앙|동부|서부|남부|북부)?(?:지검|지법|고검|고법|지방검찰청|지방법원|고등법원|구치소|교도소)|경찰청|경찰서|소방서"
              + "|교육청|구청|군청|시의회|도의회|대학교|대|의료원|박물관|미술관|시|주|현|성|도|군|구|섬|항|역|공항|공장|원전|지역|지점|본사|지사|법인"
              + "|사무소|시청|시장|시민|시내|주민|당국|정부|총리|대통령|대사|대사관|의원|장관|후보|전|산|행|발|인|군|측|팀|대표팀|현지|등|뿐|에서)*"
              + KoreanPerson.PARTICLES);

  private static final int LONGEST_KOREAN = 12;

  private static final int LONGEST_ENGLISH = 45;

  private final Map<String, KnownNames.Entry> korean = new HashMap<>();
  private final Map<String, List<KnownNames.Entry>> english = new HashMap<>();
  private final Beginnings koreanBeginnings = new Beginnings(LONGEST_KOREAN);
  private final Beginnings englishBeginnings = new Beginnings(LONGEST_ENGLISH);

  private Gazetteer(List<KnownNames.Entry> entries) {
    for (KnownNames.Entry entry : entries) {
      korean.put(entry.ko(), entry);
      entry.en().forEach(en -> english.computeIfAbsent(en, k -> new ArrayList<>()).add(entry));
    }
    korean.keySet().forEach(koreanBeginnings::add);
    english.keySet().forEach(englishBeginnings::add);
  }

  /**
   * A known name in a text.
   *
   * @param span where it stands
   * @param text as it is written
   * @param entries what it may be
   */
  record Found(Span span, String text, List<KnownNames.Entry> entries) {

    /** Whether it may name such a thing, or begins with what does: Suwon District Court. */
    boolean is(KnownNames.Sort sort) {
      return entries.stream().noneMatch(e -> e.sort() == KnownNames.Sort.REGION)
              && entries.stream().anyMatch(e -> e.sort() == sort)
          || SHIPPED.english.getOrDefault(text.split(" ", 2)[0], List.of()).stream()
              .anyMatch(e -> e.sort() == sort && sort == KnownNames.Sort.PLACE);
    }
  }

  /** The names of a Korean text, the longest at each place. */
  List<Found> korean(String text) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        korean(text, at).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> korean(String text, int at) {
    for (int length = koreanBeginnings.longest(text, at);
        length > 0;
        length = koreanBeginnings.next(text, at, length)) {
      int end = at + length;
      KnownNames.Entry entry = korean.get(text.substring(at, end));
      if (entry != null) {
        boolean whole = REST.matcher(rest(text, end)).matches();
        Span span = new Span(at, end);
        return whole
            ? Optional.of(new Found(span, span.of(text), List.of(entry)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String rest(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /** The names of an English text, the longest at each place. */
  List<Found> english(String text) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && Character.isUpperCase(text.charAt(at))) {
        int end = end(text, at);
        if (end > at) {
          Span span = new Span(at, end);
          found.add(new Found(span, span.of(text), english.getOrDefault(span.of(text), List.of())));
          at = end - 1;
        }
      }
    }
    return found;
  }

  private int end(String text, int at) {
    for (int length = englishBeginnings.longest(text, at);
        length > 0;
        length = englishBeginnings.next(text, at, length)) {
      int end = at + length;
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (ends && english.containsKey(text.substring(at, end))) {
        return end;
      }
    }
    return at;
  }

  /** Whether a Korean text has what an English name may stand for, anywhere. */
  boolean isIn(String korean, Found english) {
    String text = korean.replace(" ", "");
    return english.entries().stream().anyMatch(e -> text.contains(e.ko()));
  }

  /** The Korean names that an English one may stand for. */
  Set<String> korean(Found english) {
    Set<String> names = new LinkedHashSet<>();
    english.entries().forEach(e -> names.add(e.ko()));
    return names;
  }
}
