package org.naranhi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.FurnitureRule.Strength;

/**
 * The lists of page furniture under {@code data/furniture}, which hold what pages in Korean and in
 * English put around an article. The form of the lists is described at the head of {@code ko.txt}.
 *
 * <p>Immutable and safe for threads. A look-up costs a hash look-up and, for lines of at most
 * {@value #MAX_LINE} units, one match for each regular expression whose hints the line holds.
 */
public final class FurnitureList {

  /** Furniture and credits are short; longer lines are text. */
  static final int MAX_LINE = 400;

  /** What stands around the words of a button and says nothing. */
  private static final String DECORATION =
      "[](){}<>〈〉《》「」【】|·•ㆍ▲△▼▽▶▷►◀◁◆◇■□●○★☆※☞→←↑↓×:：+*#…\"'“”‘’_- ";

  /** A regular expression of the list, compiled when a line first gets as far as that. */
  private static final class RegexRule {
    private final String regex;
    private final boolean caseCounts;
    private final List<String> hints;
    private final int maxUnits;
    private final FurnitureRule rule;
    private volatile @Nullable Pattern pattern;

    RegexRule(
        String regex, boolean caseCounts, List<String> hints, int maxUnits, FurnitureRule rule) {
      this.regex = regex;
      this.caseCounts = caseCounts;
      this.hints = hints;
      this.maxUnits = maxUnits;
      this.rule = rule;
    }

    FurnitureRule rule() {
      return rule;
    }

    boolean matches(String line, String lower) {
      return lower.length() <= maxUnits
          && (hints.isEmpty() || holdsHint(lower))
          && pattern().matcher(caseCounts ? line : lower).matches();
    }

    private boolean holdsHint(String lower) {
      for (String hint : hints) {
        if (lower.contains(hint)) {
          return true;
        }
      }
      return false;
    }

    private Pattern pattern() {
      Pattern known = pattern;
      if (known == null) {
        known = Pattern.compile(regex);
        pattern = known;
      }
      return known;
    }
  }

  private final Map<String, FurnitureRule> exact = new HashMap<>();
  private final List<RegexRule> regexes = new ArrayList<>();
  private final Set<String> menuWords = new HashSet<>();

  private FurnitureList() {}

  private static final class Shipped {
    static final FurnitureList LIST = new FurnitureList().load("ko").load("en").ordered();
  }

  /** The lists that ship with the program, for both languages: pages mix them. */
  public static FurnitureList shipped() {
    return Shipped.LIST;
  }

  /** The rule that {@code line} matches: a sure one before a weak one. */
  public Optional<FurnitureRule> match(String line) {
    if (line.length() > MAX_LINE) {
      return Optional.empty();
    }
    FurnitureRule whole = exact.get(key(line));
    if (whole != null && whole.sure()) {
      return Optional.of(whole);
    }
    String spaced = spaced(line);
    String lower = spaced.toLowerCase(Locale.ROOT);
    Optional<FurnitureRule> regex =
        regexes.stream().filter(r -> r.matches(spaced, lower)).map(RegexRule::rule).findFirst();
    if (regex.isPresent() && regex.get().sure()) {
      return regex;
    }
    Optional<FurnitureRule> weak = whole != null ? Optional.of(whole) : regex;
    return weak.isPresent() ? weak : menu(lower);
  }

  /** A line of nothing but section names; four of them are no accident. */
  private Optional<FurnitureRule> menu(String line) {
    String[] words = line.split("[\\s|,/·>]+");
    int known = 0;
    for (String word : words) {
      if (!word.isEmpty() && !word.equals("&") && !word.equals("and")) {
        if (!menuWords.contains(word)) {
          return Optional.empty();
        }
        known++;
      }
    }
    return known == 0
        ? Optional.empty()
        : Optional.of(
            new FurnitureRule(
                BlockKind.FURNITURE,
                known >= 4 ? Strength.SURE : Strength.WEAK,
                false,
                "menu",
                "section names"));
  }

