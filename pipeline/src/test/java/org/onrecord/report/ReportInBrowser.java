package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens one report in a real browser for all tests of a class, anew before each of them; a test after which the page
 * complains fails. Skipped where there is no Chromium: install Debian's package chromium, or name the program in the
 * variable CHROMIUM.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReportInBrowser {

    /** For files of the test's own. */
    Path folder;

    Browser browser;

    private String address;

    /** The articles that the report is on. */
    abstract ReportFolder articles();

    @BeforeAll
    void openBrowser(@TempDir Path temporary) throws Exception {
        assumeTrue(
                Browser.program().isPresent(),
                "no Chromium on the PATH (Debian's package chromium), so the report was not tested in a browser");
        folder = temporary;
        Path output = articles().write(Files.createDirectory(folder.resolve("out")));
        ReportWriter.write(output);
        address = output.resolve("report.html").toUri().toString();
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void closeBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openReport() throws Exception {
        browser.look(1280, 900, "light");
        browser.open(address);
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(browser.takeErrors()).isEmpty();
    }
}
