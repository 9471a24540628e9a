package cn.gov.zs.housing.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser's part in HTTP: keeps cookies, follows redirects when told to, says where its requests come from. */
public final class Browser {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new HashMap<>();
    private String base;

    public Browser(String base) {
        this.base = base;
    }

    /** Goes on with another gateway, cookies kept. */
    public Browser movedTo(String otherBase) {
        base = otherBase;
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** A form sent from one of our own pages. */
    public HttpResponse<String> submit(String path, String form) {
        return send(
                "POST",
                path,
                BodyPublishers.ofString(form),
                "Sec-Fetch-Site",
                "same-origin",
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var address = path.startsWith("http") ? URI.create(path) : URI.create(base + path);
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /** Opens a page and follows every redirect, through the login and back. */
    public HttpResponse<String> open(String path) {
        var response = get(path);
        for (var hops = 0; response.statusCode() / 100 == 3 && hops < 10; hops++) {
            response = get(response.headers().firstValue("location").orElseThrow());
        }
        return response;
    }
}
