package org.naranhi.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.naranhi.check.Check;
import org.naranhi.check.CheckGuide;
import org.naranhi.check.suite.CheckNames;
import org.naranhi.check.suite.Checks;

/** What {@code check} tells of its checks. */
final class CheckGuidePage {

  private static final int NAME_WIDTH = 14;

  private CheckGuidePage() {}

  /** A line for each check. */
  static void list(Checks checks, PrintStream out) {
    for (Check check : checks.all()) {
      String gap = " ".repeat(Math.max(1, NAME_WIDTH - check.name().length()));
      out.print(check.name() + gap + check.guide().summary() + "\n");
    }
    out.print("\nnaranhi check --explain CHECK shows examples, types and options.\n");
  }

  /**
   * All of one check.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static void explain(Checks checks, String name, PrintStream out) {
    new CheckNames(checks).requireCheck(name);
    CheckGuide guide = checks.only(List.of(name)).all().get(0).guide();
    out.print(name + ": " + guide.summary() + "\n\n");
    example(out, "Flags", guide.flagged());
    example(out, "Passes", guide.passed());
    out.print("Types: " + String.join(", ", guide.types()) + "\n");
    if (guide.options().isEmpty()) {
      out.print("Options: none\n");
      return;
    }
    out.print("Options:\n");
    for (Map.Entry<String, String> option : new TreeMap<>(guide.options()).entrySet()) {
      out.print("  " + name + "." + option.getKey() + " = " + option.getValue() + "\n");
    }
  }

  private static void example(PrintStream out, String title, CheckGuide.Example example) {
    out.print(title + ":\n");
    CheckGuide.Example before = example.before();
    if (before != null) {
      pair(out, before);
      out.print("  and later\n");
    }
    pair(out, example);
    out.print("\n");
  }

  private static void pair(PrintStream out, CheckGuide.Example example) {
    out.print("  ko  " + Excerpt.plain(example.ko()) + "\n");
    out.print("  en  " + Excerpt.plain(example.en()) + "\n");
    if (example.probability() != null) {
      out.print("  probability " + example.probability() + "\n");
    }
  }
}
