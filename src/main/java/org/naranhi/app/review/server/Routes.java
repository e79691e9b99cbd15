package org.naranhi.app.review.server;

import java.io.IOException;

/** Answers requests that have been let in. */
@FunctionalInterface
public interface Routes {

  /** Answers one. */
  void answer(Exchange exchange) throws IOException;
}
