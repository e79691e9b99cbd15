package org.naranhi.check.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.CheckSettings;
import org.naranhi.check.CheckedPair;
import org.naranhi.check.Finding;
import org.naranhi.check.Letters;
import org.naranhi.check.Severity;
import org.naranhi.text.Span;

/** Characters that have no business in a text: damage, leftovers of programs, look-alikes. */
public final class CharactersCheck implements Check {

  /** The name of this check. */
  public static final String NAME = "characters";

  private static final String MOJIBAKE = "mojibake";

  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp;)*(?:nbsp|amp|lt|gt|quot|apos|hellip|[mn]dash|[lr][sd]quo|[lr]aquo|middot|bull"
              + "|copy|reg|trade|times|deg|euro|yen|ensp|emsp|thinsp|zwnj|zwj|shy|sect|para|[lrud]arr|frac12|sup[123]|iexcl|iquest|cent|pound|permil"
              + "|[aeiouAEIOU](?:acute|grave|uml|circ)|[nN]tilde|[cC]cedil|szlig|micro|minus|infin"
              + "|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});");

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "replacement",
              Severity.ERROR,
              Pattern.compile("\\uFFFD+"),
              "a character was lost when the file was converted"),
          new Kind(
              "control",
              Severity.ERROR,
              Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]+"),
              "a control character"),
          new Kind(
              "noncharacter",
              Severity.ERROR,
              Pattern.compile(
                  "[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]+|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                      + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"),
              "not a character of Unicode"),
          new Kind(
              "private",
              Severity.WARNING,
              Pattern.compile("[\\uE000-\\uF8FF\\x{F0000}-\\x{FFFFD}\\x{100000}-\\x{10FFFD}]+"),
              "a private character, which looks different or is missing elsewhere"),
          new Kind(
              "invisible",
              Severity.WARNING,
              Pattern.compile(
                  "[\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069"
                      + "\\u2028\\u2029\\uFEFF\\u115F\\u1160\\u3164\\uFFA0\\u180E\\u061C]+"
                      + "|(?<=[\\p{L}\\p{N}\\s])\\u200D|\\u200D(?=[\\p{L}\\p{N}\\s]|$)"),
              "an invisible character"),
          new Kind("soft-hyphen", Severity.WARNING, Pattern.compile("\\u00AD+"), "a soft hyphen"),
          new Kind(
              "halfwidth",
              Severity.WARNING,
              Pattern.compile("[\\uFF61-\\uFF9F\\uFFA1-\\uFFDC]+"),
              "half-width letters"),
          new Kind("entity", Severity.ERROR, ENTITY, "a character written as in HTML"));

  private static final Pattern FULL_WIDTH =
      Pattern.compile("[\\uFF01-\\uFF5E\\uFFE0-\\uFFE6\\u3000-\\u3002]+");

  private static final Pattern CONJOINING =
      Pattern.compile("[\\u1100-\\u115E\\u1161-\\u11FF\\uA960-\\uA97C\\uD7B0-\\uD7FB]+");

  private static final Pattern LATIN_WORD =
      Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]{2,}");

  private static final Pattern LOOKALIKE = Pattern.compile("[\\p{IsCyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορυν]");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CheckGuide guide() {
    List<String> types = new ArrayList<>(KINDS.stream().map(Kind::type).toList());
    types.addAll(List.of(MOJIBAKE, "jamo", "fullwidth", "decomposed", "homoglyph"));
    return new CheckGuide(
        "Damaged, invisible and misleading characters, and leftovers of HTML.",
        types,
        new CheckGuide.Example("그 카페는 문을 닫았다.", "The cafÃ© has closed."),
        new CheckGuide.Example("그 카페는 문을 닫았다ㅠㅠ", "The café has closed."));
  }

  @Override
  public Run begin(CheckSettings settings) {
    return CharactersCheck::check;
  }

  /**
   * What one pattern tells of.
   *
   * @param type the type of the findings
   * @param severity how much it matters
   * @param pattern what it looks like
   * @param what it in words
   */
  private record Kind(String type, Severity severity, Pattern pattern, String what) {}

  private static List<Finding> check(CheckedPair pair) {
    List<Finding> findings = new ArrayList<>();
    for (OneSide side : OneSide.both(pair)) {
      if (isSuspect(side)) {
        findings.addAll(damage(side));
        findings.addAll(letters(side));
      }
    }
    return sameOnBothSides(findings, pair) ? List.of() : List.copyOf(findings);
  }

  /** Whether the text has anything but plain letters: most have not and are passed at once. */
  private static boolean isSuspect(OneSide side) {
    String text = side.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F && c != '&' || Letters.isSyllable(c);
      if (!plain) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing was found but HTML, the same on both sides: such files hold markup. */
  private static boolean sameOnBothSides(List<Finding> findings, CheckedPair pair) {
    return !findings.isEmpty()
        && findings.stream().allMatch(f -> f.type().equals("entity"))
        && entities(pair.ko().text()).equals(entities(pair.en().text()));
  }

  private static List<String> entities(String text) {
    return ENTITY.matcher(text).results().map(r -> r.group()).sorted().toList();
  }

  private static List<Finding> damage(OneSide side) {
    List<Finding> findings = new ArrayList<>();
    List<Mojibake.Place> garbled = Mojibake.in(side.text());
    for (Kind kind : KINDS) {
      for (Span span : side.places(kind.pattern())) {
        if (garbled.stream().anyMatch(g -> g.span().overlaps(span))) {
          continue;
        }
        String message = kind.what() + ": " + shown(span.of(side.text()));
        findings.add(
            side.finding(
                NAME, kind.type(), kind.severity(), span, message, readable(kind, span, side)));
      }
    }
    for (Mojibake.Place place : garbled) {
      String message = "text read in the wrong encoding";
      findings.add(
          side.finding(NAME, MOJIBAKE, Severity.ERROR, place.span(), message, place.meant()));
    }
    return findings;
  }

  private static @Nullable String readable(Kind kind, Span span, OneSide side) {
    return switch (kind.type()) {
      case "entity" -> Entities.character(span.of(side.text()));
      case "halfwidth" -> compatible(span.of(side.text()));
      case "invisible", "soft-hyphen", "control" -> "";
      default -> null;
    };
  }

  private static String compatible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Code points where the characters cannot be seen: {@code U+200B}. */
  private static String shown(String text) {
    boolean visible = text.chars().allMatch(c -> c > ' ' && c < 0x7F || c >= 0xFF61 && c < 0xFFDD);
    return visible ? "'" + text + "'" : String.format(Locale.ROOT, "U+%04X", text.codePointAt(0));
  }

  private static List<Finding> letters(OneSide side) {
    List<Finding> findings = new ArrayList<>();
    String text = side.text();
    for (Span span : decomposed(side)) {
      String whole = Normalizer.normalize(span.of(text), Normalizer.Form.NFC);
      findings.add(
          side.finding(
              NAME, "decomposed", Severity.WARNING, span, "Hangul stored in pieces", whole));
    }
    for (Span span : StrayLetters.in(text)) {
      String message = "letters that make no syllable: '" + span.of(text) + "'";
      findings.add(side.finding(NAME, "jamo", Severity.WARNING, span, message, null));
    }
    for (Span span : side.isKorean() ? List.<Span>of() : side.places(FULL_WIDTH)) {
      String message = "full-width characters in English: '" + span.of(text) + "'";
      String narrow = compatible(span.of(text)).replace("、", ",").replace("。", ".");
      findings.add(side.finding(NAME, "fullwidth", Severity.WARNING, span, message, narrow));
    }
    findings.addAll(lookalikes(side));
    return findings;
  }

  private static List<Span> decomposed(OneSide side) {
    return side.places(CONJOINING).stream()
        .filter(s -> !Normalizer.isNormalized(s.of(side.text()), Normalizer.Form.NFC))
        .toList();
  }

  /** Words of Latin letters with a Greek or Cyrillic one that looks the same. */
  private static List<Finding> lookalikes(OneSide side) {
    List<Finding> findings = new ArrayList<>();
    for (Span span : side.places(LATIN_WORD)) {
      String word = span.of(side.text());
      long latin = word.chars().filter(Letters::isLatin).count();
      Matcher odd = LOOKALIKE.matcher(word);
      if (latin >= 1 && odd.find() && (latin >= 2 || odd.group().charAt(0) >= 0x400)) {
        String alphabet = odd.group().charAt(0) >= 0x400 ? "Cyrillic" : "Greek";
        String message = "'" + word + "' has a " + alphabet + " '" + odd.group() + "'";
        findings.add(side.finding(NAME, "homoglyph", Severity.WARNING, span, message, null));
      }
    }
    return findings;
  }
}
