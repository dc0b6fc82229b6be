package org.onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

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

  @TempDir private Path folder;

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
    for (String name : new String[] {"b.txt", "a/z.md", "a/B.txt", ".hidden.txt", ".git/x.txt", "onrecord.corrections.csv"}) {
      write(name);
    }
    InputFiles files = new InputFiles().add(folder.toString(), NOTHING);
    assertThat(files.files()).extracting(InputFile::name)
        .containsExactly(named("a/B.txt"), named("a/z.md"), named("b.txt"));
    assertThat(files.rejects()).isEmpty();
  }

  @Test
  void correctionsAreFoundInFoldersAndBesideFilesEachOnce() throws IOException {
    String article = write("a/one.txt").toString();
    write("a/onrecord.corrections.csv");
    write("b/c/onrecord.corrections.csv");
    String beside = folder.resolve("a/onrecord.corrections.csv").toString();
    InputFiles files =
        new InputFiles().add(article, NOTHING).add(beside, NOTHING).add(folder.resolve("b").toString(), NOTHING);
    assertThat(files.files()).extracting(InputFile::name).containsExactly(named("a/one.txt"));
    assertThat(files.corrections()).extracting(InputFile::name)
        .containsExactly(named("a/onrecord.corrections.csv"), named("b/c/onrecord.corrections.csv"));
  }

  @Test
  void aFileIsTakenOnceHoweverOftenItIsNamed() throws IOException {
    String file = write("a.txt").toString();
    InputFiles files =
        new InputFiles().add(file, NOTHING).add(folder.toString(), NOTHING).add(folder + "/./a.txt", NOTHING);
    assertThat(files.files()).extracting(InputFile::name).containsExactly(named("a.txt"));
  }

  @Test
  void linksThatLoopOrLeadNowhereDoNoHarm() throws IOException {
    write("a/one.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing.txt"));
    InputFiles files = new InputFiles().add(folder.toString(), NOTHING);
    assertThat(files.files()).extracting(InputFile::name).containsExactly(named("a/one.txt"));
    assertThat(files.rejects()).extracting(Reject::sourceFile, Reject::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(named("gone.txt"), "a link to a file that is not there"));
  }

  @Test
  void aFileThatIsNotThereIsAReject() throws IOException {
    InputFiles files = new InputFiles().add("no/such.txt", NOTHING);
    assertThat(files.files()).isEmpty();
    assertThat(files.rejects()).extracting(Reject::stage, Reject::sourceFile, Reject::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("read", "no/such.txt", "there is no such file or folder"));
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
