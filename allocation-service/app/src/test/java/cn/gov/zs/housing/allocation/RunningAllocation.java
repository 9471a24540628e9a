package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.batch.FrozenSamples;
import cn.gov.zs.housing.disclosure.contract.CalendarAdoptedV1;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.DocumentPublishedV1;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestKafka;
import cn.gov.zs.platform.testkit.TestMongo;
import cn.gov.zs.platform.testkit.TokenIssuer;
import cn.gov.zs.platform.workdays.StoredCalendar;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service, started once for all tests of its doors, with a clock that they may move forward. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningAllocation {

    private static final TokenIssuer ISSUER = new TokenIssuer();
    private static final Path CLOCK = clockFile();
    private static final Path KEY_FILE = keyFile();
    private static final CloudEvents WIRE = new CloudEvents();
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @LocalServerPort
    private int port;

    @Autowired
    private StoredCalendar calendar;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry settings) {
        settings.add("platform.mongodb.uri", () -> TestMongo.shared().uri());
        settings.add(
                "platform.mongodb.database",
                () -> "allocation-" + ProcessHandle.current().pid());
        settings.add(
                "platform.eventing.bootstrap-servers", () -> TestKafka.shared().bootstrapServers());
        settings.add("platform.clock.file", CLOCK::toString);
        settings.add("housing.oidc.issuer", ISSUER::issuer);
        settings.add("housing.oidc.jwks-uri", ISSUER::jwksUri);
        settings.add("housing.signing.key-file", KEY_FILE::toString);
        settings.add("server.port", () -> "0");
    }

    /** A draw needs them: a notice for each year in which its clocks can run, as disclosure-service tells of it. */
    @BeforeEach
    void the_service_listens_and_counts_by_the_calendar() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> visitor("nobody").get("/actuator/health/readiness").status() == 200);
        int last = TODAY.getYear() + 1;
        if (calendar.get().lastNoticedYear() < last) {
            for (int year = calendar.get().lastNoticedYear() + 1; year <= last; year++) {
                say(CalendarAdoptedV1.TOPIC, CalendarAdoptedV1.TYPE, year + "-1", sampleNotice(year));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> calendar.get().lastNoticedYear() >= last);
        }
    }

    private static CalendarAdoptedV1 sampleNotice(int year) {
        return new CalendarAdoptedV1(
                year + "-1",
                year,
                1,
                "示例：" + year + "年放假安排",
                "示例〔" + (year - 1) + "〕1号",
                TODAY,
                "https://example.org/" + year,
                TymeCalendar.statute().of(year).stream()
                        .sorted()
                        .map(day -> new CalendarAdoptedV1.Day(day, CalendarAdoptedV1.Kind.OFF, "节假日"))
                        .toList(),
                TODAY,
                "sha256:" + "ab".repeat(32),
                "/calendar/" + year);
    }

    static void ok(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
    }

    static void say(String topic, String type, String key, Object body) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.shared().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var event = WIRE.write(UUID.randomUUID().toString(), type, "/test", key, Instant.now(), 1, WIRE.data(body));
            producer.send(new ProducerRecord<>(topic, key, event)).get();
        } catch (Exception e) {
            throw new IllegalStateException("the event was not taken", e);
        }
    }

    /** A sample sheet of this category, proposed by one officer, adopted by another and published. */
    final void sheetInForce(String category) {
        var sheetId = UUID.randomUUID().toString();
        var sheet = visitor("officer", "allocation-officer")
                .json(
                        "/api/v1/allocation/score-sheets",
                        Map.of(
                                "formId",
                                sheetId,
                                "sample",
                                "LIANZHOU_2013",
                                "category",
                                category,
                                "inForceFrom",
                                TODAY.toString()));
        assertThat(sheet.status()).as(sheet.body()).isEqualTo(201);
        assertThat(visitor("officer-2", "allocation-officer")
                        .json("/api/v1/allocation/score-sheets/" + sheetId + "/adoption", Map.of())
                        .status())
                .isEqualTo(201);
        say(
                DocumentPublishedV1.TOPIC,
                DocumentPublishedV1.TYPE,
                sheetId,
                new DocumentPublishedV1(
                        sheetId,
                        DocumentKind.SCORE_SHEET,
                        sheetId,
                        sheet.json().path("digest").asString(),
                        TODAY,
                        "/documents/" + sheetId));
    }

    static void move(int days) throws IOException {
        var next = Files.writeString(CLOCK.resolveSibling("clock.next"), "PT" + 24 * days + "H");
        Files.move(next, CLOCK, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // the clock looks at its file at most every 50 ms
        await().pollDelay(Duration.ofMillis(120)).until(() -> true);
    }

    private static Path clockFile() {
        try {
            return Files.createTempDirectory("clock").resolve("clock");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path keyFile() {
        try {
            return Files.writeString(CLOCK.resolveSibling("office.keys"), FrozenSamples.KEYS.file());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the API plans with: all homes of two rooms to one category, whatever the household's size. */
    static Map<String, Object> plan(
            String formId, String title, String offerId, String category, int homes, int reserves) {
        return Map.of(
                "formId",
                formId,
                "title",
                title,
                "offerId",
                offerId,
                "pools",
                List.of(Map.of(
                        "rooms",
                        2,
                        "from",
                        1,
                        "to",
                        9,
                        "quotas",
                        List.of(Map.of("category", category, "homes", homes, "reserves", reserves)))));
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    Visitor visitor(String name, String... roles) {
        return new Visitor(base(), roles.length == 0 ? "" : ISSUER.token(name, roles));
    }
}
