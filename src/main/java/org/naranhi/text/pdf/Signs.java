package org.naranhi.text.pdf;

/** Signs of the fonts Symbol and Wingdings, which writers put into the private use area. */
final class Signs {

  private static final int FIRST = 0xF020;
  private static final int LAST = 0xF0FF;

  private Signs() {}

  /** Bullets, arrows and ticks as what they show; all else as it is. */
  static String ofSymbolFonts(String text) {
    if (text.codePoints().noneMatch(c -> c >= FIRST && c <= LAST)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.appendCodePoint(sign(c)));
    return shown.toString();
  }

  private static int sign(int code) {
    return switch (code) {
      case 0xF020 -> ' ';
      case 0xF06C, 0xF09F, 0xF0B7 -> '•';
      case 0xF06E, 0xF0A7 -> '▪';
      case 0xF06F, 0xF0A8, 0xF071 -> '□';
      case 0xF075, 0xF076 -> '◆';
      case 0xF0A1 -> '○';
      case 0xF0D8 -> '➢';
      case 0xF0E0, 0xF0E8, 0xF0AE -> '→';
      case 0xF0FC -> '✓';
      case 0xF0FE -> '☑';
      default -> code;
    };
  }
}
