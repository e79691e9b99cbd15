package org.naranhi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.bitext.OutputException;
import org.naranhi.text.UnreadableDocumentException;
import org.naranhi.token.KoreanTokenizer;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command line of Naranhi.
 *
 * <p>Data goes to standard output, everything else to standard error. Exit codes are those of
 * {@link ExitCode}.
 */
@Command(
    name = "naranhi",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header =
        "Lays a Korean text beside its English translation, sentence by sentence, and shows what is wrong.",
    footer = {
      "",
      "Examples:",
      "  naranhi align ko.txt en.txt -o pair.tmx -o pair.html   align two texts; a TMX for tools, a page for people",
      "  naranhi align ko.html en.html --to tsv                 saved web pages; a table on standard output",
      "  naranhi check pairs.tsv                                wrong numbers in a bilingual file",
      "  naranhi review ko.txt en.txt                           check and correct an alignment in the browser",
      "  naranhi eval gold/ test/                               precision, recall, F1 of .align files",
      "",
      "'naranhi COMMAND --help' tells all of a command.",
      "Exit codes: 0 done; 1 done, and check found errors; 2 wrong usage; 3 an input could not be read;",
      "4 an output could not be written; 70 a defect of the program."
    })
public final class Main implements Runnable {

  private static final List<Map.Entry<String, Class<?>>> COMMANDS =
      List.of(
          Map.entry("align", AlignCommand.class),
          Map.entry("check", CheckCommand.class),
          Map.entry("review", ReviewCommand.class),
          Map.entry("corpus", CorpusCommand.class),
          Map.entry("inspect", InspectCommand.class),
          Map.entry("numbers", NumbersCommand.class),
          Map.entry("eval", EvalCommand.class),
          Map.entry("lexicon", LexiconCommand.class),
          Map.entry("explain", ExplainCommand.class),
          Map.entry("help", CommandLine.HelpCommand.class),
          Map.entry("generate-completion", AutoComplete.GenerateCompletion.class));

  /** Commands that read Korean whatever their options: the dictionaries may load meanwhile. */
  private static final Set<String> READ_KOREAN = Set.of("align", "check", "review", "explain");

  /** Commands that tell of the others. */
  private static final Set<String> ABOUT_ALL = Set.of("help", "generate-completion");

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  Main() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(System.in, out, err, args));
  }

  /**
   * Runs a command.
   *
   * @param in what {@code -} reads
   * @param out where data goes, flushed at the end
   * @param err where everything else goes
   * @return the exit code
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    if (args.length > 2 && READ_KOREAN.contains(args[0])) {
      KoreanTokenizer.load();
    }
    Streams streams = new Streams(in, out, err);
    CommandLine commandLine = new CommandLine(new Main(), new StreamsFactory(streams));
    addCommands(commandLine, args);
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    commandLine.setOut(new PrintWriter((OutputStream) out, true, StandardCharsets.UTF_8));
    commandLine.setErr(errors);
    commandLine.setParameterExceptionHandler((e, a) -> wrongUsage(e, err));
    commandLine.setExecutionExceptionHandler((e, c, r) -> failed(e, err));
    commandLine.setUsageHelpWidth(110);
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    int code = commandLine.execute(args);
    out.flush();
    if (out.checkError() && code == ExitCode.DONE) {
      err.println(
          "naranhi: cannot write standard output: the other end was closed, or its disk is full");
      return ExitCode.OUTPUT;
    }
    return code;
  }

  /**
   * Adds the command asked for alone, where it is clear: finding out what each takes costs time.
   */
  private static void addCommands(CommandLine commandLine, String... args) {
    String asked = args.length == 0 || ABOUT_ALL.contains(args[0]) ? "" : args[0];
    boolean known = COMMANDS.stream().anyMatch(command -> command.getKey().equals(asked));
    for (Map.Entry<String, Class<?>> command : COMMANDS) {
      if (!known || command.getKey().equals(asked)) {
        commandLine.addSubcommand(command.getKey(), command.getValue());
      }
    }
  }

  private static int wrongUsage(ParameterException e, PrintStream err) {
    err.println("naranhi: " + oneLine(e.getMessage()));
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, PrintStream err) {
    if (e instanceof UnreadableDocumentException) {
      err.println("naranhi: " + oneLine(e.getMessage()));
      return ExitCode.INPUT;
    }
    if (e instanceof OutputException) {
      err.println("naranhi: " + oneLine(e.getMessage()));
      return ExitCode.OUTPUT;
    }
    if (e instanceof InputException) {
      err.println("naranhi: " + oneLine(e.getMessage()));
      return ExitCode.INPUT;
    }
    if (e instanceof IOException) {
      err.println("naranhi: " + oneLine(e.toString()));
      return ExitCode.INPUT;
    }
    err.println("naranhi: a defect of the program: " + e);
    for (StackTraceElement frame : e.getStackTrace()) {
      err.println("    at " + frame);
    }
    return ExitCode.DEFECT;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "no reason given" : message.replaceAll("\\s*\\R\\s*", " ");
  }

  @Override
  public void run() {
    CommandLine commandLine = java.util.Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(
        commandLine,
        "a command is needed: align, check, review, corpus, inspect, numbers, explain, eval, lexicon");
  }
}
