package cn.gov.zs.platform.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the screenshots. They go to {@code target/screenshots}; with {@code -Dguide=update} also to {@code docs/guide}, from where
 * the clerks' guide shows them.
 */
final class Pictures {
    private final Path folder;

    Pictures() throws IOException {
        var root = TestPlatform.root();
        folder = "update".equals(System.getProperty("guide"))
                ? root.resolve("docs/guide")
                : root.resolve("platform/journeys/target/screenshots");
        Files.createDirectories(folder);
    }

    /** Photographs the whole page as it is now. */
    void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
    }
}
