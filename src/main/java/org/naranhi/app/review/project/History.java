package org.naranhi.app.review.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Which steps can be undone and redone, after some entries. */
final class History {

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /** Takes note of an entry. */
  void add(Entry.Kind kind, Step step) {
    switch (kind) {
      case ACTION -> {
        done.push(step);
        undone.clear();
      }
      case UNDO -> undone.push(done.pop());
      case REDO -> done.push(undone.pop());
    }
  }

  Optional<Step> undo() {
    return Optional.ofNullable(done.peek());
  }

  Optional<Step> redo() {
    return Optional.ofNullable(undone.peek());
  }
}
