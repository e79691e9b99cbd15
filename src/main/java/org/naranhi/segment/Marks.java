package org.naranhi.segment;

/** Classes of the characters that sentence splitting looks at, and scans over them. */
final class Marks {

  private Marks() {}

  /** White space, the no-break and the ideographic space among it. */
  static boolean isSpace(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A mark that may end a sentence. */
  static boolean isTerminator(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '‥', '。', '！', '？', '．', '｡', '‼', '⁇', '⁈', '⁉' -> true;
      default -> false;
    };
  }

  /** A terminator of full width, after which no space need stand. */
  static boolean isWide(char c) {
    return c == '。' || c == '！' || c == '？' || c == '｡';
  }

  /** A mark that closes a quotation or a bracket; straight quotes count. */
  static boolean isCloser(char c) {
    return isClosingQuote(c) || isClosingBracket(c);
  }

  static boolean isClosingQuote(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '」', '』', '＂', '＇' -> true;
      default -> false;
    };
  }

  static boolean isClosingBracket(char c) {
    return switch (c) {
      case ')', ']', '}', '〉', '》', '】', '〕', '）', '］' -> true;
      default -> false;
    };
  }

  static boolean isOpeningQuote(char c) {
    return switch (c) {
      case '"', '\'', '“', '‘', '«', '「', '『', '„', '＂', '＇' -> true;
      default -> false;
    };
  }

  static boolean isOpeningBracket(char c) {
    return switch (c) {
      case '(', '[', '{', '〈', '《', '【', '〔', '（', '［' -> true;
      default -> false;
    };
  }

  /** The bracket that {@code c}, an opening one, asks for. */
  static char closing(char c) {
    return switch (c) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      case '〈' -> '〉';
      case '《' -> '》';
      case '【' -> '】';
      case '〔' -> '〕';
      case '（' -> '）';
      default -> '］';
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'ɏ';
  }

  /** The first offset at or after {@code i} that is not white space; at most the length. */
  static int skipSpace(String text, int i) {
    int at = i;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first offset at or after {@code i} that opens no quotation or bracket. */
  static int skipOpeners(String text, int i) {
    int at = i;
    while (at < text.length()
        && (isOpeningQuote(text.charAt(at)) || isOpeningBracket(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** How many line ends stand between two offsets: 0, 1, or 2 for two and more. CR LF is one. */
  static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to && count < 2; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if (c == '\u2029') {
        count = 2;
      } else if ((c == '\n' || c == '\r' || c == '\u2028') && !second) {
        count++;
      }
    }
    return count;
  }
}
