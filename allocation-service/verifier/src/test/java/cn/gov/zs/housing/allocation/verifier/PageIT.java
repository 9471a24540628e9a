package cn.gov.zs.housing.allocation.verifier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as people use it: with a file, a number, a receipt; by keyboard, on a phone, in both languages, on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIT {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private FilePayload bundle;
    private FilePayload forged;
    private FilePayload receipt;
    private String digest;

    @BeforeAll
    void makeFiles() {
        try (var maker = VerifierPage.forComputing()) {
            var made = maker.askForMap("""
                    async sheet => {
                      const base64 = (bytes) => { let text = ""; for (const b of bytes) text += String.fromCharCode(b); return btoa(text); };
                      const right = await bundles.makeWithReceipt({ seed: 5, households: 90, sheet });
                      const forged = await bundles.make({ seed: 5, households: 90, sheet }, { list: (list) => void (list[4].score = "99") });
                      return { bundle: base64(right.bytes), digest: right.digest, receipt: base64(right.receipt), forged: base64(forged.bytes) };
                    }""", VerifierPage.sheet());
            bundle = payload("batch.zip", made.get("bundle"));
            forged = payload("forged.zip", made.get("forged"));
            receipt = payload("receipt.json", made.get("receipt"));
            digest = (String) made.get("digest");
        }
    }

    private static FilePayload payload(String name, Object base64) {
        return new FilePayload(
                name, "application/octet-stream", Base64.getDecoder().decode((String) base64));
    }

    @Test
    void a_household_verifies_a_batch_on_its_phone() {
        try (var opened = VerifierPage.open(VerifierPage.PHONE_WIDTH, "zh-CN")) {
            var page = opened.page();
            check(page, "phone-start");
            page.fill("#digest", digest);
            page.setInputFiles("#file", bundle);
            assertThat(page.locator("#verdict")).hasText("全部相符");
            assertThat(page.locator("#verdict")).isFocused();
            assertThat(page.locator("#report .checks [data-state=RIGHT]")).hasCount(13);
            assertThat(page.locator("#report .verdict")).containsText("与您填写的公布摘要一致");
            page.fill("#number", "7");
            page.press("#number", "Enter");
            assertThat(page.locator("#entrant-heading")).isFocused();
            assertThat(page.locator("#entrant pre"))
                    .containsText("printf '%s' 7 | openssl dgst -sha256 -mac HMAC -macopt hexkey:");
            assertThat(page.locator("#entrant tbody tr").first()).isVisible();
            page.setInputFiles("#receipt-file", receipt);
            assertThat(page.locator("#receipt-verdict")).hasText("全部相符");
            assertThat(page.locator("#receipt .checks [data-state=RIGHT]")).hasCount(5);
            check(page, "phone-right");
            assertThat(opened.strangeRequests()).isEmpty();
            assertThat(opened.errors()).isEmpty();
        }
    }

    @Test
    void a_reporter_finds_a_raised_score_at_her_desk() {
        try (var opened = VerifierPage.open(VerifierPage.DESK_WIDTH, "en-US")) {
            var page = opened.page();
            check(page, "desk-start");
            page.setInputFiles("#file", forged);
            assertThat(page.locator("#verdict")).hasText("Something differs");
            assertThat(page.locator("#report [data-check=SCORES] li"))
                    .containsText("Number 5: the score stated is 99, the sheet gives");
            check(page, "desk-differs");
            page.setInputFiles("#file", bundle);
            assertThat(page.locator("#verdict")).hasText("Everything is right");
            page.fill("#number", "1");
            page.click("#look-up-form button");
            assertThat(page.locator("#entrant-heading")).containsText("№ 1");
            check(page, "desk-right");
            page.click("#language");
            assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
            assertThat(page.locator("#verdict")).hasText("全部相符");
            check(page, "desk-right-zh");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator("#drop")).isHidden();
            assertThat(page.locator("#report .checks li").first()).isVisible();
            page.screenshot(picture("print"));
        }
    }

    @Test
    void whoever_uses_no_mouse_gets_everywhere() {
        try (var opened = VerifierPage.open(VerifierPage.DESK_WIDTH, "zh-CN")) {
            var page = opened.page();
            // asked for first: Chromium must know that the chooser is ours before a key opens it, or it opens its own
            page.onFileChooser(chooser -> chooser.setFiles(bundle));
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("#file")).isFocused();
            page.keyboard().press("Space");
            assertThat(page.locator("#verdict")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.locator("#print")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.locator("#number")).isFocused();
            page.keyboard().type("3");
            page.keyboard().press("Enter");
            assertThat(page.locator("#entrant-heading")).containsText("№ 3");
        }
    }

    @Test
    void a_file_that_is_no_bundle_gets_an_answer_that_helps() {
        try (var opened = VerifierPage.open(VerifierPage.PHONE_WIDTH, "zh-CN")) {
            var page = opened.page();
            page.setInputFiles(
                    "#file", new FilePayload("照片.jpg", "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2}));
            assertThat(page.locator("#verdict")).hasText("这不是抽签文件包");
            assertThat(page.locator("#report .verdict p")).containsText("照片.jpg");
            assertThat(page.locator("#report .verdict p")).containsText("它不以 manifest.json 开头");
            assertThat(page.locator("#look-up")).isHidden();
            page.setInputFiles(
                    "#receipt-file",
                    new FilePayload("r.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("#receipt-verdict")).hasText("这不是回执");
            page.fill("#digest", "abc");
            page.setInputFiles("#file", bundle);
            assertThat(page.locator("#digest-wrong")).containsText("64 位十六进制");
            assertThat(page.locator("#digest")).isFocused();
            check(page, "phone-no-bundle");
        }
    }

    @Test
    void a_dropped_file_is_taken_and_markup_in_it_stays_text() {
        try (var opened = VerifierPage.open(VerifierPage.DESK_WIDTH, "zh-CN")) {
            var page = opened.page();
            page.evaluate("""
                    () => {
                      const data = new DataTransfer();
                      data.items.add(new File(["x"], "<img src=x onerror=alert(1)>.zip"));
                      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
                    }""");
            assertThat(page.locator("#report .verdict p")).containsText("<img src=x onerror=alert(1)>.zip");
            assertThat(page.locator("img")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete window.Worker",
                "void (window.Worker = class { constructor() { setTimeout(() => this.onerror(new ErrorEvent('error'))); } })"
            })
    void works_where_a_browser_allows_no_worker(String without) {
        try (var opened = VerifierPage.open(VerifierPage.DESK_WIDTH, "zh-CN")) {
            var page = opened.page();
            page.evaluate(without);
            page.setInputFiles("#file", bundle);
            assertThat(page.locator("#verdict")).hasText("全部相符");
            page.fill("#number", "2");
            page.press("#number", "Enter");
            assertThat(page.locator("#entrant-heading")).containsText("№ 2");
        }
    }

    @Test
    void stays_responsive_while_it_computes_and_tells_how_far_it_is() {
        try (var opened = VerifierPage.forComputing()) {
            var page = opened.page();
            var found = opened.askForMap("""
                    async sheet => {
                      const { bytes } = await bundles.make({ seed: 8, households: 20000, sheet });
                      const data = new DataTransfer(), steps = new Set();
                      data.items.add(new File([bytes], "batch.zip"));
                      let longest = 0, last = performance.now(), done = false;
                      const tick = () => {
                        longest = Math.max(longest, performance.now() - last);
                        last = performance.now();
                        steps.add(document.getElementById("step").textContent);
                        done = document.getElementById("verdict") !== null;
                        if (!done) setTimeout(tick, 5);
                      };
                      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
                      last = performance.now();
                      tick();
                      while (!done) await new Promise((resolve) => setTimeout(resolve, 20));
                      return { longest, steps: steps.size, verdict: document.getElementById("verdict").textContent };
                    }""", VerifierPage.sheet());
            assertThat(found).contains(Map.entry("verdict", "全部相符"));
            assertThat((Integer) found.get("steps")).isGreaterThan(2);
            assertThat(((Number) found.get("longest")).doubleValue())
                    .as("milliseconds without an answer")
                    .isLessThan(400);
            assertThat(page.locator("#working")).isHidden();
        }
    }

    /** Photographs the page for whoever wants to look, and checks that everybody can use it. */
    private static void check(Page page, String picture) {
        page.screenshot(picture(picture));
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations.stream()
                        .map(one -> one.getId() + ": " + one.getHelp() + " "
                                + one.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as("accessibility of %s", picture)
                .isEmpty();
        var sideways = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scrolling of %s", picture)
                .isLessThanOrEqualTo(0);
        assertThat(page.content()).doesNotContain(">undefined<", "[object");
    }

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true);
    }
}
