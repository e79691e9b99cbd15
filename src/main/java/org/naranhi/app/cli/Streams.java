package org.naranhi.app.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams of the process, given to commands so that tests can give others.
 *
 * @param in standard input
 * @param out standard output: data
 * @param err standard error: everything else
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {}
