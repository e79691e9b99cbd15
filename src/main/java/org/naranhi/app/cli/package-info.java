/** The command line. */
@NullMarked
package org.naranhi.app.cli;

import org.jspecify.annotations.NullMarked;
