package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.housing.allocation.batch.FrozenBatches;
import cn.gov.zs.housing.allocation.ceremony.FrozenBatchSamples;
import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import cn.gov.zs.housing.allocation.rules.proof.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("zone-free")
@DisplayName("三（二） A rehearsed ceremony, from its announcement to its seed, while somebody watches")
class CeremonyIT extends RunningAllocation {

    private static final List<String> PARTIES = List.of("COMMITTEE", "FAMILY", "FAMILY", "DEPARTMENT", "MEDIA");
    private static final List<Integer> BALLS = List.of(3, 0, 9, 9, 1);

    @Autowired
    private Batches batches;

    @Autowired
    private FrozenBatches lists;

    private final String batch = UUID.randomUUID().toString();
    private final String id = batch + "-rehearsal-1";
    private final String api = "/api/v1/allocation/ceremonies/" + id;
    private final String open = "/batches/" + batch + "/ceremonies/rehearsal-1";

    private static Contribution share(int seat) {
        return new Contribution(
                "0%d".formatted(seat).repeat(32), "1%d".formatted(seat).repeat(32));
    }

    private static Map<String, Object> announcement(int attempt) {
        var seats = new ArrayList<Map<String, String>>();
        for (var party : PARTIES) {
            seats.add(Map.of("account", "witness-" + (seats.size() + 1), "standsFor", party));
        }
        return Map.of("attempt", attempt, "rehearsal", true, "seats", seats, "needed", 4, "balls", 5, "highest", 9);
    }

    private void frozen() {
        lists.keep(FrozenBatchSamples.lists(batch));
        batches.all().create(batch, FrozenBatchSamples.frozen(batch));
    }

    private Visitor witness(int seat) {
        return visitor("witness-" + seat, "witness");
    }

