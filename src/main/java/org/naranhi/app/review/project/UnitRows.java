package org.naranhi.app.review.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.naranhi.bitext.TranslationUnit;
import org.naranhi.segment.Sentence;
import org.naranhi.text.BlockKind;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/** Makes the rows of a bilingual file. */
final class UnitRows {

  private UnitRows() {}

  static NewDocument document(String name, String file, List<TranslationUnit> units) {
    return new NewDocument(
        name,
        new SourceText(file, Language.KOREAN, "", Map.of()),
        new SourceText(file, Language.ENGLISH, "", Map.of()),
        metadata(units),
        rows(units));
  }

  private static List<Row> rows(List<TranslationUnit> units) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      TranslationUnit unit = units.get(i);
      if (!unit.ko().isBlank() || !unit.en().isBlank()) {
        Double probability = unit.probability();
        rows.add(
            new Row(
                rows.size() + 1,
                cell(2L * i + 1, i, unit.ko()),
                cell(2L * i + 2, i, unit.en()),
                probability == null ? 1 : probability,
                false,
                false,
                ""));
      }
    }
    return rows;
  }

  private static List<Cell> cell(long id, int index, String text) {
    String line = text.strip();
    Span whole = new Span(0, line.length());
    return line.isEmpty()
        ? List.of()
        : List.of(
            Cell.of(id, index, new Sentence(line, index, BlockKind.PARAGRAPH, whole, whole, true)));
  }

  private static Map<String, String> metadata(List<TranslationUnit> units) {
    List<String> dates =
        units.stream().map(unit -> Objects.toString(unit.date(), "")).distinct().toList();
    return dates.size() == 1 && !dates.get(0).isEmpty() ? Map.of("date", dates.get(0)) : Map.of();
  }
}
