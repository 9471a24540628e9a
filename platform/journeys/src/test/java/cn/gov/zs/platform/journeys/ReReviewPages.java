package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Optional;

/** A campaign re-reviews the households of a township. */
final class ReReviewPages {
    private final Theatre theatre;
    private final ChangePages changes;

    ReReviewPages(Theatre theatre) {
        this.theatre = theatre;
        this.changes = new ChangePages(theatre);
    }

    /** The city opens this year's campaign for a township; answers its address. */
    String open(String township, int year) {
        var page = theatre.browsers().staff("city-reviewer");
        page.navigate("/staff/re-reviews");
        theatre.showNew(page, "40-campaigns");
        page.fill("main form[method=post] [name=year]", String.valueOf(year));
        page.selectOption("[name=kind]", "ANNUAL");
        page.selectOption("[name=township]", township);
        page.click("main form[method=post] button[type=submit]");
        page.waitForURL("**/staff/re-reviews/*-ANNUAL-" + township);
        return page.url();
    }

    /** The household is asked and confirms that nothing changed. */
    void confirm(Case it) {
        var page = asked(it);
        theatre.showNew(page, "40-re-review-household");
        page.check("[name=consent]");
        page.click("main form[action$='/confirmation'] button[type=submit]");
        Theatre.gone(page, "main form[action$='/confirmation']");
        theatre.show(page, "40-re-review-confirmed");
    }

    /** The household is asked and says what changed, which is checked and decided as any change. */
    void amend(Case it, String reviewer, LocalDate day) {
        var page = asked(it);
        page.click("main a[href$='/amendment']");
        ChangePages.fill(page, day, "孩子就业，家庭收入增加。", "2600");
        theatre.showNew(page, "40-re-review-amend");
        page.click("main form[action$='/amendment'] button[type=submit]");
        page.waitForURL("**/" + it.id() + "/receipt");
        theatre.showNew(page, "40-re-review-receipt");
        changes.checkAndDecide(it, reviewer, 1, "STILL_QUALIFIED", "收入仍在标准以内。");
    }

    private Page asked(Case it) {
        var page = theatre.browsers().citizen(it.citizen());
        theatre.patience().until("the household is asked", () -> {
            page.navigate(it.mine());
            return Optional.of(page.locator("#re-reviews a")).filter(found -> found.count() > 0);
        });
        page.locator("#re-reviews a").first().click();
        return page;
    }

    /** The city decides on what the departments said. */
    void decide(String campaign, Case it, String outcome, String reasons) {
        var page = theatre.browsers().staff("city-approver");
        theatre.patience().until("the departments were asked again", () -> {
            page.navigate(campaign + "/" + it.id());
            return Optional.of(page.locator("#decision")).filter(found -> found.count() > 0);
        });
        page.selectOption("#decision [name=outcome]", outcome);
        page.fill("#decision [name=reasons]", reasons);
        theatre.showNew(page, "40-re-review-decide");
        page.click("#decision button[type=submit]");
        Theatre.gone(page, "#decision");
        var household = theatre.browsers().citizen(it.citizen());
        theatre.patience().until("the household sees the outcome", () -> {
            household.navigate(it.mine());
            return Optional.of(household.locator("#re-reviews").textContent()).filter(text -> text.contains("已办结"));
        });
    }

    /** The city sees how the campaign goes. */
    void progress(String campaign, Case... households) {
        var page = theatre.browsers().staff("city-reviewer");
        page.navigate(campaign);
        for (var it : households) {
            assertThat(page.locator("main").textContent()).contains(it.id());
        }
        theatre.showNew(page, "40-campaign");
    }
}
