package org.naranhi.quantity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed classes of English words that the grammar turns on. */
final class EnglishLexicon {

  static final int DIGITS = 1;

  /** One to nineteen. */
  static final int SMALL = 1 << 1;

  /** Twenty to ninety. */
  static final int TENS = 1 << 2;

  /** Hundred, thousand, million … */
  static final int SCALE = 1 << 3;

  /** First, second, … hundredth. */
  static final int ORDINAL = 1 << 4;

  static final int MONTH = 1 << 5;

  /** Half, quarter. */
  static final int PART = 1 << 6;

  /** Tens, dozens, hundreds, thousands … */
  static final int VAGUE = 1 << 7;

  /** Doubled, tripled, halved, twice … */
  static final int MULTIPLE = 1 << 8;

  /** A, an, half, several, few: what may open a number though it is none. */
  static final int OPENER = 1 << 9;

  /** Last, this, next. */
  static final int RELATIVE = 1 << 10;

  /** A symbol, letter or code that may open an amount of money. */
  static final int MONEY = 1 << 11;

  /** Minus, negative and every hyphen: what may open a negative number. */
  static final int SIGN = 1 << 12;

  /** Noon, midnight, both, no, article, … : words with a rule of their own. */
  static final int SPECIAL = 1 << 13;

  /** What may open a quantity at all. */
  static final int CANDIDATE = (1 << 14) - 1;

  /** A word that opens a sentence before a number without naming anything. */
  static final int FUNCTION = 1 << 14;

  static final int WEEKDAY = 1 << 15;

  private static final long[] BY_FIRST = new long[128];
  private static final long[] BY_LAST = new long[128];
  private static final Map<String, Integer> TRAITS = new HashMap<>(1024);
  private static final Map<String, Integer> VALUES = new HashMap<>();
  private static final Map<String, Integer> SCALE_POWERS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, String> VAGUE_POWERS =
      Map.ofEntries(
          Map.entry("tens", "10"),
          Map.entry("dozens", "10"),
          Map.entry("scores", "20"),
          Map.entry("hundreds", "1e2"),
          Map.entry("thousands", "1e3"),
          Map.entry("millions", "1e6"),
          Map.entry("billions", "1e9"),
          Map.entry("trillions", "1e12"));

  /** Verbs and adverbs of multiplication that are a multiple by themselves. */
  static final Map<String, String> MULTIPLES =
      Map.ofEntries(
          Map.entry("double", "2"),
          Map.entry("doubles", "2"),
          Map.entry("doubled", "2"),
          Map.entry("doubling", "2"),
          Map.entry("twofold", "2"),
          Map.entry("twice", "2"),
          Map.entry("triple", "3"),
          Map.entry("triples", "3"),
          Map.entry("tripled", "3"),
          Map.entry("tripling", "3"),
          Map.entry("trebled", "3"),
          Map.entry("treble", "3"),
          Map.entry("thrice", "3"),
          Map.entry("threefold", "3"),
          Map.entry("quadruple", "4"),
          Map.entry("quadrupled", "4"),
          Map.entry("quadrupling", "4"),
          Map.entry("fourfold", "4"),
          Map.entry("quintuple", "5"),
          Map.entry("quintupled", "5"),
          Map.entry("fivefold", "5"),
          Map.entry("sixfold", "6"),
          Map.entry("sevenfold", "7"),
          Map.entry("eightfold", "8"),
          Map.entry("ninefold", "9"),
          Map.entry("tenfold", "10"),
          Map.entry("hundredfold", "100"),
          Map.entry("thousandfold", "1000"),
          Map.entry("halve", "0.5"),
          Map.entry("halves", "0.5"),
          Map.entry("halved", "0.5"),
          Map.entry("halving", "0.5"));

