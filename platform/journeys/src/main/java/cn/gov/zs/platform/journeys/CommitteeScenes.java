package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The review committee: its members are appointed by one officer and confirmed by another; they vote, the chair closes. */
final class CommitteeScenes {
    private static final String ENTERS = "allocation-officer";
    private static final String CONFIRMS = "allocation-officer-2";
    private static final String CHAIR = "committee-chair";
    private static final String REGISTER = "/api/v1/allocation/committee";
    private static final String DELIBERATIONS = "/api/v1/allocation/deliberations";

    /** Account: name and stratum, as published. */
    private static final Map<String, List<String>> MEMBERS = new LinkedHashMap<>();

    static {
        MEMBERS.put("committee-member", List.of("郑国梁", "人大代表"));
        MEMBERS.put("committee-member-2", List.of("梁惠仪", "政协委员"));
        MEMBERS.put("committee-member-3", List.of("何志强", "低保低收入家庭代表"));
        MEMBERS.put(CHAIR, List.of("陈映红", "相关部门代表"));
    }

    private final Props props;
    private final Story story;
    private int attempt = 1;

    CommitteeScenes(Props props) {
        this.props = props;
        this.story = props.story();
    }

    /** Nobody confirms what they entered; who sits is public, without the account. */
    String seated() throws IOException {
        for (var member : MEMBERS.entrySet()) {
            if (!is(member.getKey(), "sits", "true")) {
                seat(
                        member.getKey(),
                        member.getValue().getFirst(),
                        member.getValue().getLast());
            }
        }
        var page = props.patience().page(props.cast().everybody(), "/committee").body();
        MEMBERS.forEach((account, who) -> Calls.check(
                page.contains(who.getFirst()) && page.contains(who.getLast()),
                "The public page of the committee does not show " + who));
        return "/committee";
    }

    private void seat(String account, String name, String standsFor) throws IOException {
        var entry = Map.of(
                "formId",
                props.formId(),
                "name",
                name,
                "standsFor",
                standsFor,
                "account",
                account,
                "from",
                props.today().toString(),
                "to",
                props.today().plusYears(3).minusDays(1).toString());
        props.act()
                .untilDone(
                        account + " is entered",
                        () -> is(account, "state", "ENTERED"),
                        () -> props.cast().as(ENTERS).post(REGISTER + "/members", entry));
        var confirm = REGISTER + "/members/" + latest(account).path("memberId").asString() + "/confirm";
        Calls.refused(props.calls().post(ENTERS, confirm, Map.of()), 409, "committee.own-entry");
        props.act()
                .untilDone(
                        account + " sits",
                        () -> is(account, "sits", "true"),
                        () -> props.cast().as(CONFIRMS).post(confirm, Map.of()));
    }

    private boolean is(String account, String field, String value) {
        return latest(account).path(field).asString().equals(value);
    }

    private JsonNode latest(String account) {
        return props.calls()
                .get(ENTERS, REGISTER)
                .expect(200)
                .json()
                .path("members")
                .valueStream()
                .filter(row -> row.path("account").asString().equals(account))
                .reduce((_, later) -> later)
                .orElseGet(Visitor.JSON::createObjectNode);
    }

    /** After an aborted draw the committee votes again on the same digest. */
    void passedAgain(int attempt) {
        this.attempt = attempt;
        opened();
        for (var account : List.of("committee-member", "committee-member-2", CHAIR)) {
            voted(account);
        }
        props.act().untilDone("the plan is passed again", () -> "PASSED".equals(state()), this::close);
    }

    private void opened() {
        props.act()
                .untilDone(
                        "the plan is before the committee",
                        () -> state() != null,
                        () -> props.cast()
                                .as(CHAIR)
                                .post(DELIBERATIONS, Map.of("batchId", story.batchId, "digest", story.digest)));
    }

    /** One member is recused; too few cannot resolve; three vote for exactly this digest. */
    String passed() {
        opened();
        props.act()
                .untilDone(
                        "a member is recused",
                        () -> stands("何志强", "RECUSED"),
                        () -> props.cast()
                                .as("committee-member-3")
                                .post(
                                        deliberation() + "/recusals",
                                        Map.of(
                                                "digest", story.digest,
                                                "ground", "RELATIVE",
                                                "words", "有亲属参加本批次。")));
        Calls.refused(props.calls().surely("a recused vote", () -> vote("committee-member-3")), 409, "vote.recused");
        voted("committee-member");
        Calls.refused(
                props.calls().surely("a closing without quorum", this::close), 409, "deliberation.too-few-present");
        voted("committee-member-2");
        voted(CHAIR);
        props.act().untilDone("the plan is passed", () -> "PASSED".equals(state()), this::close);
        var page = props.patience()
                .until(
                        "the vote is public",
                        () -> Optional.of(props.cast()
                                        .everybody()
                                        .get("/batches/" + story.batchId, "text/html")
                                        .body())
                                .filter(body -> body.contains("到会三人，同意三票")));
        Calls.check(
                page.contains("低保低收入家庭代表") && page.contains("有亲属参加本批次"),
                "The public page of the batch does not show strata and reasons");
        return "/committee/deliberations/" + story.batchId;
    }

    private void voted(String account) {
        var name = MEMBERS.getOrDefault(account, List.of("")).getFirst();
        props.act().untilDone(name + " has voted", () -> stands(name, "FOR"), () -> vote(account));
    }

    private Answer vote(String account) {
        return props.cast()
                .as(account)
                .post(
                        deliberation() + "/votes",
                        Map.of(
                                "digest",
                                story.digest,
                                "choice",
                                "FOR",
                                "reason",
                                "名单、评分和房源均已公开，同意。",
                                "noConflict",
                                true));
    }

    private Answer close() {
        return props.cast()
                .as(CHAIR)
                .post(
                        deliberation() + "/close",
                        Map.of("digest", story.digest, "minutes", "评审委员会审议批次分配方案，回避一人，到会三人，同意三票，表决通过。"));
    }

    private boolean stands(String name, String vote) {
        return props.calls()
                .get(CHAIR, deliberation())
                .expect(200)
                .json()
                .path("vote")
                .path("ballots")
                .valueStream()
                .anyMatch(ballot -> ballot.path("name").asString().equals(name)
                        && ballot.path("vote").asString().equals(vote));
    }

    private @Nullable String state() {
        var seen = props.calls().get(CHAIR, deliberation());
        return seen.status() == 404
                ? null
                : seen.expect(200).json().path("state").asString();
    }

    private String deliberation() {
        return DELIBERATIONS + "/" + story.batchId + (attempt == 1 ? "" : "-" + attempt);
    }
}
