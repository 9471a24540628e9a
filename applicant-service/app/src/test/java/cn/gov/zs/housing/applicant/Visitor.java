package cn.gov.zs.housing.applicant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody, with a token or without, who reads pages, sends forms and calls the API. Redirects are not followed. */
final class Visitor {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String token;

    Visitor(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** What came back. */
    record Answer(int status, String body, String location, String cacheControl) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String code() {
            return json().path("code").asString();
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** The answer as bytes, with its headers. */
    HttpResponse<byte[]> download(String path) {
        try {
            return CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new IllegalStateException("the service did not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the service", stopped);
        }
    }

    Answer form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body.getBytes(UTF_8));
    }

    Answer json(String path, Object body) {
        return post(path, "application/json", JsonMapper.shared().writeValueAsBytes(body));
    }

    Answer post(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** A file as it was sent, which must be there. */
    byte[] bytes(String path) {
        var answer = file(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** The bytes of a file, with their headers. */
    HttpResponse<byte[]> file(String path) {
        try {
            return CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new IllegalStateException("the service did not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the service", stopped);
        }
    }

    /** A form with one file. */
    Answer upload(String path, String name, byte[] file) {
        var head = "--b\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = new java.io.ByteArrayOutputStream();
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
        return post(path, "multipart/form-data; boundary=b", body.toByteArray());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.headers().firstValue("Cache-Control").orElse(""));
        } catch (IOException unreachable) {
            throw new IllegalStateException("the service did not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the service", stopped);
        }
    }
}
