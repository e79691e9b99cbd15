package org.naranhi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives drafts in reading order their kinds: by the furniture list, by their place and by what they
 * repeat.
 *
 * <p>What nothing speaks about stays content: a null alignment is better than lost text.
 */
public final class Labeller {

  /** So many lines at the start and the end of a very long text are held against the list. */
  private static final int EDGE_LINES = 1500;

  /** A first line below this is a site's or a section's name rather than the headline. */
  private static final int MIN_HEADLINE_COLUMNS = 14;

  /** Names of English papers take more room: The Korea Herald. */
  private static final int MIN_ENGLISH_HEADLINE_COLUMNS = 24;

  /** Below this a line may begin with the words of the headline by chance. */
  private static final int MIN_REPEATED_COLUMNS = 30;

  /** A headline, a few subheads and what stands above them; more lines are a list. */
  private static final int MAX_HEAD_LINES = 8;

  /** A longer line between paragraphs is no heading. */
  private static final int MAX_HEADING_COLUMNS = 70;

  /** Marks that Korean papers set before a heading as well as before an item. */
  private static final String HEADING_MARKS = "■□◆◇○●▶▷";

  /** What may follow the headline in the title of a page: " - BBC News". */
  private static final int MAX_SITE_COLUMNS = 50;

  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*+ ){1,3}\\p{Lu}[\\p{L}'’-]++|[가-힣]{2,4}");

  /** What is said aside, or who speaks next on the air: ($1 = 0.92 euros), [앵커]. */
  private static final Pattern ASIDE =
      Pattern.compile("\\([^()]+\\)|\\[(앵커|아나운서|기자|리포트|리포터|인터뷰|녹취|멘트|앵커 ?멘트)]");

  private final List<Draft> drafts;
  private final @Nullable FurnitureRule[] rules;
  private final @Nullable BlockKind[] kinds;
  private final String[] reasons;
  private final boolean page;

  private Labeller(List<Draft> drafts, boolean known) {
    this.drafts = drafts;
    this.rules = new FurnitureRule[drafts.size()];
    this.kinds = new BlockKind[drafts.size()];
    this.reasons = new String[drafts.size()];
    Arrays.fill(reasons, "");
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = drafts.get(i).kind();
      reasons[i] = drafts.get(i).reason();
    }
    matchRules();
    this.page = known || Arrays.stream(rules).anyMatch(r -> r != null && r.showsPage());
  }

  /** The blocks of a document, one for each draft, in the same order. */
  public static List<Block> label(List<Draft> drafts) {
    return new Labeller(drafts, false).label();
  }

  /** The same for drafts that are known to come from a page. */
  public static List<Block> labelPage(List<Draft> drafts) {
    return new Labeller(drafts, true).label();
  }

  /** Whether the furniture list shows that the lines were scraped from a page. */
  public static boolean isPage(List<Draft> drafts) {
    return new Labeller(drafts, false).page;
  }

  private List<Block> label() {
    applyRules();
    if (page) {
      labelLeftovers();
      labelLinkLists();
      labelNames();
    }
    labelLeadCaption();
    labelHead();
    labelRepeats();
    labelBody();
    return blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      BlockKind kind = kinds[i] == null ? BlockKind.PARAGRAPH : kinds[i];
      MappedText text = drafts.get(i).text();
      blocks.add(new Block(kind, text.text(), text.offsets(), reasons[i]));
    }
    return blocks;
  }

  private String text(int i) {
    return drafts.get(i).text().text();
  }

  private boolean isOpen(int i) {
    return kinds[i] == null;
  }

  private void set(int i, BlockKind kind, String reason) {
    kinds[i] = kind;
    reasons[i] = reason;
  }

  private void matchRules() {
    Map<String, Optional<FurnitureRule>> seen = new HashMap<>();
    for (int i = 0; i < rules.length; i++) {
      boolean edge = i < EDGE_LINES || i >= rules.length - EDGE_LINES;
      if (edge && isOpen(i)) {
        rules[i] = seen.computeIfAbsent(text(i), FurnitureList.shipped()::match).orElse(null);
      }
    }
  }

  private void applyRules() {
    for (int i = 0; i < rules.length; i++) {
      FurnitureRule rule = rules[i];
      if (rule != null && (rule.sure() || (page && !rule.leadOnly()))) {
        set(i, rule.kind(), rule.reason());
      }
    }
  }

  /** Bare counts beside buttons, and lines of nothing but signs. */
  private void labelLeftovers() {
    for (int i = 0; i < kinds.length; i++) {
      if (isOpen(i) && !LineShape.hasLetterOrDigit(text(i))) {
        set(i, BlockKind.FURNITURE, "no letter or digit");
      } else if (isOpen(i)
          && isBesideFurniture(i)
          && text(i).matches("[\\d,.]{1,9}|\\d{1,3} ?/ ?\\d{1,3}")) {
        set(i, BlockKind.FURNITURE, "a count beside a button");
      }
    }
  }

  /** A name in a line of its own above "Business reporter". */
  private void labelNames() {
    for (int i = 0; i + 1 < kinds.length; i++) {
      FurnitureRule next = rules[i + 1];
      boolean above =
          next != null && next.what().equals("reporter") && kinds[i + 1] == BlockKind.BYLINE;
      if (above && isOpen(i) && !drafts.get(i + 1).afterGap() && NAME.matcher(text(i)).matches()) {
        set(i, BlockKind.BYLINE, "name above a byline");
      }
    }
  }

  private boolean isBesideFurniture(int i) {
    return isFurniture(i - 1) || isFurniture(i + 1);
  }

  private boolean isFurniture(int i) {
    return i >= 0 && i < kinds.length && kinds[i] == BlockKind.FURNITURE;
  }

  /**
   * The links under a head such as 많이 본 뉴스. Where the article goes on below, only the lines of the
   * head's own group and numbered lines are taken for links; else all up to the end.
   */
  private void labelLinkLists() {
    for (int i = 0; i < kinds.length; i++) {
      FurnitureRule rule = rules[i];
      if (rule != null && rule.headsList() && isFurniture(i)) {
        labelLinks(i + 1);
      }
    }
  }

  private void labelLinks(int from) {
    int end = from;
    while (end < kinds.length && !(isOpen(end) && LineShape.isProse(text(end)))) {
      end++;
    }
    boolean last = end == kinds.length;
    boolean sameGroup = true;
    for (int i = from; i < end; i++) {
      sameGroup &= !drafts.get(i).afterGap();
      if (!last && !sameGroup && !text(i).matches("\\d{1,2}\\b.*")) {
        return;
      }
      if (isOpen(i) || kinds[i] == BlockKind.BYLINE) {
        set(i, BlockKind.FURNITURE, "link in a list of other articles");
      }
    }
  }

  /**
   * A credit such as (Yonhap) ends captions and articles; before the first paragraph, a caption.
   */
  private void labelLeadCaption() {
    int first = firstProse();
    FurnitureRule rule = first < kinds.length ? rules[first] : null;
    if (rule != null && rule.leadOnly() && isOpen(first)) {
      set(first, rule.kind(), rule.reason());
    }
  }

  /** Titles before the first running text: the headline, then the lines that sum up. */
  private void labelHead() {
    int prose = firstProse();
    List<Integer> titles = new ArrayList<>();
    for (int i = 0; i < prose && titles.size() < MAX_HEAD_LINES; i++) {
      if (isOpen(i) && isTitle(i) && !Lines.isListItem(text(i))) {
        titles.add(i);
      }
    }
    if (prose == kinds.length || titles.isEmpty()) {
      return;
    }
    titles.removeIf(i -> isPageTitle(i, titles));
    int headline = knownHeadline();
    for (int i : titles) {
      if (headline >= 0) {
        set(i, BlockKind.SUBHEAD, "title under the headline");
      } else if (isLastTitle(i, titles) || isLongAsHeadline(text(i))) {
        set(i, BlockKind.HEADLINE, "first title before the text");
        headline = i;
      } else {
        set(i, BlockKind.HEADING, "short line above the headline");
      }
    }
  }

  private static boolean isLongAsHeadline(String line) {
    boolean korean = LanguageDetector.detect(line).equals(Language.KOREAN);
    return Columns.of(line) >= (korean ? MIN_HEADLINE_COLUMNS : MIN_ENGLISH_HEADLINE_COLUMNS);
  }

  private int knownHeadline() {
    return Arrays.asList(kinds).indexOf(BlockKind.HEADLINE);
  }

  private static boolean isLastTitle(int i, List<Integer> titles) {
    return i == titles.get(titles.size() - 1);
  }

  private int firstProse() {
    int i = 0;
    while (i < kinds.length && !isBodyText(i)) {
      i++;
    }
    return i;
  }

  private boolean isBodyText(int i) {
    return kinds[i] == BlockKind.PARAGRAPH || (isOpen(i) && LineShape.isProse(text(i)));
  }

  /** Labels and reports a line that is another title with the name of the site after it. */
  private boolean isPageTitle(int i, List<Integer> titles) {
    for (int other : titles) {
      if (other != i && isTitleWithSite(text(i), text(other))) {
        set(i, BlockKind.FURNITURE, "title of the page: the headline and the site's name");
        return true;
      }
    }
    return false;
  }

  private static boolean isTitleWithSite(String line, String title) {
    return Columns.of(title) >= MIN_HEADLINE_COLUMNS
        && line.startsWith(title)
        && line.substring(title.length()).matches("\\s*[-–—|:<>«»·/].+")
        && Columns.of(line) - Columns.of(title) <= MAX_SITE_COLUMNS;
  }

  /**
   * Captions of a page that begin with the whole headline, and the headline once more. The headline
   * must be long: a text on some subject may well begin with the subject's name.
   */
  private void labelRepeats() {
    int headline = knownHeadline();
    if (!page || headline < 0 || Columns.of(text(headline)) < MIN_REPEATED_COLUMNS) {
      return;
    }
    String title = key(text(headline));
    for (int i = 0; i < kinds.length; i++) {
      boolean movable = isOpen(i) || kinds[i] == BlockKind.SUBHEAD;
      if (i != headline && movable && key(text(i)).startsWith(title)) {
        labelRepeat(i, title);
      }
    }
  }

  private void labelRepeat(int i, String title) {
    if (key(text(i)).length() == title.length()) {
      set(i, BlockKind.FURNITURE, "repeats the headline");
    } else if (LineShape.isProse(text(i)) && endsWord(text(i), title)) {
      set(i, BlockKind.CAPTION, "repeats the headline and goes on");
    }
  }

  /** Whether a word ends where {@code title} ends in the line that begins with it. */
  private static boolean endsWord(String line, String title) {
    int at = 0;
    for (int units = 0; units < title.length() && at < line.length(); at++) {
      units += key(line.substring(at, at + 1)).length();
    }
    return at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
  }

  private static String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }

  private void labelBody() {
    for (int i = 0; i < kinds.length; i++) {
      if (!isOpen(i)) {
        continue;
      }
      boolean item = Lines.isListItem(text(i));
      if (item && !(isHeading(i) && HEADING_MARKS.indexOf(text(i).charAt(0)) >= 0)) {
        set(i, BlockKind.LIST_ITEM, "begins with a list marker");
      } else if (isHeading(i)) {
        set(i, BlockKind.HEADING, "short line without a sentence's end between paragraphs");
      } else {
        set(i, BlockKind.PARAGRAPH, "");
      }
    }
  }

  private boolean isTitle(int i) {
    return LineShape.isTitle(text(i)) && !ASIDE.matcher(text(i)).matches();
  }

  private boolean isHeading(int i) {
    boolean alone =
        drafts.get(i).afterGap() && (i + 1 == kinds.length || drafts.get(i + 1).afterGap());
    return alone
        && i + 1 < kinds.length
        && isBodyText(i + 1)
        && isTitle(i)
        && Columns.of(text(i)) <= MAX_HEADING_COLUMNS;
  }
}
