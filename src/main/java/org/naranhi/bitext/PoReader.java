package org.naranhi.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads gettext catalogues, {@code .po}.
 *
 * <p>Units are numbered from 1. Which side is Korean the header's {@code Language} says, and where
 * it does not, the script of the entry. Context, references, flags and comments become the
 * properties {@code msgctxt}, {@code reference}, {@code flags} and {@code note}; a fuzzy entry has
 * {@code fuzzy} = {@code true}. Obsolete entries ({@code #~}) and the header are passed over.
 *
 * <p>Of an entry with plural forms, the first form is held to render {@code msgid} and every other
 * {@code msgid_plural}; where there is one form only, as in Korean, it renders {@code
 * msgid_plural}.
 */
public final class PoReader implements UnitStream.Parser {

  /** {@code msgstr[0] "…"}, or a string that goes on. */
  private static final Pattern LINE =
      Pattern.compile("\\s*(?:([a-z_]+)(?:\\[(\\d+)])?\\s*)?\"(.*)\"\\s*");

  private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z-]+):\\s*(.*)$");
  private static final List<String> KEYWORDS =
      List.of("msgctxt", "msgid", "msgid_plural", "msgstr");

  private final TextLines lines;
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private Entry entry = new Entry();
  private boolean ended;
  private long count;
  private @Nullable Boolean koreanTarget;

  private PoReader(TextLines lines) {
    this.lines = lines;
  }

  /** The units of a catalogue in order; see {@link BitextReader#read}. */
  public static Stream<TranslationUnit> read(InputStream in, String name) throws IOException {
    return UnitStream.of(new PoReader(new TextLines(in, name)), in);
  }

  /** What stands between two blank lines, or up to the next {@code msgid} or comment. */
  private static final class Entry {
    private final Map<String, String> remarks = new LinkedHashMap<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final SortedMap<Integer, StringBuilder> forms = new TreeMap<>();
    private @Nullable StringBuilder open;
    private long line;

    private void remark(String name, String text) {
      remarks.merge(name, text, (old, more) -> old + "\n" + more);
    }

    private String text(String name) {
      StringBuilder text = texts.get(name);
      return text == null ? "" : text.toString();
    }
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    while (ready.isEmpty() && !ended) {
      String line = lines.next();
      if (line == null) {
        ended = true;
        complete();
      } else {
        line(line);
      }
    }
    return ready.poll();
  }

  private void line(String line) {
    if (line.isBlank()) {
      complete();
    } else if (line.startsWith("#")) {
      comment(line);
    } else {
      string(line);
    }
  }

  private void comment(String line) {
    if (!entry.forms.isEmpty()) {
      complete();
    }
    char kind = line.length() < 2 ? ' ' : line.charAt(1);
    String text = line.substring(Math.min(line.length(), 2)).strip();
    switch (kind) {
      case ':' -> entry.remark("reference", text);
      case ',' -> entry.remark("flags", text);
      case '.' -> entry.remark("note", text);
      case ' ', '\t' -> entry.remark("note", text);
      default -> {
        // obsolete entries and former texts are none of this catalogue
      }
    }
  }

  private void string(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw lines.malformed(
          1, "expected msgid, msgstr or a quoted string but found '" + line.strip() + "'");
    }
    String keyword = matcher.group(1);
    if (keyword != null) {
      begin(keyword, matcher.group(2));
    }
    if (entry.open == null) {
      throw lines.malformed(1, "expected msgid before the first quoted string");
    }
    entry.open.append(unescaped(matcher.group(3)));
  }

  private void begin(String keyword, @Nullable String form) {
    if (!KEYWORDS.contains(keyword)) {
      throw lines.malformed(
          1, "expected one of " + String.join(", ", KEYWORDS) + " but found '" + keyword + "'");
    }
    if (!entry.forms.isEmpty() && !keyword.equals("msgstr")) {
      complete();
    }
    entry.line = entry.line == 0 ? lines.number() : entry.line;
    entry.open = new StringBuilder();
    if (keyword.equals("msgstr")) {
      entry.forms.put(form == null ? 0 : Integer.parseInt(form), entry.open);
    } else {
      entry.texts.put(keyword, entry.open);
    }
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      i++;
      switch (text.charAt(i)) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'r' -> out.append('\r');
        default -> out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Makes units of the entry that ends here. */
  private void complete() {
    Entry done = entry;
    entry = new Entry();
    if (done.forms.isEmpty() && done.texts.isEmpty()) {
      return;
    }
    String source = done.text("msgid");
    if (source.isEmpty() && !done.texts.containsKey("msgctxt")) {
      header(done.forms.getOrDefault(0, new StringBuilder()).toString());
      return;
    }
    count++;
    pairs(done, (from, to) -> ready.add(unit(done, from, to)));
  }

  private static void pairs(Entry entry, BiConsumer<String, String> pair) {
    String one = entry.text("msgid");
    String many = entry.text("msgid_plural");
    if (many.isEmpty() || entry.forms.isEmpty()) {
      pair.accept(one, entry.forms.getOrDefault(0, new StringBuilder()).toString());
      return;
    }
    boolean single = entry.forms.size() == 1;
    entry.forms.forEach(
        (form, text) -> pair.accept(form == 0 && !single ? one : many, text.toString()));
  }

  private void header(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher matcher = FIELD.matcher(text);
    while (matcher.find()) {
      fields.put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip());
    }
    String language = fields.get("language");
    if (XmlCursor.isKorean(language)) {
      koreanTarget = true;
    } else if (XmlCursor.isEnglish(language)) {
      koreanTarget = false;
    } else if (language != null && !language.isEmpty()) {
      throw lines.malformed(
          1, "expected a catalogue in Korean or English but its Language is '" + language + "'");
    }
  }

  private TranslationUnit unit(Entry entry, String source, String target) {
    boolean intoKorean = koreanTarget == null ? !isHangul(source) : koreanTarget;
    String name = ready.isEmpty() ? Long.toString(count) : count + "/" + (ready.size() + 1);
    Map<String, String> properties = new LinkedHashMap<>();
    if (entry.texts.containsKey("msgctxt")) {
      properties.put("msgctxt", entry.text("msgctxt"));
    }
    properties.putAll(entry.remarks);
    if (properties.getOrDefault("flags", "").matches("(?s).*\\bfuzzy\\b.*")) {
      properties.put("fuzzy", "true");
    }
    return new TranslationUnit(
        name,
        intoKorean ? target : source,
        intoKorean ? source : target,
        null,
        null,
        properties,
        entry.line);
  }

  private static boolean isHangul(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }
}
