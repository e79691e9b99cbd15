package org.naranhi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.text.FurnitureRule.Strength;

/**
 * The lists of page furniture under {@code data/furniture}, which hold what pages in Korean and in
 * English put around an article. The form of the lists is described at the head of {@code ko.txt}.
 *
 * <p>Immutable and safe for threads. A look-up costs a hash look-up and, for lines of at most
 * {@value #MAX_LINE} units, one match per regular expression.
 */
final class FurnitureList {

  /** Furniture and credits are short; longer lines are text. */
  static final int MAX_LINE = 400;

  private static final Pattern DECORATION =
      Pattern.compile(
          "^[\\s\\[\\](){}<>〈〉《》「」【】|·•ㆍ▲△▼▽▶▷►◀◁◆◇■□●○★☆※☞→←↑↓×:：+*#…\"'“”‘’_-]+"
              + "|[\\s\\[\\](){}<>〈〉《》「」【】|·•ㆍ▲△▼▽▶▷►◀◁◆◇■□●○★☆※☞→←↑↓×:：+*#…\"'“”‘’_.-]+$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private record RegexRule(Pattern pattern, FurnitureRule rule) {}

  private final Map<String, FurnitureRule> exact = new HashMap<>();
  private final List<RegexRule> regexes = new ArrayList<>();
  private final Set<String> menuWords = new HashSet<>();

  private FurnitureList() {}

  private static final class Shipped {
    static final FurnitureList LIST = new FurnitureList().load("ko").load("en").ordered();
  }

  /** The lists that ship with the program, for both languages: pages mix them. */
  static FurnitureList shipped() {
    return Shipped.LIST;
  }

  /** The rule that {@code line} matches: a sure one before a weak one. */
  Optional<FurnitureRule> match(String line) {
    if (line.length() > MAX_LINE) {
      return Optional.empty();
    }
    FurnitureRule whole = exact.get(key(line));
    if (whole != null && whole.sure()) {
      return Optional.of(whole);
    }
    String spaced = BLANKS.matcher(line).replaceAll(" ").strip();
    Optional<FurnitureRule> regex =
        regexes.stream()
            .filter(r -> r.pattern().matcher(spaced).matches())
            .map(RegexRule::rule)
            .findFirst();
    if (regex.isPresent() && regex.get().sure()) {
      return regex;
    }
    Optional<FurnitureRule> weak = whole != null ? Optional.of(whole) : regex;
    return weak.isPresent() ? weak : menu(spaced);
  }

  /** A line of nothing but section names; four of them are no accident. */
  private Optional<FurnitureRule> menu(String line) {
    String[] words = line.toLowerCase(Locale.ROOT).split("[\\s|,/·>]+");
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
        : Optional.of(new FurnitureRule(
            BlockKind.FURNITURE, known >= 4 ? Strength.SURE : Strength.WEAK, false, "menu"));
  }

  private static String key(String line) {
    String bare = DECORATION.matcher(line).replaceAll("");
    String kept = bare.isEmpty() ? line : bare;
    return BLANKS.matcher(kept).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
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
    Section section = new Section("furniture", Strength.SURE, "");
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.startsWith("[")) {
        section = Section.parse(line, path + ":" + number);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(line, section, path + ":" + number);
      }
    }
  }

  private void add(String line, Section section, String place) {
    if (section.type().equals("words")) {
      menuWords.addAll(List.of(line.strip().split("\\s+")));
      menuWords.addAll(List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    } else if (line.startsWith("= ")) {
      exact.putIfAbsent(key(line.substring(2)), section.rule());
    } else if (line.startsWith("~ ")) {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      regexes.add(new RegexRule(Pattern.compile(line.substring(2), flags), section.rule()));
    } else {
      throw new IllegalStateException(place + ": expected '= ' or '~ ' but got: " + line);
    }
  }

  /** The header of a section of the list. */
  private record Section(String type, Strength strength, String what) {

    private static final Pattern HEADER =
        Pattern.compile("\\[(furniture|byline|caption|list|words) (sure|weak|lead): (.+)\\]");

    static Section parse(String line, String place) {
      var matcher = HEADER.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalStateException(
            place + ": expected [KIND STRENGTH: what] but got: " + line);
      }
      Strength strength = Strength.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
      return new Section(matcher.group(1), strength, matcher.group(3));
    }

    FurnitureRule rule() {
      BlockKind kind =
          switch (type) {
            case "byline" -> BlockKind.BYLINE;
            case "caption" -> BlockKind.CAPTION;
            default -> BlockKind.FURNITURE;
          };
      return new FurnitureRule(kind, strength, type.equals("list"), what);
    }
  }
}
