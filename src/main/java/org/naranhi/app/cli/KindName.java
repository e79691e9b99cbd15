package org.naranhi.app.cli;

import java.util.Iterator;
import org.naranhi.text.read.Documents;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a kind of documents on the command line. */
final class KindName implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    if (!Documents.kinds().contains(value)) {
      throw new TypeConversionException(
          "must be one of " + String.join(", ", Documents.kinds()) + " but was " + value);
    }
    return value;
  }

  /** All of them, for help and completion; asked for only where one of the two is shown. */
  static final class All implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Documents.kinds().iterator();
    }
  }
}
