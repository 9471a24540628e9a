package cn.gov.zs.housing.allocation.verifier;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The page as a citizen has it, opened from disk in Debian's Chromium. Whatever it asks the network for is written down. */
final class VerifierPage implements AutoCloseable {
    static final int PHONE_WIDTH = 390;
    static final int DESK_WIDTH = 1280;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(withoutDownload()));
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installedChromium())
                    .setArgs(List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final String address = saved().toUri().toString();
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Page page;

    private VerifierPage(int width, String language) {
        page = chromium.newContext(
                        new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900))
                .newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.navigate(address);
    }

    static VerifierPage open(int width, String language) {
        return new VerifierPage(width, language);
    }

    /** With the makers of bundles and forgeries at hand in the page. */
    static VerifierPage forComputing() {
        var opened = open(DESK_WIDTH, "zh-CN");
        opened.page.evaluate(resource("/bundles.js"));
        opened.page.evaluate(resource("/forgeries.js"));
        return opened;
    }

    /** The page taken out of its jar, as somebody has it who saved it. */
    private static Path saved() {
        try {
            var file = Files.createTempDirectory("verifier").resolve("verify.html");
            Files.writeString(file, resource("/verifier/verify.html"));
            // the last one named goes first
            file.getParent().toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(VerifierPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet that the tests score by: 连州 2013, the sample that the service ships. */
    static String sheet() {
        return resource("/lianzhou-2013.dmn");
    }

    Page page() {
        return page;
    }

    /** What the page's script answers; a function takes the argument. */
    Object ask(String script, Object argument) {
        return page.evaluate(script, argument);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> askForMap(String script, Object argument) {
        return (Map<String, Object>) page.evaluate(script, argument);
    }

    @SuppressWarnings("unchecked")
    List<Object> askForList(String script, Object argument) {
        return (List<Object>) page.evaluate(script, argument);
    }

    /** A member of an answer that is a list. */
    @SuppressWarnings("unchecked")
    static List<Object> list(Object answer) {
        return (List<Object>) answer;
    }

    /** Addresses asked for besides the page itself and the Worker made of it. */
    List<String> strangeRequests() {
        return requests.stream()
                .filter(url -> !url.startsWith(address) && !url.startsWith("blob:"))
                .toList();
    }

    List<String> errors() {
        return errors;
    }

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

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