  private static String key(String line) {
    String spaced = spaced(line).toLowerCase(Locale.ROOT);
    int start = 0;
    int end = spaced.length();
    while (start < end && DECORATION.indexOf(spaced.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && DECORATION.indexOf(spaced.charAt(end - 1)) >= 0) {
      end--;
    }
    return start == end ? spaced : spaced.substring(start, end);
  }

  /** The line with each stretch of white space as one blank, none at its ends. */
  private static String spaced(String line) {
    StringBuilder spaced = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Whitespace.is(c)) {
        spaced.append(c);
      } else if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    int length = spaced.length();
    spaced.setLength(length > 0 && spaced.charAt(length - 1) == ' ' ? length - 1 : length);
    return spaced.toString();
  }

  /** Furniture before bylines before captions, sure before weak. */
  private FurnitureList ordered() {
    regexes.sort(
        Comparator.comparing((RegexRule r) -> !r.rule().sure())
            .thenComparing(r -> rank(r.rule().kind())));
    return this;
  }

  private static int rank(BlockKind kind) {
    return switch (kind) {
      case FURNITURE -> 0;
      case BYLINE -> 1;
      default -> 2;
    };
  }

  private FurnitureList load(String language) {
    String path = "/org/naranhi/data/furniture/" + language + ".txt";
    try (InputStream in = FurnitureList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the program: " + path);
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), path);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own resource " + path, e);
    }
  }

  private void read(BufferedReader in, String path) throws IOException {
    Section section = new Section("furniture", Strength.SURE, MAX_LINE, "");
    List<String> hints = List.of();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.startsWith("[")) {
        section = Section.parse(line, path + ":" + number);
        hints = List.of();
      } else if (line.startsWith("? ")) {
        hints = hints(line.substring(2));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(line, section, hints, path + ":" + number);
      }
    }
  }

  private static List<String> hints(String line) {
    return Arrays.stream(line.split(" ")).map(h -> h.replace('_', ' ')).toList();
  }

  private void add(String line, Section section, List<String> hints, String place) {
    FurnitureRule rule = section.rule(place.substring(place.lastIndexOf('/') + 1));
    if (section.type().equals("words")) {
      menuWords.addAll(List.of(line.toLowerCase(Locale.ROOT).split("\\s+")));
    } else if (line.startsWith("= ")) {
      exact.putIfAbsent(key(line.substring(2)), rule);
    } else if (line.startsWith("~ ")) {
      regexes.add(new RegexRule(line.substring(2), false, hints, section.maxUnits(), rule));
    } else if (line.startsWith("~~ ")) {
      regexes.add(new RegexRule(line.substring(3), true, hints, section.maxUnits(), rule));
    } else {
      throw new IllegalStateException(place + ": expected a rule but got: " + line);
    }
  }

  /** The header of a section of the list. */
  private record Section(String type, Strength strength, int maxUnits, String what) {

    private static final Pattern HEADER =
        Pattern.compile(
            "\\[(furniture|byline|caption|list|words) (sure|weak|lead)(?: (\\d+))?: (.+)\\]");

    static Section parse(String line, String place) {
      var matcher = HEADER.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalStateException(
            place + ": expected [KIND STRENGTH: what] but got: " + line);
      }
      Strength strength = Strength.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
      String units = matcher.group(3);
      int max = units == null ? MAX_LINE : Integer.parseInt(units);
      return new Section(matcher.group(1), strength, max, matcher.group(4));
    }

    FurnitureRule rule(String place) {
      BlockKind kind =
          switch (type) {
            case "byline" -> BlockKind.BYLINE;
            case "caption" -> BlockKind.CAPTION;
            default -> BlockKind.FURNITURE;
          };
      return new FurnitureRule(kind, strength, type.equals("list"), what, place);
    }
  }
}
