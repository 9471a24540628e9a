package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody of the public who wants to be told by letter, and later does not any more. */
final class SubscriptionPages {
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"\\\\<>]+/subscriptions/confirm/[^\\s\"\\\\<>]+");

    private final Theatre theatre;

    SubscriptionPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Subscribes, confirms by the link in the letter, looks at what she is told of, and stops. */
    void subscribeAndStop() {
        var page = theatre.browsers().everybody("zh-CN");
        page.navigate("/subscriptions");
        theatre.showNew(page, "80-subscribe");
        page.click("main form button[type=submit]");
        assertThat(page.locator(".error-summary").count())
                .as("an address is needed")
                .isEqualTo(1);

        int before = (int) LINK.matcher(letters()).results().count();
        page.fill("#email", "reader-" + UUID.randomUUID() + "@example.org");
        page.click("main form button[type=submit]");
        page.waitForSelector("main [role=status]");
        var link = theatre.patience().until("the letter with the link", () -> linkBehind(before));

        page.navigate(link);
        theatre.showNew(page, "80-confirm");
        page.click("main form button[type=submit]");
        page.waitForSelector("main [role=status]");
        page.click("main a[href*='/subscriptions/']");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        theatre.showNew(page, "80-mine");
        stop(page);
    }

    private void stop(Page page) {
        page.locator("main form button[type=submit]").last().click();
        page.waitForSelector("main [role=status]");
        assertThat(page.url()).doesNotContain("lang=");
    }

    /** The newest of these letters; the mail server shows no address in full. */
    private static Optional<String> linkBehind(int before) {
        var links =
                LINK.matcher(letters()).results().map(found -> found.group()).toList();
        return links.size() > before ? Optional.of(links.getLast()) : Optional.empty();
    }

    private static String letters() {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(TestPlatform.exchange().resolve("/v1/mail/messages"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException("The letters could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
