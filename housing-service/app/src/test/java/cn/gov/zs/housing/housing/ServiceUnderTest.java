package cn.gov.zs.housing.housing;

import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import cn.gov.zs.platform.testkit.TokenIssuer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service with a real broker, the embedded database and tokens as Keycloak signs them. */
@SpringBootTest(classes = HousingServiceMain.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServiceUnderTest {
    protected static final TokenIssuer ISSUER = new TokenIssuer();
    protected static final String OFFICER = ISSUER.token("stock-officer", "stock-officer");
    protected static final String CITIZEN = ISSUER.token("citizen-li", "citizen");

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DATABASE = "housing-" + UUID.randomUUID();

    @Value("${local.server.port}")
    int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add("housing.oidc.issuer", ISSUER::issuer);
        properties.add("housing.oidc.jwks-uri", ISSUER::jwksUri);
        properties.add("platform.crypto.keys", TenancyKeys::asSetting);
        properties.add("platform.mongodb.uri", () -> TestMongo.shared().uri());
        properties.add("platform.mongodb.database", () -> DATABASE);
        properties.add(
                "platform.eventing.bootstrap-servers", () -> TestKafka.shared().bootstrapServers());
    }

    protected HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    protected HttpResponse<String> postJson(String path, String token, String json) throws Exception {
        return send(request(path, "Authorization", "Bearer " + token, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    protected HttpResponse<String> putJson(String path, String token, String json) throws Exception {
        return send(request(path, "Authorization", "Bearer " + token, "Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    protected HttpResponse<String> postForm(String path, String token, List<Map.Entry<String, String>> fields)
            throws Exception {
        var body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                request(path, "Authorization", "Bearer " + token, "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** A form with one file. */
    protected HttpResponse<String> postFile(
            String path, String token, Map<String, String> fields, String name, byte[] file) throws Exception {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, text) -> body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + text + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path, "Authorization", "Bearer " + token, "Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    protected HttpResponse<String> deleteAs(String token, String path) throws Exception {
        return send(request(path, "Authorization", "Bearer " + token).DELETE());
    }

    /** A workbook, as a browser sends it. */
    protected HttpResponse<String> postWorkbook(String path, String token, byte[] file) throws Exception {
        return postFile(path, token, Map.of(), "book.xlsx", file);
    }

    /** A file that is sent to this caller. */
    protected byte[] bytesAs(String token, String path) throws Exception {
        return CLIENT.send(
                        request(path, "Authorization", "Bearer " + token).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    protected HttpResponse<String> getAs(String token, String path) throws Exception {
        return get(path, "Authorization", "Bearer " + token);
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Enters a home and gives its id. */
    protected String enter(String estate, String number) throws Exception {
        var answer = postJson("/api/v1/homes", OFFICER, home(estate, number, "58.37"));
        return json(answer).path("homeId").asString();
    }

    protected static String home(String estate, String number, String area) {
        return """
                {"estate": "%s", "building": "3栋", "number": "%s", "rooms": 2, "floorArea": %s, "floor": 5,
                 "address": "中山市南区街道%s3栋%s房"}""".formatted(estate, number, area, estate, number);
    }

    protected static String offer(UUID formId, String... homeIds) {
        return """
                {"formId": "%s", "homeIds": [%s]}""".formatted(
                formId, List.of(homeIds).stream().map(id -> '"' + id + '"').collect(Collectors.joining(",")));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
