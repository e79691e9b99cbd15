package org.naranhi.app.corpus.pairing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of a document and of its translation have in common.
 *
 * <pre>
 * /en/guide/install.md        guide/install.md       a folder
 * guide/install_en.md         guide/install.md       _en -en .en before the ending
 * install.en-US.html          install.html           a locale
 * index.html?lang=en&amp;id=4     index.html?id=4        a parameter
 * en.example.org/page         example.org/page       a host
 * </pre>
 *
 * <p>Only whole parts are taken away: {@code token/list.md} keeps its "en".
 */
final class PathKey {

  /** Tags by which folders and names tell Korean and English apart; regions need a language. */
  private static final String TAG =
      "(?:(?:ko|en)(?:[-_](?:kr|kp|us|gb|uk|au|ca|in|nz|ie|sg|hk))?|kor|eng|kr|korean|english"
          + "|han|hangul|국문|한글|한국어|영문|영어)";

  /** A folder, a host's first part, or a part of the name between . _ - and the end or another. */
  private static final Pattern FOLDER = Pattern.compile("(?<=^|/)" + TAG + "(?:/|$)");

  private static final Pattern HOST =
      Pattern.compile("(?<=^|/)(?:ko|en|kr|eng|kor)\\.(?=[^/.]+\\.)");
  private static final Pattern SUFFIX = Pattern.compile("[._-]" + TAG + "(?=$|[._/?#-])");
  private static final Pattern PREFIX = Pattern.compile("(?<=^|/)" + TAG + "[._-](?=[^/]*$)");
  private static final Pattern PARAMETER =
      Pattern.compile("(?<=[?&])(?:lang|language|locale|hl|l)=" + TAG + "(?:&|$)");
  private static final Pattern LOOSE_END = Pattern.compile("[?&/]+$");
  private static final Pattern SCHEME = Pattern.compile("^[a-z]+://(?:www\\.)?");

  /** Numbers of articles: long enough to mean one article only. */
  private static final Pattern ARTICLE = Pattern.compile("(?<!\\d)\\d{8,}(?!\\d)");

  /** A day, which many articles share. */
  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d");

  private PathKey() {}

  /** The path without what tells its language. */
  static String of(String path) {
    String key = path.toLowerCase(Locale.ROOT).replace('\\', '/');
    key = SCHEME.matcher(key).replaceFirst("");
    for (Pattern pattern : new Pattern[] {HOST, FOLDER, SUFFIX, PREFIX, PARAMETER}) {
      key = pattern.matcher(key).replaceAll("");
    }
    return LOOSE_END.matcher(key).replaceFirst("");
  }

  /** The number of the article that a path names: its longest of eight digits or more, no day. */
  static Optional<String> article(String path) {
    Matcher numbers = ARTICLE.matcher(path);
    String longest = "";
    while (numbers.find()) {
      if (numbers.group().length() > longest.length() && !DAY.matcher(numbers.group()).matches()) {
        longest = numbers.group();
      }
    }
    return Optional.of(longest).filter(id -> !id.isEmpty());
  }
}
