package org.naranhi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.naranhi.token.EnglishTokenizer;
import org.naranhi.token.Token;

/**
 * Which English words are forms of one word: inflection, irregular ones too, and British and
 * American spelling. Immutable; safe for threads.
 */
public final class EnglishForms {

  private static final EnglishForms SHIPPED = new EnglishForms();

  private static final Pattern BRITISH_OR_AMERICAN =
      Pattern.compile("our(?=$|[a-z])|is(?=e[ds]?$|ing$|ation)|nce$|tre$|mme$");

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final Map<String, String> bases = new HashMap<>();
  private final Map<String, List<String>> irregular = new HashMap<>();

  private EnglishForms() {
    for (String line : ShippedFiles.lines("irregular/en.tsv")) {
      int tab = line.indexOf('\t');
      if (!line.startsWith("#") && tab > 0) {
        String base = line.substring(0, tab);
        for (String form : line.substring(tab + 1).split(" ")) {
          bases.put(form, base);
          addIrregular(tokenizer.stem(base), tokenizer.stem(form));
        }
      }
    }
  }

  private void addIrregular(String base, String form) {
    List<String> forms = irregular.computeIfAbsent(base, b -> new ArrayList<>());
    if (!form.equals(base) && !forms.contains(form)) {
      forms.add(form);
    }
  }

  /** The forms that the program knows. */
  public static EnglishForms shipped() {
    return SHIPPED;
  }

  /**
   * What all forms of a word share: {@code fell} gives {@code fall}, {@code labours} gives {@code
   * labor}.
   */
  public String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String base = bases.getOrDefault(lower, lower);
    return tokenizer.stem(base.length() < 5 || !mayDiffer(base) ? base : american(base));
  }

  /** The same for a token, whose stem is known. */
  public String key(Token word) {
    String lower = word.lemma();
    boolean plain = !bases.containsKey(lower) && (lower.length() < 5 || !mayDiffer(lower));
    return plain ? word.stem() : key(lower);
  }

  /**
   * The word of which another is an irregular form: {@code rise} for {@code rose}; any other word
   * itself.
   *
   * @param lower the word in small letters
   */
  public String base(String lower) {
    return bases.getOrDefault(lower, lower);
  }

  /**
   * Stems of the forms of a word that its own stem does not show: {@code rise} gives {@code rose}
   * and {@code risen}.
   *
   * @param stem of the word as a dictionary has it
   */
  List<String> irregular(String stem) {
    return irregular.getOrDefault(stem, List.of());
  }

  private static boolean mayDiffer(String word) {
    return word.contains("our")
        || word.contains("is")
        || word.endsWith("nce")
        || word.endsWith("tre")
        || word.endsWith("mme");
  }

  private static String american(String word) {
    return BRITISH_OR_AMERICAN
        .matcher(word)
        .replaceAll(
            m ->
                switch (m.group()) {
                  case "our" -> "or";
                  case "is" -> "iz";
                  case "nce" -> "nse";
                  case "tre" -> "ter";
                  default -> "m";
                });
  }
}
