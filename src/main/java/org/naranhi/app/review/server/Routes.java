package org.naranhi.app.review.server;

import java.io.IOException;

/** Answers requests that have been let in. */
@FunctionalInterface
interface Routes extends AutoCloseable {

  /** Answers one. */
  void answer(Exchange exchange) throws IOException;

  /** Ends what goes on in the background. */
  @Override
  default void close() {}
}
