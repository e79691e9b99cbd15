package org.naranhi.app.corpus.run;

import java.util.Arrays;

/** What became of an item in a stage. */
public sealed interface Outcome {

  /**
   * It went through.
   *
   * @param result what the stage made of it, as the stage itself writes it
   */
  record Passed(byte[] result) implements Outcome {

    /** Copies the bytes. */
    public Passed {
      result = result.clone();
    }

    @Override
    public byte[] result() {
      return result.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Passed passed && Arrays.equals(result, passed.result);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(result);
    }

    @Override
    public String toString() {
      return "Passed[" + result.length + " bytes]";
    }
  }

  /**
   * It was left out.
   *
   * @param reason the same words for the same reason, so that it can be counted: {@code "no
   *     counterpart"}
   * @param detail of this very item, for people; may be empty
   */
  record Refused(String reason, String detail) implements Outcome {}
}
