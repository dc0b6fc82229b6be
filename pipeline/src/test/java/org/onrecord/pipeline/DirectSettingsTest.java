package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

class DirectSettingsTest {

    private static int threads(long bytes, String... given) {
        DirectOptions options = PipelineOptionsFactory.fromArgs(given).as(DirectOptions.class);
        DirectSettings.apply(options, List.of(given), bytes);
        return options.getTargetParallelism();
    }

    @Test
    void oneArticleIsReadByOneThreadAndAFolderByAllProcessors() {
        assertThat(threads(5_000)).isEqualTo(1);
        assertThat(threads(5_000_000)).isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void whatTheUserSaysGoesBefore() {
        assertThat(threads(5_000, "--targetParallelism=7")).isEqualTo(7);
        assertThat(threads(5_000_000, "--targetParallelism=7")).isEqualTo(7);
    }
}
