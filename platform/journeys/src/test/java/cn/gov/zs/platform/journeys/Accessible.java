package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page can be used by everybody, as far as a program can tell: WCAG 2.2 AA, and no sideways scrolling. */
final class Accessible {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessible() {}

    /** Checks the page as it is now. */
    static void check(Page page) {
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations.stream()
                        .map(one -> one.getId() + ": " + one.getHelp() + " "
                                + one.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as("accessibility of %s", page.url())
                .isEmpty();
        assertThat(page.content()).as("words missing on %s", page.url()).doesNotContain("??");
        checkWidth(page);
    }

    /** Checks the page as it is now, and the same address in English on the other kind of screen. */
    static void checkEverywhere(Page page) {
        check(page);
        var own = page.viewportSize();
        var other = own.width == Browsers.PHONE_WIDTH ? Browsers.DESK_WIDTH : Browsers.PHONE_WIDTH;
        page.setViewportSize(other, own.height);
        checkWidth(page);
        page.setViewportSize(own.width, own.height);
        try (var english = page.context().newPage()) {
            english.setViewportSize(other, own.height);
            var address = page.url().replaceFirst("#.*", "");
            english.navigate(address + (address.contains("?") ? "&" : "?") + "lang=en");
            assertThat(english.locator("html").getAttribute("lang"))
                    .as("language of %s", english.url())
                    .isEqualTo("en");
            check(english);
            english.setViewportSize(own.width, own.height);
            checkWidth(english);
        } finally {
            // the choice of English is kept in a cookie of all her tabs
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lang"));
        }
    }

    private static void checkWidth(Page page) {
        var sideways = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scrolling of %s, %d pixels wide", page.url(), page.viewportSize().width)
                .isLessThanOrEqualTo(0);
    }
}
