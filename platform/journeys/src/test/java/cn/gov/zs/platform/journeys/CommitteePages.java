package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The review committee by its pages alone: two officers keep the register, members vote, the chair closes, everybody reads. */
final class CommitteePages {
    private static final String CHAIR = "committee-chair";

    /** Account: name and stratum. */
    private static final Map<String, List<String>> MEMBERS = new LinkedHashMap<>();

    static {
        MEMBERS.put("committee-member", List.of("郑国梁", "人大代表"));
        MEMBERS.put("committee-member-2", List.of("梁惠仪", "政协委员"));
        MEMBERS.put("committee-member-3", List.of("何志强", "低保低收入家庭代表"));
        MEMBERS.put(CHAIR, List.of("陈映红", "相关部门代表"));
    }

    private final Theatre theatre;

    CommitteePages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** One officer enters each member, the other confirms. */
    void seat(LocalDate today) {
        var officer = theatre.browsers().staff("allocation-officer");
        MEMBERS.forEach((account, who) -> {
            officer.navigate("/staff/allocation/committee/members/new");
            officer.fill("[name=name]", who.getFirst());
            officer.fill("[name=standsFor]", who.getLast());
            officer.fill("[name=account]", account.equals(CHAIR) ? "大写" : account);
            officer.fill("[name=from]", today.toString());
            officer.fill("[name=to]", today.plusYears(3).toString());
            officer.click("main form[method=post] button[type=submit]");
            if (account.equals(CHAIR)) {
                officer.locator("#account-error").waitFor();
                theatre.showNew(officer, "12-committee-member-error");
                officer.fill("[name=account]", account);
                officer.click("main form[method=post] button[type=submit]");
            }
            officer.waitForURL("**/staff/allocation/committee");
        });
        assertThat(officer.locator("main form[action$='/confirm']").count())
                .as("nobody confirms their own")
                .isZero();
        var second = theatre.browsers().staff("allocation-officer-2");
        second.navigate("/staff/allocation/committee");
        theatre.showNew(second, "12-committee-register");
        for (int left = MEMBERS.size(); left > 0; left--) {
            assertThat(second.locator("main form[action$='/confirm']").count()).isEqualTo(left);
            second.locator("main form[action$='/confirm'] button").first().click();
            second.waitForLoadState();
        }
        second.navigate("/staff/allocation/committee/rules/new");
        theatre.showNew(second, "12-committee-rule");
    }

    /** The chair submits the plan, one member is recused, the others vote, the chair closes. */
    void pass(String batch) {
        var at = "/staff/allocation/deliberations/" + batch;
        var chair = theatre.browsers().staff(CHAIR);
        chair.navigate("/staff/allocation/batches/" + batch);
        theatre.showNew(chair, "12-certificates");
        chair.click("#to-deliberation");
        theatre.showNew(chair, "13-submit");
        chair.click("main form[action='/staff/allocation/deliberations'] button[type=submit]");
        chair.locator("#vote-form").waitFor();
        var third = theatre.browsers().staff("committee-member-3");
        third.navigate(at);
        third.locator("main details summary").click();
        third.selectOption("[name=ground]", "RELATIVE");
        third.fill("[name=words]", "有亲属参加本批次。");
        theatre.showNew(third, "13-recusal");
        third.click("#recusal-form button[type=submit]");
        Theatre.gone(third, "#recusal-form");
        for (var account : List.of("committee-member", "committee-member-2", CHAIR)) {
            var member = theatre.browsers().staff(account);
            member.navigate(at);
            member.fill("#vote-form [name=reason]", "名单、评分和房源均已公开，同意。");
            if (account.equals(CHAIR)) {
                member.click("#vote-form button[type=submit]");
                member.locator("#noConflict-error").waitFor();
                theatre.showNew(member, "13-vote-error");
            }
            member.check("#vote-form [name=choice][value=FOR]");
            member.check("#noConflict");
            if (account.equals("committee-member")) {
                theatre.showNew(member, "13-vote");
            }
            member.click("#vote-form button[type=submit]");
            Theatre.gone(member, "#vote-form");
        }
        chair.navigate(at);
        chair.fill("[name=minutes]", "评审委员会审议批次分配方案，回避一人，到会三人，同意三票，表决通过。");
        theatre.showNew(chair, "13-approval");
        chair.click("#close-form button[type=submit]");
        Theatre.gone(chair, "#close-form");
        var reader = theatre.browsers().everybody("zh-CN");
        reader.navigate("/batches/" + batch);
        assertThat(reader.locator("main").textContent()).contains("低保低收入家庭代表", "有亲属参加本批次", "同意三票");
        theatre.showNew(reader, "13-vote-public");
        reader.navigate("/committee");
        theatre.showNew(reader, "13-committee-public");
        reader.navigate("/committee/deliberations/" + batch);
        theatre.showNew(reader, "13-resolution-public");
    }
}
