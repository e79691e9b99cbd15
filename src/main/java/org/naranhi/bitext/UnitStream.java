package org.naranhi.bitext;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Turns a parser that gives one unit after the other into a stream. */
final class UnitStream {

  /** Gives the next unit, or null after the last. */
  @FunctionalInterface
  interface Parser {
    @Nullable TranslationUnit next() throws IOException;
  }

  private UnitStream() {}

  /** The units of {@code parser} in order; closing the stream closes {@code input}. */
  static Stream<TranslationUnit> of(Parser parser, Closeable input) {
    return StreamSupport.stream(new Units(parser), false)
        .onClose(
            () -> {
              try {
                input.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** A probability as a file gives it, or null if it is none. */
  static @Nullable Double probability(@Nullable String text) {
    if (text == null || !text.strip().matches("[01](\\.\\d+)?|\\.\\d+")) {
      return null;
    }
    double value = Double.parseDouble(text.strip());
    return value <= 1 ? value : null;
  }

  /** A date as {@code 2025-01-24} or {@code 20250124}, or null if it is none. */
  static @Nullable LocalDate date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String date = text.strip();
    try {
      return date.length() == "20250124".length()
          ? LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE)
          : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      return null; // stays among the properties as it was written
    }
  }

  private static final class Units extends AbstractSpliterator<TranslationUnit> {
    private final Parser parser;

    Units(Parser parser) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
      this.parser = parser;
    }

    @Override
    public boolean tryAdvance(Consumer<? super TranslationUnit> action) {
      try {
        TranslationUnit unit = parser.next();
        if (unit == null) {
          return false;
        }
        action.accept(unit);
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