  static {
    names(
        VALUES,
        SMALL,
        1,
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen");
    int ten = 20;
    for (String word : "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")) {
      VALUES.put(word, ten);
      mark(TENS, word);
      ten += 10;
    }
    scales();
    ordinals();
    months();
    VAGUE_POWERS.keySet().forEach(w -> mark(VAGUE, w));
    MULTIPLES.keySet().forEach(w -> mark(MULTIPLE, w));
    mark(PART, "half", "quarter", "½", "¼", "¾", "⅓", "⅔", "⅛");
    mark(OPENER, "a", "an", "several", "few", ".", "some", "(");
    mark(RELATIVE, "last", "this", "next", "fiscal");
    mark(SIGN, "minus", "negative", "-", "‐", "‑", "–", "—", "−", "+", "plus");
    mark(
        SPECIAL,
        "noon",
        "midnight",
        "both",
        "no",
        "nos",
        "number",
        "#",
        "magnitude",
        "zero",
        "q",
        "h",
        "fy",
        "'",
        "’",
        "‘",
        "articles",
        "sections",
        "decades",
        "centuries");
    for (String prefix : EnglishMoney.prefixes()) {
      int letters =
          prefix.length() > 1 && "$¥£".indexOf(prefix.charAt(prefix.length() - 1)) >= 0
              ? prefix.length() - 1
              : prefix.length();
      mark(MONEY, prefix.substring(0, letters).replace(".", "").toLowerCase(Locale.ROOT));
    }
    mark(SPECIAL, "article", "section", "clause", "paragraph", "subparagraph", "page", "line");
    mark(SPECIAL, "twenties", "thirties", "forties", "fifties");
    mark(SPECIAL, "sixties", "seventies", "eighties", "nineties");
    mark(SPECIAL, "phase", "round", "grade", "pages", "single");
    mark(WEEKDAY, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    mark(WEEKDAY, "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun");
    mark(
        FUNCTION,
        ("the a an in on at by since from to for of with about around some nearly almost roughly"
                + " approximately over under above below than another additional all these those"
                + " its his her their our my and but or nor only just between until till after"
                + " before even still top first last next past up down least most every each other"
                + " others if when as that this aged age total also today yesterday nor within"
                + " among during through not maybe perhaps then so yet while because though"
                + " although whether how what where why who which we they he she it i you there"
                + " here more fewer less have has had are is was were be been will would can could"
                + " should must may might do does did make get give take find add see try use only"
                + " including plus minus versus vs like per out off into onto against without"
                + " toward towards upon beyond across along near amid despite except inside"
                + " outside throughout following police sources officials earlier later now once"
                + " again further other same both either neither whole full final new old big extra"
                + " page aged est circa no yes")
            .split(" "));
  }

  private EnglishLexicon() {}

  /** A set of words given in one line. */
  static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }

  /** The traits of a lower-case word; 0 for most. */
  static int traits(String word) {
    if (!mayBeKnown(word)) {
      return 0;
    }
    Integer traits = TRAITS.get(word);
    return traits == null ? 0 : traits;
  }

  /** A cheap look at length, first and last letter, which tells most words from the known ones. */
  private static boolean mayBeKnown(String word) {
    int length = word.length();
    if (length == 0 || length > 63) {
      return false;
    }
    char first = word.charAt(0);
    char last = word.charAt(length - 1);
    return first >= 128 || last >= 128 || ((BY_FIRST[first] & BY_LAST[last]) >>> length & 1) != 0;
  }

  private static void markShape(String word) {
    char first = word.charAt(0);
    char last = word.charAt(word.length() - 1);
    if (first < 128) {
      BY_FIRST[first] |= 1L << word.length();
    }
    if (last < 128) {
      BY_LAST[last] |= 1L << word.length();
    }
  }

  /** The value of one to nineteen, twenty to ninety; 0 for other words. */
  static int value(String word) {
    return VALUES.getOrDefault(word, 0);
  }

  /** The power of ten of a scale word, {@code million} gives 6; 0 for other words. */
  static int power(String word) {
    return SCALE_POWERS.getOrDefault(word, 0);
  }

  /** The rank that {@code third} and the like say; 0 for other words. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }

  /** The number of a month by its name or abbreviation; 0 for other words. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** The count that a plural like {@code dozens} stands for. */
  static String vague(String word) {
    return VAGUE_POWERS.getOrDefault(word, "1");
  }

  private static void mark(int trait, String... words) {
    for (String word : words) {
      markShape(word);
      TRAITS.merge(word, trait, (a, b) -> a | b);
    }
  }

  private static void names(Map<String, Integer> values, int trait, int from, String words) {
    int value = from;
    for (String word : words.split(" ")) {
      values.put(word, value++);
      mark(trait, word);
    }
  }

  private static void scales() {
    scale(2, "hundred");
    scale(3, "thousand");
    scale(5, "lakh", "lakhs");
    scale(6, "million", "mn", "mln", "mil", "mio");
    scale(7, "crore", "crores");
    scale(9, "billion", "bn", "bln", "bil");
    scale(12, "trillion", "tn", "trn", "trln", "tril");
    scale(15, "quadrillion");
    scale(18, "quintillion");
  }

  private static void scale(int power, String... words) {
    for (String word : words) {
      SCALE_POWERS.put(word, power);
      mark(SCALE, word);
    }
  }

  private static void ordinals() {
    names(
        ORDINALS,
        ORDINAL,
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
            + " twentieth");
    int ten = 30;
    for (String word :
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
            .split(" ")) {
      ORDINALS.put(word, ten);
      mark(ORDINAL, word);
      ten += 10;
    }
    ORDINALS.put("thousandth", 1000);
    mark(ORDINAL, "thousandth");
  }

  private static void months() {
    names(
        MONTHS,
        MONTH,
        1,
        "january february march april may june july august september october november december");
    names(MONTHS, MONTH, 1, "jan feb mar apr may jun jul aug sep oct nov dec");
    MONTHS.put("sept", 9);
    mark(MONTH, "sept");
  }

  /** Whether {@code word} is a month written in full. */
  static boolean isFullMonth(String word) {
    return word.length() > 4 || Set.of("june", "july", "may").contains(word);
  }
}
