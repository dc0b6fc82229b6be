package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the order of the rooms: each depends only on rooms below it. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule EACH_ROOM_DEPENDS_ON_ROOMS_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("cli")
            .definedBy("org.onrecord.cli..")
            .layer("pipeline")
            .definedBy("org.onrecord.pipeline..")
            .layer("evaluate")
            .definedBy("org.onrecord.evaluate..")
            .layer("report")
            .definedBy("org.onrecord.report..")
            .layer("dataset")
            .definedBy("org.onrecord.dataset..")
            .layer("schema")
            .definedBy("org.onrecord.schema..")
            .layer("corrections")
            .definedBy("org.onrecord.corrections..")
            .layer("extract")
            .definedBy("org.onrecord.extract..")
            .layer("resolve")
            .definedBy("org.onrecord.resolve..")
            .layer("language")
            .definedBy("org.onrecord.language..")
            .layer("source")
            .definedBy("org.onrecord.source..")
            .layer("words")
            .definedBy("org.onrecord.words..")
            .layer("record")
            .definedBy("org.onrecord.record..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("dataset")
            .mayOnlyBeAccessedByLayers("cli", "pipeline", "report")
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers("cli", "pipeline", "report", "dataset")
            .whereLayer("corrections")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("corrections", "pipeline", "evaluate")
            .whereLayer("resolve")
            .mayOnlyBeAccessedByLayers("extract", "corrections", "pipeline", "evaluate", "dataset")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("resolve", "extract", "pipeline", "evaluate")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("corrections", "pipeline", "evaluate");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.onrecord.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule BEAM_STAYS_IN_THE_PIPELINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.onrecord.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.beam..");
}
