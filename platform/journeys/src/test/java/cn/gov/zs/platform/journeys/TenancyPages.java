package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** A tenancy by the pages alone: contract, keys, reduction, renewal, keys back. */
final class TenancyPages {
    private static final String SUBMIT = "main form[method=post] button[type=submit]";

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final Theatre theatre;
    private String id = "";

    TenancyPages(Theatre theatre) {
        this.theatre = theatre;
    }

    /** Drafted after a slip, signed by the office at its desk and by the tenant on her phone. */
    void contract(Case it, LocalDate today) {
        var officer = theatre.browsers().staff("stock-officer");
        theatre.patience().until("the tenancy is in the list", () -> {
            officer.navigate("/staff/tenancies?state=TO_BE_SIGNED");
            return Optional.of(officer.locator("main tr", new Page.LocatorOptions().setHasText(it.name()))
                            .locator("a"))
                    .filter(links -> links.count() > 0);
        });
        theatre.showNew(officer, "60-tenancies");
        officer.locator("main tr", new Page.LocatorOptions().setHasText(it.name()))
                .locator("a")
                .first()
                .click();
        id = officer.url().replaceAll(".*/tenancies/([^/?#]+).*", "$1");
        form("draft");
        fill("from", today.toString());
        fill("to", today.plusYears(1).minusDays(1).toString());
        fill("rent", "777.605");
        fill("rentSource", "市公共租赁住房租金标准（示例）");
        officer.click(SUBMIT);
        assertThat(officer.locator(".field-wrong").count()).as("three decimals").isEqualTo(1);
        theatre.showNew(officer, "60-draft-error");
        fill("rent", "777.60");
        officer.click(SUBMIT);
        officer.waitForURL("**/staff/tenancies/" + id);
        sign(it);
    }

    private void sign(Case it) {
        confirmed("office-signature", Map.of());
        var tenant = theatre.browsers().citizen(it.citizen());
        tenant.navigate("/my/tenancy");
        tenant.locator("main a[role=button][href*='/contracts/']").first().click();
        theatre.showNew(tenant, "60-contract");
        tenant.click(SUBMIT);
        Theatre.gone(tenant, "main form[action$='/signature']");
    }

    /** Keys and meters; the home is let. */
    void moveIn(LocalDate today) {
        confirmed("move-in", handover(today));
        theatre.showNew(theatre.browsers().staff("stock-officer"), "61-let");
    }

    private static Map<String, String> handover(LocalDate on) {
        return Map.of(
                "on",
                on.toString(),
                "water",
                "12.5",
                "electricity",
                "108",
                "gas",
                "3",
                "keys",
                "3",
                "condition",
                "门窗完好，设施齐全。");
    }

    /** The rent is reduced from the next month on, and the tenant sees by how much. */
    void reduce(Case it, LocalDate today) {
        var officer = form("reduction");
        fill("fromMonth", YearMonth.from(today).plusMonths(1).toString());
        officer.check("#valuesSUBSISTENCE");
        theatre.showNew(officer, "62-reduction");
        officer.click(SUBMIT);
        officer.waitForURL("**/staff/tenancies/" + id);
        var tenant = theatre.browsers().citizen(it.citizen());
        tenant.navigate("/my/tenancy");
        assertThat(tenant.locator("main").textContent()).contains("699.84");
        theatre.showNew(tenant, "62-my-tenancy");
    }

    /** A notice on a ground that does not hold yet is refused with the clause. */
    void noticeTooEarly(LocalDate today) {
        var officer = form("notice");
        officer.selectOption("[name='values[ground]']", "LEFT_EMPTY");
        fill("emptySince", today.minusMonths(1).toString());
        fill("finding", "多次入户，无人居住。");
        officer.click(SUBMIT);
        assertThat(officer.locator("main").textContent()).contains("第二十七条");
        theatre.showNew(officer, "63-notice-too-early");
    }

    /** The tenant asks in time, the officer agrees, both sign for two more years. */
    void renew(Case it, LocalDate today) {
        var tenant = theatre.browsers().citizen(it.citizen());
        var end = today.plusYears(1).minusDays(1);
        Theatre.pass(Duration.ofDays(ChronoUnit.DAYS.between(today, end.minusMonths(4))));
        tenant.navigate("/my/tenancy");
        tenant.click("main form[action$='/renewal'] button[type=submit]");
        Theatre.gone(tenant, "main form[action$='/renewal']");
        var officer = form("renewal");
        fill("to", end.plusYears(2).toString());
        fill("rent", "777.60");
        fill("rentSource", "市公共租赁住房租金标准（示例）");
        officer.click(SUBMIT);
        officer.waitForURL("**/staff/tenancies/" + id);
        sign(it);
        officer.navigate("/staff/tenancies/" + id);
        theatre.showNew(officer, "64-renewed");
    }

    /** The tenant gives the home back; it is looked at and free again. */
    void vacate(Case it, LocalDate today) {
        var tenant = theatre.browsers().citizen(it.citizen());
        tenant.navigate("/my/tenancy/" + id + "/surrender");
        tenant.fill("[name='values[leavingOn]']", today.toString());
        tenant.fill("[name='values[reason]']", "已购房。");
        theatre.showNew(tenant, "65-surrender");
        tenant.click(SUBMIT);
        tenant.locator("main input[name=confirmed]").waitFor(ATTACHED);
        tenant.click(SUBMIT);
        tenant.waitForURL("**/my/tenancy");
        confirmed("move-out", handover(today));
        var officer = theatre.browsers().staff("stock-officer");
        var home = officer.locator("main a[href*='/staff/homes/']").first().getAttribute("href");
        theatre.patience().until("the home is vacated", () -> {
            officer.navigate(home);
            return Optional.of(officer.locator("main a[href$='/moves/DECLARE_FIT']"))
                    .filter(links -> links.count() > 0);
        });
        officer.click("main a[href$='/moves/DECLARE_FIT']");
        officer.fill("[name=why]", "退房查验，无须维修。");
        officer.click(SUBMIT);
        officer.waitForURL("**" + home);
        theatre.showNew(officer, "65-home-history");
    }

    /** Does an act that is shown once more before it is done. */
    private void confirmed(String act, Map<String, String> values) {
        var officer = form(act);
        values.forEach(this::fill);
        officer.click(SUBMIT);
        officer.locator("main input[name=confirmed]").waitFor(ATTACHED);
        theatre.showNew(officer, "66-confirm-" + act);
        officer.click(SUBMIT);
        officer.waitForURL("**/staff/tenancies/" + id);
    }

    private Page form(String act) {
        var officer = theatre.browsers().staff("stock-officer");
        officer.navigate("/staff/tenancies/" + id + "/acts/" + act);
        return officer;
    }

    private void fill(String field, String value) {
        theatre.browsers().staff("stock-officer").fill("[name='values[" + field + "]']", value);
    }
}
