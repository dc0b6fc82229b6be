package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the walls inside of rooms: each part depends only on parts below it. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule RESOLVE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("run")
            .definedBy("org.onrecord.resolve.run..")
            .layer("reference")
            .definedBy("org.onrecord.resolve.reference..")
            .layer("cast")
            .definedBy("org.onrecord.resolve.cast..")
            .layer("names")
            .definedBy("org.onrecord.resolve.names..")
            .layer("places")
            .definedBy("org.onrecord.resolve.places..")
            .layer("lexicon")
            .definedBy("org.onrecord.resolve.lexicon..")
            .whereLayer("run")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reference")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cast")
            .mayOnlyBeAccessedByLayers("run", "reference")
            .whereLayer("names")
            .mayOnlyBeAccessedByLayers("run", "reference", "cast")
            .whereLayer("places")
            .mayOnlyBeAccessedByLayers("run", "reference", "cast", "names");

    @ArchTest
    static final ArchRule PIPELINE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("org.onrecord.pipeline")
            .layer("graph")
            .definedBy("org.onrecord.pipeline.graph..")
            .layer("work")
            .definedBy("org.onrecord.pipeline.work..")
            .layer("store")
            .definedBy("org.onrecord.pipeline.store..")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("work")
            .mayOnlyBeAccessedByLayers("root", "graph");

    @ArchTest
    static final ArchRule WHAT_TEACHES_MODELS_IS_NOT_IN_THE_USERS_JAR =
            noClasses().should().resideInAPackage("org.onrecord.training..");
}
