package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** How staff keep their deadlines, hand cases over and answer for what they looked at. */
final class DeskPages {
    private final Theatre theatre;

    DeskPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Sees by when the case is due, takes it, and gives it to a colleague before she leaves. */
    void takeAndHandOver(String staff, Case it, String colleague, String calledAs) {
        var page = theatre.browsers().staff(staff);
        page.navigate("/staff");
        theatre.showNew(page, "10-workbench-" + staff);
        page.navigate("/staff/deadlines");
        theatre.showNew(page, "10-deadlines");
        page.navigate(it.staff());
        assertThat(page.locator("#clock").textContent()).contains("个工作日", "期限是怎样计算的");
        page.click("#take");
        Theatre.gone(page, "#take");
        page.navigate("/staff/my-cases");
        theatre.showNew(page, "10-my-cases");
        page.getByText(it.name()).click();
        page.click("#clock a[href$='/handover']");
        page.fill("[name=to]", "nobody");
        page.fill("[name=reason]", "外出培训一周。");
        page.press("[name=to]", "Enter");
        assertThat(page.locator("#to-error").textContent()).contains("同事");
        page.fill("[name=to]", colleague);
        theatre.showNew(page, "10-handover");
        page.press("[name=to]", "Enter");
        page.waitForURL("**/*#clock");
        assertThat(page.locator("#clock").textContent()).contains(calledAs, "外出培训一周");
    }

    /** Gives away all that a colleague holds who is absent, to one who has worked here before. */
    void handOverAll(String superior, String absentCalled, String colleague) {
        theatre.browsers().staff(colleague).navigate("/staff/my-cases");
        var page = theatre.browsers().staff(superior);
        page.navigate("/staff/handovers");
        theatre.showNew(page, "10-handovers");
        page.getByText("交出" + absentCalled + "的案件").click();
        page.fill("[name=to]", colleague);
        page.fill("[name=reason]", "年休假，全部交接。");
        page.click("main form button[type=submit]");
        page.locator("#confirm").waitFor();
        theatre.show(page, "10-handovers-confirm");
        page.click("main form button[type=submit]");
        page.waitForURL("**/staff/handovers/*");
        theatre.patience().until("all cases were handed over", () -> {
            page.reload();
            return java.util.Optional.of(page.locator("main").textContent()).filter(text -> text.contains("的案件已交给"));
        });
        theatre.showNew(page, "10-handovers-done");
    }

    /** Looks at a whole number for a reason; the household and the auditor see that. */
    void lookAtNumber(String staff, String calledAs, Case it, String reason) {
        var page = theatre.browsers().staff(staff);
        page.navigate(it.staff());
        assertThat(page.content()).doesNotContain(it.household().applicant().idNumber());
        page.locator("#id-number form").evaluate("form => form.noValidate = true");
        page.click("#id-number button[type=submit]");
        assertThat(page.locator("#reason-error").textContent()).contains("必填");
        theatre.show(page, "10-id-number-reason");
        page.fill("[name=reason]", reason);
        page.click("main form button[type=submit]");
        page.getByText(it.household().applicant().idNumber()).waitFor();
        Accessible.check(page);
        var household = theatre.browsers().citizen(it.citizen());
        household.navigate(it.mine());
        assertThat(household.locator("#id-number-reads").textContent()).contains(calledAs, reason);
        theatre.show(household, "10-id-number-household");
        var auditor = theatre.browsers().staff("auditor");
        auditor.navigate("/staff/id-number-reads");
        assertThat(auditor.locator("main").textContent()).contains(calledAs, reason);
        theatre.showNew(auditor, "10-id-number-auditor");
    }

    /** Takes the list home as a workbook; the auditor sees who did. */
    void exportList(String staff, String calledAs, Case it) {
        var page = theatre.browsers().staff(staff);
        page.navigate("/staff/applications");
        var file = page.waitForDownload(() -> page.click("a.export"));
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        assertThat(Downloads.text(file.path()))
                .contains(it.name())
                .doesNotContain(it.household().applicant().idNumber());
        var auditor = theatre.browsers().staff("auditor");
        auditor.navigate("/staff/list-exports");
        assertThat(auditor.locator("main").textContent()).contains(calledAs);
        theatre.showNew(auditor, "10-list-exports");
        auditor.navigate("/staff/document-reads");
        theatre.showNew(auditor, "10-document-reads");
        auditor.navigate("/staff/retention");
        theatre.showNew(auditor, "10-retention");
    }
}
