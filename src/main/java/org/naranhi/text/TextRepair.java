package org.naranhi.text;

/**
 * Mends what old terminals and joined files leave in a text and what no form of Unicode mends:
 * half-width jamo become syllables ({@code ﾾￂﾤ} becomes 한; NFKC takes the last of them for the
 * first of a new syllable), and byte order marks inside a text go.
 */
final class TextRepair {

  private static final char MARK = '\uFEFF';

  /** The half-width consonants stand in the order of the jamo from U+3131 on. */
  private static final char FIRST = '\uFFA1';

  private static final char LAST_CONSONANT = '\uFFBE';
  private static final char LAST = '\uFFDC';

  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
  private static final int VOWELS = 21;

  private final String text;
  private final MappedTextBuilder out = new MappedTextBuilder();

  private TextRepair(String text) {
    this.text = text;
  }

  /** The text mended; the same with an identity map where there is nothing to mend. */
  static MappedText repaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOdd(text.charAt(i))) {
        return new TextRepair(text).repair();
      }
    }
    return MappedText.unchanged(text);
  }

  private static boolean isOdd(char c) {
    return c >= MARK && (c == MARK || (c >= FIRST && c <= LAST));
  }

  private MappedText repair() {
    int at = 0;
    while (at < text.length()) {
      int end = isOdd(text.charAt(at)) ? appendOdd(at) : at + 1;
      if (!isOdd(text.charAt(at))) {
        out.copy(text, at, end);
      }
      at = end;
    }
    return out.build();
  }

  /** Appends a syllable or a lone jamo, or drops a mark; the offset after it. */
  private int appendOdd(int at) {
    if (text.charAt(at) == MARK) {
      return at + 1;
    }
    int initial = INITIALS.indexOf(jamo(at));
    int vowel = vowel(at + 1);
    if (initial < 0 || vowel < 0) {
      out.append(jamo(at), at, at + 1);
      return at + 1;
    }
    int last = vowel(at + 3) < 0 || INITIALS.indexOf(jamo(at + 2)) < 0 ? finalOf(at + 2) : 0;
    int end = at + (last > 0 ? 3 : 2);
    char syllable = (char) ('가' + (initial * VOWELS + vowel) * (FINALS.length() + 1) + last);
    out.append(String.valueOf(syllable), at, end);
    return end;
  }

  /** The number of the vowel at {@code at}; -1 where none stands there. */
  private int vowel(int at) {
    char jamo = jamo(at);
    return jamo >= 'ㅏ' && jamo <= 'ㅣ' ? jamo - 'ㅏ' : -1;
  }

  private int finalOf(int at) {
    return FINALS.indexOf(jamo(at)) + 1;
  }

  /** The full-width jamo for the unit at {@code at}; a blank where no half-width one stands. */
  private char jamo(int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c < FIRST || c > LAST) {
      return ' ';
    }
    if (c <= LAST_CONSONANT) {
      return (char) ('ㄱ' + (c - FIRST));
    }
    int row = (c - 0xFFC2) / 8;
    int column = (c - 0xFFC2) % 8;
    return c < 0xFFC2 || column > 5 ? c : (char) ('ㅏ' + row * 6 + column);
  }
}
