package org.naranhi.app.corpus.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.app.corpus.CorpusDocument;
import org.naranhi.app.corpus.pairing.ContentPairs;
import org.naranhi.app.corpus.pairing.DocumentPair;
import org.naranhi.app.corpus.pairing.ManifestException;
import org.naranhi.app.corpus.pairing.ManifestPairs;
import org.naranhi.app.corpus.pairing.NamePairs;
import org.naranhi.app.corpus.pairing.Pairing;
import org.naranhi.text.Language;

/**
 * Says which documents are translations of each other: as a manifest has it, or by names and then
 * by content. Done as a whole or not at all.
 */
final class PairStage implements Stage {

  private static final String NAME = "pair";

  private final @Nullable Path manifest;
  private final Supplier<ContentPairs> content;

  PairStage(@Nullable Path manifest, Supplier<ContentPairs> content) {
    this.manifest = manifest;
    this.content = content;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return manifest == null
        ? "pair documents by their names, the others by what they say"
        : "pair documents as " + manifest + " has them";
  }

  @Override
  public Counts run(Journal journal, Ticker ticker) throws IOException {
    Map<String, Long> ids = new LinkedHashMap<>();
    Map<String, String> twice = new LinkedHashMap<>();
    List<CorpusDocument> ko = documents(journal, Language.KOREAN, ids, twice);
    List<CorpusDocument> en = documents(journal, Language.ENGLISH, ids, twice);
    Pairing pairing = pairing(ko, en);
    keep(journal, pairing, ids, twice);
    return new Counts(
        ids.size() + twice.size(), pairing.pairs().size(), pairing.refused().size() + twice.size());
  }

  /** The documents of a language; one that has the name of an earlier one is put aside. */
  private static List<CorpusDocument> documents(
      Journal journal, Language language, Map<String, Long> ids, Map<String, String> twice)
      throws IOException {
    List<CorpusDocument> documents = new ArrayList<>();
    journal.query(
        "SELECT id, name FROM document WHERE language = ? ORDER BY id",
        row -> {
          long id = row.getLong(1);
          String name = row.getString(2);
          if (ids.putIfAbsent(name, id) == null) {
            documents.add(new CorpusDocument(name, language, () -> text(journal, id)));
          } else {
            twice.put(name + " (" + id + ")", "another document has the same name: " + name);
          }
          return id;
        },
        language.tag());
    return documents;
  }

  private static CorpusDocument.Text text(Journal journal, long id) {
    try {
      StoredDocument stored = StoredDocument.read(journal, id);
      return new CorpusDocument.Text(stored.document(), stored.sentences());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Pairing pairing(List<CorpusDocument> ko, List<CorpusDocument> en) throws IOException {
    if (manifest != null) {
      try {
        return ManifestPairs.read(
            manifest.toString(), Files.readAllLines(manifest), names(ko), names(en));
      } catch (ManifestException e) {
        throw new CorpusException(manifest, String.valueOf(e.getMessage()), e);
      }
    }
    Pairing named = NamePairs.of(names(ko), names(en));
    Set<String> paired = named.paired();
    List<CorpusDocument> koLeft = without(ko, paired);
    List<CorpusDocument> enLeft = without(en, paired);
    return koLeft.isEmpty() || enLeft.isEmpty()
        ? named
        : named.then(content.get().pair(koLeft, enLeft));
  }

  private static Set<String> names(List<CorpusDocument> documents) {
    Set<String> names = new TreeSet<>();
    documents.forEach(document -> names.add(document.id()));
    return names;
  }

  private static List<CorpusDocument> without(List<CorpusDocument> all, Set<String> paired) {
    return all.stream().filter(document -> !paired.contains(document.id())).toList();
  }

  private static void keep(
      Journal journal, Pairing pairing, Map<String, Long> ids, Map<String, String> twice)
      throws IOException {
    journal.transaction(
        () -> {
          long number = 0;
          for (DocumentPair pair : pairing.pairs()) {
            journal.execute(
                "INSERT INTO pair(id, ko, en, probability, how) VALUES(?, ?, ?, ?, ?)",
                ++number,
                ids.getOrDefault(pair.ko(), -1L),
                ids.getOrDefault(pair.en(), -1L),
                pair.probability(),
                pair.method().name());
          }
          for (Pairing.Refusal refusal : pairing.refused()) {
            journal.refuse(NAME, refusal.id(), refusal.reason());
          }
          for (Map.Entry<String, String> same : twice.entrySet()) {
            journal.refuse(NAME, same.getKey(), same.getValue());
          }
          return number;
        });
  }
}
