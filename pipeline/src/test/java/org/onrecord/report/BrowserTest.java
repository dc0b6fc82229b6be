package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser leaves nothing running that could write into a folder which is being deleted. */
class BrowserTest {

    @Test
    void noProcessOfABrowserOutlivesIt(@TempDir Path folder) throws Exception {
        assumeTrue(
                Browser.program().isPresent(),
                "no Chromium on the PATH (Debian's package chromium), so the report was not tested in a browser");
        Browser browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
        List<ProcessHandle> processes = browser.processes();
        assertThat(processes).hasSizeGreaterThan(2);
        browser.close();
        assertThat(processes).noneMatch(Browser::runs);
    }
}
