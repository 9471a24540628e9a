package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.DrawStepTakenV1;
import cn.gov.zs.housing.allocation.rules.published.Published;
import cn.gov.zs.housing.allocation.rules.published.VerifyBundle;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.HouseholdAccountLinkedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdFactsChangedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRegisteredV1;
import cn.gov.zs.housing.applicant.contract.HouseholdReinstatedV1;
import cn.gov.zs.housing.applicant.contract.HouseholdRemovedV1;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.contract.ScoreFacts;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.DocumentPublishedV1;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.contract.NoticePeriodEndedV1;
import cn.gov.zs.housing.disclosure.contract.NoticePublishedV1;
import cn.gov.zs.housing.housing.contract.HomesOfferedV1;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

@DirtiesContext
@Tag("zone-free")
@DisplayName("From registered households and offered homes to a bundle that verifies")
class DrawFromEventsToBundleIT extends RunningAllocation {

    /** A clock never goes back, so the service that saw the later days is given up; the next one begins on the first day. */
    @AfterAll
    static void the_next_service_begins_on_the_first_day() throws IOException {
        move(0);
    }

    @Test
    void a_batch_is_scored_frozen_approved_drawn_and_confirmed_and_anybody_can_check_it() throws Exception {
        var officer = visitor("officer", "allocation-officer");
        var chair = visitor("chair", "committee-chair");
        var one = visitor("witness-1", "witness");
        var citizen = visitor("citizen-li", "citizen");

        // 1 households register before any sheet is in force: they wait unscored
        var households = List.of(household(5), household(4), household(3), household(3));
        households.forEach(h -> say(HouseholdRegisteredV1.TOPIC, HouseholdRegisteredV1.TYPE, h.applicationId(), h));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> citizen.get("/api/v1/allocation/waiting-list/mine")
                                .json()
                                .size()
                        == 4);
        assertThat(citizen.get("/api/v1/allocation/waiting-list/mine")
                        .json()
                        .get(0)
                        .path("state")
                        .asString())
                .isEqualTo("UNSCORED");

