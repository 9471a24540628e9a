package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import cn.gov.zs.housing.allocation.contract.PlanResolvedV2;
import cn.gov.zs.housing.disclosure.publiclog.LogAudit;
import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import cn.gov.zs.platform.tlog.LogProof;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.VerifierKey;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a notice to the files by which an outsider proves that it stood here. */
class PublicLogIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final String INTEGRATED = "disclosure.log-entry-integrated.v2";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String id = UUID.randomUUID().toString();

    private LogAudit audit() {
        return new LogAudit(keys().getFirst(), this::file);
    }

    private List<VerifierKey> keys() {
        return get("/log/verifier-key").body().lines().map(VerifierKey::parse).toList();
    }

    private Optional<byte[]> file(String path) {
        try {
            var response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/log/" + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String notice() {
        return OTHERS.awaitOne(PUBLISHED, id).data().path("noticeId").asString();
    }

    @Test
    void a_notice_is_in_the_log_a_moment_after_it_is_up_and_again_when_it_is_over() {
        OTHERS.passFirstReview(id, "测试日志甲");
        var notice = notice();
        var told = OTHERS.awaitOne(INTEGRATED, "notice-published." + notice);
        assertThat(told.subject()).isEqualTo("notice-published." + notice);
        var digest = json("/api/v1/public/notices/" + notice).path("digest").asString();
        assertThat(told.data().path("digest").asString()).isEqualTo(digest);
        assertThat(told.data().toString()).doesNotContain(id, "测试日志甲");
        var entry = told.data().path("entry").asString();
        await().atMost(SOON).untilAsserted(() -> assertThat(audit().entries()).contains(entry));

        var page = get("/notices/" + notice).body();
        assertThat(page).contains("在公开日志中的位置", "/log/entries/notice-published." + notice, "qr.svg");
        var proof = LogProof.parse(
                get("/log/entries/notice-published." + notice + "/proof").body());
        assertThat(new String(proof.extraBytes(), StandardCharsets.UTF_8)).isEqualTo(entry);
        assertThat(proof.proves(proof.extraBytes(), LogKeys.LOG.verifier().name(), LogKeys.LOG.verifier()))
                .isTrue();
        var before = audit().checkpoint();

        advance(Duration.ofDays(21));
        var ended = OTHERS.awaitOne(INTEGRATED, "notice-ended." + notice);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(audit().entries())
                        .contains(ended.data().path("entry").asString()));
        audit().continues(before);
        assertThat(get("/log?item=http://host/notices/" + notice).body()).contains("公示发布", "公示期满", "共 2 ");
        assertThat(wholeLog()).doesNotContain("测试日志甲", id);
    }

    private String wholeLog() {
        return String.join("\n", audit().entries());
    }

    @Test
    void a_correction_leaves_both_notices_and_the_take_down_in_the_log() {
        OTHERS.passFirstReview(id, "测试日志乙");
        var notice = notice();
        OTHERS.passFirstReview(id, "测试日志丙");
        OTHERS.awaitOne(INTEGRATED, "notice-taken-down." + notice);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wholeLog())
                        .contains("notice-published." + notice, "notice-taken-down." + notice, "REVIEWED_AGAIN"));
    }

    @Test
    void what_was_published_before_there_was_a_log_gets_its_entry_once() {
        OTHERS.passFirstReview(id, "测试日志丁");
        var notice = notice();
        OTHERS.awaitOne(INTEGRATED, "notice-published." + notice);
        await().atMost(SOON).until(() -> marked(notice));
        long size = audit().checkpoint().size();

        // as a document looks that was stored by an older program
        database.getCollection("notices").updateOne(Filters.eq("_id", notice), Updates.unset("state.logged"));

        await().atMost(SOON).until(() -> marked(notice));
        assertThat(audit().entries().stream().filter(entry -> entry.contains(notice)))
                .hasSize(1);
        assertThat(audit().checkpoint().size()).isEqualTo(size);
    }

    private boolean marked(String notice) {
        return database.getCollection("notices")
                        .find(Filters.and(Filters.eq("_id", notice), Filters.eq("state.logged", true)))
                        .first()
                != null;
    }

    @Test
    void a_document_is_in_the_log_with_the_digest_of_its_whole_page() {
        OTHERS.send(
                BatchApprovedV1.TOPIC,
                BatchApprovedV1.TYPE,
                id,
                new BatchApprovedV1(
                        id, "sha256:" + "ab".repeat(32), Instant.parse("2026-11-23T02:00:00Z"), "同意 " + id));
        var told = OTHERS.awaitOne(INTEGRATED, id);
        assertThat(told.data().path("kind").asString()).isEqualTo("document-published");
        assertThat(told.data().path("of").asString()).isEqualTo("BATCH_APPROVAL");
        assertThat(told.data().path("entry").asString()).contains("\"content\":\"sha256:");
        var document = told.data().path("itemId").asString();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get("/documents/" + document).body())
                        .contains("/log/entries/document-published." + document, "&quot;minutes&quot;"));
    }

    @Test
    void the_steps_of_a_draw_stand_in_the_log_in_their_order_in_whatever_order_they_came() {
        var at = Instant.parse("2026-12-10T02:00:00Z");
        var digest = "sha256:" + "ab".repeat(32);
        var sealed = List.of(new DrawStepTakenV1.Commitment(1, "55".repeat(32)));
        // each with a key of its own: nothing but the service itself puts them in order
        step(new DrawStepTakenV1(id, 1, DrawStepTakenV1.Step.DRAWN, digest, at, List.of(), "66".repeat(32)));
        step(new DrawStepTakenV1(id, 1, DrawStepTakenV1.Step.REVEALS_CLOSED, digest, at, List.of(), ""));
        step(new DrawStepTakenV1(id, 1, DrawStepTakenV1.Step.SEALING_CLOSED, digest, at, sealed, ""));
        await().atMost(SOON)
                .until(() ->
                        database.getCollection("documents").countDocuments(Filters.eq("state.reference", id)) == 3);
        assertThat(database.getCollection("documents")
                        .countDocuments(
                                Filters.and(Filters.eq("state.reference", id), Filters.eq("state.logged", true))))
                .as("none is logged before the vote is")
                .isZero();
        OTHERS.send(BatchApprovedV1.TOPIC, BatchApprovedV1.TYPE, id, new BatchApprovedV1(id, digest, at, "同意"));
        await().atMost(SOON).until(() -> entriesOf(id).size() == 4);
        assertThat(entriesOf(id))
                .extracting(entry -> entry.replaceAll(".*\"of\":\"(\\w+)\".*", "$1"))
                .containsExactly("BATCH_APPROVAL", "BATCH_SEALING", "BATCH_CLOSING", "BATCH_DRAW");
    }

    @Test
    void each_vote_on_a_plan_has_an_entry_of_its_own_and_a_repeated_draw_stands_behind_its_own_vote() {
        var at = Instant.parse("2026-12-10T02:00:00Z");
        var digest = "sha256:" + "ab".repeat(32);
        var sealed = List.of(new DrawStepTakenV1.Commitment(1, "55".repeat(32)));
        vote(id, 1, digest, PlanResolvedV2.Outcome.PASSED, "同意");
        // as the batch says it too, of each of its votes
        OTHERS.send(BatchApprovedV1.TOPIC, BatchApprovedV1.TYPE, id, new BatchApprovedV1(id, digest, at, "同意"));
        await().atMost(SOON).until(() -> entriesOf(id).size() == 1);
        step(new DrawStepTakenV1(id, 2, DrawStepTakenV1.Step.SEALING_CLOSED, digest, at, sealed, ""));
        await().atMost(SOON)
                .until(() ->
                        database.getCollection("documents").countDocuments(Filters.eq("state.reference", id)) == 2);
        assertThat(entriesOf(id)).as("the first vote was for another attempt").hasSize(1);

        vote(id, 2, digest, PlanResolvedV2.Outcome.PASSED, "再次表决同意");
        vote(id, 2, digest, PlanResolvedV2.Outcome.PASSED, "再次表决同意");

        await().atMost(SOON).until(() -> entriesOf(id).size() == 2);
        var again = entriesOf(id + "-2");
        assertThat(again)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).contains("\"of\":\"BATCH_APPROVAL\"", "\"digest\":\"" + digest + "\""));
        var log = audit().entries();
        assertThat(log.indexOf(again.getFirst()))
                .isLessThan(log.indexOf(entriesOf(id).getLast()));
        assertThat(database.getCollection("documents").countDocuments(Filters.eq("state.reference", id)))
                .isEqualTo(3);
    }

    @Test
    void a_vote_that_did_not_pass_is_published_as_what_it_is() {
        var digest = "sha256:" + "ab".repeat(32);
        vote(id, 1, digest, PlanResolvedV2.Outcome.REJECTED, "到会四人，同意三票，未通过");
        var told = OTHERS.awaitOne(INTEGRATED, id);
        assertThat(told.data().path("of").asString()).isEqualTo("BATCH_REJECTION");
        var page = "/documents/" + told.data().path("itemId").asString();
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            assertThat(get(page + lang).body()).contains("到会四人，同意三票，未通过").doesNotContain("??");
        }
    }

    private static void vote(String batch, int attempt, String digest, PlanResolvedV2.Outcome outcome, String minutes) {
        OTHERS.send(
                PlanResolvedV2.TOPIC,
                PlanResolvedV2.TYPE,
                batch + "-vote-" + attempt,
                new PlanResolvedV2(batch, attempt, digest, outcome, Instant.parse("2026-12-10T02:00:00Z"), minutes));
    }

    private static void step(DrawStepTakenV1 step) {
        OTHERS.send(DrawStepTakenV1.TOPIC, DrawStepTakenV1.TYPE, step.batchId() + step.step(), step);
    }

    private List<String> entriesOf(String reference) {
        return audit().entries().stream()
                .filter(entry -> entry.contains("\"reference\":\"" + reference + "\""))
                .toList();
    }

    @Test
    void files_are_cached_for_ever_and_the_checkpoint_never() {
        OTHERS.passFirstReview(id, "测试日志戊");
        OTHERS.awaitOne(INTEGRATED, "notice-published." + notice());
        await().atMost(SOON).until(() -> audit().checkpoint().size() > 0);
        var checkpoint = get("/log/checkpoint");
        assertThat(keys()).containsExactly(LogKeys.LOG.verifier(), LogKeys.SM2.verifier());
        assertThat(keys()).allMatch(SignedNote.parse(checkpoint.body())::signedBy);
        assertThat(checkpoint.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control")).hasValue("no-cache");
        var tile = get("/log/tile/0/000.p/1");
        assertThat(tile.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(tile.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
        var qr = get("/log/entries/notice-published." + notice() + "/qr.svg");
        assertThat(qr.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(qr.body()).startsWith("<svg");
    }

    @Test
    void the_pages_of_the_list_lead_to_each_other() {
        assertThat(get("/log?page=1").body()).contains("href=\"/log?page=0\"").doesNotContain("page=page=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/999",
                "/log/tile/0/999.p/255",
                "/log/tile/entries/999",
                "/log/tile/9/000",
                "/log/tile/x/000",
                "/log/tile/",
                "/log/entries/nothing",
                "/log/entries/notice-published.nothing",
                "/log/entries/notice-published.nothing/proof",
                "/log/entries/notice-published.nothing/qr.svg"
            })
    void what_is_not_in_the_log_is_not_found(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_witness_hands_in_its_signature_and_everybody_sees_it() {
        OTHERS.passFirstReview(id, "测试日志己");
        OTHERS.awaitOne(INTEGRATED, "notice-published." + notice());
        await().atMost(SOON).untilAsserted(() -> {
            var text = SignedNote.parse(get("/log/checkpoint").body()).text();
            var line = LogKeys.WITNESS.cosign(text, clock.instant()).text();
            assertThat(send("/log/checkpoint/cosignatures", "text/plain", line + "\n")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(SignedNote.parse(get("/log/checkpoint").body()).signedBy(LogKeys.WITNESS.verifier()))
                    .isTrue();
        });
        assertThat(send("/log/checkpoint/cosignatures", "text/plain", "nonsense")
                        .statusCode())
                .isEqualTo(422);
        var wrong = LogKeys.WITNESS.cosign("another\n", clock.instant()).text();
        assertThat(send("/log/checkpoint/cosignatures", "text/plain", wrong).statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log", "/log?item=nothing", "/log?lang=en", "/log?item=%3Cscript%3E"})
    void the_page_needs_no_login_and_speaks_both_languages(String path) {
        var page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContain("??", "<script>\"")
                .contains(LogKeys.LOG.verifier().text(), LogKeys.SM2.verifier().text());
    }
}
