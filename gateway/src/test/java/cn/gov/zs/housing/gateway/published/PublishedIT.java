package cn.gov.zs.housing.gateway.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.testing.Browser;
import cn.gov.zs.housing.gateway.testing.StubService;
import cn.gov.zs.housing.gateway.testing.TestGateway;
import cn.gov.zs.platform.pages.ItemCard;
import cn.gov.zs.platform.testkit.TestKafka;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway with a real broker and a stub in disclosure-service's place. */
class PublishedIT {

    private static final String TOPIC = "disclosure.events";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String id = UUID.randomUUID().toString();
    private final String path = "/notices/" + id;

    @TempDir
    private Path files;

    private TestGateway gateway;
    private Browser browser;
    private PublicItem items;
    private PublicItem draws;

    @BeforeAll
    static void makesTheTopic() throws Exception {
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", TestKafka.shared().bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(Set.of(new NewTopic(TOPIC, 2, (short) 1)))
                        .all()
                        .get();
            }
        }
    }

    @BeforeEach
    void starts() {
        gateway = TestGateway.start(
                "KAFKA_BOOTSTRAP_SERVERS=" + TestKafka.shared().bootstrapServers(),
                "HOUSING_PUBLISHED_DIR=" + files.resolve("shelf"),
                "housing.gateway.published.round=200ms",
                "platform.clock.file=" + files.resolve("offset"));
        browser = gateway.browser();
        items = PublicItem.ofDisclosure(gateway.disclosure());
        draws = PublicItem.ofAllocation(gateway.allocation());
    }

    @AfterEach
    void stops() {
        gateway.close();
    }

    @Test
    void a_published_notice_is_answered_before_any_routing_compressed_once() throws IOException {
        standing("张三");

        var asked = gateway.disclosure().seen(path).size();
        var plain = fetch(path);
        var gzip = fetch(path, "Accept-Encoding", "gzip, deflate");
        var brotli = fetch(path, "Accept-Encoding", "gzip, deflate, br, zstd");
        var english = fetch(path, "Cookie", "lang=en");
        var json = fetch("/api/v1/public" + path);

        assertThat(text(plain.body())).contains("公示 张三");
        assertThat(text(english.body())).contains("Notice 张三");
        assertThat(text(json.body())).isEqualTo("{\"said\":\"张三\"}");
        assertThat(gzip.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(brotli.headers().firstValue("content-encoding")).contains("br");
        var unpacked = Decoder.decompress(brotli.body());
        assertThat(unpacked.getResultStatus()).isEqualTo(com.aayushatharva.brotli4j.decoder.DecoderJNI.Status.DONE);
        assertThat(unpacked).extracting(DirectDecompress::getDecompressedData).isEqualTo(plain.body());
        assertThat(plain.headers().firstValue("etag")).contains("\"" + Form.digest(plain.body()) + "\"");
        assertThat(gzip.headers().firstValue("etag")).contains("\"" + Form.digest(plain.body()) + "-gzip\"");
        assertThat(fetch(path, "If-None-Match", etag(plain)).statusCode()).isEqualTo(304);
        // only to confirm it, never for a reader: those name a language of theirs and no address they come from
        assertThat(gateway.disclosure().seen(path).stream().skip(asked))
                .allMatch(seen -> seen.header("X-Forwarded-For").isEmpty());
    }

    @Test
    void its_headers_are_those_of_the_proxied_page() {
        standing("李四");

        var kept = browser.get(path).headers().map();
        var proxied = browser.get(path + "?usual=way").headers().map();

        Map<String, List<String>> expected = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        expected.putAll(proxied);
        for (var own : List.of("date", "transfer-encoding", "content-length", "etag", "vary")) {
            expected.remove(own);
        }
        Map<String, List<String>> actual = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        actual.putAll(kept);
        for (var own : List.of("content-length", "etag", "vary")) {
            assertThat(actual.remove(own)).isNotNull();
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void who_is_logged_in_gets_her_own_page() {
        standing("王五");
        var reader = gateway.loggedIn();
        gateway.disclosure().on(path, PublicItem.page("退出登录"));

        assertThat(reader.get(path).body()).contains("退出登录");
        assertThat(gateway.disclosure().last(path).header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void a_notice_that_was_taken_down_is_gone_with_its_event() {
        standing("赵六");
        items.settled(id, today(), "已撤下");

        tell("disclosure.notice-taken-down.v1");

        await().atMost(SOON).until(() -> browser.get(path).body().contains("已撤下"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(shelf().now().items().get("notices/" + id))
                        .satisfies(kept -> assertThat(kept.card().state()).isEqualTo(ItemCard.State.SETTLED)));
        assertThat(browser.get(path).body()).doesNotContain("赵六");
    }

    @Test
    void a_take_down_is_not_undone_by_a_fetch_under_way() throws Exception {
        standing("赵六");
        var fetched = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var named = PublicItem.page("公示 赵六");
        gateway.disclosure().on(path, (exchange, body) -> {
            fetched.countDown();
            awaitQuietly(answer);
            named.to(exchange, body);
        });
        tell("disclosure.notice-extended.v1");
        assertThat(fetched.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();

        tell("disclosure.notice-taken-down.v1");

        // while the service still answers with what it said before
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(listed(files.resolve("shelf"))).noneMatch(file -> file.contains("赵六")));
        assertThat(shelf().now().items()).doesNotContainKey("notices/" + id);
        items.settled(id, today(), "已撤下");
        answer.countDown();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(shelf().now().items()).containsKey("notices/" + id));
        assertThat(browser.get(path).body()).contains("已撤下").doesNotContain("赵六");
        assertThat(listed(files.resolve("shelf"))).noneMatch(file -> file.contains("赵六"));
    }

    @Test
    void a_take_down_while_the_service_is_away_holds_for_its_page_and_the_lists_also_after_a_new_start()
            throws IOException {
        items.list("lists/notices", "/notices", "列表有赵六");
        standing("赵六");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(shelf().now().items()).containsKey("lists/notices"));
        gateway.disclosure().kill();

        tell("disclosure.notice-taken-down.v1");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(listed(files.resolve("shelf"))).noneMatch(file -> file.contains("赵六")));
        gateway.restart();
        for (var address : List.of(path, "/notices")) {
            var page = browser.get(address);
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).doesNotContain("赵六");
        }
    }

    @Test
    void what_changed_while_the_service_was_away_is_fetched_when_it_is_back() {
        standing("郑一");
        gateway.disclosure().kill();
        await().atMost(SOON).until(() -> {
            browser.get("/");
            return shelf().isAway(Upstream.DISCLOSURE);
        });
        tell("disclosure.notice-extended.v1");
        items.stands(id, today(), null, "郑一，期限延长");
        await().atMost(SOON)
                .until(() ->
                        gateway.bean(ShelfCopies.class).told("notices/" + id).changes() > 0);

        gateway.disclosure().restart();

        // sooner than what rests would be asked about
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(shelf().now().items().get("notices/" + id))
                        .satisfies(kept -> assertThat(kept.forms())
                                .anySatisfy(
                                        form -> assertThat(text(form.plain())).contains("期限延长"))));
    }

    @Test
    void an_ended_notice_names_nobody_although_its_service_and_the_broker_say_nothing() throws IOException {
        var end = today().plusDays(2).atStartOfDay(SHANGHAI).toInstant();
        items.stands(id, today(), end, "钱七");
        tell("disclosure.notice-published.v1");
        await().atMost(SOON).until(this::kept);
        gateway.disclosure().kill();

        moveClock(Duration.ofDays(1));
        var dayAfter = browser.get(path);
        assertThat(dayAfter.statusCode()).isEqualTo(200);
        assertThat(dayAfter.body()).contains("钱七", "本页显示的是");
        assertThat(dayAfter.headers().firstValue("age")).isPresent();
        assertThat(dayAfter.headers().firstValue("x-robots-tag")).contains("noindex, noarchive, nosnippet");

        moveClock(Duration.ofDays(2));
        var over = browser.get(path);
        assertThat(over.statusCode()).isEqualTo(503);
        assertThat(over.body()).doesNotContain("钱七");
        await().atMost(SOON)
                .until(() -> listed(files.resolve("shelf")).stream().noneMatch(file -> file.contains("钱七")));
    }

    @Test
    void with_everything_else_dead_a_gateway_that_starts_anew_shows_what_was_public() {
        standing("孙八");
        List.of(gateway.disclosure(), gateway.applicant(), gateway.housing(), gateway.allocation())
                .forEach(StubService::kill);

        gateway.restart();

        assertThat(browser.get(path).body()).contains("孙八");
        assertThat(browser.get("/api/v1/public" + path).statusCode()).isEqualTo(200);
        // a list is kept too, and says of when it is
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(browser.get("/").body()).contains("首页", "本页显示的是"));
        assertThat(browser.get("/homes").statusCode()).isEqualTo(503);
    }

    @Test
    void the_log_the_feeds_the_data_and_the_draw_stand_with_every_service_dead() throws IOException {
        items.isFinal("log/tile/0/000", "/log/tile/0/000", file("application/octet-stream", "hashes"));
        items.files(
                "lists/log",
                "size 300",
                Map.of(
                        "/log/checkpoint", file("text/plain", "300"),
                        "/log/tile/0/001.p/44", file("application/octet-stream", "some")));
        items.files("lists/feeds", null, Map.of("/feeds/public.atom", file("application/atom+xml", "<feed/>")));
        items.files("lists/notices.csv", "1", Map.of("/open-data/notices.csv", file("text/csv", "id,kind")));
        draws.page(
                new ItemCard(
                        "allocation/batches/b1",
                        "/batches/b1",
                        null,
                        List.of(),
                        null,
                        "b1",
                        today(),
                        null,
                        ItemCard.State.STANDING,
                        today(),
                        false),
                "抽签结果");
        draws.isFinal("allocation/bundles/b1", "/batches/b1/bundle", file("application/zip", "bundle"));
        gateway.bean(ShelfKeepers.class).listAnew();
        var keys = List.of(
                "log/tile/0/000",
                "lists/log",
                "lists/feeds",
                "lists/notices.csv",
                "allocation/batches/b1",
                "allocation/bundles/b1");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(shelf().now().items()).containsKeys(keys.toArray(String[]::new)));

        List.of(gateway.disclosure(), gateway.applicant(), gateway.housing(), gateway.allocation())
                .forEach(StubService::kill);
        gateway.restart();

        var expected = Map.of(
                "/log/tile/0/000", "hashes",
                "/log/checkpoint", "300",
                "/log/tile/0/001.p/44", "some",
                "/feeds/public.atom", "<feed/>",
                "/open-data/notices.csv", "id,kind",
                "/batches/b1", "抽签结果",
                "/batches/b1/bundle", "bundle");
        expected.forEach((address, text) -> await().atMost(SOON).untilAsserted(() -> {
            var answer = browser.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).contains(text);
        }));
        // as it would be saved
        assertThat(browser.get("/open-data/notices.csv").headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"it\"");
        // another feed than the one that is kept
        assertThat(browser.get("/feeds/public.atom?township=442000001").statusCode())
                .isEqualTo(503);
    }

    @Test
    void a_file_is_read_again_only_when_its_version_is_another() {
        var data = "/open-data/notices.csv";
        items.files("lists/notices.csv", "1", Map.of(data, file("text/csv", "id")));
        gateway.bean(ShelfKeepers.class).listAnew();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(shelf().now().items()).containsKey("lists/notices.csv"));
        var read = gateway.disclosure().seen(data).size();
        var told = gateway.disclosure()
                .seen(ItemCard.ADDRESS + "/lists/notices.csv")
                .size();

        gateway.bean(ShelfKeepers.class).changed("lists/notices.csv");
        await().atMost(SOON)
                .until(() -> gateway.disclosure()
                                .seen(ItemCard.ADDRESS + "/lists/notices.csv")
                                .size()
                        > told);
        items.files("lists/notices.csv", "2", Map.of(data, file("text/csv", "id,kind")));
        gateway.bean(ShelfKeepers.class).changed("lists/notices.csv");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(shelf().now().items().get("lists/notices.csv"))
                        .satisfies(kept -> assertThat(kept.card().version()).isEqualTo("2")));
        assertThat(gateway.disclosure().seen(data)).hasSize(read + 1);
    }

    private static StubService.Answer file(String type, String text) {
        return (exchange, body) -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"it\"");
            StubService.text(200, type, text).to(exchange, body);
        };
    }

    @Test
    void an_answer_that_the_service_spoils_is_replaced_by_the_kept_page() {
        standing("周九");
        var broken = StubService.text(500, "text/html", "database away");
        gateway.disclosure().on("/", broken);

        await().atMost(SOON).untilAsserted(() -> {
            var page = browser.get("/");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("首页", "本页显示的是").doesNotContain("database away");
        });
    }

    @Test
    void what_somebody_changes_through_the_gateway_her_next_page_shows() {
        standing("吴十");
        items.stands(id, today(), null, "吴十，有一件异议");

        browser.submit(path + "/objection", "words=x");

        assertThat(browser.get(path).body()).contains("有一件异议");
    }

    @Test
    void the_internal_address_leads_nowhere_from_outside() {
        standing("郑一");

        assertThat(browser.get("/internal/published").statusCode()).isEqualTo(404);
        assertThat(browser.get("/internal/published/notices/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void no_reader_ever_gets_half_of_one_version_and_half_of_another() throws Exception {
        var versions = List.of("甲".repeat(200_000), "乙".repeat(300_000));
        standing(versions.getFirst());
        var over = new AtomicBoolean();
        List<Future<Integer>> readers = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < 4; reader++) {
                readers.add(pool.submit(reading(over)));
            }
            var seen = "";
            for (var round = 1; round <= 6; round++) {
                var version = versions.get(round % 2);
                items.stands(id, today(), null, version);
                tell("disclosure.notice-extended.v1");
                await().atMost(SOON).until(() -> text(fetch(path).body()).contains(version.substring(0, 10)));
                seen = version;
            }
            over.set(true);
            assertThat(seen).isNotEmpty();
            for (var reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    /** Each answer's own tag is the digest of its bytes, so an answer torn between two versions betrays itself. */
    private Callable<Integer> reading(AtomicBoolean over) {
        return () -> {
            var answers = 0;
            while (!over.get()) {
                var answer = fetch(path);
                assertThat(etag(answer)).isEqualTo("\"" + Form.digest(answer.body()) + "\"");
                answers++;
            }
            return answers;
        };
    }

    private void standing(String text) {
        items.stands(id, today(), null, text);
        tell("disclosure.notice-published.v1");
        await().atMost(SOON).until(this::kept);
    }

    private boolean kept() {
        return shelf().now().items().keySet().containsAll(Set.of("notices/" + id, "lists/home"));
    }

    private PublicShelf shelf() {
        return gateway.bean(PublicShelf.class);
    }

    private void tell(String type) {
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", TestKafka.shared().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            var event = """
                    {"specversion":"1.0","type":"%s","id":"1","source":"/s","data":{"noticeId":"%s","reference":"r"}}""".formatted(type, id);
            producer.send(new ProducerRecord<>(TOPIC, id, event)).get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HttpResponse<byte[]> fetch(String from, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(gateway.url() + from)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("etag").orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static LocalDate today() {
        return LocalDate.now(SHANGHAI);
    }

    private static void awaitQuietly(CountDownLatch latch) throws IOException {
        try {
            latch.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new java.io.InterruptedIOException();
        }
    }

    private void moveClock(Duration ahead) throws IOException {
        var next = files.resolve("offset.next");
        Files.writeString(next, ahead.toString());
        Files.move(next, files.resolve("offset"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        // the clock looks at its file twenty times a second
        await().atMost(SOON)
                .until(() -> !shelf().moment()
                        .platform()
                        .isBefore(java.time.Instant.now().plus(ahead).minusSeconds(60)));
    }

    private static List<String> listed(Path directory) throws IOException {
        try (var all = Files.list(directory)) {
            List<String> contents = new ArrayList<>();
            for (var file : all.toList()) {
                contents.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return contents;
        }
    }
}
