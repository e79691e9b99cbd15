package org.naranhi.bitext;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** All bilingual formats, found by name or by the ending of a file. */
public final class BitextFormats {

  private final List<BitextFormat> all;

  /** The formats, writing {@code provenance} into the files that have a place for it. */
  public BitextFormats(Provenance provenance) {
    this.all =
        List.of(
            new TmxFormat(provenance),
            new TsvFormat(),
            new JsonlFormat(),
            new HtmlFormat(provenance),
            new XliffFormat(),
            new MosesFormat(),
            new PharaohFormat(),
            new AlignFormat());
  }

  /** All formats, in the order in which help names them. */
  public List<BitextFormat> all() {
    return all;
  }

  /** The format called {@code id}: {@code tmx}. A dot before it does not matter, nor does case. */
  public Optional<BitextFormat> byId(String id) {
    String wanted = id.toLowerCase(Locale.ROOT);
    String plain = wanted.startsWith(".") ? wanted.substring(1) : wanted;
    return all.stream()
        .filter(format -> format.id().equals(plain) || format.endings().contains("." + plain))
        .findFirst();
  }

  /** The format whose ending {@code path} has, whatever its case. */
  public Optional<BitextFormat> byEnding(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(format -> format.endings().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** The readable formats' endings: {@code .tmx .tsv .jsonl .ndjson}. */
  public String readableEndings() {
    return all.stream()
        .filter(format -> format.reader().isPresent())
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.joining(" "));
  }

  /** The names of all formats: {@code tmx, tsv, …}. */
  public String ids() {
    return all.stream().map(BitextFormat::id).collect(Collectors.joining(", "));
  }
}
