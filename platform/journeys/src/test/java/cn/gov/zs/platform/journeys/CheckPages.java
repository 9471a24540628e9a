package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** What a household is told before it applies. */
final class CheckPages {
    private static final int MOST_TABS = 60;

    private final Theatre theatre;

    CheckPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Finds the form with the keyboard alone, is told what is missing, then which condition fails and by how much. */
    void selfCheck() {
        var page = theatre.browsers().everybody("zh-CN");
        page.navigate("/check");
        tabTo(page, "persons");
        page.keyboard().press("Enter");
        page.locator(".error-summary").waitFor();
        assertThat(page.locator("#persons-error").textContent()).contains("必填");
        theatre.show(page, "00-check-errors");
        page.selectOption("[name=category]", "LOCAL_LOW_INCOME");
        page.fill("[name=persons]", "2");
        page.selectOption("[name=hasHome]", "true");
        page.fill("[name=floorArea]", "20");
        page.selectOption("[name=areaMeasure]", "BUILT");
        page.selectOption("[name=transferred]", "false");
        page.fill("[name=yearlyIncome]", "96000");
        page.fill("[name=declaredAssets]", "18000");
        page.selectOption("[name=underHousingSecurity]", "false");
        page.selectOption("[name=earlierBenefit]", "false");
        page.press("[name=declaredAssets]", "Enter");
        page.locator("#result").waitFor();
        assertThat(page.locator("tr[data-criterion=PER_HEAD_MONTHLY_INCOME]").textContent())
                .contains("不符合", "超出", "1,357");
        assertThat(page.locator("tr[data-criterion=PER_HEAD_BUILT_AREA]").textContent())
                .contains("符合")
                .doesNotContain("不符合");
        theatre.show(page, "00-check");
    }

    /** One officer enters a new version of a standard, another puts it in force. */
    void newStandard(LocalDate firstDay) {
        var reviewer = theatre.browsers().staff("city-reviewer");
        reviewer.navigate("/staff/admission-standards/new?category=LOCAL_LOW_INCOME");
        theatre.showNew(reviewer, "00-standard-new");
        reviewer.click("main form[method=post] button[type=submit]");
        assertThat(reviewer.locator("#firstDay-error").textContent()).contains("必填");
        reviewer.fill("[name=firstDay]", firstDay.toString());
        reviewer.fill("[name=sourceTitle]", "演示用准入标准");
        reviewer.fill("[name=sourceDate]", firstDay.minusMonths(3).toString());
        reviewer.check("input[type=checkbox][name=sample]");
        reviewer.click("main form[method=post] button[type=submit]");
        reviewer.getByText("待批准").first().waitFor();
        var approver = theatre.browsers().staff("city-approver");
        approver.navigate("/staff/admission-standards");
        theatre.showNew(approver, "00-standards");
        approver.click("main form[action$='/approval'] button[type=submit]");
        Theatre.gone(approver, "main form[action$='/approval']");
        assertThat(approver.locator("main").textContent()).contains("演示用准入标准", "尚未施行");
    }

    /** Goes from field to field as a keyboard does; where it is can be seen all the time. */
    private static void tabTo(Page page, String field) {
        for (int step = 0; step < MOST_TABS; step++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the focus can be seen on %s", page.evaluate("document.activeElement.outerHTML"))
                    .isNotEqualTo("none");
            if (field.equals(page.evaluate("document.activeElement.name"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + field);
    }
}
