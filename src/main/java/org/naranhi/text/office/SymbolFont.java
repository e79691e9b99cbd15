package org.naranhi.text.office;

/** Signs of the font Symbol, which stand for other characters than their codes say. */
final class SymbolFont {

  private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
  private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private SymbolFont() {}

  /** The text of the sign {@code code} in {@code font}; the sign itself where none is known. */
  static String textOf(String font, int code) {
    int low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    if (font.equalsIgnoreCase("Symbol")) {
      return symbol(low);
    }
    return Character.isValidCodePoint(code) && !Character.isISOControl(code)
        ? Character.toString(code)
        : "";
  }

  private static String symbol(int low) {
    if (low >= 'A' && low <= 'Z') {
      return CAPITALS.substring(low - 'A', low - 'A' + 1);
    }
    if (low >= 'a' && low <= 'z') {
      return SMALL.substring(low - 'a', low - 'a' + 1);
    }
    return switch (low) {
      case 0xA3 -> "≤";
      case 0xA5 -> "∞";
      case 0xAE -> "→";
      case 0xB0 -> "°";
      case 0xB1 -> "±";
      case 0xB3 -> "≥";
      case 0xB4 -> "×";
      case 0xB7 -> "•";
      case 0xB8 -> "÷";
      case 0xB9 -> "≠";
      case 0xBB -> "≈";
      default -> Character.toString(low);
    };
  }
}
