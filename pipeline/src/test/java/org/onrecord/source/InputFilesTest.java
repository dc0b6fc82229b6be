package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.Reject;

class InputFilesTest {

    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    private Path folder;

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "It rained.");
    }

    private String named(String name) {
        return folder.toString().replace('\\', '/') + "/" + name;
    }

    @Test
    void aFolderIsWalkedInOrderWithoutHiddenFilesAndCorrections() throws IOException {
        for (String name :
                new String[] {"b.txt", "a/z.md", "a/B.txt", ".hidden.txt", ".git/x.txt", "onrecord.corrections.csv"}) {
            write(name);
        }
        InputFiles files = new InputFiles().add(folder.toString(), NOTHING);
        assertThat(files.files())
                .extracting(InputFile::name)
                .containsExactly(named("a/B.txt"), named("a/z.md"), named("b.txt"));
        assertThat(files.rejects()).isEmpty();
    }

    @Test
    void correctionsAreFoundInFoldersAndBesideFilesEachOnce() throws IOException {
        String article = write("a/one.txt").toString();
        write("a/onrecord.corrections.csv");
        write("b/c/onrecord.corrections.csv");
        String beside = folder.resolve("a/onrecord.corrections.csv").toString();
        InputFiles files = new InputFiles()
                .add(article, NOTHING)
                .add(beside, NOTHING)
                .add(folder.resolve("b").toString(), NOTHING);
        assertThat(files.files()).extracting(InputFile::name).containsExactly(named("a/one.txt"));
        assertThat(files.corrections())
                .extracting(InputFile::name)
                .containsExactly(named("a/onrecord.corrections.csv"), named("b/c/onrecord.corrections.csv"));
    }

    @Test
    void aFileIsTakenOnceHoweverOftenItIsNamed() throws IOException {
        String file = write("a.txt").toString();
        InputFiles files = new InputFiles()
                .add(file, NOTHING)
                .add(folder.toString(), NOTHING)
                .add(folder + "/./a.txt", NOTHING);
        assertThat(files.files()).extracting(InputFile::name).containsExactly(named("a.txt"));
    }

    @Test
    void linksThatLoopOrLeadNowhereDoNoHarm() throws IOException {
        write("a/one.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing.txt"));
        InputFiles files = new InputFiles().add(folder.toString(), NOTHING);
        assertThat(files.files()).extracting(InputFile::name).containsExactly(named("a/one.txt"));
        assertThat(files.rejects())
                .extracting(Reject::sourceFile, Reject::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(named("gone.txt"), "a link to a file that is not there"));
    }

    @Test
    void aLinkToItselfIsAReject() throws IOException {
        write("a/one.txt");
        Files.createSymbolicLink(folder.resolve("a/self.txt"), Path.of("self.txt"));
        InputFiles files = new InputFiles().add(folder.toString(), NOTHING);
        assertThat(files.files()).extracting(InputFile::name).containsExactly(named("a/one.txt"));
        assertThat(files.rejects()).extracting(Reject::sourceFile).containsExactly(named("a/self.txt"));
    }

    @Test
    void aNamedPipeIsARejectAndNobodyWaitsForIt() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
        write("one.txt");
        new ProcessBuilder("/usr/bin/mkfifo", folder.resolve("pipe.txt").toString())
                .start()
                .waitFor();
        InputFiles files = new InputFiles()
                .add(folder.toString(), NOTHING)
                .add(folder.resolve("pipe.txt").toString(), NOTHING);
        assertThat(files.files()).extracting(InputFile::name).containsExactly(named("one.txt"));
        assertThat(files.rejects())
                .hasSize(2)
                .extracting(Reject::reason)
                .containsOnly("a pipe or a device, not a file; hand on what it gives with -");
    }

    @Test
    void foldersAreReadAHundredDeepAndDeeperOnesAreNamed() throws IOException {
        write("a/".repeat(InputFiles.DEEPEST_FOLDER - 1) + "deep.txt");
        write("b/".repeat(InputFiles.DEEPEST_FOLDER) + "deeper.txt");
        InputFiles files = new InputFiles().add(folder.toString(), NOTHING);
        assertThat(files.files())
                .extracting(InputFile::name)
                .containsExactly(named("a/".repeat(InputFiles.DEEPEST_FOLDER - 1) + "deep.txt"));
        assertThat(files.rejects())
                .extracting(Reject::sourceFile, Reject::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        named("b/".repeat(InputFiles.DEEPEST_FOLDER - 1) + "b"),
                        "folders in folders, more than 100 deep; name it as an input itself"));
        assertThat(new InputFiles()
                        .add(files.rejects().get(0).sourceFile(), NOTHING)
                        .files())
                .hasSize(1);
    }

    @Test
    void aFolderWithoutArticlesIsAReject() throws IOException {
        write(".hidden.txt");
        write("quotes.csv");
        InputFiles files =
                new InputFiles().leaveOut(file -> file.endsWith("quotes.csv")).add(folder.toString(), NOTHING);
        assertThat(files.files()).isEmpty();
        assertThat(files.rejects())
                .extracting(Reject::reason)
                .containsExactly("a folder without articles; name the one that has them");
    }

    @Test
    void anAddressIsARejectThatDoesNotRepeatItsPassword() throws IOException {
        InputFiles files =
                new InputFiles().add("https://ana:tr0ub4dor@news.example/a.html?token=abc123&page=2", NOTHING);
        assertThat(files.rejects())
                .extracting(Reject::sourceFile, Reject::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "https://news.example/a.html?token=…&page=2",
                        "an address; save the page as a file first, as a run makes no use of the network"));
    }

    @Test
    void aFileThatIsNotThereIsAReject() throws IOException {
        InputFiles files = new InputFiles().add("no/such.txt", NOTHING);
        assertThat(files.files()).isEmpty();
        assertThat(files.rejects())
                .extracting(Reject::stage, Reject::sourceFile, Reject::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Reject.Stage.READ, "no/such.txt", "there is no such file or folder"));
    }

    @Test
    void aDashIsStandardInput() throws IOException {
        InputStream input = new ByteArrayInputStream("# News\n\nIt rained.".getBytes(StandardCharsets.UTF_8));
        InputFiles files = new InputFiles().add("-", input);
        CollectedArticles read = new CollectedArticles();
        new SourceReader(ReadOptions.NONE).read(files.files().get(0), read);
        assertThat(read.articles().get(0).sourceFile()).isEqualTo("-");
        assertThat(read.articles().get(0).text()).isEqualTo("News\n\nIt rained.");
    }
}
