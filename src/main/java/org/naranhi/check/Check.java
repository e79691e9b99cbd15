package org.naranhi.check;

import java.util.List;

/** Looks for one kind of error in a pair of texts. Implementations are safe for threads. */
public interface Check {

  /** The name by which users choose it and findings carry it: {@code number}. */
  String name();

  /** What is wrong with {@code pair}, in the order of the texts; empty where nothing is. */
  List<Finding> check(CheckedPair pair);
}
