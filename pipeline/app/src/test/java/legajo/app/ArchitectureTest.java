package legajo.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import legajo.model.Diagnostic;

/** The walls between rooms: imports run one way. */
@AnalyzeClasses(packages = "legajo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String MODEL = "legajo.model..";
  private static final String RULES = "legajo.rules..";
  private static final String DOCUMENT = "legajo.pipeline.document..";

  @ArchTest static final ArchRule theModelKnowsNothingOfOurs = only(MODEL);

  @ArchTest static final ArchRule rulesKnowOnlyTheModel = only(RULES, MODEL);

  @ArchTest static final ArchRule theCorpusKnowsOnlyTheModel = only("legajo.corpus..", MODEL);

  @ArchTest static final ArchRule whatStagesHandOnKnowsNoStage = only(DOCUMENT, RULES, MODEL);

  @ArchTest static final ArchRule ingestKnowsNoOtherStage = stage("ingest");

  @ArchTest static final ArchRule normalizeKnowsNoOtherStage = stage("normalize");

  @ArchTest static final ArchRule segmentKnowsNoOtherStage = stage("segment");

  @ArchTest static final ArchRule extractKnowsNoOtherStage = stage("extract");

  @ArchTest static final ArchRule assembleKnowsNoOtherStage = stage("assemble");

  @ArchTest
  static final ArchRule thePipelineKnowsNothingOfTheApp =
      noClasses()
          .that()
          .resideInAPackage("legajo.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("legajo.app..", "legajo.corpus..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("legajo.app.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("legajo.app.cli..", "picocli..");

  @ArchTest
  static final ArchRule noPackagesImportEachOtherInCircles =
      slices().matching("legajo.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheTerminalWritesToTheTerminal =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("legajo.app.cli.Terminal")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(FileDescriptor.class);

  /** So that each has its line in docs/diagnostics.md. */
  @ArchTest
  static final ArchRule onlyTheListOfCodesMakesDiagnostics =
      noClasses()
          .that()
          .resideOutsideOfPackage(MODEL)
          .should()
          .callConstructor(
              Diagnostic.class,
              Diagnostic.Severity.class,
              String.class,
              String.class,
              java.util.Optional.class);

  private static ArchRule stage(String name) {
    return only("legajo.pipeline." + name + "..", DOCUMENT, RULES, MODEL).allowEmptyShould(true);
  }

  /** Classes of a package that import of ours nothing but their own package and these. */
  private static ArchRule only(String itself, String... others) {
    String[] allowed = java.util.Arrays.copyOf(others, others.length + 1);
    allowed[others.length] = itself;
    return classes()
        .that()
        .resideInAPackage(itself)
        .should()
        .onlyDependOnClassesThat(resideOutsideOfPackage("legajo..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true);
  }
}
