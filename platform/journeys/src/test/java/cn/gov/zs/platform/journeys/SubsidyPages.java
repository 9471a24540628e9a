package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The rental subsidy: its rule, its account, its monthly list. */
final class SubsidyPages {
    private static final String ACCOUNT = "6222020200112233445";

    private final Theatre theatre;

    SubsidyPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** The household enters its account, after a digit was mistyped. */
    void enterAccount(Case it) {
        var page = theatre.browsers().citizen(it.citizen());
        theatre.patience().until("the household's subsidy is on its page", () -> {
            page.navigate(it.mine());
            return Optional.of(page.locator("#subsidy #account")).filter(found -> found.count() > 0);
        });
        theatre.show(page, "50-subsidy-household");
        page.fill("#bank", "中国银行中山分行");
        page.fill("#account", ACCOUNT);
        page.press("#account", "Enter");
        assertThat(page.content()).contains("校验位不符");
        theatre.show(page, "50-account-error");
        page.navigate(it.mine());
        page.fill("#bank", "中国银行中山分行");
        page.fill("#account", withCheckDigit(ACCOUNT.substring(0, ACCOUNT.length() - 1)));
        page.press("#account", "Enter");
        page.locator("#subsidy").getByText("中国银行中山分行").first().waitFor();
    }

    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int n = 0; n < digits.length(); n++) {
            int digit = digits.charAt(digits.length() - 1 - n) - '0';
            int twice = n % 2 == 0 ? 2 * digit : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** One officer enters a new version of the rule, another approves it. */
    void rule(LocalDate firstDay) {
        var reviewer = theatre.browsers().staff("city-reviewer");
        reviewer.navigate("/staff/subsidies/rules/new");
        reviewer.click("main form button[type=submit]");
        assertThat(reviewer.locator("#firstDay-error").textContent()).contains("必填");
        reviewer.fill("[name=firstDay]", firstDay.toString());
        reviewer.fill("[name=sourceTitle]", "演示用标准");
        reviewer.fill("[name=sourceDate]", firstDay.minusMonths(3).toString());
        reviewer.check("input[type=checkbox][name=sample]");
        reviewer.fill("[name=rate]", "20");
        theatre.showNew(reviewer, "50-rule-new");
        reviewer.click("main form button[type=submit]");
        reviewer.getByText("待批准").first().waitFor();
        var approver = theatre.browsers().staff("city-approver");
        approver.navigate("/staff/subsidies/rules");
        theatre.showNew(approver, "50-rules");
        approver.click("main form[action$='/approval'] button[type=submit]");
        Theatre.gone(approver, "main form[action$='/approval']");
    }

    /** One officer has the month's list computed, another approves it; both may take it home, which is recorded. */
    void pay(Case it, YearMonth month, LocalDate day) {
        var reviewer = theatre.browsers().staff("city-reviewer");
        reviewer.navigate("/staff/subsidies");
        assertThat(reviewer.locator("main table").textContent()).contains(it.name());
        theatre.showNew(reviewer, "50-subsidies");
        reviewer.navigate("/staff/subsidies/runs");
        theatre.showNew(reviewer, "50-runs");
        reviewer.fill("[name=month]", month.toString());
        reviewer.press("[name=month]", "Enter");
        var address = "/staff/subsidies/runs/" + month;
        theatre.patience().until("the list is computed", () -> {
            reviewer.navigate(address);
            return Optional.of(reviewer.locator("#run").textContent()).filter(text -> text.contains("待批准"));
        });
        assertThat(reviewer.locator("#lines").textContent()).contains(it.name());
        assertThat(reviewer.locator("#run form[action$='/approval']").count())
                .as("who made the list does not approve it")
                .isZero();
        theatre.showNew(reviewer, "50-run");
        var approver = theatre.browsers().staff("city-approver");
        approver.navigate(address);
        theatre.show(approver, "50-run-approve");
        approver.click("#run form[action$='/approval'] button[type=submit]");
        approver.locator("#run code").waitFor();
        approver.fill("#download-reason", "交银行发放");
        var file = approver.waitForDownload(() -> approver.click("#run form[action$='/download'] button[type=submit]"));
        assertThat(Downloads.text(file.path())).contains(it.name(), "合计");
        reviewer.navigate(address);
        assertThat(reviewer.locator("main").textContent()).contains("交银行发放");
        reviewer.fill("#rest-on", day.toString());
        reviewer.click("#run form[action$='/results'] button[type=submit]");
        reviewer.click("#run form[action$='/closing'] button[type=submit]");
        Theatre.gone(reviewer, "#run form[action$='/closing']");
        theatre.showNew(reviewer, "50-run-closed");
        var household = theatre.browsers().citizen(it.citizen());
        household.navigate(it.mine());
        assertThat(household.locator("#subsidy").textContent()).contains("已发放月份", month.toString());
        theatre.show(household, "50-subsidy-paid");
    }

    /** The city stops the grant from the day the household lost its qualification, and claims back what was paid for later months. */
    void stop(Case it, LocalDate lostOn) {
        var approver = theatre.browsers().staff("city-approver");
        approver.navigate(it.staff());
        approver.locator("#subsidy details")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHas(approver.locator("#lostOn")))
                .locator("summary")
                .click();
        approver.fill("#lostOn", lostOn.toString());
        approver.selectOption("#ground", "HOUSED");
        approver.fill("#stop-reason", "已另行安排住房，停发。");
        theatre.show(approver, "50-stop");
        approver.click("#subsidy button.danger");
        approver.locator("#subsidy").getByText("停发起始月份").first().waitFor();
        theatre.show(approver, "50-stopped");
        var household = theatre.browsers().citizen(it.citizen());
        household.navigate(it.mine());
        assertThat(household.locator("#subsidy").textContent()).contains("已另行安排住房，停发", "追回第1号");
    }
}
