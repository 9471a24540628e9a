package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** A registered household's circumstances change. */
final class ChangePages {
    private final Theatre theatre;

    ChangePages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The household reports that it earns otherwise now; the township checks it, the city decides. */
    void report(Case it, String reviewer, LocalDate day) {
        var page = theatre.browsers().citizen(it.citizen());
        page.navigate(it.mine());
        page.click("#changes a[role=button]");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#words-error").textContent()).contains("必填");
        fill(page, day, "换了工作，收入有变化。", "2200");
        theatre.showNew(page, "30-change-report");
        page.click("main form button[type=submit]");
        page.waitForURL("**/changes/1/receipt");
        theatre.showNew(page, "30-change-receipt");
        page.navigate(it.mine() + "/changes/1");
        theatre.showNew(page, "30-change-household");
        checkAndDecide(it, reviewer, 1, "STILL_QUALIFIED", "仍符合条件，按新情况轮候。");
        page.reload();
        assertThat(page.locator("main").textContent()).contains("仍符合条件，按新情况轮候");
    }

    /** Fills in what changed; the household's numbers stay. */
    static void fill(Page page, LocalDate day, String words, String monthly) {
        page.fill("[name=changedOn]", day.toString());
        page.fill("[name=words]", words);
        page.fill("[name='incomes[0].monthly']", monthly);
        page.check("input[type=checkbox][name=consent]");
    }

    /** The township's reviewer checks a reported change, the city's approver decides it. */
    void checkAndDecide(Case it, String reviewer, int place, String conclusion, String reasons) {
        var staff = theatre.browsers().staff(reviewer);
        staff.navigate("/staff/changes");
        theatre.showNew(staff, "30-changes");
        staff.getByText(it.id()).first().click();
        staff.fill("#check [name=finding]", "电话核实，单位证明已收。");
        theatre.showNew(staff, "30-change-check");
        staff.click("#check button[type=submit]");
        Theatre.gone(staff, "#check [name=finding]");
        var approver = theatre.browsers().staff("city-approver");
        approver.navigate("/staff/changes/" + it.id() + "/" + place);
        approver.selectOption("#decision [name=conclusion]", conclusion);
        approver.fill("#decision [name=reasons]", reasons);
        approver.click("#decision button[type=submit]");
        Theatre.gone(approver, "#decision");
        theatre.show(approver, "30-change-decided");
    }
}
