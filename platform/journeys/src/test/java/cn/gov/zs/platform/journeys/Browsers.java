package cn.gov.zs.platform.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, driven by Playwright: each person in a browser of her own, citizens on a phone, staff at a desk. */
final class Browsers implements AutoCloseable {
    static final int PHONE_WIDTH = 390;
    static final int DESK_WIDTH = 1280;
    private static final int HALL_WIDTH = 1920;
    private static final int HALL_HEIGHT = 1080;

    private final String platform = TestPlatform.address().toString();
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(withoutDownload()));
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installedChromium())
                    .setArgs(List.of(
                            "--headless",
                            "--lang=zh-CN",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final Map<String, Page> people = new HashMap<>();

    private static Map<String, String> withoutDownload() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return environment;
    }

    private static Path installedChromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No Chromium on the PATH; ./housing test says how to get it"));
    }

    /** Somebody of the public on a phone, in this language ({@code zh-CN} or {@code en}). */
    Page everybody(String language) {
        return people.computeIfAbsent("public " + language, who -> open(PHONE_WIDTH, language));
    }

    /** A citizen on a phone. */
    Page citizen(String account) {
        return people.computeIfAbsent(account, who -> signedOn(open(PHONE_WIDTH, "zh-CN"), who));
    }

    /** A member of staff or a witness at a desk. */
    Page staff(String account) {
        return people.computeIfAbsent(account, who -> signedOn(open(DESK_WIDTH, "zh-CN"), who));
    }

    /** A witness on her phone. */
    Page witness(String account) {
        return people.computeIfAbsent(account + " phone", who -> signedOn(open(PHONE_WIDTH, "zh-CN"), account));
    }

    /** The screen in the hall. */
    Page hall() {
        return people.computeIfAbsent("hall", who -> {
            var page = open(HALL_WIDTH, "zh-CN");
            page.setViewportSize(HALL_WIDTH, HALL_HEIGHT);
            return page;
        });
    }

    private Page open(int width, String language) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(platform)
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, 900));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                System.out.println("browser console: " + message.text());
            }
        });
        return page;
    }

    private static Page signedOn(Page page, String account) {
        page.navigate("/my");
        page.fill("#username", account);
        page.fill("#password", "Zhongshan-2026");
        page.click("#kc-login");
        page.waitForURL("**/my");
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
