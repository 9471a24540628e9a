package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.rules.ceremony.Contribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The draw of a batch whose draw is open, held by five witnesses through the API: the last one does not show up. */
final class HeldCeremony {

    private static final List<String> PARTIES = List.of("COMMITTEE", "FAMILY", "FAMILY", "DEPARTMENT", "MEDIA");
    private static final List<Integer> BALLS = List.of(3, 0, 9, 9, 1);
    private static final int PRESENT = 4;

    private final RunningAllocation service;
    private final Visitor leader;
    private final String batchId;
    private final String id;
    private final String api;
    private final int attempt;

    HeldCeremony(RunningAllocation service, String batchId, int attempt) {
        this.service = service;
        this.leader = service.visitor("ceremony-officer", "allocation-officer");
        this.batchId = batchId;
        this.attempt = attempt;
        id = batchId + "-draw-" + attempt;
        api = "/api/v1/allocation/ceremonies/" + id;
    }

    String id() {
        return id;
    }

    Visitor.Answer announce() {
        var seats = new ArrayList<Map<String, String>>();
        for (var party : PARTIES) {
            seats.add(Map.of("account", "witness-" + (seats.size() + 1), "standsFor", party));
        }
        return leader.json(
                "/api/v1/allocation/batches/" + batchId + "/ceremonies",
                Map.of("attempt", attempt, "rehearsal", false, "seats", seats, "needed", 3, "balls", 5, "highest", 9));
    }

    void abort(String reason) {
        taken(leader.json(api + "/abort", Map.of("reason", reason)));
    }

    /** Everything up to the closing of the seals. */
    void seal() {
        for (int seat = 1; seat <= PRESENT; seat++) {
            var page = witness(seat)
                    .get("/staff/allocation/ceremonies/" + id + "/witness")
                    .body();
            taken(witness(seat)
                    .json(
                            api + "/attendance",
                            Map.of(
                                    "statement",
                                    page.replaceAll(
                                            "(?s).*name=\"statement\" value=\"(sha256:[0-9a-f]{64})\".*", "$1"))));
        }
        taken(leader.json(api + "/opening", Map.of()));
        for (int seat = 1; seat <= PRESENT; seat++) {
            taken(witness(seat)
                    .json(
                            api + "/seals",
                            Map.of("commitment", share(seat).commitment().hex())));
        }
        taken(leader.json(api + "/sealing-close", Map.of()));
    }

    /** Everything from the reveals to the balls; then the batch is drawn. */
    void reveal() {
        for (int seat = 1; seat <= PRESENT; seat++) {
            taken(witness(seat)
                    .json(
                            api + "/reveals",
                            Map.of(
                                    "salt",
                                    share(seat).salt(),
                                    "value",
                                    share(seat).value())));
        }
        taken(leader.json(api + "/reveals-close", Map.of()));
        taken(leader.json(api + "/balls", Map.of("balls", BALLS)));
        for (int seat = 1; seat <= 2; seat++) {
            taken(witness(seat).json(api + "/confirmations", Map.of("balls", BALLS)));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> !state().equals("DRAWING"));
    }

    /** The batch's state, as everybody reads it. */
    String state() {
        return service.visitor("nobody")
                .get("/api/v1/public/batches/" + batchId)
                .json()
                .path("state")
                .asString();
    }

    private Visitor witness(int seat) {
        return service.visitor("witness-" + seat, "witness");
    }

    private static void taken(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    private static Contribution share(int seat) {
        return new Contribution(
                "0%d".formatted(seat).repeat(32), "1%d".formatted(seat).repeat(32));
    }
}
