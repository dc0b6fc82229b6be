package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.pipeline.graph.ArticleGraph;
import org.onrecord.pipeline.graph.FileSlice;
import org.onrecord.pipeline.graph.Job;

/**
 * The graph as Dataflow takes it, written as a template: no job is started and no account is needed. Only in
 * {@code ./mvnw verify -Pdataflow}; else it is skipped.
 */
class DataflowTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        MemoryFiles.FILES.clear();
    }

    @Test
    void theGraphIsOneThatDataflowTakes() throws Exception {
        assumeTrue(Runner.DATAFLOW.isThere(), "Dataflow's runner is not on the class path: build with -Pdataflow");
        Path program = Files.writeString(folder.resolve("program.jar"), "stands for all jars");
        Path template = folder.resolve("template.json");
        String google = "org.apache.beam.sdk.extensions.gcp.";
        PipelineOptions options = PipelineOptionsFactory.fromArgs(Runner.DATAFLOW
                        .options(List.of(
                                "--project=paper",
                                "--region=europe-west3",
                                "--templateLocation=" + template,
                                "--tempLocation=memory://bucket/tmp",
                                "--gcpTempLocation=memory://bucket/tmp",
                                "--stagingLocation=memory://bucket/staging",
                                "--filesToStage=" + program,
                                "--pathValidatorClass=" + google + "storage.NoopPathValidator",
                                "--credentialFactoryClass=" + google + "auth.NoopCredentialFactory"))
                        .toArray(String[]::new))
                .create();
        FileSystems.setDefaultPipelineOptions(options);
        Pipeline pipeline = Pipeline.create(options);
        FileSlice slice = new FileSlice("memory://bucket/inputs/0", "news.jsonl", 0, 1);
        ArticleGraph.build(
                pipeline,
                new Job("memory://bucket/parts", "memory://bucket/text", null),
                List.of(KV.of(0, slice)),
                List.of());
        pipeline.run();
        assertThat(Files.readString(template)).contains("ValidateAndWrite", "europe-west3");
        try (Stream<String> staged = MemoryFiles.FILES.keySet().stream()) {
            assertThat(staged.toList()).anyMatch(file -> file.startsWith("memory://bucket/staging"));
        }
    }
}
