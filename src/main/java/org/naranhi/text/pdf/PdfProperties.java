package org.naranhi.text.pdf;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a file says of itself: title, author and the day it was made. */
final class PdfProperties {

  /** Titles that programs make of file names. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i)microsoft (?:word|powerpoint) - .*|untitled.*|제목 ?없음.*|문서\\s?\\d*"
              + "|.*\\.(?:docx?|hwpx?|indd|pdf|tex|dvi|odt|qxd)");

  private PdfProperties() {}

  static Map<String, String> of(PDDocument document) {
    Map<String, String> found = new LinkedHashMap<>();
    PDDocumentInformation information = document.getDocumentInformation();
    String title = information.getTitle();
    if (title != null && !FILE_NAME.matcher(title.strip()).matches()) {
      put(found, "title", title);
    }
    put(found, "author", information.getAuthor());
    putDate(found, information.getCreationDate());
    putDate(found, information.getModificationDate());
    return found;
  }

  private static void put(Map<String, String> found, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      found.put(key, value.strip());
    }
  }

  /** The day in the time zone that the file names. */
  private static void putDate(Map<String, String> found, @Nullable Calendar date) {
    if (date != null) {
      LocalDate day =
          LocalDate.of(
              date.get(Calendar.YEAR),
              date.get(Calendar.MONTH) + 1,
              date.get(Calendar.DAY_OF_MONTH));
      found.putIfAbsent("date", day.toString());
    }
  }
}
