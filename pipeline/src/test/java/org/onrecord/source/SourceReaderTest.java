package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.Article;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Reject;

class SourceReaderTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheSinkThrowsIsNoFaultOfTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "It rained.");
        ArticleSink broken = new ArticleSink() {
            @Override
            public void article(Article article) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public void reject(Reject reject) {
                throw new AssertionError(reject);
            }
        };
        assertThatThrownBy(() -> new SourceReader(ReadOptions.NONE).read(new InputFile(file, "a.txt"), broken))
                .hasMessage("disk full");
    }

    @Test
    void textThatNestsWithoutEndIsReadOrRejectedButNeverBreaksTheRun() throws Exception {
        for (String name : new String[] {"a.md", "a.html"}) {
            String open = name.equals("a.md") ? "> " : "<div>";
            Path file = Files.writeString(folder.resolve(name), open.repeat(20_000) + "It rained.");
            CollectedArticles read = new CollectedArticles();
            new SourceReader(ReadOptions.NONE).read(new InputFile(file, name), read);
            assertThat(read.articles().size() + read.rejects().size()).isEqualTo(1);
        }
    }

    @Test
    void aFileThatVanishesBetweenListingAndReadingIsAReject() throws Exception {
        Files.writeString(folder.resolve("gone.txt"), "It rained.");
        InputFile file =
                new InputFiles().add(folder.toString(), System.in).files().get(0);
        Files.delete(file.path());
        CollectedArticles read = new CollectedArticles();
        new SourceReader(ReadOptions.NONE).read(file, read);
        assertThat(read.rejects())
                .extracting(Reject::sourceFile, Reject::reason)
                .containsExactly(tuple(file.name(), "gone since the run began; put it back and run again"));
    }

    @Test
    void aFileThatMayNotBeReadIsAReject() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "It rained.");
        assumeTrue(
                file.toFile().setReadable(false) && !Files.isReadable(file), "whoever runs this may read everything");
        CollectedArticles read = new CollectedArticles();
        new SourceReader(ReadOptions.NONE).read(new InputFile(file, "a.txt"), read);
        assertThat(read.rejects())
                .extracting(Reject::reason)
                .containsExactly("no permission to read it; ask its owner, or take it out of the input");
    }

    @Test
    void aFileThatNeedsMoreMemoryThanThereIsIsAReject() {
        CollectedArticles read = new CollectedArticles();
        Attempt.run("a.html", read, () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(read.rejects().get(0).reason())
                .isEqualTo("needs more memory than there is; set ONRECORD_MEMORY to more than 3g, or split it");
    }

    @Test
    void anExplainerAsCopiedFromTheWebIsReadWithItsMetadata() throws Exception {
        Path page = Path.of("src/test/resources/org/onrecord/source/river-explainer.txt");
        CollectedArticles read = new CollectedArticles();
        new SourceReader(ReadOptions.NONE).read(new InputFile(page, "river-explainer.txt"), read);
        assertThat(read.rejects()).isEmpty();
        Article article = read.articles().get(0);
        assertThat(article.publishedOn()).isEqualTo("2021-07-12");
        assertThat(article.dateline()).isEqualTo("MONTEVIDEO");
        assertThat(article.byline()).isEqualTo("Marga Helsinger");
        assertThat(article.sourceUrl()).isEqualTo("https://news.example/2021/07/12/108137263/uruguay-river-file");
        assertThat(article.title()).isEqualTo("4 things Uruguay wants from its neighbours");
        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == BlockKind.HEADING)
                .hasSize(5);
        assertThat(article.text())
                .doesNotContain("**", "##", "---", "[Disclaimer]", "http", "Marga Helsinger")
                .endsWith("since 2016.");
    }
}
