package org.naranhi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two languages of which the program knows nothing, from files to beads. */
class OtherLanguagesTest {

  private static final String GERMAN =
      """
      Die Bäckerei am Marktplatz öffnet um 6 Uhr.
      Frau Weber verkauft dort seit 1998 Brot und Kuchen.
      Ihr Sohn Daniel fährt den Lieferwagen.
      Am Sonntag bleibt der Laden geschlossen, aber das kleine Café nebenan serviert Schokolade.
      Warum kommen so viele Touristen?
      Das Rezept ist ein Geheimnis der Familie.
      Im Januar kostete ein Brot 4 Euro.
      """;

  private static final String FRENCH =
      """
      La boulangerie de la place du marché ouvre à 6 heures.
      Madame Weber y vend du pain et des gâteaux depuis 1998.
      Son fils Daniel conduit la camionnette de livraison.
      Le dimanche, le magasin reste fermé.
      Mais le petit café d'à côté sert du chocolat.
      Pourquoi tant de touristes viennent-ils ?
      La recette est un secret de famille.
      En janvier, un pain coûtait 4 euros.
      """;

  private static final String GOLD = "0\t0\n1\t1\n2\t2\n3\t3,4\n4\t5\n5\t6\n6\t7\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeDocuments() throws IOException {
    Files.writeString(folder.resolve("shop.de.txt"), GERMAN);
    Files.writeString(folder.resolve("shop.fr.txt"), FRENCH);
    Files.writeString(folder.resolve("shop.gold"), GOLD);
  }

  private CliRun align(Object... options) {
    Object[] all = new Object[options.length + 5];
    all[0] = "align";
    all[1] = "--lang";
    all[2] = "de,fr";
    all[3] = folder.resolve("shop.de.txt");
    all[4] = folder.resolve("shop.fr.txt");
    System.arraycopy(options, 0, all, 5, options.length);
    return CliRun.of(all);
  }

  @Test
  void alignsLinesByWhatLooksAlikeAndByLength() {
    CliRun run = align("--segmented", "--to", "align");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceFirst(":[^:]*$", "")))
        .containsExactly(
            "[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3, 4]", "[4]:[5]", "[5]:[6]", "[6]:[7]");
  }

  @Test
  void splitsRunningTextBeforehand() throws IOException {
    Files.writeString(folder.resolve("shop.de.txt"), GERMAN.replace("\n", " "));
    Files.writeString(folder.resolve("shop.fr.txt"), FRENCH.replace("\n", " "));
    CliRun run = align("--to", "tsv");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Ihr Sohn Daniel fährt den Lieferwagen.\tSon fils Daniel conduit");
  }

  @Test
  void measuresASetOfOtherLanguages() {
    CliRun run = CliRun.of("eval", "--run", "--lang", "de,fr", folder);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1.0000  1.0000  1.0000");
  }

  @Test
  void refusesAFormatThatWouldNameTheWrongLanguages() {
    CliRun run = align("--segmented", "--to", "tmx");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("only the formats align and tsv").contains("tmx");
  }

  @Test
  void refusesWhatIsNoPairOfLanguages() {
    CliRun run = CliRun.of("align", "--lang", "de", "a", "b");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("two different languages, such as de,fr, but was 'de'");
  }

  @Test
  void refusesEvidenceThatIsKoreanAndEnglish() {
    CliRun run = align("--without", "dictionary");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("for Korean and English only");
  }
}
