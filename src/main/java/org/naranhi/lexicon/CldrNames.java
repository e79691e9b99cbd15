package org.naranhi.lexicon;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that Unicode's Common Locale Data Repository has in both languages, as a dictionary
 * file: {@code 사우디아라비아<TAB>NNP<TAB>Saudi Arabia}.
 *
 * <p>Korean names lose their spaces, which writers put as they like (세인트 루시아, 세인트루시아); English
 * names keep theirs. A name with a bracket is left out: {@code 콩고(DRC)} is a label for menus. So is
 * one that is no name: a code that has no translation, {@code 킬로미터/시}.
 */
public final class CldrNames {

  private static final UnicodeScript HANGUL = UnicodeScript.HANGUL;
  private static final ULocale KO = ULocale.KOREAN;
  private static final ULocale EN = ULocale.ENGLISH;

  private final Map<String, Set<String>> renderings = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private CldrNames() {}

  /** The lines of the dictionary file for the ICU on the class path, comments included. */
  public static List<String> lines() {
    CldrNames names = new CldrNames();
    names.comment(
        "Names of Unicode's CLDR as ICU4J " + version() + " has them (Unicode License v3).");
    names.comment("Written by: naranhi lexicon cldr -o data/dictionary/cldr.tsv");
    names.section("territories, continents", "NNP", names::territories);
    names.section("languages", "NNP", names::languages);
    names.section("exemplar cities of time zones", "NNP", names::cities);
    names.section("currencies", "NNG", names::currencies);
    names.section("months, days of the week", "NNG", names::calendar);
    names.section("units", "NNG", names::units);
    return List.copyOf(names.lines);
  }

  private static String version() {
    return VersionInfo.ICU_VERSION.getMajor() + "." + VersionInfo.ICU_VERSION.getMinor();
  }

  private void comment(String text) {
    lines.add("# " + text);
  }

  /** Writes what {@code collect} adds, in the order of the headwords. */
  private void section(String title, String tag, Runnable collect) {
    Set<String> before = Set.copyOf(renderings.keySet());
    collect.run();
    comment(title);
    Map<String, Set<String>> added = new TreeMap<>(renderings);
    added.keySet().removeAll(before);
    added.forEach((ko, en) -> lines.add(ko + "\t" + tag + "\t" + String.join("; ", en)));
  }

  /** Adds a pair if both are names; a headword stays in the section that named it first. */
  private void add(@Nullable String ko, @Nullable String en) {
    if (ko != null && en != null && koreanName(ko) && englishName(en)) {
      renderings.computeIfAbsent(ko.replace(" ", ""), k -> new LinkedHashSet<>()).add(en.strip());
    }
  }

  private static boolean koreanName(String name) {
    return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == HANGUL)
        && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ');
  }

  private static boolean englishName(String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints().noneMatch(c -> "()[]/;\t%".indexOf(c) >= 0);
  }

  private void addDisplayNames(
      Iterable<String> codes, BiFunction<LocaleDisplayNames, String, String> name) {
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      LocaleDisplayNames ko = LocaleDisplayNames.getInstance(KO, length);
      LocaleDisplayNames en = LocaleDisplayNames.getInstance(EN, length);
      for (String code : codes) {
        add(name.apply(ko, code), name.apply(en, code));
      }
    }
  }

  private void territories() {
    List<String> codes =
        Stream.of(RegionType.TERRITORY, RegionType.CONTINENT, RegionType.SUBCONTINENT)
            .flatMap(type -> Region.getAvailable(type).stream())
            .map(Region::toString)
            .sorted()
            .toList();
    addDisplayNames(codes, LocaleDisplayNames::regionDisplayName);
  }

  private void languages() {
    addDisplayNames(
        Stream.of(ULocale.getISOLanguages()).sorted().toList(),
        LocaleDisplayNames::languageDisplayName);
  }

  private void cities() {
    TimeZoneNames ko = TimeZoneNames.getInstance(KO);
    TimeZoneNames en = TimeZoneNames.getInstance(EN);
    TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
        .sorted()
        .forEach(id -> add(ko.getExemplarLocationName(id), en.getExemplarLocationName(id)));
  }

  private void currencies() {
    Currency.getAvailableCurrencies().stream()
        .sorted((a, b) -> a.getCurrencyCode().compareTo(b.getCurrencyCode()))
        .forEach(
            currency ->
                add(
                    currency.getName(KO, Currency.LONG_NAME, null),
                    currency.getName(EN, Currency.LONG_NAME, null)));
  }

  private void calendar() {
    DateFormatSymbols ko = new DateFormatSymbols(GregorianCalendar.class, KO);
    DateFormatSymbols en = new DateFormatSymbols(GregorianCalendar.class, EN);
    for (int month = 0; month < ko.getMonths().length; month++) {
      add(ko.getMonths()[month], en.getMonths()[month]);
    }
    for (int day = 1; day < ko.getWeekdays().length; day++) {
      add(ko.getWeekdays()[day], en.getWeekdays()[day]);
    }
  }

  private void units() {
    MeasureFormat ko = MeasureFormat.getInstance(KO, FormatWidth.WIDE);
    MeasureFormat en = MeasureFormat.getInstance(EN, FormatWidth.WIDE);
    MeasureUnit.getAvailable().stream()
        .filter(unit -> !unit.getType().equals("currency"))
        .sorted((a, b) -> a.getIdentifier().compareTo(b.getIdentifier()))
        .forEach(unit -> add(ko.getUnitDisplayName(unit), en.getUnitDisplayName(unit)));
  }
}
