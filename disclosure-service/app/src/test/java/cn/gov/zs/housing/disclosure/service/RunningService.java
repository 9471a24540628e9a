package cn.gov.zs.housing.disclosure.service;

import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.disclosure.DisclosureServiceMain;
import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import cn.gov.zs.platform.clock.ClockFile;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import cn.gov.zs.platform.testkit.TokenIssuer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over a real broker and the embedded database, with a clock that can be moved; asked from outside. */
@SpringBootTest(
        classes = DisclosureServiceMain.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "platform.mongodb.database=disclosure-it")
abstract class RunningService {
    static final TokenIssuer ISSUER = new TokenIssuer();
    static final Path CLOCK_FILE = clockFile();
    static final OtherServices OTHERS = new OtherServices(TestKafka.shared().bootstrapServers());
    static final Duration SOON = Duration.ofSeconds(30);

    static final GreenMail LETTERS = letters();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Value("${local.server.port}")
    int port;

    @Autowired
    Clock clock;

    @Autowired
    MongoDatabase database;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add("MONGODB_URI", TestMongo.shared()::uri);
        properties.add("KAFKA_BOOTSTRAP_SERVERS", TestKafka.shared()::bootstrapServers);
        properties.add("housing.oidc.issuer", ISSUER::issuer);
        properties.add("housing.oidc.jwks-uri", ISSUER::jwksUri);
        properties.add("platform.crypto.keys", ObjectionKeys::asSetting);
        properties.add("platform.clock.file", CLOCK_FILE::toString);
        properties.add("public-log.key", LogKeys.LOG::secretText);
        properties.add("public-log.sm2-key", LogKeys.SM2::secretText);
        properties.add("housing.smtp.host", () -> "127.0.0.1");
        properties.add("housing.smtp.port", () -> LETTERS.getSmtp().getPort());
        properties.add("housing.smtp.security", () -> "NONE");
        properties.add("housing.smtp.from", () -> "office@zs.gov.cn");
        properties.add("housing.mailing.public-url", () -> "https://housing.zs.gov.cn");
        properties.add("housing.mailing.gather", () -> "0s");
        properties.add("housing.reminders.handlers", () -> "handlers@zs.gov.cn");
        properties.add("public-log.witnesses", () -> LogKeys.WITNESS.verifier().text());
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return ask(request, headers);
    }

    HttpResponse<String> send(String path, String contentType, String body, String... headers) {
        return ask(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    /** Sends a form that is answered with a file. */
    HttpResponse<byte[]> bytes(String path, String contentType, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with a file. */
    HttpResponse<String> upload(String path, Parts parts, String... headers) {
        return ask(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", Parts.TYPE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(parts.bytes())),
                headers);
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    static String bearer(String username, String... roles) {
        return "Bearer " + ISSUER.token(username, roles);
    }

    LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    /** Everything the service keeps, as text: every document of every collection. */
    String wholeDatabase() {
        var settings = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
        var text = new StringBuilder();
        for (var name : database.listCollectionNames()) {
            database.getCollection(name)
                    .find()
                    .forEach(document -> text.append(document.toJson(settings)).append('\n'));
        }
        return text.toString();
    }

    /** Moves the platform's clock, as {@code ./housing clock +21d} does. */
    void advance(Duration by) {
        var before = today();
        new ClockFile(CLOCK_FILE).advance(by);
        await().atMost(SOON).until(() -> !today().isBefore(before.plusDays(by.toDays())));
    }

    private static GreenMail letters() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        return server;
    }

    private static Path clockFile() {
        try {
            var directory = Files.createTempDirectory("disclosure-clock");
            directory.toFile().deleteOnExit();
            return directory.resolve("clock");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
