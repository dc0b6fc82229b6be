package org.onrecord.report;

import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures of the report that README.md shows; docs/pictures.sh calls it. */
final class ReportPictures {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    private ReportPictures() {}

    /**
     * @param args report.html, the folder for the pictures, and the hash of an article's record
     */
    public static void main(String[] args) throws Exception {
        String report = Path.of(args[0]).toUri().toString();
        Path pictures = Path.of(args[1]);
        try (Browser browser = Browser.start(Files.createTempDirectory("pictures"))) {
            browser.look(WIDTH, HEIGHT, "light");
            take(browser, report, pictures.resolve("report-overview.png"));
            take(browser, report + args[2], pictures.resolve("report-article.png"));
        }
    }

    private static void take(Browser browser, String address, Path picture) throws Exception {
        browser.open(address);
        Files.write(picture, browser.screenshot());
    }
}
