package org.naranhi;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The one direction of data as a test: a package imports only packages before it, and third-party
 * code stays in the package that owns it.
 */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.naranhi");

  /** Left to right. */
  private static final List<String> ORDER =
      List.of("text", "segment", "token", "quantity", "lexicon", "align", "check", "bitext");

  /** Which packages may use which third-party code. */
  private static final Map<String, List<String>> OWNERS =
      Map.ofEntries(
          Map.entry("org.eclipse.jetty..", List.of("app.review")),
          Map.entry("org.apache.lucene..", List.of("token", "app.corpus")),
          Map.entry("org.tartarus..", List.of("token")),
          Map.entry("com.ibm.icu..", List.of("text", "segment", "quantity", "lexicon")),
          Map.entry("org.jsoup..", List.of("text")),
          Map.entry("org.apache.pdfbox..", List.of("text.pdf")),
          Map.entry("org.apache.fontbox..", List.of("text.pdf")),
          Map.entry("io.airlift..", List.of("text.archive")),
          Map.entry("org.apache.commons.text..", List.of("lexicon")),
          Map.entry(
              "com.fasterxml.jackson..",
              List.of("text", "bitext", "app.cli", "app.review", "app.corpus")),
          Map.entry("org.sqlite..", List.of("app.review.project", "app.corpus.build")),
          Map.entry("java.sql..", List.of("app.review.project", "app.corpus.build")),
          Map.entry("picocli..", List.of("app.cli")));

  @TestFactory
  Stream<DynamicTest> importsOnlyPackagesBeforeIt() {
    return ORDER.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("org.naranhi." + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(after(name))
                            .check(CLASSES)));
  }

  private static String[] after(String name) {
    Stream<String> later =
        ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
            .map(p -> "org.naranhi." + p + "..");
    return Stream.concat(later, Stream.of("org.naranhi.app..", "org.naranhi"))
        .toArray(String[]::new);
  }

  @Test
  void facadeDoesNotKnowTheApps() {
    noClasses()
        .that()
        .resideInAPackage("org.naranhi")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.naranhi.app..")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> keepsThirdPartyCodeWhereItIsOwned() {
    return OWNERS.entrySet().stream()
        .map(
            owner ->
                DynamicTest.dynamicTest(
                    owner.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                owner.getValue().stream()
                                    .map(p -> "org.naranhi." + p + "..")
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(owner.getKey())
                            .check(CLASSES)));
  }

  @Test
  void packagesFormNoCycle() {
    SlicesRuleDefinition.slices()
        .matching("org.naranhi.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void familiesOfChecksDoNotKnowOneAnother() {
    SlicesRuleDefinition.slices()
        .matching("org.naranhi.check.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage("org.naranhi.check.suite"), alwaysTrue())
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.naranhi.check")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.naranhi.check.*..")
        .check(CLASSES);
  }

  /** Each room of readers stands on the core; a book is made of pages. */
  @Test
  void readersOfOneKindDoNotKnowThoseOfAnother() {
    SlicesRuleDefinition.slices()
        .matching("org.naranhi.text.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage("org.naranhi.text.read"), alwaysTrue())
        .ignoreDependency(
            resideInAPackage("org.naranhi.text.epub"), resideInAPackage("org.naranhi.text.html"))
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.naranhi.text")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.naranhi.text.*..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInTheOrder() {
    List<String> known = ORDER.stream().map(p -> "org.naranhi." + p).toList();
    assertThat(
            CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(p -> !p.equals("org.naranhi") && !p.startsWith("org.naranhi.app"))
                .map(p -> p.replaceFirst("^(org\\.naranhi\\.(?:check|text))\\..*", "$1"))
                .distinct())
        .isSubsetOf(known);
  }
}