        // 2 a sheet is adopted; adopting by others, or the same form twice, is refused; published it scores them
        var sheetId = UUID.randomUUID().toString();
        var adoption = Map.of(
                "formId",
                sheetId,
                "sample",
                "LIANZHOU_2013",
                "category",
                "LOCAL_LOW_INCOME",
                "inForceFrom",
                TODAY.toString());
        assertThat(citizen.json("/api/v1/allocation/score-sheets", adoption).status())
                .isEqualTo(403);
        var sheet = officer.json("/api/v1/allocation/score-sheets", adoption);
        assertThat(sheet.status()).as(sheet.body()).isEqualTo(201);
        assertThat(officer.json("/api/v1/allocation/score-sheets", adoption).code())
                .isEqualTo("form.replayed");
        assertThat(officer.json("/api/v1/allocation/score-sheets", with(adoption, "more", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.json("/api/v1/allocation/score-sheets/" + sheetId + "/adoption", Map.of())
                        .code())
                .isEqualTo("score-sheet.four-eyes");
        var adopting = visitor("officer-2", "allocation-officer");
        assertThat(adopting.json("/api/v1/allocation/score-sheets/" + sheetId + "/adoption", Map.of())
                        .status())
                .isEqualTo(201);
        say(
                DocumentPublishedV1.TOPIC,
                DocumentPublishedV1.TYPE,
                "document-1",
                new DocumentPublishedV1(
                        "document-1",
                        DocumentKind.SCORE_SHEET,
                        sheetId,
                        sheet.json().path("digest").asString(),
                        TODAY,
                        "/documents/document-1"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get("/api/v1/allocation/waiting-list?category=LOCAL_LOW_INCOME")
                                .json()
                                .path("items")
                                .size()
                        == 4);
        var mine = citizen.get("/api/v1/allocation/waiting-list/mine").json();
        assertThat(mine.get(0).path("lines").size()).isPositive();

        // 3 homes are offered; their notice is told of before the offer itself
        var offerId = "offer-" + UUID.randomUUID();
        say(
                NoticePublishedV1.TOPIC,
                NoticePublishedV1.TYPE,
                "notice-1",
                new NoticePublishedV1(
                        "notice-1", NoticeKind.HOMES, offerId, TODAY, TODAY.plusDays(10), "/notices/notice-1"));
        say(
                HomesOfferedV1.TOPIC,
                HomesOfferedV1.TYPE,
                offerId,
                new HomesOfferedV1(offerId, TODAY, List.of(home("a"), home("b"))));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get("/api/v1/allocation/offers")
                        .body()
                        .contains("\"firstLawfulDay\":\"" + TODAY.plusDays(11) + "\""));

        // 4 plan, freeze, approve
        var batchId = UUID.randomUUID().toString();
        var plan = plan(batchId, "第一批", offerId, "LOCAL_LOW_INCOME", 2, 1);
        var planned = officer.json("/api/v1/allocation/batches", plan);
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        assertThat(officer.json("/api/v1/allocation/batches", plan).code()).isEqualTo("form.replayed");
        assertThat(officer.json(
                                "/api/v1/allocation/batches",
                                with(plan, "formId", UUID.randomUUID().toString()))
                        .code())
                .isEqualTo("batch.homes-in-another-batch");
        var at = "/api/v1/allocation/batches/" + batchId;
        assertThat(officer.json(at + "/freeze", Map.of("version", 99)).code()).isEqualTo("state.stale");
        var frozen = officer.json(at + "/freeze", Map.of("version", version(planned)));
        assertThat(frozen.status()).as(frozen.body()).isEqualTo(200);
        var digest = frozen.json().path("batch").path("digest").asString();
        assertThat(frozen.json().path("batch").path("entrants").asInt()).isEqualTo(4);
        var unvoted = officer.json(at + "/open-draw", Map.of("version", version(frozen)));
        assertThat(unvoted.code()).isEqualTo("draw.not-approved");
        assertThat(unvoted.json().path("missing").size()).as(unvoted.body()).isEqualTo(2);
        assertThat(unvoted.json().path("firstLawfulDay").asString())
                .isEqualTo(TODAY.plusDays(11).toString());
        var committee = new SeatedCommittee(this);
        assertThat(committee.open(batchId, "sha256:" + "0".repeat(64)).code()).isEqualTo("deliberation.other-digest");
        committee.pass(batchId, digest);
        var approved = officer.get(at);
        assertThat(approved.json().path("batch").path("state").asString()).isEqualTo("APPROVED");
        assertThat(approved.json().path("batch").path("vote").path("inFavour").asInt())
                .isEqualTo(4);

        // 5 a draw one day too early is refused with clause and day, then lawful
        move(10);
        var early = officer.json(at + "/open-draw", Map.of("version", version(approved)));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("draw.notice-too-short");
        assertThat(early.json().path("firstLawfulDay").asString())
                .isEqualTo(TODAY.plusDays(11).toString());
        assertThat(early.json().path("clause").asString()).contains("抽签分配前10个自然日");
        assertThat(early.json().path("missing").get(0).path("certificate").asString())
                .isEqualTo("HOMES_NOTICE");
        var tooEarlyPage = officer.form(
                "/staff/allocation/batches/" + batchId + "/open-draw", Map.of("version", "" + version(approved)));
        assertThat(tooEarlyPage.status()).isEqualTo(409);
        assertThat(tooEarlyPage.body()).contains("抽签分配前10个自然日");
        move(11);
        var opened = officer.json(at + "/open-draw", Map.of("version", version(approved)));
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);

        // 6 the ceremony draws; nobody cancels any more, and an aborted one needs a new vote
        assertThat(chair.json(at + "/cancel", Map.of("version", version(opened), "reason", "结果不合意"))
                        .code())
                .isEqualTo("batch.too-late-to-cancel");
        var aborted = new HeldCeremony(this, batchId, 1);
        assertThat(aborted.announce().status()).isEqualTo(201);
        everyPageRenders(batchId, sheetId, officer, one, citizen);
        aborted.seal();
        aborted.abort("会场停电");
        await().atMost(Duration.ofSeconds(30)).until(() -> aborted.state().equals("FROZEN"));
        everyPageRenders(batchId, sheetId, officer, one, citizen);
        assertThat(visitor("nobody").get("/batches/" + batchId).body()).contains("会场停电");
        var ceremony = new HeldCeremony(this, batchId, 2);
        assertThat(ceremony.announce().code()).isEqualTo("ceremony.batch-unfit");
        ok(chair, "/staff/allocation/deliberations/" + batchId + "-2?batch=" + batchId);
        committee.pass(batchId, batchId + "-2", digest);
        var reopened = officer.json(at + "/open-draw", Map.of("version", version(officer.get(at))));
        assertThat(reopened.status()).as(reopened.body()).isEqualTo(200);
        ok(officer, "/staff/allocation/batches/" + batchId + "/ceremonies/new");
        assertThat(ceremony.announce().status()).isEqualTo(201);
        ceremony.seal();
        assertThat(visitor("nobody")
                        .get("/batches/" + batchId + "/ceremonies/draw-2/live")
                        .body())
                .as("the open page asks by itself for the entries that are not known yet")
                .contains("data-awaits=\"true\"");
        ceremony.reveal();
        assertThat(ceremony.state()).isEqualTo("DRAWN");

        // 7 the bundle is there once all steps are known to stand in the public log
        var soon = visitor("nobody").get("/batches/" + batchId + "/bundle");
        assertThat(soon.status()).isEqualTo(409);
        assertThat(soon.body()).contains("正在写入公开日志", "batch.bundle-not-yet");
        assertThat(visitor("nobody")
                        .get("/api/v1/public/batches/" + batchId)
                        .json()
                        .path("bundle")
                        .isString())
                .as("a program sees no address before there is something at it")
                .isFalse();
        assertThat(visitor("nobody").get("/batches/" + batchId).body())
                .contains("bundle-soon")
                .doesNotContain("??");
        var log = new HeardLog();
        log.log("SCORE_SHEET", sheetId, sheet.json().path("digest").asString());
        log.log("BATCH_PLAN", batchId, digest);
        log.log("BATCH_APPROVAL", batchId, digest);
        log.log("BATCH_APPROVAL", batchId + "-2", digest);
        log.log("HOMES", offerId, digest);
        var steps = HeardLog.steps(batchId, 4);
        assertThat(steps)
                .extracting(DrawStepTakenV1::attempt, DrawStepTakenV1::step)
                .containsExactlyInAnyOrder(
                        tuple(1, DrawStepTakenV1.Step.SEALING_CLOSED),
                        tuple(2, DrawStepTakenV1.Step.SEALING_CLOSED),
                        tuple(2, DrawStepTakenV1.Step.REVEALS_CLOSED),
                        tuple(2, DrawStepTakenV1.Step.DRAWN));
        steps.stream()
                .sorted(Comparator.comparing(DrawStepTakenV1::attempt).thenComparing(DrawStepTakenV1::step))
                .forEach(step -> log.log(
                        switch (step.step()) {
                            case SEALING_CLOSED -> "BATCH_SEALING";
                            case REVEALS_CLOSED -> "BATCH_CLOSING";
                            case DRAWN -> "BATCH_DRAW";
                        },
                        batchId,
                        step.digest()));
        log.tell();
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        visitor("nobody").get("/batches/" + batchId + "/bundle").status() == 200);
        assertThat(visitor("nobody").get("/batches/" + batchId).body()).contains(batchId + "/bundle\"");

