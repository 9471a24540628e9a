package cn.gov.zs.platform.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person at a browser without a screen: keeps cookies, follows redirects, signs on at Keycloak's own page.
 *
 * <p>Sends what a browser sends with a same-origin request, so that the gateway's defence against forged requests is met, not
 * switched off.
 */
public final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI platform;
    private final String name;
    private final HttpClient http;

    private Visitor(URI platform, String name) {
        this.platform = platform;
        this.name = name;
        this.http = HttpClient.newBuilder()
                .cookieHandler(LoopbackCookies.manager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Somebody of the public, who never signs on. */
    public static Visitor anonymous(URI platform) {
        return new Visitor(platform, "public");
    }

    /**
     * Signs on through the gateway and Keycloak's login page.
     *
     * @throws JourneyFailed when the page, the account or the way back is not as expected
     */
    public static Visitor signedOn(URI platform, String username, String password) {
        var visitor = new Visitor(platform, username);
        visitor.signOn(username, password);
        return visitor;
    }

    /** The account's name, or {@code public}. */
    public String name() {
        return name;
    }

    private void signOn(String username, String password) {
        var page = get("/my", "text/html");
        var form = LoginForm.on(page);
        var back = send(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Origin", platform.toString())
                .POST(HttpRequest.BodyPublishers.ofString(
                        form(Map.of("username", username, "password", password, "credentialId", ""))))
                .build());
        if (back.status() != 200 || !back.uri().getPath().equals("/my")) {
            throw new JourneyFailed("Sign-on of " + username + " ended at "
                    + back.uri().getPath() + " with status " + back.status() + "; expected /my");
        }
    }

    /** Reads a page or resource; any status is an answer. */
    public Answer get(String path, String accept) {
        return send(
                request(platform.resolve(path)).header("Accept", accept).GET().build());
    }

    /** Reads JSON. */
    public Answer get(String path) {
        return get(path, "application/json");
    }

    /** Reads bytes, such as a bundle. */
    public byte[] download(String path) {
        return bytes(path, request(platform.resolve(path)).GET().build());
    }

    /** Reads the bytes that a form is answered with, such as a list that needs a reason. */
    public byte[] download(String path, Map<String, String> fields) {
        return bytes(
                path,
                sameOrigin(path, "application/x-www-form-urlencoded")
                        .header("Accept", "*/*")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                        .build());
    }

    private byte[] bytes(String path, HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new JourneyFailed(path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new JourneyFailed(path + " could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted", e);
        }
    }

    /** Sends JSON; any status is an answer. */
    public Answer post(String path, Object body) {
        return postRaw(path, "application/json", HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    /** Replaces by JSON; any status is an answer. */
    public Answer put(String path, Object body) {
        return send(sameOrigin(path, "application/json")
                .header("Accept", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    /** Sends a form as a page would; any status is an answer. */
    public Answer postForm(String path, Map<String, String> fields) {
        return postRaw(path, "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    /** Sends a form with one file, as a page would; any status is an answer. */
    public Answer upload(String path, Map<String, String> fields, String part, String fileName, byte[] file) {
        var boundary = "journey-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return postRaw(
                path,
                "multipart/form-data; boundary=" + boundary,
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Sends any bytes under any content type; any status is an answer. */
    public Answer postRaw(String path, String contentType, HttpRequest.BodyPublisher body) {
        var page = contentType.contains("form") && !path.startsWith("/api/");
        return send(sameOrigin(path, contentType)
                .header("Accept", page ? "text/html" : "application/json")
                .POST(body)
                .build());
    }

    private HttpRequest.Builder sameOrigin(String path, String contentType) {
        return request(platform.resolve(path))
                .header("Content-Type", contentType)
                .header("Origin", platform.toString())
                .header("Sec-Fetch-Site", "same-origin");
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept-Language", "zh-CN");
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    request.method() + " " + request.uri().getPath(),
                    response.uri(),
                    response.statusCode(),
                    response.headers(),
                    response.body());
        } catch (IOException e) {
            throw new JourneyFailed(name + ": " + request.uri().getPath() + " got no answer (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
