package cn.gov.zs.platform.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * What the scenes of the browser test share: everybody's browser, the pictures, and patience.
 *
 * @param patience with what another service or the background does
 * @param seen the kinds of page that were shown before
 */
record Theatre(Browsers browsers, Pictures pictures, Patience patience, Set<String> seen) implements AutoCloseable {
    /** Starts the platform, if no test has, and a browser. */
    static Theatre open() {
        try {
            return new Theatre(new Browsers(), new Pictures(), new Patience(TestPlatform.PATIENCE), new HashSet<>());
        } catch (IOException e) {
            throw new IllegalStateException("No place for the screenshots", e);
        }
    }

    /** Photographs a page and checks that everybody can use it. */
    void show(Page page, String picture) {
        pictures.take(page, picture);
        Accessible.check(page);
    }

    /** The same in both languages, on phone and desk, when a kind of page is shown for the first time; once is enough. */
    void showNew(Page page, String picture) {
        if (seen.add(picture)) {
            pictures.take(page, picture);
            Accessible.checkEverywhere(page);
        }
    }

    /** Waits until there is nothing of the kind on the page. */
    static void gone(Page page, String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Lets days pass. */
    static void pass(Duration days) {
        try {
            TestPlatform.clock().forward(days);
        } catch (IOException e) {
            throw new IllegalStateException("The clock did not move", e);
        }
    }

    @Override
    public void close() {
        browsers.close();
    }
}