        // anybody checks it
        var bundle = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base() + "/batches/" + batchId + "/bundle"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(bundle.statusCode()).isEqualTo(200);
        assertThat(bundle.headers().firstValue("Content-Disposition").orElse(""))
                .contains("batch-" + batchId + ".zip");
        var report = VerifyBundle.check(
                bundle.body(),
                new Published(Optional.of(digest), Optional.empty(), Optional.of(HeardLog.verifierKey())));
        assertThat(report.findings()).isEmpty();
        assertThat(report.right()).isTrue();
        assertThat(visitor("nobody").get("/batches/verify.html").body())
                .startsWith("<!doctype html>")
                .contains("zs-open-draw-2");
        var again = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base() + "/batches/" + batchId + "/bundle"))
                                .header(
                                        "If-None-Match",
                                        bundle.headers().firstValue("ETag").orElseThrow())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(again.statusCode()).isEqualTo(304);
        var publicBatch =
                visitor("nobody").get("/api/v1/public/batches/" + batchId).body();
        households.forEach(h -> assertThat(publicBatch).doesNotContain(h.applicationId()));
        everyPageRenders(batchId, sheetId, officer, one, citizen);
        theGatewayMayKeep(batchId, "STANDING");

        // 8 one gives her home up, the reserve is asked and accepts: the result is settled
        var drawnHomes = visitor("nobody")
                .get("/api/v1/public/batches/" + batchId)
                .json()
                .path("drawn");
        assertThat(drawnHomes.size()).isEqualTo(2);
        int gives = drawnHomes.get(0).path("number").asInt();
        int keeps = drawnHomes.get(1).path("number").asInt();
        assertThat(visitor("stranger", "citizen")
                        .json(at + "/home-answers", answer(gives, false))
                        .status())
                .isEqualTo(404);
        ok(citizen, "/my/waiting-list/homes/" + batchId + "/give-up?number=" + gives);
        assertThat(citizen.form("/my/waiting-list/homes/" + batchId, Map.of("number", "" + gives, "accepts", "false"))
                        .location())
                .endsWith("/my/waiting-list/homes");
        assertThat(citizen.json(at + "/home-answers", answer(gives, true)).code())
                .isEqualTo("home.answered-already");
        assertThat(officer.json(at + "/home-answers", answer(keeps, true)).status())
                .isEqualTo(204);
        everyPageRenders(batchId, sheetId, officer, one, citizen);
        int next = visitor("nobody")
                .get("/api/v1/public/batches/" + batchId)
                .json()
                .path("drawn")
                .get(0)
                .path("holder")
                .asInt();
        assertThat(next).isNotIn(gives, keeps).isPositive();
        assertThat(citizen.json(at + "/home-answers", answer(next, true)).status())
                .isEqualTo(204);
        assertThat(ceremony.state()).isEqualTo("SETTLED");
        var receipt = citizen.get("/my/waiting-list/homes/" + batchId + "/receipt.json?number=" + next);
        var proof = VerifyBundle.check(
                receipt.body().getBytes(StandardCharsets.UTF_8), Optional.of(digest), Optional.of(bundle.body()));
        assertThat(proof.right()).as(proof.toString()).isTrue();
        everyPageRenders(batchId, sheetId, officer, one, citizen);

        // 9 the notice ends: confirmed, two are housed, two wait on
        say(
                NoticePeriodEndedV1.TOPIC,
                NoticePeriodEndedV1.TYPE,
                "notice-2",
                new NoticePeriodEndedV1(
                        "notice-2",
                        NoticeKind.RESULT,
                        batchId,
                        TODAY.plusDays(11),
                        TODAY.plusDays(31),
                        TODAY.plusDays(32)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get("/api/v1/allocation/waiting-list?category=LOCAL_LOW_INCOME")
                                .json()
                                .path("items")
                                .size()
                        == 2);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> visitor("nobody")
                        .get("/api/v1/public/batches/" + batchId)
                        .json()
                        .path("state")
                        .asString()
                        .equals("CONFIRMED"));
        everyPageRenders(batchId, sheetId, officer, one, citizen);
        theGatewayMayKeep(batchId, "SETTLED");

        // 10 of those who wait on, one changes and is scored anew, one leaves the list and stays on record
        var list = "/api/v1/allocation/waiting-list?category=LOCAL_LOW_INCOME";
        var first = officer.get(list).json().path("items").get(0);
        var second = officer.get(list).json().path("items").get(1);
        var changes = first.path("applicationId").asString();
        var leaves = second.path("applicationId").asString();
        say(
                HouseholdFactsChangedV1.TOPIC,
                HouseholdFactsChangedV1.TYPE,
                changes,
                new HouseholdFactsChangedV1(
                        changes,
                        ApplicationCategory.LOCAL_LOW_INCOME,
                        TODAY.plusDays(32),
                        true,
                        new ScoreFacts(
                                3, true, BigDecimal.valueOf(12), IncomeClass.OTHER_QUALIFIED, false, 0, 0, false)));
        var housed = households.stream()
                .map(HouseholdRegisteredV1::applicationId)
                .filter(id -> !id.equals(changes) && !id.equals(leaves))
                .toList();
        housed.forEach(tenant -> say(
                HouseholdFactsChangedV1.TOPIC,
                HouseholdFactsChangedV1.TYPE,
                tenant,
                new HouseholdFactsChangedV1(
                        tenant,
                        ApplicationCategory.LOCAL_LOW_INCOME,
                        TODAY.plusDays(32),
                        true,
                        new ScoreFacts(3, true, BigDecimal.valueOf(2), IncomeClass.SUBSISTENCE, false, 0, 0, false))));
        var removal = new HouseholdRemovedV1(
                leaves,
                ApplicationCategory.LOCAL_LOW_INCOME,
                TODAY.plusDays(32),
                HouseholdRemovedV1.Ground.NO_LONGER_QUALIFIED,
                true);
        say(HouseholdRemovedV1.TOPIC, HouseholdRemovedV1.TYPE, leaves, removal);
        say(HouseholdRemovedV1.TOPIC, HouseholdRemovedV1.TYPE, leaves, removal);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var waiting = officer.get(list).json().path("items");
            assertThat(waiting.size()).isEqualTo(1);
            assertThat(waiting.get(0).path("applicationId").asString()).isEqualTo(changes);
            assertThat(new BigDecimal(waiting.get(0).path("score").asString()))
                    .as("fewer points for more room and another income class")
                    .isLessThan(new BigDecimal(first.path("score").asString()));
        });
        assertThat(citizen.get("/api/v1/allocation/waiting-list/mine").body())
                .contains("\"REMOVED\"", "\"removedOn\":\"" + TODAY.plusDays(32) + "\"");
        assertThat(citizen.get("/api/v1/allocation/waiting-list/mine").json().valueStream())
                .as("who has a home keeps it, whatever changes, and is not put back on the list")
                .filteredOn(each -> each.path("state").asString().equals("HOUSED"))
                .extracting(each -> each.path("applicationId").asString())
                .containsExactlyInAnyOrderElementsOf(housed);
        assertThat(visitor("admin", "system-admin")
                        .get("/staff/dead-letters/allocation")
                        .body())
                .doesNotContain(housed);
        assertThat(citizen.get("/my/waiting-list").body()).contains("已退出轮候").doesNotContain("??");
        assertThat(visitor("nobody")
                        .get("/api/v1/public/batches/" + batchId)
                        .json()
                        .path("digest")
                        .asString())
                .as("what was frozen stays frozen")
                .isEqualTo(digest);
    }

    /** The batch, its ceremonies and its bundle, at addresses that answer. */
    private void theGatewayMayKeep(String batchId, String state) {
        var gateway = visitor("nobody");
        var cards = gateway.get("/internal/published")
                .json()
                .valueStream()
                .filter(card -> card.path("reference").asString().equals(batchId))
                .toList();
        assertThat(cards)
                .extracting(
                        card -> card.path("key").asString(),
                        card -> card.path("state").asString())
                .containsExactlyInAnyOrder(
                        tuple("allocation/batches/" + batchId, state),
                        tuple("allocation/ceremonies/" + batchId + "/draw-1", state),
                        tuple("allocation/ceremonies/" + batchId + "/draw-2", state),
                        tuple("allocation/bundles/" + batchId, "SETTLED"));
        for (var card : cards) {
            assertThat(gateway.get("/internal/published/" + card.path("key").asString())
                            .json())
                    .isEqualTo(card);
            Stream.concat(
                            Stream.of(card.path("path"), card.path("api")).filter(JsonNode::isString),
                            card.path("files").valueStream())
                    .map(JsonNode::asString)
                    .forEach(address -> assertThat(gateway.get(address).status())
                            .as(address)
                            .isEqualTo(200));
        }
        assertThat(gateway.get("/internal/published/allocation/lists/batches").status())
                .isEqualTo(200);
        assertThat(gateway.get("/internal/published/allocation/batches/none").status())
                .isEqualTo(404);
    }

    @Test
    void a_linked_account_sees_its_entry_and_who_was_heard_waits_again() {
        var her = visitor("citizen-paper", "citizen");
        var mine = "/api/v1/allocation/waiting-list/mine";
        var facts = new ScoreFacts(2, true, BigDecimal.valueOf(6), IncomeClass.SUBSISTENCE, true, 1, 0, false);
        var before = UUID.randomUUID().toString();
        var after = UUID.randomUUID().toString();
        var linkedEarly = new HouseholdAccountLinkedV1(after, "subject-citizen-paper", false);
        say(HouseholdAccountLinkedV1.TOPIC, HouseholdAccountLinkedV1.TYPE, after, linkedEarly);
        registers(before, "", facts);
        registers(after, "subject-citizen-paper", facts);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(her.get(mine).json().size())
                        .as("one named by its registration, one by nothing yet")
                        .isEqualTo(1));
        var linked = new HouseholdAccountLinkedV1(before, "subject-citizen-paper", true);
        say(HouseholdAccountLinkedV1.TOPIC, HouseholdAccountLinkedV1.TYPE, before, linked);
        say(HouseholdAccountLinkedV1.TOPIC, HouseholdAccountLinkedV1.TYPE, before, linked);
        say(
                HouseholdAccountLinkedV1.TOPIC,
                HouseholdAccountLinkedV1.TYPE,
                before,
                new HouseholdAccountLinkedV1(before, "subject-thief", true));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(her.get(mine).json().size()).isEqualTo(2));

        say(
                HouseholdRemovedV1.TOPIC,
                HouseholdRemovedV1.TYPE,
                before,
                new HouseholdRemovedV1(
                        before, ApplicationCategory.NEW_EMPLOYEE, TODAY, HouseholdRemovedV1.Ground.NO_ANSWER, true));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(her.get(mine).body()).contains("\"REMOVED\""));
        var heard = new HouseholdReinstatedV1(
                before, ApplicationCategory.NEW_EMPLOYEE, TODAY, TODAY, TODAY.minusDays(90), true, facts);
        say(HouseholdReinstatedV1.TOPIC, HouseholdReinstatedV1.TYPE, before, heard);
        say(HouseholdReinstatedV1.TOPIC, HouseholdReinstatedV1.TYPE, before, heard);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(her.get(mine).json().size()).isEqualTo(2);
            assertThat(her.get(mine).body())
                    .contains(TODAY.minusDays(90).toString())
                    .doesNotContain("\"REMOVED\"");
        });
        assertThat(visitor("thief", "citizen").get(mine).json().size()).isZero();
    }

    @Test
    void what_becomes_of_a_household_that_is_paid_the_subsidy_is_none_of_the_lists() {
        var her = visitor("citizen-subsidy", "citizen");
        var facts = new ScoreFacts(2, true, BigDecimal.valueOf(6), IncomeClass.SUBSISTENCE, true, 1, 0, false);
        var id = UUID.randomUUID().toString();

        say(
                HouseholdFactsChangedV1.TOPIC,
                HouseholdFactsChangedV1.TYPE,
                id,
                new HouseholdFactsChangedV1(id, ApplicationCategory.NEW_EMPLOYEE, TODAY, false, facts));
        say(
                HouseholdRemovedV1.TOPIC,
                HouseholdRemovedV1.TYPE,
                id,
                new HouseholdRemovedV1(
                        id, ApplicationCategory.NEW_EMPLOYEE, TODAY, HouseholdRemovedV1.Ground.NO_ANSWER, false));
        say(
                HouseholdReinstatedV1.TOPIC,
                HouseholdReinstatedV1.TYPE,
                id,
                new HouseholdReinstatedV1(
                        id, ApplicationCategory.NEW_EMPLOYEE, TODAY, TODAY, TODAY.minusDays(90), false, facts));
        // of the same key: it would wait behind any of them that cannot be handled
        registers(id, "subject-citizen-subsidy", facts);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var mine = her.get("/api/v1/allocation/waiting-list/mine");
            assertThat(mine.json().size()).isEqualTo(1);
            assertThat(mine.body()).contains(id).doesNotContain("\"REMOVED\"");
        });
    }

    private static void registers(String id, String owner, ScoreFacts facts) {
        say(
                HouseholdRegisteredV1.TOPIC,
                HouseholdRegisteredV1.TYPE,
                id,
                new HouseholdRegisteredV1(id, ApplicationCategory.NEW_EMPLOYEE, TODAY.minusDays(90), owner, facts));
    }

    private void everyPageRenders(String batchId, String sheetId, Visitor officer, Visitor witness, Visitor citizen) {
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            for (var path : List.of("/batches", "/batches/" + batchId, "/score-sheets", "/score-sheets/" + sheetId)) {
                ok(visitor("nobody"), path + lang);
            }
            ok(citizen, "/my/waiting-list" + lang);
            ok(citizen, "/fragments/allocation/my" + lang);
            for (var path : List.of(
                    "/staff/allocation",
                    "/staff/allocation/score-sheets",
                    "/staff/allocation/waiting-list",
                    "/staff/allocation/batches/new",
                    "/staff/allocation/batches/" + batchId,
                    "/staff/allocation/batches/" + batchId + "/cancel",
                    "/fragments/allocation/staff")) {
                ok(officer, path + lang);
            }
            ok(witness, "/staff/allocation/batches/" + batchId + "/ceremonies" + lang);
            ok(citizen, "/my/waiting-list/homes" + lang);
            ok(visitor("nobody"), "/openapi/allocation" + lang);
        }
        assertThat(witness.get("/staff/allocation/batches/new").status()).isEqualTo(403);
        assertThat(visitor("nobody").get("/batches/no-such").status()).isEqualTo(404);
        assertThat(visitor("nobody").get("/batches?page=999999999").status()).isEqualTo(200);
        assertThat(visitor("nobody").get("/batches?page=x").status()).isEqualTo(400);
        for (var list :
                List.of("/batches?", "/api/v1/public/batches?", "/batches/" + batchId + "?", "/score-sheets?")) {
            var before = visitor("nobody").get(list + "page=-1");
            assertThat(before.status()).as(list).isEqualTo(400);
            assertThat(before.body()).contains("page").doesNotContain("??");
        }
        assertThat(visitor("nobody").get("/batches/" + batchId + "?lang=en").body())
                .doesNotContain("、");
    }

    private static Map<String, Object> answer(int number, boolean accepts) {
        return Map.of("number", number, "accepts", accepts);
    }

    private static int version(Visitor.Answer answer) {
        return answer.json().path("version").asInt();
    }

    private static Map<String, Object> with(Map<String, ?> map, String key, Object value) {
        var other = new HashMap<String, Object>(map);
        other.put(key, value);
        return other;
    }

    private static HouseholdRegisteredV1 household(int area) {
        return new HouseholdRegisteredV1(
                UUID.randomUUID().toString(),
                ApplicationCategory.LOCAL_LOW_INCOME,
                TODAY,
                "subject-citizen-li",
                new ScoreFacts(3, true, BigDecimal.valueOf(area), IncomeClass.SUBSISTENCE, false, 1, 0, false));
    }

    private static HomesOfferedV1.OfferedHome home(String id) {
        return new HomesOfferedV1.OfferedHome(
                id + "-" + UUID.randomUUID(), "祈安苑", "3栋", id, 2, new BigDecimal("50.50"), "祈安苑3栋" + id);
    }
}
