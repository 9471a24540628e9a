package cn.gov.zs.platform.journeys;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Takes the screenshots. They go to {@code target/screenshots}; with {@code -Dguide=update} those that the clerks' guide shows go to
 * {@code docs/guide}, where it finds them.
 */
final class Pictures {
    /** The guide shows a page from its top; nobody reads a longer picture. */
    private static final int TALLEST = 1800;

    /** Those whose subject stands further down: the guide shows them from there. */
    private static final Map<String, String> SUBJECT = Map.of(
            "06-contradiction", "#cross-check",
            "50-stopped", "#subsidy");

    private static final int MARGIN = 20;

    private static final Pattern SHOWN = Pattern.compile("\\(guide/([^)]+)\\.png\\)");

    private final Path folder;
    private final Path guide;
    private final Set<String> inGuide = new HashSet<>();

    Pictures() throws IOException {
        folder = TestPlatform.root().resolve("platform/journeys/target/screenshots");
        guide = TestPlatform.root().resolve("docs/guide");
        Files.createDirectories(folder);
        if ("update".equals(System.getProperty("guide"))) {
            var found = SHOWN.matcher(Files.readString(TestPlatform.root().resolve("docs/guide.zh-CN.md")));
            while (found.find()) {
                inGuide.add(found.group(1));
            }
        }
    }

    /** Photographs the page as it is now, from top to bottom. */
    void take(Page page, String name) {
        var picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
        if (inGuide.contains(name)) {
            keep(picture, top(page, SUBJECT.get(name)), guide.resolve(name + ".png"));
        }
    }

    /** Where the guide's picture begins, in pixels from the top of the page. */
    private static int top(Page page, @Nullable String subject) {
        if (subject == null) {
            return 0;
        }
        var above = page.locator(subject).first().evaluate("it => it.getBoundingClientRect().top + window.scrollY");
        return Math.max(0, ((Number) above).intValue() - MARGIN);
    }

    private static void keep(byte[] picture, int top, Path file) {
        try {
            var whole = ImageIO.read(new ByteArrayInputStream(picture));
            var shown = whole.getSubimage(0, top, whole.getWidth(), Math.min(whole.getHeight() - top, TALLEST));
            ImageIO.write(FewColours.of(shown), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
