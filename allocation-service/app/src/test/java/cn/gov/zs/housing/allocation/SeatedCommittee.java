package cn.gov.zs.housing.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A committee of three members and their chair, seated through the API. The service of all tests has one committee. */
final class SeatedCommittee {

    static final String MEMBERS = "/api/v1/allocation/committee/members";
    static final String DELIBERATIONS = "/api/v1/allocation/deliberations";

    private final Map<String, Visitor> people = new LinkedHashMap<>();

    /** Seats those who do not sit yet. */
    SeatedCommittee(RunningAllocation service) {
        var one = service.visitor("officer", "allocation-officer");
        var two = service.visitor("officer-2", "allocation-officer");
        var who = Map.of("member-1", "人大代表", "member-2", "政协委员", "member-3", "低保低收入家庭代表", "chair", "相关部门代表");
        for (var account : List.of("member-1", "member-2", "member-3", "chair")) {
            people.put(
                    account,
                    service.visitor(account, account.equals("chair") ? "committee-chair" : "committee-member"));
            if (one.get("/api/v1/allocation/committee").body().contains("\"account\":\"" + account + "\"")) {
                continue;
            }
            var id = UUID.randomUUID().toString();
            var entered = one.json(MEMBERS, entry(id, "委员" + people.size(), who.getOrDefault(account, "专家"), account));
            assertThat(entered.status()).as(entered.body()).isEqualTo(201);
            var confirmed = two.json(MEMBERS + "/" + id + "/confirm", Map.of());
            assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        }
    }

    static Map<String, Object> entry(String id, String name, String standsFor, String account) {
        return Map.of(
                "formId",
                id,
                "name",
                name,
                "standsFor",
                standsFor,
                "account",
                account,
                "from",
                RunningAllocation.TODAY.toString(),
                "to",
                RunningAllocation.TODAY.plusYears(3).toString());
    }

    Visitor as(String account) {
        return Objects.requireNonNull(people.get(account), account);
    }

    Visitor chair() {
        return as("chair");
    }

    Visitor.Answer open(String batchId, String digest) {
        return chair().json(DELIBERATIONS, Map.of("batchId", batchId, "digest", digest));
    }

    Visitor.Answer vote(String account, String id, String digest, String choice) {
        return as(account)
                .json(
                        DELIBERATIONS + "/" + id + "/votes",
                        Map.of("digest", digest, "choice", choice, "reason", "符合规定", "noConflict", true));
    }

    Visitor.Answer close(String id, String digest) {
        return chair().json(DELIBERATIONS + "/" + id + "/close", Map.of("digest", digest, "minutes", "到会四人，表决通过。"));
    }

    /** Passes the plan of this batch, for its first attempt. */
    void pass(String batchId, String digest) {
        pass(batchId, batchId, digest);
    }

    /** Passes the plan of this batch in the deliberation of this id. */
    void pass(String batchId, String id, String digest) {
        var opened = open(batchId, digest);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        people.keySet().forEach(account -> {
            var voted = vote(account, id, digest, "FOR");
            assertThat(voted.status()).as(voted.body()).isEqualTo(200);
        });
        var closed = close(id, digest);
        assertThat(closed.json().path("state").asString()).as(closed.body()).isEqualTo("PASSED");
    }
}