    @Test
    void five_are_invited_four_seal_three_reveal_two_confirm_and_the_screen_follows() throws Exception {
        frozen();
        var officer = visitor("officer", "allocation-officer");
        var citizen = visitor("nobody");

        // 1 announced by the page, after an announcement that is refused field by field
        ok(officer, "/staff/allocation/batches/" + batch + "/ceremonies/new");
        var wrong = officer.form("/staff/allocation/batches/" + batch + "/ceremonies", form("", "21"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("id=\"balls-error\"", "value=\"21\"", "请填写2至9席");
        var announced = officer.form("/staff/allocation/batches/" + batch + "/ceremonies", form("witness-", "5"));
        assertThat(announced.location()).as(announced.body()).endsWith("/staff/allocation/ceremonies/" + id);
        assertThat(officer.json("/api/v1/allocation/batches/" + batch + "/ceremonies", announcement(1))
                        .status())
                .as("the same form again")
                .isEqualTo(201);
        assertThat(officer.json("/api/v1/allocation/batches/" + batch + "/ceremonies", announcement(2))
                        .code())
                .isEqualTo("ceremony.another-runs");
        assertThat(witness(1).json(api + "/opening", Map.of()).status()).isEqualTo(403);
        assertThat(officer.json(api + "/seals", Map.of("commitment", "0".repeat(64)))
                        .status())
                .isEqualTo(403);

        try (var listener = new Listener(base() + open + "/events", "")) {
            var first = listener.next();
            assertThat(first.path("state").asString()).isEqualTo("ANNOUNCED");
            assertThat(citizen.get(open).body())
                    .as("what a page with forms compares, or it would load itself for ever")
                    .contains("data-moment=\"" + first.path("moment").asString() + "\"");

            // 2 witnesses sign on their pages, sealing is opened, four seal
            assertThat(witness(1)
                            .json(
                                    api + "/seals",
                                    Map.of("commitment", share(1).commitment().hex()))
                            .code())
                    .isEqualTo("ceremony.too-early");
            for (int seat = 1; seat <= 4; seat++) {
                assertThat(witness(seat)
                                .form(staff("/attendance"), Map.of("statement", statement(seat)))
                                .location())
                        .endsWith("/witness");
            }
            everybodyReads();
            assertThat(officer.form(staff("/opening"), Map.of()).location()).endsWith(id);
            assertThat(officer.form(staff("/opening"), Map.of()).location())
                    .as("clicked twice")
                    .endsWith(id);
            assertThat(listener.until("SEALING")
                            .path("seats")
                            .get(0)
                            .path("status")
                            .asString())
                    .isEqualTo("ATTENDING");
            var other = witness(1).json(api + "/seals", Map.of("commitment", "xyz"));
            assertThat(other.status()).isEqualTo(400);
            assertThat(other.body()).contains("commitment");
            everybodyReads();
            for (int seat = 1; seat <= 4; seat++) {
                if (seat == 4) {
                    assertThat(officer.json(api + "/sealing-close", Map.of()).code())
                            .isEqualTo("ceremony.too-few-sealed");
                }
                assertThat(witness(seat)
                                .form(
                                        staff("/seals"),
                                        Map.of(
                                                "commitment",
                                                share(seat).commitment().hex()))
                                .location())
                        .endsWith("/witness");
            }

            // 3 sealing is closed, the fifth is absent; three reveal, one wrongly at first, one withholds
            assertThat(officer.form(staff("/sealing-close"), Map.of()).location())
                    .endsWith(id);
            assertThat(listener.until("REVEALING")
                            .path("seats")
                            .get(4)
                            .path("status")
                            .asString())
                    .isEqualTo("ABSENT");
            assertThat(citizen.get(open + "/live").body())
                    .as("a rehearsal has no entries in the public log: its open page waits for none")
                    .contains("data-awaits=\"false\"");
            var wrongReveal = witness(1).json(api + "/reveals", reveal(2));
            assertThat(wrongReveal.code()).isEqualTo("ceremony.does-not-open");
            assertThat(wrongReveal.body()).contains("三（二）").doesNotContain(share(2).value());
            everybodyReads();
            for (int seat = 1; seat <= 3; seat++) {
                assertThat(witness(seat).form(staff("/reveals"), reveal(seat)).location())
                        .endsWith("/witness");
            }
            assertThat(officer.form(staff("/reveals-close"), Map.of()).location())
                    .endsWith(id);
            var waiting = listener.until("AWAITING_INPUT");
            assertThat(waiting.path("closingDigest").asString()).matches("[0-9a-f]{64}");
            var readOut = waiting.path("closingDigest").asString();
            assertThat(visitor("nobody")
                            .get("/batches/" + batch + "/ceremonies/rehearsal-1/hall")
                            .body())
                    .as("read out whole, in groups of four")
                    .contains(
                            "<span>" + readOut.substring(0, 4) + "</span>",
                            "<span>" + readOut.substring(60) + "</span>");
            everybodyReads();

            // 4 the balls are mistyped, corrected and confirmed on two phones
            assertThat(officer.json(api + "/balls", Map.of("balls", List.of(1, 2, 3)))
                            .code())
                    .isEqualTo("ceremony.balls-unfit");
            officer.json(api + "/balls", Map.of("balls", List.of(3, 0, 9, 9, 7)));
            officer.json(api + "/balls", Map.of("balls", BALLS));
            everybodyReads();
            assertThat(witness(1)
                            .json(api + "/confirmations", Map.of("balls", List.of(3, 0, 9, 9, 7)))
                            .code())
                    .isEqualTo("ceremony.other-balls");
            assertThat(visitor("officer", "witness")
                            .json(api + "/confirmations", Map.of("balls", BALLS))
                            .code())
                    .isEqualTo("ceremony.witness-is-officer");
            witness(2).json(api + "/confirmations", Map.of("balls", BALLS));
            everybodyReads();
            witness(1).json(api + "/confirmations", Map.of("balls", BALLS));

            // 5 the last event holds the seed, which the transcript hashes to
            var complete = listener.until("COMPLETE");
            listener.line("ended");
            var transcript = citizen.get(open + "/transcript.json");
            assertThat(complete.path("seed").asString())
                    .isEqualTo(Hashes.sha256Hex(transcript.body().getBytes(StandardCharsets.UTF_8)));
            assertThat(transcript.body()).contains("\"batchId\":\"" + id + "\"", "\"absent\":[5]");
            everybodyReads();
            assertThat(citizen.get(open).body())
                    .contains("openssl dgst -sha256 transcript.json", "排练")
                    .doesNotContain("witness-1");

            // 6 who has seen the end is told not to come again; who has not hears it at once
            assertThat(new Listener(
                                    base() + open + "/events",
                                    String.valueOf(complete.path("version").asLong()))
                            .status())
                    .isEqualTo(204);
            try (var late = new Listener(base() + open + "/events", "3")) {
                assertThat(late.next().path("state").asString()).isEqualTo("COMPLETE");
            }
        }
        assertThat(citizen.get("/api/v1/public/batches/" + batch + "/ceremonies")
                        .json()
                        .size())
                .isEqualTo(1);
        assertThat(officer.json(api + "/abort", Map.of("reason", "停电")).code()).isEqualTo("ceremony.not-the-next-step");
    }

    @Test
    void an_aborted_rehearsal_stays_with_its_reason_and_the_next_is_number_two() {
        frozen();
        var officer = visitor("officer", "allocation-officer");
        var list = "/api/v1/allocation/batches/" + batch + "/ceremonies";
        assertThat(officer.json(list, announcement(1)).status()).isEqualTo(201);
        assertThat(officer.json(api + "/abort", Map.of("reason", " ")).status()).isEqualTo(400);
        assertThat(visitor("chair", "committee-chair")
                        .form(staff("/abort"), Map.of("reason", "停电，改日再练"))
                        .location())
                .endsWith(id);
        assertThat(visitor("nobody").get(open).body()).contains("停电，改日再练", "已中止");
        everybodyReads();
        assertThat(officer.json(list, announcement(1))
                        .json()
                        .path("ceremony")
                        .path("state")
                        .asString())
                .isEqualTo("ABORTED");
        assertThat(officer.json(list, announcement(3)).code()).isEqualTo("ceremony.other-attempt");
        assertThat(officer.json(list, announcement(2)).status()).isEqualTo(201);
        var real = new LinkedHashMap<>(announcement(1));
        real.put("rehearsal", false);
        officer.json("/api/v1/allocation/ceremonies/" + batch + "-rehearsal-2/abort", Map.of("reason", "换批次"));
        assertThat(officer.json(list, real).code()).isEqualTo("ceremony.batch-unfit");
        assertThat(visitor("nobody").get("/batches/" + batch + "/ceremonies").body())
                .contains("停电，改日再练", "换批次");
    }

    @Test
    void somebody_who_listens_while_nothing_happens_is_kept_and_hears_the_next_change() throws Exception {
        frozen();
        var officer = visitor("officer", "allocation-officer");
        officer.json("/api/v1/allocation/batches/" + batch + "/ceremonies", announcement(1));
        try (var listener = new Listener(base() + open + "/events", "1")) {
            assertThat(listener.line(":")).isEqualTo(":");
            officer.json(api + "/opening", Map.of());
            assertThat(listener.line("id: ")).isEqualTo("id: 2");
            assertThat(listener.next().path("state").asString()).isEqualTo("SEALING");
        }
        assertThat(visitor("nobody")
                        .get("/batches/" + batch + "/ceremonies/rehearsal-9/events")
                        .status())
                .isEqualTo(404);
    }

    /** Every page that somebody may have open, in both languages. */
    private void everybodyReads() {
        for (var lang : List.of("?lang=zh-CN", "?lang=en")) {
            for (var path : List.of(
                    open, open + "/hall", open + "/live", "/batches/" + batch + "/ceremonies", "/batches/" + batch)) {
                ok(visitor("nobody"), path + lang);
            }
            ok(visitor("officer", "allocation-officer"), "/staff/allocation/ceremonies/" + id + lang);
            ok(visitor("officer", "allocation-officer"), "/staff/allocation/batches/" + batch + "/ceremonies" + lang);
            for (int seat = 1; seat <= 6; seat++) {
                ok(witness(seat), staff("/witness") + lang);
            }
            ok(witness(1), "/fragments/allocation/staff" + lang);
        }
    }

    private String staff(String step) {
        return "/staff/allocation/ceremonies/" + id + step;
    }

    private String statement(int seat) {
        return witness(seat)
                .get(staff("/witness"))
                .body()
                .replaceAll("(?s).*name=\"statement\" value=\"(sha256:[0-9a-f]{64})\".*", "$1");
    }

    private static Map<String, String> reveal(int seat) {
        return Map.of("salt", share(seat).salt(), "value", share(seat).value());
    }

    private static Map<String, String> form(String accounts, String balls) {
        var form = new LinkedHashMap<String, String>();
        form.put("attempt", "1");
        form.put("rehearsal", "true");
        for (int i = 0; i < PARTIES.size(); i++) {
            form.put("seats[" + i + "].account", accounts.isEmpty() ? "" : accounts + (i + 1));
            form.put("seats[" + i + "].standsFor", PARTIES.get(i));
        }
        form.put("seats[5].account", "");
        form.put("seats[5].standsFor", "");
        form.put("needed", "4");
        form.put("balls", balls);
        form.put("highest", "9");
        return form;
    }
}
